"""Which column becomes what, with what stands in it: each can be changed, and the file is then read again."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from compassdesk.exchange.import_preview import ColumnUse
from compassdesk.exchange.tables.headings import FIELDS
from compassdesk.texts import import_report, import_sentences
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


def can_be_chosen(columns: Sequence[ColumnUse]) -> bool:
    """Whether the columns are those of somebody else's table: ours are what they are."""
    return bool(columns) and all(use.field != "id" for use in columns)


class ColumnsForm(QWidget):
    """`columns` are those of a table; without a heading one cannot be told apart, and stays as it is."""

    chosen = Signal(object)
    """Heading → field, of the columns of which somebody said what they are, is now this."""

    def __init__(self, columns: Sequence[ColumnUse], known: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = dict(known)
        layout = column(self, margins=(0, 8, 0, 0), gap=10)
        self.remember = FlagField(translate("Import", "Remember this for tables with the same headings"))
        self.remember.set_value(value=True)
        layout.addWidget(self.remember)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(scroll, 1)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.choices: dict[str, ChoiceField] = {}
        for place, use in enumerate(columns):
            self._add(grid, place, use)
        grid.setRowStretch(len(columns), 1)
        scroll.setWidget(inside)

    def held(self) -> str | None:
        """The column at whose choice the keyboard is."""
        return next((heading for heading, choice in self.choices.items() if choice.hasFocus()), None)

    def _add(self, grid: QGridLayout, place: int, use: ColumnUse) -> None:
        heading = label(use.heading, "h3", wrap=True)
        heading.setMaximumWidth(180)
        examples = label(" · ".join(use.examples), "sub", wrap=True)
        examples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        options = [(name, import_sentences.field_name(name)) for name in FIELDS]
        if use.field not in FIELDS:  # the weekday beside a date
            options.insert(0, (use.field, import_report.field(use)))
        choice = ChoiceField(options)
        choice.set_value(use.field)
        choice.setMinimumContentsLength(24)
        choice.setAccessibleName(translate("Import", "Column “{name}” becomes").replace("{name}", use.heading))
        choice.setEnabled(use.is_named)
        choice.left.connect(lambda: self._choose(use.heading, choice.value()))
        self.choices[use.heading] = choice
        filled = translate("Import", "%n filled in", "", use.filled)
        unknown = "" if use.recognised else translate("Import", "not recognised")
        told = " · ".join(part for part in (filled, unknown) if part)
        for at, widget in enumerate((heading, examples, choice, label(told, "small", wrap=True))):
            grid.addWidget(widget, place, at, Qt.AlignmentFlag.AlignVCenter)

    def _choose(self, heading: str, field: str) -> None:
        self._known[heading] = field
        self.chosen.emit(dict(self._known))
