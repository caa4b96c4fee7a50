"""Where things stand in a window on the screen: the same window, built without a screen, says it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QPoint, QRect, QThreadPool
from PySide6.QtWidgets import QWidget

from compassdesk.app import Desktop, build
from compassdesk.system.preferences import Preferences, save
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.look import dressing
from compassdesk.ui.running import tasks
from virtual_screen import Screen, until


@contextmanager
def month_as_shown(screen: Screen, path: Path) -> Iterator[tuple[MonthView, QPoint]]:
    """The month of a client as the app on the screen shows it, and its corner in that window."""
    with window_as_shown(screen, path) as made:
        month = made.window.columns.calendar.view("month")
        yield month, month.mapTo(made.window, QPoint(0, 0))


def middle(widget: QWidget, part: QRect | None = None) -> tuple[int, int]:
    """The middle of a widget, or of a part of it, on the screen."""
    place = widget.mapTo(widget.window(), (part if part is not None else widget.rect()).center())
    return place.x(), place.y()


def colour_at(window: QWidget, place: tuple[int, int]) -> int:
    """What the window shows at a place, 0xRRGGBB."""
    return window.grab(QRect(*place, 1, 1)).toImage().pixel(0, 0) & 0xFFFFFF


@contextmanager
def window_as_shown(screen: Screen, path: Path) -> Iterator[Desktop]:
    """The window of a client as the app on the screen shows it after its start: the month of today, judged.

    The client file lies in the home of that app.
    """
    home = Path(screen.environment["COMPASSDESK_HOME"])
    copy = home.with_name("as-shown")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(home, copy)
    with patch.dict(os.environ, {"COMPASSDESK_HOME": str(copy)}):
        save(Preferences(language="en", appearance="light", first_day=1))
        made = build([str(copy / path.relative_to(home))])
        try:
            made.window.resize(1280, 800)
            made.window.show()
            made.window.columns.build()
            calendar = made.window.columns.calendar
            month = calendar.view("month")
            came: list[None] = []
            calendar.findChild(DayWords).changed.connect(lambda: came.append(None))
            has_holidays = bool(made.desk.session.plan.client.country)
            years = {made.desk.sight.first.year, made.desk.sight.last.year} if has_holidays else set()
            to_come = len(years) + bool(made.desk.session.plan.client.day_lists)
            until(lambda: judged(made, month) and len(came) == to_come, "the month with its days, judged")
            yield made
        finally:
            made.window.close()
            tasks.wait_for_all()
            made.files.close_for_good()
            made.window.deleteLater()
            made.desk.deleteLater()
            made.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            dressing.apply(made.app, "light")


def judged(made: Desktop, month: MonthView) -> bool:
    """Let the workers finish; whether all the weeks in sight are judged."""
    QThreadPool.globalInstance().waitForDone()
    made.app.processEvents()
    return all(one.findings is not None for one in month.weeks)
