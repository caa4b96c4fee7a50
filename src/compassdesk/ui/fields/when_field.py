"""Date and time of an item: two fields that make one moment; both empty means not scheduled."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.dating import MOST_DAYS_APART, is_too_far
from compassdesk.domain.reading_times import read_time
from compassdesk.texts import numbers
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate

USUAL_TIME = time(9, 0)


class TimeField(TextField):
    """A time of day, typed in any usual way."""

    def value(self) -> time | None:
        return read_time(self.text())

    def set_value(self, value: time | None) -> None:
        self.setText(numbers.clock(value) if value is not None else "")

    def problem(self) -> str:
        if self.text().strip() and self.value() is None:
            return translate("WhenField", "This is no time. Try 9:30 or 14:00.")
        return ""


class WhenField(QWidget):
    """Its value is a datetime or None. `dateless_allowed` says whether the item's status lets it stand in the tray."""

    left = Signal()
    typed = Signal()

    def __init__(self, placeholder: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dateless_allowed = True
        self.usual_day: date | None = None
        """The day that is meant when only a time is typed; None when a time alone says nothing."""
        self.start: datetime | None = None
        """The start of the item, from which a channel's own time may lie only so far; None for any other time."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.day = DayField(translate("WhenField", "not scheduled") if placeholder is None else placeholder)
        self.time = TimeField()
        self.day.setAccessibleName(translate("WhenField", "Date"))
        self.time.setAccessibleName(translate("WhenField", "Time"))
        self.day.setToolTip(translate("WhenField", "For example 12-3-2027, “12 March”, “+2w” or empty for the tray."))
        self.time.setMinimumWidth(58)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        for field in (self.day, self.time):
            field.left.connect(self._finish)
            field.typed.connect(self.typed)
        self.setFocusProxy(self.day)

    def value(self) -> datetime | None:
        day = self.day.value()
        if day is None and self.time.value() is not None:
            day = self.usual_day
        if day is None:
            return None
        return datetime.combine(day, self.time.value() or USUAL_TIME)

    def set_value(self, moment: datetime | None) -> None:
        self.day.set_value(moment.date() if moment is not None else None)
        self.time.set_value(moment.time() if moment is not None else None)

    def problem(self) -> str:
        found = self.day.problem() or self.time.problem()
        if not found and self.day.value() is None and not self.dateless_allowed:
            found = translate("WhenField", "Only ideas and drafts can go without a date.")
        moment = self.value()
        if not found and moment is not None and self.start is not None and is_too_far(moment, self.start):
            found = translate("WhenField", "At most %n day(s) from the time of the item.", "", MOST_DAYS_APART)
        return found

    def typed_text(self) -> str:
        return f"{self.day.typed_text()} {self.time.typed_text()}".strip()

    def setReadOnly(self, read_only: bool) -> None:
        self.day.setReadOnly(read_only)
        self.time.setReadOnly(read_only)

    def _finish(self) -> None:
        moment = self.value()
        if moment is not None and not self.problem():
            self.set_value(moment)
        self.left.emit()
