"""The petal of an item: four tiles, a question where an import guessed, and help with doubtful cases."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from compassdesk.domain.vocabulary import Petal
from compassdesk.texts import help as help_texts
from compassdesk.ui.widgets.elided_button import ElidedButton
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
        self.help_button.setAccessibleDescription(_situations("; "))
        self.help_button.clicked.connect(self._explain)
        column.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignLeft)
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

    def _explain(self) -> None:
        rows = "".join(
            f"<tr><td>{escape(a)}&nbsp;&nbsp;</td><td><b>{escape(b)}</b></td></tr>" for a, b in help_texts.situations()
        )
        at = self.help_button.mapToGlobal(self.help_button.rect().bottomLeft())
        QToolTip.showText(at, f"<table cellspacing='3'>{rows}</table>", self.help_button, self.rect(), 30000)


def _situations(separator: str) -> str:
    return separator.join(f"{what}: {choice}" for what, choice in help_texts.situations())
