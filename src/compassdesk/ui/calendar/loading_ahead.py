"""Loads the calendar's views bit by bit once the window stands, so that the first look at one is no slower."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from compassdesk.ui.running.bit_by_bit import bit_by_bit


def load_ahead(page: QObject) -> None:
    """Load all of them, for as long as the page is there."""
    bit_by_bit(page, _views_to_load())


def _views_to_load() -> Iterator[str]:
    """Loads a little at each step, the calendar's views in their order."""
    from compassdesk.ui.calendar.week import week_view

    yield week_view.__name__
    from compassdesk.ui.calendar import agenda_model, agenda_view

    yield agenda_model.__name__
    yield agenda_view.__name__
    from compassdesk.ui.calendar.board import board_view

    yield board_view.__name__
    from compassdesk.ui.calendar.timeline import timeline_canvas

    yield timeline_canvas.__name__
    from compassdesk.ui.calendar.timeline import timeline_view

    yield timeline_view.__name__
