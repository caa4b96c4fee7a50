"""The six steps: what each says, which part of the window it is about, and what going on does."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from compassdesk.domain.week import Week
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.week_panel import WeekPanel
from compassdesk.ui.tour.spotlight import seen_part

translate = QCoreApplication.translate


class TourParts(NamedTuple):
    """The parts of the window that the tour speaks of."""

    window: QWidget
    calendar: CalendarPage
    week_panel: WeekPanel
    new_button: QWidget
    actions: Mapping[str, QAction]


class TourStop(NamedTuple):
    """One step. `place` is in the window's own places, empty where there is nothing to show yet."""

    said: Callable[[], str]
    place: Callable[[], QRect]
    on: str
    """What the button that goes on says."""


def the_fix(parts: TourParts) -> FixButton | None:
    """The first fix of the week beside the calendar, where it is one that can be done in one press."""
    cards = parts.week_panel.cards.cards()
    first = cards[0].offers.first if cards else None
    done_at_once = first is not None and first.fix.patch is not None and "asks" not in first.fix.values
    return first if done_at_once and first is not None and first.isVisible() and first.isEnabled() else None


def stops(parts: TourParts, week: Week, came_to: Callable[[], str]) -> tuple[TourStop, ...]:
    """The steps on a week that only sends. `came_to`: what the fix made of the numbers."""
    number, undo = str(week.number), parts.actions["undo"]
    panel = parts.week_panel

    def gutter() -> QRect:
        month = parts.calendar.view("month")
        if not isinstance(month, MonthView):
            return QRect()
        row = next((at for at, facts in enumerate(month.weeks) if facts.week == week), None)
        return seen_part(month, month.gutter_rect(row)) if row is not None else QRect()

    def fix() -> QRect:
        button = the_fix(parts)
        return seen_part(button) if button is not None else QRect()

    def sentence() -> QRect:
        return seen_part(panel.rose).united(seen_part(panel.sentence))

    keys = undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return (
        TourStop(
            lambda: translate(
                "Tour", "Each week says at its edge how much of it only sends; week {number} shouts."
            ).replace("{number}", number),
            gutter,
            translate("Tour", "Next"),
        ),
        TourStop(
            lambda: translate("Tour", "Beside the calendar one sentence says what is the matter, with its number."),
            sentence,
            translate("Tour", "Next"),
        ),
        TourStop(
            lambda: translate("Tour", "One button mends it and says beforehand what becomes of the numbers."),
            fix,
            translate("Tour", "Do it"),
        ),
        TourStop(
            lambda: translate("Tour", "Done, and the numbers follow: {effect}.").replace("{effect}", came_to()),
            lambda: seen_part(panel.result.told),
            translate("Tour", "Next"),
        ),
        TourStop(
            lambda: (
                translate("Tour", "Everything can be taken back, here or with {keys}.").replace("{keys}", keys)
                if keys
                else translate("Tour", "Everything can be taken back here.")
            ),
            lambda: seen_part(panel.result.undo_button),
            translate("Tour", "Undo it"),
        ),
        TourStop(
            lambda: translate("Tour", "The week is as it was; from here on you plan, with a new item to begin with."),
            lambda: seen_part(parts.new_button),
            translate("Tour", "Done"),
        ),
    )
