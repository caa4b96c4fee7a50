"""Which days: what the calendar shows, a week or the one after, a month, or from one date to another."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.calendar_grid import month_end
from compassdesk.texts import numbers
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class PeriodChoice(QWidget):
    """`period()` gives the first and the last day, both None for everything; `problem()` says what is wrong."""

    changed = Signal()

    def __init__(self, sight: Sight, *, everything: bool = False, chosen: str = "view") -> None:
        super().__init__()
        self._sight = sight
        options = [
            ("view", translate("Period", "What the calendar shows")),
            ("week", translate("Period", "The week of the selected day")),
            ("next", translate("Period", "The week after that")),
            ("month", translate("Period", "The month of the selected day")),
            ("own", translate("Period", "From one date to another")),
        ]
        if everything:
            options.append(("all", translate("Period", "Everything")))
        self.choice = ChoiceField(options)
        self.choice.set_value(chosen if chosen in {value for value, _ in options} else "view")
        self.first, self.last = DayField(), DayField()
        self.first.rest = self.last
        self.first.set_value(sight.first)
        self.last.set_value(sight.last)
        self._first_row = FieldRow(translate("Period", "From"), self.first)
        self._last_row = FieldRow(translate("Period", "To and including"), self.last)
        self.days = label("", "small", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(FieldRow(translate("Period", "Which days"), self.choice), 0, 0, 1, 2)
        grid.addWidget(self._first_row, 1, 0)
        grid.addWidget(self._last_row, 1, 1)
        grid.addWidget(self.days, 2, 0, 1, 2)
        self.choice.left.connect(self._show)
        self.first.textEdited.connect(self._show)
        self.last.textEdited.connect(self._show)
        self._show()

    def period(self) -> tuple[date | None, date | None]:
        day = self._sight.day
        match self.choice.value():
            case "week":
                return self._sight.week.monday, self._sight.week.sunday
            case "next":
                after = self._sight.week.plus(1)
                return after.monday, after.sunday
            case "month":
                return day.replace(day=1), month_end(day)
            case "own":
                return self.first.value(), self.last.value()
            case "all":
                return None, None
        return self._sight.first, self._sight.last

    def problem(self) -> str:
        """What is wrong with the dates, shown below them too; empty when nothing is."""
        if self.choice.value() != "own":
            return ""
        first, last = self.first.value(), self.last.value()
        self._first_row.set_error("" if first else translate("Period", "From which day?"))
        reversed_ = translate("Period", "This lies before the beginning.") if first and last and last < first else ""
        self._last_row.set_error(reversed_ if last else translate("Period", "Until which day?"))
        return self._first_row.error.text() or self._last_row.error.text()

    def _show(self) -> None:
        own = self.choice.value() == "own"
        self._first_row.setVisible(own)
        self._last_row.setVisible(own)
        first, last = self.period()
        self.days.setVisible(not own and first is not None)
        if first and last:
            self.days.setText(f"{numbers.full_day(first)} – {numbers.full_day(last)}")
        self.changed.emit()
