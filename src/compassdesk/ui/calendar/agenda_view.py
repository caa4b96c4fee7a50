"""The agenda: the month as a list by day, in step with the selection everywhere else."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from compassdesk.domain.time_order import in_time_order
from compassdesk.ui.calendar.agenda_model import CHANNELS, PERSON, PETAL, STATUS, TIME, TITLE, AgendaModel
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

WIDTHS = {TIME: 84, PETAL: 118, CHANNELS: 130, PERSON: 126, STATUS: 110}


class _Heights(QStyledItemDelegate):
    """Rows with some air, and more of it above a day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), 28 if index.parent().isValid() else 38)


class AgendaView(QTreeView):
    """Enter or a double click opens an item; the Menu key and the right button give its menu."""

    def __init__(self, session: Session, sight: Sight) -> None:
        super().__init__()
        self._session, self._sight = session, sight
        self.rows = AgendaModel()
        self._busy = False
        self._stale = True
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Agenda"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QTreeView { border: none; border-radius: 0; } QTreeView::item { padding: 0 2px; }")
        self.setItemDelegate(_Heights(self))
        self.setIndentation(12)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(15, 15))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        session.plan_changed.connect(self.refresh)
        sight.filters_changed.connect(self.refresh)
        sight.selection_changed.connect(self._follow_desk)
        self.selectionModel().selectionChanged.connect(self._lead_desk)
        self.doubleClicked.connect(self._open)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def refresh(self) -> None:
        """Read the desk again; what was selected and seen stays so."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        seen = self.verticalScrollBar().value()
        self._busy = True
        self.rows.show(self._session.plan, in_time_order(self._sight.shown_items()))
        for row in range(self.rows.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()
        self._busy = False
        self.verticalScrollBar().setValue(seen)
        self._follow_desk()

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
        indexes = [index for key in self._sight.selected if (index := self.rows.index_of(key)).isValid()]
        for index in indexes:
            wanted.select(index, index.siblingAtColumn(STATUS))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if indexes and self.currentIndex().siblingAtColumn(0) not in indexes:
            self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(indexes[0])
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
