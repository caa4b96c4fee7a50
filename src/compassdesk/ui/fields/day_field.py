"""A date, typed in any usual way."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.bounds import EARLIEST, LATEST, within_days
from compassdesk.domain.reading_days import read_day
from compassdesk.texts import numbers
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate


class DayField(TextField):
    """A date that may be left out, typed in any usual way: 12-3-2027, 12 March, +2w, 2027-W10."""

    def __init__(self, placeholder: str = "", *, required: bool = False, today: date | None = None) -> None:
        super().__init__(placeholder, required=required)
        self._today = today
        self.first: date | None = None
        """The day that it may not come before, if there is one."""
        self._value: date | None = None
        self._far: date | None = None
        """A date that was typed and lies beyond what a plan can speak of."""
        self.typed.connect(self._read)
        self.editingFinished.connect(self._spell)

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        self._value, self._far = value, None
        self.setText(numbers.short_date(value) if value else "")

    def problem(self) -> str:
        if self.text().strip() and self._value is None:
            if self._far is None:
                return translate("Forms", "This is no date. Try 12-3-2027, “12 March” or “+2w”.")
            return too_far()
        if self._value is not None and self.first is not None and self._value < self.first:
            before = translate("Forms", "It lies before the first day, {day}.")
            return before.format(day=numbers.short_date(self.first))
        return super().problem()

    def _read(self) -> None:
        read = read_day(self.text(), self._today or date.today(), month_first=month_first())
        self._value, self._far = (None, read) if read is not None and not within_days(read) else (read, None)

    def _spell(self) -> None:
        if self._value is not None:
            self.setText(numbers.short_date(self._value))


def too_far() -> str:
    """What is said of a date that no plan can speak of."""
    years = translate("Forms", "A plan reaches from {first} to {last}.")
    return years.format(first=EARLIEST.year, last=LATEST.year)


def month_first() -> bool:
    """Whether the user's locale writes the month before the day, as American English does."""
    return numbers.locale().dateFormat(numbers.locale().FormatType.ShortFormat).upper().startswith("M")
