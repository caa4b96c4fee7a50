"""The agenda as a list of days, each with its items below it: the calendar as text, for reading and screen readers."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.several_days import Spanning, day_of
from compassdesk.domain.vocabulary import PETALS, STATUSES
from compassdesk.domain.weekly_places import is_place
from compassdesk.texts import numbers, words
from compassdesk.texts.awaited import awaited
from compassdesk.texts.names import Names
from compassdesk.ui.calendar.agenda_rows import Earlier, Listed, Row
from compassdesk.ui.calendar.canvas.chip_facts import FactBook, empty_place_words
from compassdesk.ui.calendar.changed_rows import stretches
from compassdesk.ui.desk.session import NO_PLAN

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TIME, PETAL, TITLE, CHANNELS, PERSON, STATUS = range(6)
_OF_AN_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_SAID = frozenset((int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)))


class AgendaModel(QAbstractTableModel):
    """A row for each day that holds something, which fills all columns, and one for each of its items.

    One list and no tree: a view of a tree asks for every row before it shows any.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._kept: dict[date | Earlier, date | Earlier] = {}
        """Rows that are no items as they stand in `rows`: the very same objects for as long as they do."""
        self._said: Mapping[date, Sequence[str | Spanning]] = {}
        self._begin = date.min
        self.today = date.min
        self.flat = False
        """Whether there are items only, in the order of a column."""
        self._places: dict[str, int] | None = {}
        self._channels: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._names = Names(NO_PLAN)
        self._book = FactBook()

    def show(self, plan: Plan, listed: Listed, *, flat: bool = False) -> None:
        """Take other rows, in another order only when `flat` changes or after `clear`; rows that stay say so."""
        self._name_by(plan)
        self.flat, self._begin = flat, listed.begin
        said_before, self._said = self._said, listed.said
        self._put(self._keep(listed.rows))
        for at, row in enumerate(self.rows):
            if isinstance(row, date) and said_before.get(row, ()) != self._said.get(row, ()):
                self.dataChanged.emit(self.index(at, TIME), self.index(at, TIME))

    def clear(self) -> None:
        """Take all rows away, before they come in another order."""
        self._put([])

    def _put(self, fresh: list[Row]) -> None:
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

    def _name_by(self, plan: Plan) -> None:
        if self._book.use(plan):
            self._channels = {row.id: row.name for row in plan.channels}
            self._people = {row.id: row.name for row in plan.spokespersons}
            self._names = Names(plan)
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, STATUS))

    def _keep(self, rows: Sequence[Row]) -> list[Row]:
        kept = {row: self._kept.get(row, row) for row in rows if not isinstance(row, Item)}
        self._kept = kept
        return [row if isinstance(row, Item) else kept[row] for row in rows]

    def in_order(self, plan: Plan, items: Sequence[Item], column: int, *, backwards: bool) -> list[Item]:
        """Items by what a column says of them, petals and statuses in their own order; then by time."""
        self._name_by(plan)

        def place(item: Item) -> tuple[int, str, datetime]:
            began = item.starts_at or datetime.min
            if column == PETAL:
                return PETALS.index(item.petal), "", began
            if column == STATUS:
                return STATUSES.index(item.status), "", began
            said = self.text(item, column).casefold()
            return not said, said, began

        return sorted(items, key=place, reverse=backwards)

    def item_at(self, index: Index) -> Item | None:
        """The item of a row, None for a day, for earlier days or a place that stands empty."""
        row = self._row(index)
        return row if isinstance(row, Item) and not is_place(row.id) else None

    def place_at(self, index: Index) -> Item | None:
        """What the weekly place of a row could become; None for any other row."""
        row = self._row(index)
        return row if isinstance(row, Item) and is_place(row.id) else None

    def _row(self, index: Index) -> Row | None:
        return self.rows[index.row()] if index.isValid() else None

    def day_at(self, index: Index) -> date | None:
        """The day of an item, or the one a row is."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return day_of(row) if isinstance(row, Item) else row if isinstance(row, date) else None

    def first_from(self, day: date) -> int | None:
        """The row of the first day listed from a day on."""
        days = (at for at, row in enumerate(self.rows) if isinstance(row, date) and row >= day)
        return next(days, None)

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
        return _OF_AN_ITEM if self.item_at(index) is not None else Qt.ItemFlag.ItemIsEnabled

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Agenda", "Time"),
            translate("Agenda", "Petal"),
            translate("Agenda", "Title"),
            translate("Agenda", "Channels"),
            translate("Agenda", "Spokesperson"),
            translate("Agenda", "Status"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _SAID or not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TIME:
            if not isinstance(row, Item):
                return self._spoken(row)
            said = self._book.sentence(row)
            return empty_place_words(said) if is_place(row.id) else said
        return self.text(row, index.column())

    def _spoken(self, row: Row) -> str:
        """A row that is no item as it is read aloud; of earlier days, whether they are shown."""
        parts = [self.text(row, TIME), self.said(row)]
        if isinstance(row, Earlier):
            parts.append(translate("Agenda", "folded") if row.folded else translate("Agenda", "shown below"))
        return ", ".join(part for part in parts if part)

    def said(self, row: Row) -> str:
        """What is said beside a row that is no item: of a day, its holidays, notes and what begins or goes on."""
        if isinstance(row, Earlier):
            return translate("Agenda", "%n item(s)", "", row.items)
        words = self._said.get(row, ()) if isinstance(row, date) else ()
        return " · ".join(word if isinstance(word, str) else _lasting(word) for word in words)

    def text(self, row: Row, column: int) -> str:
        """What a row says in a column; one that is no item says its name in the first and fills them all."""
        if isinstance(row, Earlier):
            return translate("Agenda", "%n earlier day(s)", "", row.days) if column == TIME else ""
        if isinstance(row, date):
            return numbers.full_day(row) if column == TIME else ""
        if column == TIME:
            return self._when(row)
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
        if is_place(row.id):
            return translate("Agenda", "Empty place")
        status, waits = words.label("status", row.status), awaited(row, self._names)
        return f"{status} · {waits}" if waits else status

    def _when(self, item: Item) -> str:
        """The time alone below its day; the day too where none stands above it, or where it began before."""
        if item.starts_at is None:
            return ""
        if self.flat:
            return numbers.moment(item.starts_at)
        if item.starts_at.date() < self._begin:
            return translate("Agenda", "since {day}").replace("{day}", numbers.day(item.starts_at.date()))
        return self._book.of(item).time


def _lasting(one: Spanning) -> str:
    return f"{one.text}, {numbers.day_range(one.first, one.last)}"


def _reworded(before: Sequence[Row], after: Sequence[Row]) -> bool:
    """Whether the same items stand here as before, only with other words."""
    return len(before) == len(after) and all(
        isinstance(old, Item) and isinstance(new, Item) and old.id == new.id
        for old, new in zip(before, after, strict=True)
    )


def _guessed() -> str:
    return translate("Agenda", "(guessed)")
