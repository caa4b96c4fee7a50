"""The agenda as a list of days, each with its items below it: the calendar as text, for reading and screen readers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from compassdesk.domain.plan import Item, Plan
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar.canvas.chip_facts import FactBook, day_of
from compassdesk.ui.calendar.changed_rows import stretches

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TIME, PETAL, TITLE, CHANNELS, PERSON, STATUS = range(6)
_OF_AN_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_SAID = frozenset((int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)))


class AgendaModel(QAbstractTableModel):
    """A row for each day that holds something, which fills all columns, and one for each of its items, in time order.

    One list and no tree: a view of a tree asks for every row before it shows any.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[date | Item] = []
        self._days: dict[date, date] = {}
        """Days as they stand in `rows`: the very same objects for as long as they do."""
        self._places: dict[str, int] | None = {}
        self._channels: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._book = FactBook()

    def show(self, plan: Plan, items: Sequence[Item]) -> None:
        """Take other rows; `items` are in time order and all have a time. Rows that stay are not told to be others."""
        self._name_by(plan)
        fresh = self._with_days(items)
        for one in reversed(stretches(self.rows, fresh)):
            came, last = fresh[one.at : one.at + one.came], one.first + one.gone - 1
            if _reworded(self.rows[one.first : last + 1], came):
                self.rows[one.first : last + 1] = came
                self._places = None
                self.dataChanged.emit(self.index(one.first, 0), self.index(last, STATUS))
                continue
            if one.gone:
                self.beginRemoveRows(ROOT, one.first, last)
                del self.rows[one.first : last + 1]
                self._places = None
                self.endRemoveRows()
            if came:
                self.beginInsertRows(ROOT, one.first, one.first + len(came) - 1)
                self.rows[one.first : one.first] = came
                self._places = None
                self.endInsertRows()

    def reword(self) -> None:
        """Say everything again, in another language or with other names."""
        self._book.forget()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, STATUS))

    def _name_by(self, plan: Plan) -> None:
        if self._book.use(plan):
            self._channels = {row.id: row.name for row in plan.channels}
            self._people = {row.id: row.name for row in plan.spokespersons}
            self.reword()

    def _with_days(self, items: Sequence[Item]) -> list[date | Item]:
        days: dict[date, date] = {}
        rows: list[date | Item] = []
        for item in items:
            day = day_of(item)
            if day not in days:
                days[day] = self._days.get(day, day)
                rows.append(days[day])
            rows.append(item)
        self._days = days
        return rows

    def item_at(self, index: Index) -> Item | None:
        """The item of a row, None for a day."""
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Item) else None

    def day_at(self, index: Index) -> date | None:
        """The day a row stands under, or is."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return day_of(row) if isinstance(row, Item) else row

    def row_of(self, key: str) -> int | None:
        """The row of an item by id; None when it is not listed."""
        if self._places is None:
            self._places = {row.id: at for at, row in enumerate(self.rows) if isinstance(row, Item)}
        return self._places.get(key)

    # --- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else STATUS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_AN_ITEM if isinstance(self.rows[index.row()], Item) else Qt.ItemFlag.ItemIsEnabled

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
        if role not in _SAID or not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Item) and index.column() == TIME:
            return self._book.sentence(row)
        return self.text(row, index.column())

    def text(self, row: date | Item, column: int) -> str:
        """What a row says in a column; that of a day says its name in the first and fills them all."""
        if isinstance(row, date):
            return numbers.full_day(row) if column == TIME else ""
        if column == TIME:
            return self._book.of(row).time
        if column == PETAL:
            petal = words.label("petal", row.petal)
            return petal if row.petal_confirmed else f"{petal} {_guessed()}"
        if column == TITLE:
            return self._book.of(row).title
        if column == CHANNELS:
            if row.all_channels:
                return translate("Agenda", "all channels")
            return ", ".join(self._channels.get(key, key) for key in row.channels)
        if column == PERSON:
            return self._people.get(row.spokesperson or "", "")
        return words.label("status", row.status)


def _reworded(before: Sequence[date | Item], after: Sequence[date | Item]) -> bool:
    """Whether the same items stand here as before, only with other words."""
    return len(before) == len(after) and all(
        isinstance(old, Item) and isinstance(new, Item) and old.id == new.id
        for old, new in zip(before, after, strict=True)
    )


def _guessed() -> str:
    return translate("Agenda", "(guessed)")
