"""What a chip says at any width: the time always, letters cut with an ellipsis only, initials and marks first to go."""

import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from compassdesk.domain.calendar_grid import DENSITIES
from compassdesk.ui.calendar.board.board_places import CARD
from compassdesk.ui.calendar.canvas import chips
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts, Mark
from compassdesk.ui.calendar.canvas.chip_text import advance

TITLE = "Fietstelling: de uitslag van het voorjaar"
FACEBOOK, X, PRESS = Mark("facebook", "FB"), Mark("x", "X"), Mark("", "PE")


def facts(title: str = TITLE, marks: tuple[Mark, ...] = (FACEBOOK, X), **others: object) -> ChipFacts:
    said = {
        "id": "i", "kind": "post", "petal": "send", "status": "draft", "starts_at": None, "minutes": 0, "time": "10:00",
        "hour": "10", "span": "10:00", "marks": marks, "initials": "TD", "title": title, "unsure": False,
        "right_to_left": False,
    }  # fmt: skip
    return ChipFacts(**(said | others))


@dataclass(frozen=True)
class Said:
    """What one face says."""

    words: list[str]
    signs: list[str]


def said(width: int, density: str = "normal", **others: object) -> Said:
    of = facts(**others)
    face = chips.face(of, QRect(0, 0, width, chips.height_of(of, width, density)), density)
    return Said([word.text for word in face.words], [one.name for one in face.stickers])


@pytest.fixture(autouse=True)
def _app(qapp) -> None:
    """Letters are measured with the app's fonts."""


def test_a_chip_of_the_month_has_time_networks_initials_and_two_lines_of_title() -> None:
    there = said(118)
    assert there.words == ["10:00", "TD", "Fietstelling: de", "uitslag van het v…"]
    assert there.signs == ["facebook", "x"]


def test_a_third_network_takes_the_place_of_the_initials() -> None:
    there = said(112, marks=(FACEBOOK, X, Mark("instagram", "IG")))
    assert "TD" not in there.words
    assert there.signs == ["facebook", "x", "instagram"]


def test_in_a_weekend_the_time_stays_when_nothing_else_does() -> None:
    assert said(56).words[0] == "10:00"
    assert said(56).signs == []


def test_the_narrowest_card_of_the_board_names_its_networks_and_who_speaks_whatever_its_month_is_called() -> None:
    three = (FACEBOOK, X, Mark("instagram", "IG"))
    for when in ("9 Mar 15:00", "30 September 12:30 PM", ""):
        face = chips.card_face(facts(marks=three, status="published"), QRect(0, 0, 104, CARD), when)
        assert [one.name for one in face.stickers] == ["facebook", "x", "instagram"]
        foot = min(one.y for one in face.stickers)
        above = [word.text for word in face.words if word.baseline < foot]
        assert above == [*above[:-2], "Fietstelling: de", "uitslag van het…"]
        assert [word.text for word in face.words if word.baseline > foot] == ["TD"]
        assert max(word.baseline for word in face.words) <= CARD


def test_a_network_without_a_sign_is_written() -> None:
    assert "PE" in said(118, marks=(PRESS,)).words


def test_a_compact_chip_has_the_hour_and_a_wide_one_the_time() -> None:
    assert said(110, "compact").words[0] == "10"
    assert said(180, "compact").words[0] == "10:00"


def test_on_a_clock_of_twelve_hours_no_minutes_are_lost_and_half_a_day_gives_way_to_the_title() -> None:
    half_past = {"time": "10:30am", "hour": "10:30am", "span": "10:30am"}
    assert [said(width, "compact", **half_past).words[0] for width in (112, 84, 52)] == ["10:30am", "10:30", "10:30"]
    whole = {"time": "10am", "hour": "10am", "span": "10am"}
    assert [said(width, "compact", **whole).words[0] for width in (112, 84, 40)] == ["10am", "10am", "10"]


def test_a_time_is_never_cut_where_its_hour_has_room() -> None:
    assert [said(width).words[0] for width in (60, 44, 38)] == ["10:00", "10", "10"]


def test_a_published_chip_has_its_hour_however_narrow_it_is() -> None:
    assert said(40, "compact", status="published").words[0] == "10"


def test_beside_the_open_panel_of_a_small_window_a_chip_begins_its_title() -> None:
    assert said(86, "compact", title="Stembureau zoekt vrijwilligers").words[-1].startswith("Stem")


@pytest.mark.parametrize("width", [72, 88, 130])
def test_the_corner_of_a_published_chip_takes_no_letters_of_a_title_that_is_cut(width: int) -> None:
    assert said(width, "compact", status="published").words[-1] == said(width, "compact").words[-1]


def test_a_title_that_is_not_cut_keeps_out_of_the_corner() -> None:
    for width in range(60, 140):
        of = facts("Vragenuur", status="published")
        word = chips.face(of, QRect(0, 0, width, 20), "compact").words[-1]
        assert word.text.endswith("…") or not word.text or word.x + advance(word.text, word.font) <= width - 9


def test_a_roomy_chip_gives_the_title_three_lines() -> None:
    assert len(said(90, "roomy").words) - len(said(90, "normal").words) == 1


def test_a_short_title_makes_a_lower_chip() -> None:
    heights = [chips.height_of(facts(title), 118, "normal") for title in ("Vragenuur", TITLE)]
    assert heights == [34, 48]


@given(
    title=st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=120).map(str.strip),
    width=st.integers(40, 260),
    density=st.sampled_from(DENSITIES),
    marks=st.lists(st.sampled_from([FACEBOOK, X, PRESS]), max_size=4, unique=True).map(tuple),
    status=st.sampled_from(["idea", "draft", "published", "on_hold", "cancelled"]),
)
def test_nothing_leaves_its_chip_and_nothing_lies_on_something_else(title, width, density, marks, status) -> None:
    of = facts(title or "?", marks, status=status)
    height = chips.height_of(of, width, density)
    face = chips.face(of, QRect(0, 0, width, height), density)
    taken = [(word.baseline, word.x, word.x + advance(word.text, word.font)) for word in face.words if word.text]
    assert all(0 < baseline <= height and right <= width for baseline, _left, right in taken)
    line = taken[0][0]
    spans = [(left, right) for baseline, left, right in taken if baseline == line]
    spans = sorted([*spans, *((one.x, one.x + one.size) for one in face.stickers)])
    assert all(before[1] <= after[0] + 1 for before, after in itertools.pairwise(spans))
