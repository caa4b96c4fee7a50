"""A column of the board as assistive technology sees it: its cards from the top down, with the headings between."""

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar.board.board_column import BoardColumn
from compassdesk.ui.calendar.board.board_places import HEADING
from compassdesk.ui.widgets.painted_parts import FOCUS, MENU, PRESS, Parts


class ColumnPart(NamedTuple):
    """A card by its id, or a heading by its height."""

    card: str = ""
    heading: int = -1


class ColumnParts(Parts[BoardColumn]):
    """See the module."""

    def all(self) -> list[ColumnPart]:
        column = self.widget
        cards = [(column.rect_of(at).top(), ColumnPart(item.id)) for at, item in enumerate(column.items)]
        headings = [(one.y, ColumnPart(heading=one.y)) for one in column.headings]
        return [part for _, part in sorted((*headings, *cards))]

    def has(self, key: ColumnPart) -> bool:
        if key.card:
            return self.widget.place_of(key.card) is not None
        return any(one.y == key.heading for one in self.widget.headings)

    def words(self, key: ColumnPart) -> str:
        column = self.widget
        if key.card:
            return column.sentence_of(key.card)
        return next((column.words_of(one) for one in column.headings if one.y == key.heading), "")

    def rect(self, key: ColumnPart) -> QRect:
        if not key.card:
            return QRect(0, key.heading, self.widget.width(), HEADING)
        at = self.widget.place_of(key.card)
        return self.widget.rect_of(at) if at is not None else QRect()

    def focused(self) -> ColumnPart | None:
        current = self.widget.current()
        return ColumnPart(current.id) if current is not None else None

    def role_of(self, key: ColumnPart) -> QAccessible.Role:
        return QAccessible.Role.ListItem if key.card else QAccessible.Role.StaticText

    def is_chosen(self, key: ColumnPart) -> bool | None:
        return self.widget.is_chosen(key.card) if key.card else None

    def actions(self, key: ColumnPart) -> tuple[str, ...]:
        return (PRESS, MENU, FOCUS) if key.card else ()

    def do(self, key: ColumnPart, action: str) -> None:
        column = self.widget
        if action == PRESS:
            column.open_card(key.card)
            return
        column.stand_on(key.card)
        if action == FOCUS:
            column.setFocus()
        else:
            column.show_menu()
