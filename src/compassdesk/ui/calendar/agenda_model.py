"""The agenda as a tree of days with their items: the calendar as text, for reading and for screen readers."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from compassdesk.domain.plan import Item, Plan
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar.canvas.chip_facts import FactBook, day_of
from compassdesk.ui.calendar.canvas.chip_shapes import QUIET, petal_glyph

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TIME, PETAL, TITLE, CHANNELS, PERSON, STATUS = range(6)


class AgendaModel(QAbstractItemModel):
    """Top rows are days that hold something; below each its items in time order."""

    def __init__(self) -> None:
        super().__init__()
        self.days: list[tuple[date, list[Item]]] = []
        self._names: dict[str, str] = {}
        self._book = FactBook()

    def show(self, plan: Plan, items: Sequence[Item]) -> None:
        """Take other rows; `items` are in time order and all have a time."""
        self.beginResetModel()
        self._book.use(plan)
        channels, people = plan.channels, plan.spokespersons
        self._names = {row.id: row.name for row in channels} | {row.id: row.name for row in people}
        self.days = [(day, list(group)) for day, group in groupby(items, day_of)]
        self.endResetModel()

    def item_at(self, index: Index) -> Item | None:
        """The item of a row, None for a day."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self.days[index.internalId() - 1][1][index.row()]

    def day_at(self, index: Index) -> date | None:
        """The day a row stands under, or is."""
        if not index.isValid():
            return None
        return self.days[index.internalId() - 1 if index.internalId() else index.row()][0]

    def index_of(self, key: str) -> QModelIndex:
        """The row of an item by id; an invalid index when it is not listed."""
        for at, (_day, items) in enumerate(self.days):
            for row, item in enumerate(items):
                if item.id == key:
                    return self.createIndex(row, 0, at + 1)
        return QModelIndex()

    # --- what Qt asks ----------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # the other overload is QObject's own
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        if not parent.isValid():
            return len(self.days)
        is_day = parent.internalId() == 0 and parent.column() == 0
        return len(self.days[parent.row()][1]) if is_day else 0

    def columnCount(self, parent: Index = ROOT) -> int:
        del parent
        return 6

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.item_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Agenda", "Time"),
            translate("Agenda", "Petal"),
            translate("Agenda", "Title"),
            translate("Agenda", "Channels"),
            translate("Agenda", "Speaker"),
            translate("Agenda", "Status"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return self._day_data(index, role)
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._book.sentence(item) if column == TIME else self._text(item, column)
        if role == Qt.ItemDataRole.DecorationRole and column == PETAL:
            return petal_glyph(item.petal, item.status)
        if role == Qt.ItemDataRole.ForegroundRole and (item.status in QUIET or column in {CHANNELS, PERSON, STATUS}):
            return theme.current().ink3 if item.status in QUIET else theme.current().ink2
        if role == Qt.ItemDataRole.FontRole and item.status == "cancelled" and column == TITLE:
            struck = QFont()
            struck.setStrikeOut(True)
            return struck
        return None

    def _day_data(self, index: Index, role: int) -> Any:
        day = self.day_at(index)
        if day is None or index.column() > 0:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return numbers.full_day(day)
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(13, bold=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().ink2
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, item: Item, column: int) -> str:
        if column == TIME:
            return self._book.of(item).time
        if column == PETAL:
            petal = words.label("petal", item.petal)
            return petal if item.petal_confirmed else f"{petal} {_guessed()}"
        if column == TITLE:
            return self._book.of(item).title
        if column == CHANNELS:
            if item.all_channels:
                return translate("Agenda", "all channels")
            return ", ".join(self._names.get(key, key) for key in item.channels)
        if column == PERSON:
            return self._names.get(item.spokesperson or "", "")
        return words.label("status", item.status)


def _guessed() -> str:
    return translate("Agenda", "(guessed)")
