"""All clients as a table; a row opens its client."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from compassdesk.ui.pages.client_columns import FINDINGS, NEEDLE, NeedleDelegate
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableModel

_WIDTHS = (180, 168, 96, 100, 84, 170, 150, 200)
LEAST_LAST = 120
"""Pixels of the last column that long names leave to it."""
GAP = 24
"""Pixels between the longest name and its number."""


class ClientList(QTableView):
    """Sorted by its headings."""

    def __init__(self, clients: TableModel) -> None:
        super().__init__()
        self.setModel(clients)
        self.setAccessibleName(QCoreApplication.translate("Clients", "Clients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegateForColumn(NEEDLE, NeedleDelegate(self))
        header = dress_rows(self, 44)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(False)
        for place, wide in enumerate(_WIDTHS):
            words = header.fontMetrics().horizontalAdvance(clients.columns[place].title)
            self.setColumnWidth(place, max(wide, words + 34))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        clients.modelReset.connect(self._give_names_room)
        header.sortIndicatorChanged.connect(clients.sort)
        header.setSortIndicator(FINDINGS, Qt.SortOrder.DescendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_names_room()

    def _give_names_room(self) -> None:
        """What the other columns leave, as far as the names need it: the rest is for the words in the last one."""
        last = len(_WIDTHS) - 1
        taken = sum(self.columnWidth(place) for place in range(1, last)) + LEAST_LAST
        left = self.viewport().width() - taken
        self.setColumnWidth(0, max(_WIDTHS[0], min(left, self.sizeHintForColumn(0) + GAP)))

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        self.horizontalHeader().setSortIndicator(column, order)
