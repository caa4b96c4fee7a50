"""A card of the page of today: a heading with a number, and rows that stay the same widgets while they stay there."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from compassdesk.texts import numbers
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import line
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.reading_order import first_stop


class TodayCard(QFrame):
    """See the module. `column` takes what stands below the heading."""

    def __init__(self, parent: QWidget | None = None, *, kind: str = "h2") -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.heading = label("", kind)
        self.count = label("", "pill")
        self.count.hide()
        self.head.addWidget(self.heading)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.column.addLayout(self.head)

    def call(self, title: str) -> None:
        """Give the card its heading."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def show_count(self, count: int) -> None:
        """Say beside the heading how many there are; nothing where there are none."""
        self.count.setText(numbers.number(count))
        self.count.setVisible(count > 0)


class CardRow(QWidget):
    """A row of a card, below a thin line unless it is not `lined`; `body` takes what stands in it."""

    def __init__(self, parent: QWidget, *, lined: bool = True) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        if lined:
            self.body.addWidget(line())

    def fill(self, value: Any) -> None:
        """Show this; asked at each minute, so that what did not change stays."""
        raise NotImplementedError


class TwoParts(QWidget):
    """Two parts of a row side by side, where it is as wide as `least` pixels; else the second below the first."""

    def __init__(self, first: QWidget, second: QWidget, least: int, *, inset: int = 0) -> None:
        super().__init__()
        self._least, self._inset, self._second = least, inset, second
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addWidget(first, 1)
        self._box.addWidget(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._least
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        self._box.setSpacing(10 if beside else 4)
        self._second.setContentsMargins(0 if beside else self._inset, 0, 0, 0)


class KeyedRows(QWidget):
    """Rows by key, in the given order. `make` makes an empty one in its parent."""

    def __init__(self, make: Callable[[QWidget], CardRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: dict[str, CardRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def rows(self) -> dict[str, CardRow]:
        """The rows in sight, by key."""
        return self._rows

    def fill(self, values: Sequence[tuple[str, Any]]) -> None:
        """Show these rows; what goes hands the keyboard on within its row, a row to the one that takes its place."""
        held = self.window().focusWidget()
        key_held = self.key_of(held) if held is not None else ""
        place = [*self._rows].index(key_held) if key_held else 0
        before, self._rows = self._rows, {}
        for at, (key, value) in enumerate(values):
            row = before.pop(key, None) or self._make(self)
            self._rows[key] = row
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
            row.fill(value)
            row.show()
        for gone in before.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.setVisible(bool(self._rows))
        stays = self._rows.get(key_held)
        if held is not None and key_held and (not isValid(held) or not held.isVisible() or held is stays):
            self.go_on(place, stays)

    def key_of(self, widget: QWidget) -> str:
        """The key of the row that holds a widget, or is it; empty where none does."""
        rows = self._rows.items()
        return next((key for key, row in rows if row is widget or row.isAncestorOf(widget)), "")

    def row_of(self, key: str) -> CardRow | None:
        """The row with this key, where there is one."""
        return self._rows.get(key)

    def go_on(self, place: int, row: CardRow | None = None) -> None:
        """Give the keyboard to a row: this one, else that in a place, else the last."""
        rows = [*self._rows.values()]
        wanted = row or (rows[min(place, len(rows) - 1)] if rows else None)
        stop = first_stop(wanted) if wanted is not None else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)


def line_up(words: Sequence[QWidget]) -> None:
    """Make what stands at the beginning of rows as wide as the widest of it, so that what follows stands in a line."""
    widest = max((one.sizeHint().width() for one in words), default=0)
    for one in words:
        one.setMinimumWidth(widest)


def small_button(words: str, does: Callable[[], object], kind: str = "small") -> QPushButton:
    """A button of a row."""
    made = QPushButton(words)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    acts_once(made)
    made.clicked.connect(lambda _checked=False: does())
    return made


def tell(button: QPushButton, about: str, reason: str = "") -> None:
    """Say of what a button is, for who hears it; with a `reason` it is not offered, and says why."""
    button.setAccessibleName(f"{button.text()}: {about}")
    button.setEnabled(not reason)
    button.setToolTip(reason)
    button.setAccessibleDescription(reason)
