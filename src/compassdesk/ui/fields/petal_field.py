"""The petal of an item: four tiles, a question where an import guessed, and an example of each for who is in doubt."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.petal_picker import PetalPicker

translate = QCoreApplication.translate


class PetalField(QWidget):
    """`set_value` takes petal and whether it was confirmed; `value` is the petal, which confirms it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confirmed = True
        self._changed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.picker = PetalPicker()
        self.picker.left.connect(self._chosen)
        column.addWidget(self.picker)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.guessed = label(translate("PetalField", "Guessed while importing."), "warning")
        self.confirm_button = ElidedButton(translate("PetalField", "Confirm"), "link")
        self.confirm_button.clicked.connect(self._chosen)
        row.addWidget(self.guessed)
        row.addWidget(self.confirm_button)
        row.addStretch(1)
        self._guess_row = QWidget()
        self._guess_row.setLayout(row)
        column.addWidget(self._guess_row)
        self.help_button = ElidedButton(translate("PetalField", "Which petal?"), "link")
        self.help_button.setAccessibleDescription("\n".join(map(_told, PETALS)))
        self.help_button.setCheckable(True)
        says_whether_open(self.help_button)
        self.help_button.toggled.connect(self._explain)
        column.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self.examples: QWidget | None = None
        """An example of each petal, below the tiles; made when it is first wanted."""
        self.setFocusProxy(self.picker)

    def value(self) -> Petal | tuple[Petal | None, bool] | None:
        """The petal; while it is still a guess the pair that `set_value` took."""
        return self.picker.value() if self._changed else (self.picker.value(), self._confirmed)

    def set_value(self, value: tuple[Petal | None, bool]) -> None:
        petal, self._confirmed = value
        self._changed = False
        self.picker.set_value(petal, guessed=not self._confirmed)
        self._guess_row.setVisible(not self._confirmed)

    def problem(self) -> str:
        return ""

    def _chosen(self) -> None:
        self._changed = self.picker.value() is not None
        self.left.emit()

    def _explain(self, wanted: bool) -> None:
        if self.examples is None:
            self.examples = _examples(self)
            self._column.addWidget(self.examples)
        self.examples.setVisible(wanted)


def _examples(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    grid = QGridLayout(made)
    grid.setContentsMargins(2, 0, 0, 2)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, petal in enumerate(PETALS):
        grid.addWidget(label(words.petal(petal), "small"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(help_texts.example(petal), "small", wrap=True), row, 1)
    return made


def _told(petal: Petal) -> str:
    return f"{words.petal(petal)}: {help_texts.example(petal)}"
