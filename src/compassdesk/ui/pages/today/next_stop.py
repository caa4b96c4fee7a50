"""Where the keyboard goes on the page of today when what had it goes: to its item on another card, else onwards."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from compassdesk.ui.pages.today.card import KeyedRows
from compassdesk.ui.widgets.reading_order import first_stop


class KeyboardHeld(Struct, frozen=True):
    """What had the keyboard, on which card, and of which item; no `card`: elsewhere."""

    widget: QWidget | None = None
    card: int = -1
    key: str = ""


def held_by(cards: Sequence[QWidget]) -> KeyboardHeld:
    """What has the keyboard on one of these cards, which are in the order in which they are read."""
    widget = cards[0].window().focusWidget()
    for place, card in enumerate(cards):
        if widget is not None and card.isAncestorOf(widget):
            return KeyboardHeld(widget, place, next((rows.key_of(widget) for rows in _rows_of(card)), ""))
    return KeyboardHeld()


def go_on(held: KeyboardHeld, cards: Sequence[QWidget], last: QWidget) -> None:
    """Where it is gone: to its item, to what took its place on its card, to the next card with anything; else `last`.

    Rows that give the keyboard on among themselves have done so by now.
    """
    if held.widget is None or (isValid(held.widget) and held.widget.isVisible()):
        return
    moved = [rows.row_of(held.key) for card in cards for rows in _rows_of(card)]
    now = cards[0].window().focusWidget()
    stays = cards[held.card].isVisible() and now is not None and cards[held.card].isAncestorOf(now)
    after = () if stays else (*cards[held.card :], *reversed(cards[: held.card]))
    wanted: list[QWidget] = [row for row in moved if row is not None]
    wanted = wanted or [card for card in after if card.isVisible()]
    stop = next(filter(None, map(first_stop, wanted)), None if stays else last)
    if stop is not None and stop is not now:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)


def _rows_of(card: QWidget) -> tuple[KeyedRows, ...]:
    rows = getattr(card, "rows", None)
    return (rows,) if isinstance(rows, KeyedRows) else ()
