"""The views of the calendar with some thirty items a day: another month, a drag, a card, each until it is painted."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from bench_rows import ROUNDS, timed
from msgspec.structs import replace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from compassdesk.app import Desktop
    from compassdesk.domain.calendar_grid import View
    from compassdesk.ui.desk.desk import Desk

TURNS = 5
"""Times that each size has its turn; a turn takes that part of the rounds."""
Taken: TypeAlias = dict[tuple[str, int], list[tuple[float, float]]]
"""By what was measured and the size of the file: milliseconds of ours and of the baseline, a pair each turn."""


def month_and_drag(desktop: Desktop, size: int, taken: Taken) -> None:
    """Switching to another month, and one step of dragging an item with everything that follows it live.

    In a file of one month the month switched to is empty, and fewer items are judged: it cannot be held against others.
    """
    from bench_data import SHOWN
    from PySide6.QtCore import QCoreApplication

    from compassdesk.domain.patch import Patch
    from compassdesk.ui.running import tasks

    desk, view = desktop.desk, desktop.window.columns.calendar.view("month")
    desk.sight.show(SHOWN, "month")
    settle(desk)
    count = len(desk.session.plan.items)
    plain = timed(lambda: bare_paint(view, count))

    def switch() -> None:
        desk.sight.step(-1 if desk.sight.day >= SHOWN else 1)
        view.repaint()

    taken.setdefault((f"month switch, {count} chips", size), []).append((timed(switch, ROUNDS // TURNS), plain))
    desk.sight.show(SHOWN, "month")
    settle(desk)
    item = next(entry for entry in desk.session.plan.items if entry.petal == "send")
    turns = itertools.count(1)

    def drag() -> None:
        start = item.starts_at + timedelta(minutes=15 * (next(turns) % 20 + 1))
        desk.session.preview(Patch(items=(replace(item, starts_at=start),)), view)
        QCoreApplication.sendPostedEvents()
        view.repaint()

    judged = len(desk.judging.ledger().plan.items)
    taken.setdefault(("one step of a drag, painted", size), []).append((timed(drag, ROUNDS // TURNS), plain))

    def looked_ahead() -> None:
        desk.judging.look_ahead()
        tasks.wait_for_all()
        QCoreApplication.processEvents()

    rest = timed(looked_ahead, ROUNDS // TURNS)
    taken.setdefault((f"the hand rests, {judged} judged", size), []).append((rest, plain))
    desk.session.preview(None, view)
    handled(desktop, size, plain, taken)


def handled(desktop: Desktop, size: int, plain: float, taken: Taken) -> None:
    """The card of an item, and another density, each until it is painted."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QWidget

    sight, view = desktop.desk.sight, desktop.window.columns.calendar.view("month")
    keys = itertools.cycle(tuple(view.faces)[:20])
    densities = itertools.cycle(("roomy", "compact", "normal"))

    def card() -> None:
        view.card_wanted.emit(next(keys))
        QCoreApplication.sendPostedEvents()
        desktop.window.findChild(QWidget, "hoverCard").repaint()

    def density() -> None:
        sight.set_density(next(densities))
        view.repaint()

    card()
    taken.setdefault(("the card of an item, painted", size), []).append((timed(card, ROUNDS // TURNS), plain))
    taken.setdefault(("another density, painted", size), []).append((timed(density, ROUNDS // TURNS), plain))
    sight.set_density("normal")


def timeline(desktop: Desktop, size: int, taken: Taken) -> None:
    """Twelve weeks of some thirty items a day, laid out anew and painted; a step of a drag comes to the same."""
    from bench_data import SHOWN

    desk = desktop.desk
    desk.sight.show(SHOWN - timedelta(weeks=7), "timeline")
    canvas = desktop.window.columns.calendar.view("timeline").canvas
    settle(desk)
    marks = len(canvas.layout_now.marks)
    plain = timed(lambda: bare_marks(canvas, marks))

    def anew() -> None:
        canvas.refresh()
        canvas.repaint()

    for what, call in (("laid out and painted", anew), ("painted", canvas.repaint)):
        pairs = taken.setdefault((f"timeline of {len(canvas.shown)} items, {marks} marks, {what}", size), [])
        pairs.append((timed(call, ROUNDS // TURNS), plain))
    desk.sight.show(SHOWN, "month")


def another_week_agenda_and_board(desktop: Desktop, size: int, taken: Taken) -> None:
    """Turning to the next week or month and back in the other views."""
    from bench_data import SHOWN
    from PySide6.QtCore import QCoreApplication

    desk = desktop.desk
    views: tuple[View, ...] = ("week", "agenda", "board")
    for name in views:
        desk.sight.show(SHOWN, name)
        settle(desk)
        view = desktop.window.columns.calendar.view(name)
        first, last = desk.sight.first, desk.sight.last
        days = (item.starts_at.date() for item in desk.session.plan.items if item.starts_at is not None)
        count = sum(first <= day <= last for day in days)

        def turned(view: QWidget = view) -> None:
            desk.sight.step(-1 if desk.sight.day >= SHOWN else 1)
            QCoreApplication.sendPostedEvents()
            view.repaint()

        plain = timed(lambda view=view, count=count: bare_paint(view, count))
        pairs = taken.setdefault((f"{name} of {count} items, turned and painted", size), [])
        pairs.append((timed(turned, ROUNDS // TURNS), plain))
    desk.sight.show(SHOWN, "month")


def typed_in_search(desktop: Desktop) -> float:
    """Milliseconds from a letter more in the search until its lines are painted."""
    from PySide6.QtCore import QCoreApplication

    from compassdesk.ui.dialogs.search import find

    popup = find(desktop.window, desktop.desk.session, desktop.desk.sight)
    words = itertools.cycle("harbour"[:end] for end in range(1, 8))

    def typed() -> None:
        popup.field.setText(next(words))
        popup.look()
        QCoreApplication.sendPostedEvents()
        popup.repaint()

    try:
        return timed(typed)
    finally:
        popup.close()


def bare_paint(view: QWidget, count: int) -> None:
    """The least there is to draw: a box and a line of text for each chip, nothing worked out."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setFont(QFont("Inter", 9))
    width, height = view.width() // 7, 18
    for number in range(count):
        box = QRect((number % 7) * width, (number // 7 * height) % max(1, view.height()), width - 4, height - 2)
        painter.fillRect(box, QColor("#e4eef9"))
        painter.drawText(box, 0, "Bridge and council 00")
    painter.end()


def bare_marks(view: QWidget, count: int) -> None:
    """The least there is to draw: a small picture for each mark."""
    from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    mark = QPixmap(8, 10)
    mark.fill(QColor("#2869b5"))
    with QPainter(image) as painter:
        for number in range(count):
            painter.drawPixmap(number % 84 * 9, number // 84 * 13 % max(1, view.height()), mark)


def settle(desk: Desk) -> None:
    """Let the judging in the worker finish and arrive."""
    from PySide6.QtCore import QCoreApplication, QThreadPool

    for _ in range(3):
        QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert desk.judging.report(desk.sight.week) is not None
