"""Rows of a scheduling tool of which only the user can tell which post they are: each with the posts it may be."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from compassdesk.exchange.import_preview import AskedPost
from compassdesk.texts import import_posts
from compassdesk.ui.dialogs.import_tables import place_of
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableColumn, TableModel

translate = QCoreApplication.translate
_LINE = 64
"""Pixels of the column that says where a row stands."""


class PostsToTell(QWidget):
    """The rows, and below them what the chosen one is."""

    chosen = Signal(str, str)
    """A row, by its fingerprint, is the post of this choice."""

    def __init__(self, asked: tuple[AskedPost, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, margins=(0, 8, 0, 0), gap=8)
        words = translate(
            "Import",
            "These rows may be posts of yours, sent at another time or with other words. Say of each which it is; what"
            " nobody says stays out.",
        )
        layout.addWidget(label(words, "small", wrap=True))
        self.model = TableModel(
            [
                TableColumn(translate("Import", "Line"), lambda one: place_of(one.row)),
                TableColumn(translate("Import", "What stands there"), _text, tip=_text),
                TableColumn(translate("Import", "Is"), _is, tip=_is),
            ],
            row_id=lambda one: one.row.record,
        )
        self.model.setParent(self)
        self.model.set_rows(asked)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(translate("Import", "Rows to tell apart"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(True)
        header = dress_rows(self.view, 30)
        header.resizeSection(0, _LINE)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.view, 1)
        line = QHBoxLayout()
        caption = label(translate("Import", "The chosen row is"), "small")
        self.which = ChoiceField([])
        self.which.setAccessibleName(caption.text())
        caption.setBuddy(self.which)
        line.addWidget(caption)
        line.addWidget(self.which, 1)
        layout.addLayout(line)
        self.which.left.connect(self._say)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show())
        self.choose(0)

    @property
    def row(self) -> int:
        """The place of the chosen row."""
        return self.view.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row, the last one where there are fewer."""
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 1))

    def _show(self) -> None:
        one = self.model.row(self.view.currentIndex())
        if isinstance(one, AskedPost):
            nothing = translate("Import", "Nothing said yet")
            self.which.set_options(
                [("", nothing), *((each.key, import_posts.choice(each)) for each in one.row.choices)]
            )
            self.which.set_value(one.chosen)

    def _say(self) -> None:
        one = self.model.row(self.view.currentIndex())
        if isinstance(one, AskedPost) and self.which.value() != one.chosen:
            self.chosen.emit(one.row.fingerprint, str(self.which.value() or ""))


def _text(one: AskedPost) -> str:
    return one.row.text.replace("\n", " ")


def _is(one: AskedPost) -> str:
    chosen = next((each for each in one.row.choices if each.key == one.chosen), None)
    return import_posts.choice(chosen) if chosen is not None else translate("Import", "to be said")
