"""A block of half an hour in a narrow day: the minutes give way to the title, since its place says them too."""

import pytest
from PySide6.QtCore import QRect

from builders import plan, post
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.canvas.chips import block_face


@pytest.mark.parametrize(("width", "said"), [(62, "10"), (72, "10"), (160, "10:30")])
def test_three_letters_of_the_title_come_before_the_minutes(qapp, width: int, said: str) -> None:
    book = FactBook()
    book.use(plan())
    facts = book.of(post("send", "2027-03-08T10:30", title="Newsletter of March"))
    for mirrored in (False, True):
        face = block_face(facts, QRect(0, 0, width, 22), mirrored=mirrored)
        time, title = face.words
        assert time.text == said
        assert title.text.startswith("New")
    assert facts.time == "10:30"


def test_a_higher_block_has_its_title_below_and_keeps_its_minutes(qapp) -> None:
    book = FactBook()
    book.use(plan())
    facts = book.of(post("send", "2027-03-08T10:30", title="Newsletter of March"))
    assert block_face(facts, QRect(0, 0, 60, 70)).words[0].text == "10:30"
