"""Accepting a finding until a date, with a reason: a small form that unfolds in the card itself (domain.md C7)."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.waiving import LONGEST_WAIVER
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.panel.form_in_card import FormInCard

translate = QCoreApplication.translate
OFFERED_WEEKS = 4


class WaiveForm(FormInCard):
    """Emits `accepted(reason, until)`; `until` is at most 26 weeks after `today`.

    Offered is an end four weeks after the last day of what it is about, or after today where that is over.
    """

    accepted = Signal(str, object)

    def __init__(self, today: date, last: date, parent: QWidget | None = None) -> None:
        self._today = today
        self.reason = FieldRow(translate("WaiveForm", "Why may this stand?"), TextField(required=True))
        self.until = FieldRow(translate("WaiveForm", "Until and including"), DayField(required=True, today=today))
        self.until.field.set_value(min(max(today, last) + timedelta(weeks=OFFERED_WEEKS), today + LONGEST_WAIVER))
        super().__init__(self.reason, translate("WaiveForm", "Snooze"), self.until, parent=parent)

    def accept(self) -> None:
        if not (self.reason.check() & self.until.check()):
            return
        until = self.until.field.value()
        if until is None or not self._today <= until <= self._today + LONGEST_WAIVER:
            weeks = LONGEST_WAIVER.days // 7
            self.until.set_error(self.tr("Choose a day from today on, at most %n week(s) ahead.", "", weeks))
            return
        self.accepted.emit(self.reason.field.value(), until)
