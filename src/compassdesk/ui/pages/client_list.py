"""All clients as a table; a row opens its client."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from compassdesk.ui.pages.client_columns import FINDINGS, NEEDLE, NeedleDelegate
from compassdesk.ui.widgets.table_model import TableModel

_WIDTHS = (180, 168, 96, 100, 84, 170, 150, 200)


class ClientList(QTableView):
    """Sorted by its headings."""

    def __init__(self, clients: TableModel) -> None:
        super().__init__()
        self.setModel(clients)
        self.setAccessibleName(QCoreApplication.translate("Clients", "Clients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(44)
        self.setItemDelegateForColumn(NEEDLE, NeedleDelegate(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(False)
        for place, wide in enumerate(_WIDTHS):
            words = header.fontMetrics().horizontalAdvance(clients.columns[place].title)
            self.setColumnWidth(place, max(wide, words + 34))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sortIndicatorChanged.connect(clients.sort)
        header.setSortIndicator(FINDINGS, Qt.SortOrder.DescendingOrder)

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        self.horizontalHeader().setSortIndicator(column, order)
