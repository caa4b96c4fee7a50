"""Parts of pictures: of their ratio, within the picture, as fractions; what makes no sense in a record is not used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.attachments import Attachment, attachment, crop_of, record_of
from compassdesk.domain.crops import RATIOS, Crop, middle, moved, scaled
from compassdesk.domain.plan import Record

WIDE = {"1:1": 1, "4:5": 0.8, "16:9": 16 / 9, "1.91:1": 1.91}
sides = st.integers(50, 9000)
fractions = st.floats(-2, 2)


@given(st.sampled_from(RATIOS), sides, sides, st.lists(st.tuples(fractions, fractions, st.floats(0.2, 3)), max_size=6))
def test_a_part_keeps_its_ratio_and_stays_within_the_picture(ratio, width, height, steps):
    crop = middle(ratio, width, height)
    for across, down, by in steps:
        crop = scaled(moved(crop, across, down), by, ratio, width, height)
        assert min(crop.values) >= 0
        assert max(crop.left + crop.width, crop.top + crop.height) <= 1.001
        if min(crop.width, crop.height) > 0.05:  # what is narrower is rounded more than may be compared
            assert (crop.width * width) / (crop.height * height) == pytest.approx(WIDE[ratio], rel=0.01)


def test_a_record_keeps_parts_and_what_is_not_understood():
    record = Record("a", {"item": "i1", "crops": {"1:1": [0.1, 0, 0.5, 1], "4:5": "wide", "7:3": [0, 0, 1, 1]}})
    one = attachment(record)
    assert one.crops == {"1:1": Crop(0.1, 0, 0.5, 1)}
    assert record_of(one, record).content["crops"] == {"1:1": [0.1, 0.0, 0.5, 1.0], "7:3": [0, 0, 1, 1]}


@pytest.mark.parametrize(
    "said", [[0, 0, 0, 1], [0.6, 0, 0.6, 1], [0, 0, 1], [True, 0, 1, 1], ["0", 0, 1, 1], None, [float("nan"), 0, 1, 1]]
)
def test_a_part_that_makes_no_sense_is_none(said):
    assert attachment(Record("a", {"crops": {"1:1": said}})).crops == {}


def test_a_part_that_nobody_chose_is_the_middle():
    one = Attachment("a", "i1", "a.jpg", width=400, height=200)
    assert crop_of(one, "1:1") == Crop(0.25, 0, 0.5, 1)
    assert crop_of(Attachment("a", "i1", "a.jpg"), "1:1") is None
