"""A date, typed in any usual way."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.bounds import EARLIEST, LATEST, within_days
from compassdesk.domain.reading_days import Understood, read_moment
from compassdesk.domain.reading_times import Hours
from compassdesk.texts import numbers, read_dates
from compassdesk.ui.fields.day_picker import offer_days
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate


class DayField(TextField):
    """A date that may be left out, typed in any usual way: 12-3-2027, 12 March, +2w, 2027-W10.

    Several days ("1–3 March") are read where `rest` takes the last one, a time behind the day where `takes_time` is.
    """

    told = Signal(str)
    """What was made of what was typed, where that is not plain from it; empty when it is."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        required: bool = False,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, required=required, parent=parent)
        self.today = today
        """The day that “tomorrow” is seen from; None for that of this computer."""
        self.first: date | None = None
        """The day that it may not come before, if there is one."""
        self.rest: DayField | None = None
        """The field that takes the last one of several days."""
        self.takes_last = False
        """Whoever holds the field takes the last one of several days, `last_day`."""
        self.takes_time = False
        """Whoever holds the field takes a time behind the day, `hours`."""
        self.last_day: date | None = None
        self.hours: Hours | None = None
        self._value: date | None = None
        self._understood: Understood | None = None
        self.typed.connect(self._read)
        self.editingFinished.connect(self._spell)
        self._picking = offer_days(self, self._around)

    def _around(self) -> date:
        """The day at which a month to pick from begins."""
        return self._value or self.first or self.today or date.today()

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self._picking.setEnabled(not read_only)

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        self._value, self._understood, self.last_day, self.hours = value, None, None, None
        self.setText(numbers.short_date(value) if value else "")
        self.told.emit("")

    def problem(self) -> str:
        if self.text().strip() and self._value is None:
            return self._why_none()
        if self._value is not None and self.first is not None and self._value < self.first:
            before = translate("Forms", "It lies before the first day, {day}.")
            return before.format(day=numbers.short_date(self.first))
        return super().problem()

    def said(self) -> str:
        """A sentence about what was typed that is not plain from it, until it is spelled anew."""
        if self._understood is None or self._value is None or not self._understood.told:
            return ""
        return read_dates.told(self._understood.told, self.text().strip(), self._value)

    def _why_none(self) -> str:
        found = self._understood
        if found is None or found.day is None:
            return translate("Forms", "This is no date. Try 12-3-2027, “12 March” or “+2w”.")
        if not _within(found):
            return too_far()
        if found.last_day is not None:
            return translate("Forms", "Only one day can stand here.")
        return translate("Forms", "Only a day can stand here, without a time.")

    def _read(self) -> None:
        found, hours = read_moment(self.text(), self.today or date.today(), month_first=numbers.month_first())
        self._understood, self._value, self.last_day, self.hours = found, None, None, None
        self.told.emit("")
        if found is None or found.day is None or not _within(found):
            return
        several = found.last_day is not None
        if (several and self.rest is None and not self.takes_last) or (hours is not None and not self.takes_time):
            return
        self._value, self.last_day, self.hours = found.day, found.last_day, hours

    def _spell(self) -> None:
        if self._value is None:
            return
        said, last = self.said(), self.last_day
        if not self.takes_last and not self.takes_time:
            self.set_value(self._value)
            self.told.emit(said)
        if self.rest is not None and last is not None:
            self.rest.set_value(last)
            self.rest.left.emit()


def _within(found: Understood) -> bool:
    return all(day is None or within_days(day) for day in (found.day, found.last_day))


def too_far() -> str:
    """What is said of a date that no plan can speak of."""
    years = translate("Forms", "A plan reaches from {first} to {last}.")
    return years.format(first=EARLIEST.year, last=LATEST.year)
