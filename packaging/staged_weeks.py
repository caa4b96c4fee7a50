"""Weeks and months that the sample does not have: crowded, out of sight, from Sunday, from right to left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from staged_app import MOMENT, opened, settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.domain.calendar_grid import View


def from_sunday(made: Desktop) -> QWidget:
    """A month whose rows begin on Sunday: other days than those of the weeks that are judged."""
    made.desk.sight.first_weekday = 7
    made.desk.sight.show(MOMENT.date(), "month")
    settle()
    return window(made)


def from_the_right(view: View) -> Callable[[Desktop], QWidget]:
    """A view whose days run from right to left."""

    def show(made: Desktop) -> QWidget:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if view == "week":
            _crowd(made)
        made.desk.sight.show(MOMENT.date(), view)
        settle()
        return window(made)

    return show


def hours_out_of_sight(made: Desktop) -> QWidget:
    """A week with items before and after the hours that are in sight."""
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import Item

    rows = tuple(
        Item(id="", kind="post", petal="send", title="Nacht", starts_at=datetime(2027, 3, day, hour))
        for day, hour in ((9, 2), (9, 23), (10, 3), (12, 22), (12, 23))
    )
    made.desk.session.change("Nights", Patch(items=rows))
    made.desk.sight.show(MOMENT.date(), "week")
    settle()
    return window(made)


def _crowd(made: Desktop) -> None:
    """More at one time than stand side by side, more above the days than there is room for, an item of days."""
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import DayNote, Item

    channels = tuple(channel.id for channel in made.desk.session.plan.channels[:2])
    petals = ("send", "respond", "listen", "activate", "send")
    items = [
        Item(id=f"crowd-{at}", kind="post", petal=petal, title=f"Bericht {at} over de brug", channels=channels,
             starts_at=datetime(2027, 3, 10, 10, 10 * at), status="scheduled")
        for at, petal in enumerate(petals)
    ]  # fmt: skip
    items += [
        Item(id="crowd-block", kind="slot", petal="respond", title="Webcare over de middag", all_channels=True,
             starts_at=datetime(2027, 3, 11, 10), minutes=180),
        Item(id="crowd-beside", kind="post", petal="send", title="Nieuws van de dag", channels=channels,
             starts_at=datetime(2027, 3, 11, 11), status="draft"),
        Item(id="crowd-days", kind="post", petal="activate", title="Markt in de hele stad", channels=channels,
             starts_at=datetime(2027, 3, 9, 10), last_day=date(2027, 3, 12)),
    ]  # fmt: skip
    notes = tuple(
        DayNote(id=f"crowd-note-{at}", first=date(2027, 3, 13), last=date(2027, 3, 14), text=f"Notitie {at}")
        for at in range(5)
    )
    made.desk.session.change("Crowd", Patch(items=tuple(items), day_notes=notes))


def crowded_week(made: Desktop) -> QWidget:
    """A week in which more overlaps than there is room for."""
    _crowd(made)
    made.desk.sight.show(MOMENT.date(), "week")
    settle()
    return window(made)


def crowded_rest(made: Desktop) -> QWidget:
    """The list of what found no place beside the others in its hours."""
    from compassdesk.ui.calendar.week.hours_canvas import rest_hit

    crowded_week(made)
    week = made.window.columns.calendar.view("week")
    hit = rest_hit(week.canvas.layout_now.rests[0])  # type: ignore[attr-defined]  # the week has hours
    return opened(made, lambda: week.canvas.activate(hit))  # type: ignore[attr-defined]
