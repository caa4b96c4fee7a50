"""Date and time of an item: two fields that make one moment; both empty means not scheduled."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.dating import MOST_DAYS_APART, is_too_far
from compassdesk.domain.reading_times import Hours, read_hours, read_time
from compassdesk.domain.starting import Start, starting
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.texts import numbers, read_dates
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate
AROUND = 24
"""Pixels of a field that its letters do not stand on."""


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
    """Its value is a datetime or None. `dateless_allowed` says whether the item's status lets it stand in the tray.

    With `takes_more` an end of the time and the last one of several days are read too, and said by `also_said`.
    """

    left = Signal()
    typed = Signal()
    told = Signal(str)
    """What was made of what was typed, where that is not plain from it; empty when it is."""
    also_said = Signal(str, object)
    """A field of the item that was typed along, "last_day" or "minutes", and its value."""

    def __init__(
        self, placeholder: str | None = None, parent: QWidget | None = None, *, takes_more: bool = False
    ) -> None:
        super().__init__(parent)
        self.dateless_allowed = True
        self.usual_day: date | None = None
        """The day that is meant when only a time is typed; None when a time alone says nothing."""
        self.usual_time = USUAL_TIME
        """The time that is meant when only a day is typed."""
        self.start: datetime | None = None
        """The start of the item, from which a channel's own time may lie only so far; None for any other time."""
        self.zone = ""
        """The client's time zone: times of others are brought to it, and what its clocks skip moves. Empty: unknown."""
        self._takes_more = takes_more
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.day = DayField(translate("WhenField", "not scheduled") if placeholder is None else placeholder)
        self.day.takes_last, self.day.takes_time = takes_more, True
        self.time = TimeField()
        self.day.setAccessibleName(translate("WhenField", "Date"))
        self.time.setAccessibleName(translate("WhenField", "Time"))
        self.day.setToolTip(translate("WhenField", "For example 12-3-2027, “12 March”, “+2w” or empty for Ideas."))
        widest = max(map(self.time.fontMetrics().horizontalAdvance, map(numbers.clock, (time(10), time(22)))))
        self.time.setMinimumWidth(max(58, widest + AROUND))
        self.day.setMinimumWidth(self.day.fontMetrics().horizontalAdvance("00-00-0000") + 54)  # its button beside it
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        for field in (self.day, self.time):
            field.left.connect(self._finish)
            field.typed.connect(self.typed)
            field.typed.connect(lambda: self.told.emit(""))
        self.setFocusProxy(self.day)

    def value(self) -> datetime | None:
        start = self._start()
        return start.at if start is not None else None

    def set_value(self, moment: datetime | None) -> None:
        self.day.set_value(moment.date() if moment is not None else None)
        self.time.set_value(moment.time() if moment is not None else None)
        self.told.emit("")

    def problem(self) -> str:
        found = self.day.problem()
        if not found and self.time.text().strip() and self._hours() is None:
            found = self.time.problem() or translate(
                "WhenField", "Only one time can stand here, of the client's clock."
            )
        if not found and self.day.value() is None and not self.dateless_allowed:
            found = translate("WhenField", "Only ideas and drafts can go without a date.")
        moment = self.value()
        if not found and moment is not None and self.start is not None and is_too_far(moment, self.start):
            found = translate("WhenField", "At most %n day(s) from the time of the item.", "", MOST_DAYS_APART)
        return found

    def typed_text(self) -> str:
        return f"{self.day.typed_text()} {self.time.typed_text()}".strip()

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        for field in (self.day, self.time):
            field.setAccessibleDescription(description)

    def setReadOnly(self, read_only: bool) -> None:
        self.day.setReadOnly(read_only)
        self.time.setReadOnly(read_only)

    def _hours(self) -> Hours | None:
        """The time of its own field, else the one behind the day; None when there is none that can stand here."""
        hours = read_hours(self.time.text()) if self.time.text().strip() else self.day.hours
        if (
            hours is None
            or (hours.minutes is not None and not self._takes_more)
            or (hours.clock.zone and not self.zone)
        ):
            return None
        return hours

    def _start(self) -> Start | None:
        hours, day = self._hours(), self.day.value()
        if day is None and hours is not None:
            day = self.usual_day
        if day is None:
            return None
        if hours is None:
            return Start(datetime.combine(day, self.usual_time))
        return starting(day, hours.start, hours.clock, self.zone or "UTC")

    def _finish(self) -> None:
        """Spell what was typed as it is understood, and say what else it said."""
        start, hours = self._start(), self._hours()
        if start is None or self.problem():
            self.left.emit()
            return
        last, said = self.day.last_day, [self.day.said()]
        said += [read_dates.told(code, self.typed_text(), start.at) for code in start.told]
        self.set_value(start.at)
        self.left.emit()
        if last is not None:
            self.also_said.emit("last_day", last)
        if hours is not None and hours.minutes is not None:
            self.also_said.emit("minutes", hours.minutes)
        if any(said):
            self.told.emit(" ".join(filter(None, said)))
