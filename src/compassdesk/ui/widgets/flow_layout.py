"""A layout that puts widgets side by side and goes on in the next row when the width is used up, as words do.

Qt asks for the same heights dozens of times while it lays out one panel, so they are kept until something changes.
"""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """See the module. A widget wider than the row gets the whole row; rows lie `below` apart, or by the same gap."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, below: int | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._gap, self._below = gap, gap if below is None else below
        self._heights: dict[int, int] = {}
        self._wanted: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def indexOf(self, one: QWidget | QLayoutItem) -> int:
        return next((at for at, entry in enumerate(self._entries) if one is entry or one is entry.widget()), -1)

    def widgets(self) -> list[QWidget]:
        """What is here, in its order."""
        return [widget for entry in self._entries if (widget := entry.widget()) is not None]

    def move(self, widget: QWidget, index: int) -> None:
        """Put a widget that is already here at another place in the row."""
        entry = next(entry for entry in self._entries if entry.widget() is widget)
        self._entries.remove(entry)
        self._entries.insert(index, entry)
        self.invalidate()

    def invalidate(self) -> None:
        self._heights.clear()
        self._wanted = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        if self._wanted is not None:
            return self._wanted
        hints = [entry.sizeHint() for entry in self._entries if not entry.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        self._wanted = self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))
        return self._wanted

    def minimumSize(self) -> QSize:
        least = QSize()
        for entry in self._entries:
            if not entry.isEmpty():
                least = least.expandedTo(QSize(min(entry.minimumSize().width(), 80), entry.minimumSize().height()))
        return self._with_margins(least)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Place the widgets in `rect`, or only measure; the height they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for entry in self._entries:
            if entry.isEmpty():
                continue
            size = entry.sizeHint()
            if size.width() > inner.width():
                size.setWidth(max(inner.width(), 1))
                if entry.hasHeightForWidth():
                    size.setHeight(entry.heightForWidth(size.width()))
            if rows[-1] and used + self._gap + size.width() > inner.width():
                rows.append([])
                used = 0
            used += size.width() + (self._gap if rows[-1] else 0)
            rows[-1].append((entry, size))
        y = inner.top()
        for row in rows:
            height = max((size.height() for _, size in row), default=0)
            x = inner.left()
            for entry, size in row:
                if place:
                    entry.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._below
        margins = self.contentsMargins()
        return y - inner.top() - (self._below if rows else 0) + margins.top() + margins.bottom()


def ways(*buttons: QWidget) -> FlowLayout:
    """What can be done about the words above, beside each other."""
    made = FlowLayout(gap=10)
    for button in buttons:
        made.addWidget(button)
    return made
