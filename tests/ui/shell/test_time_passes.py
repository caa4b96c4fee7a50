"""The window lives with the clock: today's mark, the line of now, the clock at the foot, what can be confirmed."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from builders import slot
from compassdesk.app import build
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.running import tasks
from running_app import made_file
from seen import timer


def test_clock_mark_line_and_actions_follow_the_time(home: Path, tmp_path: Path, qtbot) -> None:
    at = [datetime(2027, 3, 2, 22, 58, tzinfo=UTC)]
    running = build([str(made_file(tmp_path / "delta.compass"))], clock=lambda: at[0])
    window, desk = running.window, running.desk
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.columns.build()

    def pass_minutes(minutes: int) -> None:
        at[0] += timedelta(minutes=minutes)
        timer(desk.findChild(Minutes)).timeout.emit()

    def clock_at_the_foot() -> str:
        return next(one.text() for one in window.findChildren(QLabel) if one.text().startswith("Europe/"))

    def picture(widget) -> QImage:
        return widget.grab().toImage()

    try:
        desk.session.change("Add", Patch(items=(slot("respond", "2027-03-02T23:30", 29, id="s"),)))
        desk.sight.select(("s",))
        assert not window.actions_by_name["confirm-kept"].isEnabled()
        month, days = window.columns.calendar.view("month"), window.columns.left.mini_month.days
        before = picture(month), picture(days), clock_at_the_foot()
        pass_minutes(1)
        assert clock_at_the_foot().endswith("23:59")
        assert window.actions_by_name["confirm-kept"].isEnabled()
        assert (picture(month), picture(days)) == before[:2], "it is the same day still"
        pass_minutes(1)
        assert clock_at_the_foot() != before[2]
        assert picture(month) != before[0]
        assert picture(days) != before[1]
        desk.sight.show(date(2027, 3, 3), "week")
        week = window.columns.calendar.view("week")
        line = picture(week.canvas)
        pass_minutes(90)
        assert picture(week.canvas) != line
    finally:
        window.close()
        tasks.wait_for_all()
        running.files.close_for_good()
        window.deleteLater()
        desk.deleteLater()
