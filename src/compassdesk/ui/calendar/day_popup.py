"""What stands on one day in a small list, for days that hold more than there is room for."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.canvas.chip_shapes import petal_glyph
from compassdesk.ui.desk.sight import Sight

ROW = 26
SIGNS: Mapping[str, str] = {"campaigns": "target", "year_days": "star"}


class DayPopup(QFrame):
    """Closes with Escape or a click elsewhere; Enter or a click opens an item, a campaign or a note.

    `items` stand in the order in which they are listed; `also` are the campaigns and notes: list, id and words.
    """

    row_wanted = Signal(str, str)
    """The editor of a campaign or note is wanted: which list it stands in, and its id."""

    chip_wanted = Signal(str)
    """An item, or a weekly place, was chosen."""

    def __init__(
        self,
        parent: QWidget,
        sight: Sight,
        day: date,
        items: Sequence[Item],
        book: FactBook,
        also: Sequence[tuple[str, str, str]] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self.setWindowTitle(numbers.full_day(day))  # screen readers say it
        self._sight = sight
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        title = QLabel(numbers.full_day(day))
        title.setProperty("kind", "h3")
        layout.addWidget(title)
        self.list = QListWidget()
        self.list.setAccessibleName(numbers.full_day(day))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(15, 15))
        self.list.setStyleSheet("QListWidget { border: none; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for kind, key, text in also:
            row = QListWidgetItem(icons.icon(SIGNS.get(kind, "flag"), "ink3"), text)
            row.setSizeHint(QSize(100, ROW))
            row.setData(Qt.ItemDataRole.UserRole, (kind, key))
            self.list.addItem(row)
        for item in items:
            facts = book.of(item)
            row = QListWidgetItem(QIcon(petal_glyph(item.petal, item.status)), f"{facts.time}  {facts.title}")
            row.setSizeHint(QSize(100, ROW))
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, book.sentence(item))
            self.list.addItem(row)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        layout.addWidget(self.list)
        title.setBuddy(self.list)

    def open_at(self, cell: QRect) -> None:
        """Show the list over a cell given in global coordinates, within the screen."""
        rows = min(self.list.count(), 14)
        self.resize(max(cell.width(), 320), 56 + rows * ROW)
        screen = self.screen().availableGeometry()
        x = min(max(cell.x(), screen.left()), screen.right() - self.width())
        y = min(max(cell.y(), screen.top()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _open(self, row: QListWidgetItem) -> None:
        key = row.data(Qt.ItemDataRole.UserRole)
        self.close()
        if isinstance(key, tuple):
            self.row_wanted.emit(*key)
        else:
            self.chip_wanted.emit(key)
