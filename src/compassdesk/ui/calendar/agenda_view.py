"""The agenda: the month as a list by day from today on, in step with the selection everywhere else."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView

from compassdesk.domain import calendar_grid, several_days
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.ui.calendar import agenda_rows
from compassdesk.ui.calendar.agenda_model import CHANNELS, PERSON, PETAL, STATUS, TIME, TITLE, AgendaModel
from compassdesk.ui.calendar.agenda_painting import AgendaPainter
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.empty_places import EmptyPlaces
from compassdesk.ui.calendar.reaching import Reaching
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

WIDTHS = {TIME: 112, PETAL: 118, CHANNELS: 130, PERSON: 126, STATUS: 130}
ROW, DAY = 28, 38
WIDE = 1100
"""Pixels from which on the names of several channels have room."""
WIDE_CHANNELS = WIDTHS[CHANNELS], 240
_MARKS = "weekly_places", "year_days"


class AgendaView(QTableView):
    """Enter or a click opens an item, or what an empty weekly place offers; of a day it brings its week beside.

    A click on a column sorts by it, as S does; the Menu key gives the menu of an item or a place.
    """

    row_wanted = Signal(str, str)
    """The editor of a row of the plan is wanted: which list it stands in, and its id."""

    def __init__(self, session: Session, sight: Sight, day_words: DayWords) -> None:
        super().__init__()
        self._session, self._sight, self._day_words = session, sight, day_words
        self.rows = AgendaModel()
        self._reaching = Reaching(session, sight)
        self._places = EmptyPlaces(session, sight)
        self._busy = False
        self._stale = True
        self._folded = True
        self._by, self._backwards = TIME, False
        """The column that the rows are sorted by."""
        self._month: date | None = None
        self._dress()
        self.setModel(self.rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self._show_order()
        header.sectionClicked.connect(self._sort)
        self.rows.rowsInserted.connect(self._shape_days)
        session.plan_changed.connect(self._follow_plan)
        session.day_passed.connect(self.refresh)
        sight.filters_changed.connect(self.refresh)
        sight.period_changed.connect(self._follow_period)
        sight.selection_changed.connect(self._follow_desk)
        day_words.changed.connect(self.refresh)
        self.selectionModel().selectionChanged.connect(self._lead_desk)
        self.clicked.connect(self._clicked)
        self._follow_period()

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Agenda"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.setItemDelegate(AgendaPainter(self.rows))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setToolTip(self.tr("Click to sort by a column, again to turn it round. By key: S and Shift+S."))
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow_plan(self, touched: Touched) -> None:
        self._reaching.follow(touched)
        self._day_words.look()
        if touches(touched, "items", "channels", "spokespersons", "campaigns", "day_notes", "client", *_MARKS):
            self.refresh()

    def _follow_period(self) -> None:
        """Another month begins folded; days of an earlier week are shown when they are asked for."""
        day = self._sight.day
        asked = Week.of(day) < Week.of(self._session.now().date())
        if asked or day.replace(day=1) != self._month:
            self._folded = not asked
        self._month = day.replace(day=1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on the desk; rows that stay, what is selected and where it is scrolled to are left alone."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        month = self._listed_month()
        if self._folded and not _folded_away(month).isdisjoint(self._sight.selected):
            self._folded = False
        seen, plan = self.verticalScrollBar().value(), self._session.plan
        self._busy = True
        self.rows.today = month.today
        listed = agenda_rows.by_day(month, folded=self._folded, backwards=self._backwards)
        if self._by != TIME:
            items = [item for item in month.items if item.id not in self._places]
            in_order = self.rows.in_order(plan, items, self._by, backwards=self._backwards)
            listed = listed._replace(rows=[*in_order])
        self.rows.show(plan, listed, flat=self._by != TIME)
        self.verticalScrollBar().setValue(seen)
        if not self.currentIndex().isValid():
            self._begin_at(month.today)
        self._busy = False
        self._follow_desk()

    def _listed_month(self) -> agenda_rows.Listable:
        session, sight = self._session, self._sight
        first = sight.day.replace(day=1)
        items = self._reaching.shown_from(first)
        today, last = session.now().date(), calendar_grid.month_end(first)
        if sight.filter and not items:  # nothing passes: that is said over the list
            return agenda_rows.Listable(first, last, today)
        words = self._day_words.of(several_days=False)
        said = {day: [one.text for one in words[day]] for day in words if first <= day <= last}
        with_days, listed = self._day_words.with_year_days, self._day_words.listed
        spans = several_days.spanning(session.plan, (), year_days=with_days, listed=listed)
        lasting = [one for one in spans if one.last > one.first]
        return agenda_rows.Listable(first, last, today, self._places.among(items), said, lasting)

    def _begin_at(self, day: date) -> None:
        row = self.rows.first_from(day)
        if row is not None:
            index, flags = self.rows.index(row, TIME), QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    # --- the order -------------------------------------------------------------------------------------------------

    def _sort(self, column: int) -> None:
        """Sort by a column; by the one it is sorted by, the other way round."""
        self._backwards = not self._backwards if column == self._by else False
        self._by = column
        self._show_order()
        self._busy = True
        self.rows.clear()
        self._busy = False
        self.refresh()
        self.scrollToTop()

    def _show_order(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self._backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self._by, order)

    def _sort_by_key(self, *, turn: bool) -> None:
        column = self._by
        while not turn:
            column = (column + 1) % (STATUS + 1)
            turn = not self.isColumnHidden(column)
        self._sort(column)
        name = self.rows.headerData(column, Qt.Orientation.Horizontal)
        words = self.tr("Sorted by {column}, from the end") if self._backwards else self.tr("Sorted by {column}")
        self._session.say(words.replace("{column}", name))

    def _turn_fold(self) -> None:
        self._folded = not self._folded
        if self._folded:
            away = _folded_away(self._listed_month())
            left = tuple(key for key in self._sight.selected if key not in away)
            if left != self._sight.selected:
                self._sight.select(left)
        self.refresh()
        at = next((at for at, row in enumerate(self.rows.rows) if isinstance(row, agenda_rows.Earlier)), None)
        if at is not None:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.rows.index(at, TIME), flags.NoUpdate)

    def _shape_days(self, _parent: QModelIndex, first: int, last: int) -> None:
        """The row of a day fills all columns, with some air above it.

        Laid out at once: told of each height, Qt would do it behind the next paint, and paint all rows again.
        """
        with QSignalBlocker(self.verticalHeader()):
            for row in range(first, last + 1):
                if not isinstance(self.rows.rows[row], Item):
                    self.setSpan(row, TIME, 1, STATUS + 1)
                    self.setRowHeight(row, DAY)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        self.setColumnHidden(PERSON, wide < 780)
        self.setColumnHidden(CHANNELS, wide < 640)
        if self.columnWidth(CHANNELS) in WIDE_CHANNELS:  # else the user gave it another
            self.setColumnWidth(CHANNELS, WIDE_CHANNELS[wide >= WIDE])

    def _follow_desk(self) -> None:
        if self._busy or not self.isVisible():
            return
        not_listed = {key for key in self._sight.selected if self.rows.row_of(key) is None}
        if self._folded and not_listed and not _folded_away(self._listed_month()).isdisjoint(not_listed):
            self.refresh()
            return
        self._busy = True
        wanted = QItemSelection()
        listed = [row for key in self._sight.selected if (row := self.rows.row_of(key)) is not None]
        for first, last in _runs(listed):
            wanted.select(self.rows.index(first, TIME), self.rows.index(last, STATUS))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if listed and self.currentIndex().row() not in listed:
            index = self.rows.index(listed[0], TIME)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self._busy = False

    def _lead_desk(self) -> None:
        if self._busy:
            return
        found = [self.rows.item_at(index) for index in self.selectionModel().selectedRows()]
        ids = tuple(item.id for item in found if item is not None)
        day = self.rows.day_at(self.currentIndex())
        if day is not None:
            place = self.rows.place_at(self.currentIndex())
            here = ids[0] if ids else place.id if place is not None else None
            self._sight.cursor.put(max(day, self._sight.first), here)
        if ids != self._sight.selected:
            self._busy = True
            self._sight.select(ids)
            self._busy = False

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt tells of what is selected before it knows where the keyboard is, and of rows that cannot be not at all."""
        super().currentChanged(current, previous)
        self._lead_desk()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Folding leaves alone what is selected."""
        if index.isValid() and isinstance(self.rows.rows[index.row()], agenda_rows.Earlier):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _clicked(self, index: QModelIndex) -> None:
        """A click opens; with Ctrl or Shift it only selects."""
        modifiers = QApplication.keyboardModifiers()
        if not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        item = self.rows.item_at(index)
        if item is not None:
            self._sight.open_item(item.id)
        elif self.rows.place_at(index) is not None:
            self._open_place(index)
        elif index.isValid() and isinstance(self.rows.rows[index.row()], agenda_rows.Earlier):
            self._turn_fold()
        elif (day := self.rows.day_at(index)) is not None:
            self._sight.show(day)

    def _open_place(self, index: QModelIndex, where: QPoint | None = None) -> None:
        """What can stand in the weekly place of a row, at a place on the screen or below the row's time."""
        from compassdesk.ui.calendar import place_menu

        filled = self.rows.place_at(index)
        if filled is not None:
            there = where or self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            place_menu.show_place_menu(self, self._session, self._sight, filled, there, self.row_wanted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, on_item = event.key(), self.rows.item_at(self.currentIndex()) is not None
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (key == Qt.Key.Key_Space and not on_item):
            self._open(self.currentIndex())
            if on_item:
                self._sight.typing_wanted.emit()
        elif key == Qt.Key.Key_S and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._sort_by_key(turn=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from compassdesk.ui.calendar import item_menu

        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if self.rows.place_at(index) is not None:
            self._open_place(index, None if keyboard else event.globalPos())
        elif self._sight.selected:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            item_menu.show_item_menu(self, self._session, self._sight, place if keyboard else event.globalPos())


def _folded_away(month: agenda_rows.Listable) -> frozenset[str]:
    """The items that are not listed while the days before today are folded."""
    begin = agenda_rows.beginning(month, folded=True)
    return frozenset(item.id for item in month.items if agenda_rows.listed_on(item, begin) < begin)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
