"""Assistive technology is told when painted parts come, go or are called otherwise: once, and of nothing in the air."""

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace

from builders import post
from canvas_with_bars import canvas_with_bars
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign
from compassdesk.ui.calendar.left.mini_month import MiniDays
from told_of_parts import told_of_parts

SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 9), ends=date(2027, 3, 11))


@pytest.fixture
def told() -> Iterator[list[tuple[str, str]]]:
    with told_of_parts() as heard:
        yield heard


@pytest.mark.parametrize("view", ["month", "week", "timeline"])
def test_a_bar_that_comes_or_goes_is_told_once(desk, page, told, view: str) -> None:
    desk.sight.show(date(2027, 3, 9), view)
    canvas = canvas_with_bars(page, view)
    canvas.refresh()
    others = "others", type(canvas).__name__
    told.clear()
    desk.session.preview(Patch(campaigns=(SPRING,)), page)
    desk.session.end_preview()
    assert told == [], "what is only held is no news"
    desk.session.change("Campaign", Patch(campaigns=(SPRING,)))
    assert told.count(others) == 1
    told.clear()
    desk.session.change("Renamed", Patch(campaigns=(replace(SPRING, name="Summer"),)))
    assert others not in told, "it is where it was"
    desk.session.change("Gone", Patch(removed=(("campaigns", "c"),)))
    assert told.count(others) == 1
    told.clear()
    desk.sight.step(1)
    assert others in told, "other days, or weeks"


def test_the_days_of_the_small_month_say_what_they_hold(desk, told, qtbot, drag) -> None:
    days = MiniDays(desk.session, desk.sight, drag)
    qtbot.addWidget(days)
    desk.session.change("Post", Patch(items=(post("send", "2027-03-20T09:00"),)))
    assert told == [("called", "Sat 20 March, 1 item(s)")]
    days.turn(1)
    assert told[1:] == [("others", "MiniDays")]
