"""One table model for every list in the app: columns are data, rows are frozen values, merged by id."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from compassdesk.ui.widgets.tip_text import tip_text

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class TableColumn(Struct, frozen=True):
    """One column: its words, what it shows of a row, and what it is sorted by (None: not sortable)."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    icon: Callable[[Any], QIcon | None] | None = None
    colour: Callable[[Any], QColor | None] | None = None
    tip: Callable[[Any], str] | None = None
    """Plain text; the model escapes it."""
    right: bool = False
    spoken: Callable[[Any], str] | None = None
    """What a screen reader says in place of the words."""
    edited: Callable[[Any, str], None] | None = None
    """Takes what was written into a row's cell; None: nothing can be."""


class TableModel(QAbstractTableModel):
    """See the module. `set_rows` keeps the selection, because it tells views only what really changed."""

    def __init__(
        self,
        columns: Sequence[TableColumn],
        row_id: Callable[[Any], Any] = lambda row: row.id,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._id = row_id
        self._rows: list[Any] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows in the order they are shown."""
        return tuple(self._rows)

    def row(self, index: Index) -> Any | None:
        """The row behind an index, None for no index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def position(self, key: Any) -> int | None:
        """Where the row with an id stands."""
        return next((place for place, row in enumerate(self._rows) if self._id(row) == key), None)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows: what is gone is removed, what is new is put in, what changed is repainted."""
        wanted = self._in_order(rows)
        shown = len(self._rows)
        if wanted[:shown] == self._rows:
            if len(wanted) > shown:
                self.beginInsertRows(ROOT, shown, len(wanted) - 1)
                self._rows = wanted
                self.endInsertRows()
            return
        ids = {self._id(row) for row in wanted}
        if not any(self._id(row) in ids for row in self._rows):
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        self._remove_all_but(ids)
        for place, row in enumerate(wanted):
            self._put(place, row)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's key; rows without a value (None) stand last either way."""
        if 0 <= column < len(self.columns) and self.columns[column].key is not None:
            self._sorted_by = (column, order)
            self.set_rows(self._rows)

    def _in_order(self, rows: Sequence[Any]) -> list[Any]:
        if self._sorted_by is None:
            return list(rows)
        column, order = self._sorted_by
        key = self.columns[column].key
        if key is None:
            return list(rows)
        known = [row for row in rows if key(row) is not None]
        known.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        return [*known, *(row for row in rows if key(row) is None)]

    def _remove_all_but(self, kept: set[Any]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._id(self._rows[place]) not in kept:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: Any) -> None:
        key = self._id(row)
        if place < len(self._rows) and self._id(self._rows[place]) == key:
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
            return
        held = next((at for at in range(place + 1, len(self._rows)) if self._id(self._rows[at]) == key), None)
        if held is None:
            self.beginInsertRows(ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        self.beginMoveRows(ROOT, held, held, ROOT, place)
        del self._rows[held]
        self._rows.insert(place, row)
        self.endMoveRows()
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def repaint(self) -> None:
        """Ask views to paint every row again, after a change of theme or language."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    # --- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return (column.spoken or column.text)(row)
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row) if column.icon else None
            case Qt.ItemDataRole.ForegroundRole:
                return column.colour(row) if column.colour else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip_text(column.tip(row)) if column.tip else None
            case Qt.ItemDataRole.TextAlignmentRole if column.right:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        edits = index.isValid() and self.columns[index.column()].edited is not None
        return flags | Qt.ItemFlag.ItemIsEditable if edits else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        edited = self.columns[index.column()].edited if row is not None else None
        if edited is None or role != Qt.ItemDataRole.EditRole or value == self.columns[index.column()].text(row):
            return False
        edited(row, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
