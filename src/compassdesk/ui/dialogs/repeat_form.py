"""How often something comes back, as fields: of what kind, every so many, on which weekdays, until when, days off."""

from datetime import date
from typing import Any, Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.days_off import CHOICES
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import MOST_COUNT, MOST_INTERVAL, WORKING_DAYS, Rule, rule_at
from compassdesk.texts import numbers
from compassdesk.texts.series_words import choice_words, every_words, rule_words
from compassdesk.ui.fields.choice_fields import ChoiceField, TicksField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
Kind = Literal["day", "working", "week", "month-day", "month-weekday", "year"]
KINDS: tuple[Kind, ...] = ("week", "working", "day", "month-weekday", "month-day", "year")
_USUAL_TIMES = 10


class RepeatForm(QWidget):
    """See the module. `day` is that of the item which repeats: it suggests weekdays and days of the month."""

    changed = Signal()

    def __init__(self, day: date, speaker: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = day
        layout = column(self, gap=12)
        self.kind = ChoiceField((kind, self._kind_words(kind)) for kind in KINDS)
        self.interval = NumberField(least=1, most=MOST_INTERVAL, required=True)
        self.interval.set_value(1)
        self.kind_row = FieldRow(translate("Repeat", "How often"), self.kind)
        self.interval_row = FieldRow(translate("Repeat", "Every"), self.interval)
        layout.addLayout(_beside(self.kind_row, self.interval_row))
        order = [(numbers.first_weekday() - 1 + ahead) % 7 for ahead in range(7)]
        self.weekdays = TicksField((one, numbers.weekday(one + 1)) for one in order)
        for one, chip in self.weekdays.chips.items():
            chip.setAccessibleName(numbers.weekday(one + 1, long=True))
        self.weekdays_row = FieldRow(translate("Repeat", "On these days"), self.weekdays)
        layout.addWidget(self.weekdays_row)
        self.end = ChoiceField((
            ("never", translate("Repeat", "It goes on")),
            ("until", translate("Repeat", "On a day")),
            ("count", translate("Repeat", "After a number of times")),
        ))  # fmt: skip
        self.until, self.count = (
            DayField(required=True, today=day),
            NumberField(least=1, most=MOST_COUNT, required=True),
        )
        self.until.first = day
        self.count.set_value(_USUAL_TIMES)
        self.end_row = FieldRow(translate("Repeat", "It ends"), self.end)
        self.until_row = FieldRow(translate("Repeat", "Last day"), self.until)
        self.count_row = FieldRow(translate("Repeat", "Times"), self.count)
        layout.addLayout(_beside(self.end_row, self.until_row, self.count_row))
        choices = [(choice, choice_words(choice)) for choice in CHOICES]
        self.closed, self.absent = ChoiceField(choices), ChoiceField(choices)
        self.closed.set_value("skip")
        self.closed_row = FieldRow(translate("Repeat", "On holidays and closed days"), self.closed)
        away = translate("Repeat", "When {name} is away").replace("{name}", speaker)
        self.absent_row = FieldRow(away, self.absent)
        self.absent_row.setVisible(bool(speaker))
        layout.addLayout(_beside(self.closed_row, self.absent_row, even=True))
        for field in (self.kind, self.weekdays, self.end, self.closed, self.absent, self.until):
            field.left.connect(self._follow)
        for typed in (self.interval, self.until, self.count):
            typed.typed.connect(self._follow)
        self.show_rule(rule_at("week", day), Ways("skip"))

    def show_rule(self, rule: Rule, ways: Ways) -> None:
        """Show a rule as it is."""
        self.kind.set_value(_kind_of(rule))
        self.interval.set_value(rule.interval)
        self.weekdays.set_value(rule.weekdays if rule.every == "week" else (self._day.weekday(),))
        self.end.set_value("until" if rule.until is not None else "count" if rule.count is not None else "never")
        if rule.until is not None:
            self.until.set_value(rule.until)
        if rule.count is not None:
            self.count.set_value(rule.count)
        self.closed.set_value(ways.closed)
        self.absent.set_value(ways.absent)
        self._arrange()

    def rule(self) -> Rule | None:
        """What is chosen; None while something is missing."""
        kind: Kind = self.kind.value()
        every = 1 if kind == "working" else self.interval.value()
        if every is None or (kind != "working" and self.interval.problem()):
            return None
        rule = self._rule_of(kind, every)
        if rule.every == "week" and not rule.weekdays:
            return None
        end = self.end.value()
        if end == "until":
            last = None if self.until.problem() else self.until.value()
            return replace(rule, until=last) if last is not None else None
        if end == "count":
            times = None if self.count.problem() else self.count.value()
            return replace(rule, count=times) if times is not None else None
        return rule

    def ways(self) -> Ways:
        """What becomes of days off."""
        return Ways(self.closed.value(), self.absent.value())

    def check(self) -> bool:
        """Say at each field what is missing; True when nothing is, else the cursor is in the first of them."""
        rows: list[FieldRow[Any]] = [self.interval_row, self.until_row, self.count_row]
        wrong = [row for row in rows if not row.isHidden() and not row.check()]
        if not self.weekdays_row.isHidden() and not self.weekdays.value():
            self.weekdays_row.set_error(translate("Repeat", "Choose one day at least."))
            wrong.append(self.weekdays_row)
        if wrong:
            wrong[0].take_cursor()
        return not wrong

    def _rule_of(self, kind: Kind, every: int) -> Rule:
        if kind == "working":
            return Rule("week", weekdays=WORKING_DAYS)
        if kind == "week":
            return Rule("week", every, weekdays=tuple(sorted(self.weekdays.value())))
        if kind == "month-weekday":
            return rule_at("month", self._day, every, by_weekday=True)
        return rule_at("month" if kind == "month-day" else kind, self._day, every)

    def _kind_words(self, kind: Kind) -> str:
        if kind == "week":
            return translate("Repeat", "Every week")
        return rule_words(self._rule_of(kind, 1))

    def _follow(self) -> None:
        self.weekdays_row.set_error("")
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        """Show the fields that count for what is chosen."""
        kind: Kind = self.kind.value()
        self.interval_row.setVisible(kind != "working")
        self.weekdays_row.setVisible(kind == "week")
        self.until_row.setVisible(self.end.value() == "until")
        self.count_row.setVisible(self.end.value() == "count")
        if kind != "working":
            self.interval_row.set_hint(every_words(self._rule_of(kind, 1).every, self.interval.value() or 1))


def _kind_of(rule: Rule) -> Kind:
    if rule.every == "week":
        return "working" if rule.weekdays == WORKING_DAYS and rule.interval == 1 else "week"
    if rule.every == "month":
        return "month-day" if rule.nth is None else "month-weekday"
    return rule.every


def _beside(wide: QWidget, *others: QWidget, even: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(wide, 1 if even else 3)
    for other in others:
        row.addWidget(other, 1 if even else 2)
    return row
