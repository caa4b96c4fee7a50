"""The app with the sample client, as the places of `stage` find it, and what opens its dialogs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from compassdesk.app import Desktop


MOMENT = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
"""Tuesday of week 10 in 2027: the week that shouts in the sample."""


def clock() -> datetime:
    return MOMENT


def desktop(language: str, appearance: str) -> Desktop:
    """The app in a language and an appearance, with the sample client open, in a home of its own."""
    os.environ["COMPASSDESK_HOME"] = tempfile.mkdtemp(prefix="compassdesk-stage-")
    from compassdesk.app import build
    from compassdesk.system.preferences import Preferences, save

    save(Preferences(language=language, appearance=appearance, first_day=1, today_at_start=False))
    made = build([], clock=clock)
    made.files.samples.open()
    made.desk.sight.show(MOMENT.date(), "month")
    made.window.resize(1440, 900)
    made.window.show()
    made.window.columns.build()
    settle()
    return made


def settle(rounds: int = 6) -> None:
    """Let workers finish, results arrive and animations end."""
    for _ in range(rounds):
        QThreadPool.globalInstance().waitForDone()
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
    QCoreApplication.processEvents()


def first(made: Desktop, petal: str = "send") -> str:
    """An item of the shouting week, to open or select."""
    week = made.desk.sight.week
    return next(
        item.id for item in made.desk.session.plan.items
        if item.petal == petal and item.starts_at is not None and week.start <= item.starts_at < week.end
    )  # fmt: skip


def window(made: Desktop) -> QWidget:
    return made.window


def opened(made: Desktop, do: Callable[[], object]) -> QWidget:
    """The dialog or popup that `do` opens. Dialogs do not wait for their answer here: nobody would give it."""
    before = set(QApplication.topLevelWidgets())
    usual = QDialog.exec, QDialog.deleteLater
    QDialog.exec = lambda dialog: dialog.show() or 0  # type: ignore[method-assign,assignment]  # for this one call
    QDialog.deleteLater = lambda _dialog: None  # type: ignore[method-assign,assignment]  # for this one call
    try:
        do()
    finally:
        QDialog.exec, QDialog.deleteLater = usual  # type: ignore[method-assign]  # as they were
    settle()
    fresh = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    return fresh[-1] if fresh else window(made)


def action(name: str) -> Callable[[Desktop], QWidget]:
    """The dialog or popup that an action opens."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.select([first(made)])
        return opened(made, made.window.actions_by_name[name].trigger)

    return show
