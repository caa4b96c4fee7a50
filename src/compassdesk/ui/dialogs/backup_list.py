"""The backups of a client from which one is chosen: when each was made and why, how much it holds, its size."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from compassdesk.services.backups import Known
from compassdesk.storage.backups import Backup
from compassdesk.texts import backups as said
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableColumn, TableModel

translate = QCoreApplication.translate
_WHY = 1


class BackupList(QTableView):
    """Its own, then those of its other copies, the latest of each first; times are told in the client's `zone`."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._of_others: dict[Path, str] = {}
        columns = (
            TableColumn(translate("GoBack", "Made"), lambda backup: said.made_at(backup, zone)),
            TableColumn(translate("GoBack", "Why"), self._why),
            TableColumn(translate("GoBack", "Items"), lambda backup: str(backup.items), right=True),
            TableColumn(translate("GoBack", "Size"), lambda backup: said.size(backup.size), right=True),
        )
        self._rows = TableModel(columns, row_id=lambda backup: backup.path)
        self._rows.setParent(self)
        self.setModel(self._rows)
        self.setAccessibleName(translate("GoBack", "Backups, the latest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        dress_rows(self, 30).setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)

    def show_known(self, known: Known) -> bool:
        """List these, choose the latest and bring the keyboard to it; False when there is none."""
        self._of_others = {one.path: said.of_file(path.name) for path, theirs in known.others for one in theirs}
        others = [one for _, theirs in known.others for one in reversed(theirs)]
        found = (*reversed(known.own), *others)
        self._rows.set_rows(found)
        for column in range(self._rows.columnCount()):
            if column != _WHY:
                self.resizeColumnToContents(column)
                self.setColumnWidth(column, self.columnWidth(column) + 16)
        if not found:
            return False
        whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(0, 0), whole)
        self.setFocus()
        return True

    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        backup: Backup | None = self._rows.row(self.currentIndex())
        return backup

    def _why(self, backup: Backup) -> str:
        """Why it was made; of a backup of another copy of the client also of which."""
        return " · ".join(filter(None, (said.reason(backup), self._of_others.get(backup.path))))
