"""The agenda: the month as a list by day, in step with the selection everywhere else."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.agenda_model import CHANNELS, PERSON, PETAL, STATUS, TIME, TITLE, AgendaModel
from compassdesk.ui.calendar.agenda_painting import AgendaPainter
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

WIDTHS = {TIME: 84, PETAL: 118, CHANNELS: 130, PERSON: 126, STATUS: 110}
ROW, DAY = 28, 38


class AgendaView(QTableView):
    """Enter or a double click opens an item; the Menu key and the right button give its menu."""

    def __init__(self, session: Session, sight: Sight) -> None:
        super().__init__()
        self._session, self._sight = session, sight
        self.rows = AgendaModel()
        self._busy = False
        self._stale = True
        self._dress()
        self.setModel(self.rows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.rows.rowsInserted.connect(self._shape_days)
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        sight.selection_changed.connect(self._follow_desk)
        self.selectionModel().selectionChanged.connect(self._lead_desk)
        self.doubleClicked.connect(self._open)

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
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.reword()

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "items", "channels", "spokespersons"):
            self.refresh()

    def refresh(self) -> None:
        """Show what is on the desk; rows that stay, what is selected and where it is scrolled to are left alone."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        seen = self.verticalScrollBar().value()
        self._busy = True
        self.rows.show(self._session.plan, self._sight.shown_items())
        self._busy = False
        self.verticalScrollBar().setValue(seen)
        self._follow_desk()

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

    def _follow_desk(self) -> None:
        if self._busy or not self.isVisible():
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
            self._sight.cursor.put(day, ids[0] if ids else None)
        if ids != self._sight.selected:
            self._busy = True
            self._sight.select(ids)
            self._busy = False

    def _open(self, index: QModelIndex) -> None:
        item = self.rows.item_at(index)
        if item is not None:
            self._sight.open_item(item.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from compassdesk.ui.calendar import item_menu

        if self._sight.selected:
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            item_menu.show_item_menu(self, self._session, self._sight, place if keyboard else event.globalPos())


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
