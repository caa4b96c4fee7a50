"""The hours in which somebody should be there to answer: a soft band, said in words, that moves with a change."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from builders import slot
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.week import hours_painting
from compassdesk.ui.calendar.week.week_layout import HOUR
from contrasts import contrast


@pytest.fixture
def week(desk, page, qtbot):
    desk.sight.show(date(2027, 3, 8), "week")
    made = page.view("week")
    qtbot.waitUntil(lambda: bool(made.canvas.due))
    return made


def told(week) -> list[tuple[int, int, int, int]]:
    return [(one.day.day, one.first_minute // 60, one.last_minute // 60, one.waiting) for one in week.canvas.due]


def test_it_begins_with_each_post_and_ends_with_its_answer_or_the_norm(week) -> None:
    """The post of Monday is answered by the block at 13:00; those of Wednesday by nobody."""
    assert told(week) == [(8, 9, 13, 1), (10, 11, 23, 3), (11, 6, 15, 3)]


def test_a_block_in_the_air_takes_it_away_and_escape_brings_it_back(desk, week, qtbot) -> None:
    before = told(week)
    block = slot("respond", "2027-03-10T16:00", 60, id="new", title="Webcare", speaker="noor")
    desk.session.preview(Patch(items=(block,)), week.canvas)
    desk.judging.look_ahead()

    def taken_away() -> None:
        assert told(week) == [(8, 9, 13, 1), (10, 11, 16, 3)]

    def there_again() -> None:
        assert told(week) == before

    qtbot.waitUntil(taken_away)
    desk.session.end_preview()
    qtbot.waitUntil(there_again)


def test_it_is_named_explained_and_told_to_whom_the_mouse_or_a_screen_reader_asks(week) -> None:
    assert week.summary.legend.isVisible()
    assert "response norm" in week.summary.legend.toolTip()
    assert week.summary.legend.accessibleName() == "Answer expected"
    canvas = week.canvas
    place = QPoint(canvas.layout_now.columns[3][0] + 40, 7 * HOUR)
    QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, place, canvas.mapToGlobal(place)))
    assert "06:00–15:00: somebody should be there to answer (3 placement(s))" in QToolTip.text()
    interface = QAccessible.queryAccessibleInterface(canvas)
    names = [interface.child(index).text(QAccessible.Text.Name) for index in range(interface.childCount())]
    assert "Wed 10 March, 2 item(s), answer expected 11:00–23:00" in names
    assert any(name.startswith("Tue 9 March") and "expected" not in name for name in names)


def test_a_week_that_nobody_waits_in_has_no_band_and_no_legend(desk, page, week, qtbot) -> None:
    desk.sight.show(date(2027, 4, 5), "week")

    def nothing_of_it() -> None:
        assert week.canvas.due == ()
        assert not week.summary.legend.isVisible()

    qtbot.waitUntil(nothing_of_it)


@pytest.fixture(params=[pytest.param(one, id=one.name) for one in theme.THEMES])
def worn(request):
    theme.use(request.param)
    yield request.param
    theme.use(theme.LIGHT)


def test_whatever_stands_on_the_band_can_be_read(worn) -> None:
    for ground in (worn.panel, worn.shade):
        band = hours_painting.due_ground(ground)
        assert band != ground
        for ink in (worn.ink, worn.ink2, worn.ink3, worn.accent, *worn.petal.values()):
            assert contrast(ink, band) >= 4.5
        assert contrast(worn.serious, band) >= 3, "the line of this moment"
