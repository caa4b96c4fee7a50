"""Accepting a finding until a date, with a reason: a small form that unfolds in the card itself (domain.md C7)."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.escape_key import kept_from_window

MOST_WEEKS = 26
OFFERED_WEEKS = 4


class WaiveForm(QWidget):
    """Emits `accepted(reason, until)`; `until` is at most 26 weeks after `today`."""

    accepted = Signal(str, object)
    given_up = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.reason = FieldRow(self.tr("Why may this stand?"), TextField(required=True))
        self.until = FieldRow(self.tr("Until and including"), DayField(required=True, today=today))
        self.until.field.set_value(today + timedelta(weeks=OFFERED_WEEKS))
        column.addWidget(self.reason)
        column.addWidget(self.until)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.accept_button = QPushButton(self.tr("Waive"))
        self.accept_button.setProperty("kind", "fix")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setProperty("kind", "small")
        for button in (self.accept_button, self.cancel_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.accept_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.given_up)
        self.setFocusProxy(self.reason.field)

    def _accept(self) -> None:
        if not (self.reason.check() & self.until.check()):
            return
        until = self.until.field.value()
        latest = self._today + timedelta(weeks=MOST_WEEKS)
        if until is None or not self._today <= until <= latest:
            self.until.set_error(self.tr("Choose a day from today on, at most %n week(s) ahead.", "", MOST_WEEKS))
            return
        self.accepted.emit(self.reason.field.value(), until)

    def unsaved(self) -> str:
        """What stands in the form and was not confirmed, as a sentence; nothing when nothing was written."""
        words = self.reason.field.value()
        return not_confirmed(self.reason.caption.text(), words) if words and not self.isHidden() else ""

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
