"""Rows that could not be read, to be mended where they stand: the file itself stays as it is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from compassdesk.exchange.import_preview import MENDED_FIELDS, ImportPreview, LeftOut
from compassdesk.texts import import_sentences
from compassdesk.ui.dialogs.import_tables import place_of
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableColumn, TableModel

translate = QCoreApplication.translate
_WIDTHS = {"date": 110, "time": 64, "title": 180}
_LINE, _CELL = 64, 104
"""Pixels of the columns; why a row cannot be read takes the rest."""
_TWO_LINES = 44
"""Pixels of a row: why it cannot be read is a sentence."""


def can_be_mended(preview: ImportPreview) -> tuple[LeftOut, ...]:
    """The rows of which what stands in them can be written anew."""
    return tuple(row for row in preview.left_out if row.cells)


class _Cells(QTableView):
    """Enter begins to write in a cell: it would press the dialog's button, and import."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            if self.model().flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @property
    def is_written_in(self) -> bool:
        return self.state() == self.State.EditingState

    def end_writing(self) -> None:
        """Take what is being written, as leaving the cell would."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)


class MendingTable(QWidget):
    """Those rows with the cells that can be written in."""

    mended = Signal(str, str, str)
    """In a row, by its fingerprint, shall a field be read as this text."""
    writing_ended = Signal()
    """An editor was closed, also by going on to the next cell."""

    def __init__(self, rows: tuple[LeftOut, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, margins=(0, 8, 0, 0), gap=8)
        words = translate(
            "Import", "Write in a cell what should stand there; the file itself stays as it is. F2 or Enter begins."
        )
        layout.addWidget(label(words, "small", wrap=True))
        self.model = TableModel(self._columns(), row_id=lambda row: row.record)
        self.model.setParent(self)
        self.model.set_rows(rows)
        self.view = _Cells()
        self.view.setModel(self.model)
        self.view.setAccessibleName(translate("Import", "Rows to mend"))
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setAlternatingRowColors(True)
        header = dress_rows(self.view, _TWO_LINES)
        for place, name in enumerate(("", *MENDED_FIELDS)):
            header.resizeSection(place, _WIDTHS.get(name, _CELL) if name else _LINE)
        header.setSectionResizeMode(len(MENDED_FIELDS) + 1, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.view, 1)
        self.view.itemDelegate().closeEditor.connect(self.writing_ended, Qt.ConnectionType.QueuedConnection)

    def _columns(self) -> list[TableColumn]:
        return [
            TableColumn(translate("Import", "Line"), place_of),
            *map(self._column, MENDED_FIELDS),
            TableColumn(translate("Import", "Why not"), _why, tip=_why),
        ]

    def _column(self, field: str) -> TableColumn:
        def cell(row: LeftOut) -> str:
            return row.cells.get(field, "")

        return TableColumn(
            import_sentences.field_name(field).capitalize(),
            cell,
            tip=cell,
            edited=lambda row, text: self.mended.emit(row.fingerprint, field, text.strip()),
        )


def _why(row: LeftOut) -> str:
    return import_sentences.sentence_of(row.code, row.values)
