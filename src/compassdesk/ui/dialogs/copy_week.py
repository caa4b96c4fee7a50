"""Copy the week that is looked at to another one, or to several; what will be otherwise there is said before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.days_off import Choice
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.domain.week_copying import CopiedWeek, copied_week
from compassdesk.services import plans
from compassdesk.texts import close_words, numbers
from compassdesk.texts.names import Names, listed
from compassdesk.ui.calendar.commit import commit, with_attachments
from compassdesk.ui.desk.close_posts import found_for
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.showing_frame import ShowingFrame
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.day_field import DayField, too_far
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.widgets.frame import ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
MOST_WEEKS = 13
"""Weeks that are filled at once: a quarter of a year. What stands around the copies is read for each of them."""


def copy_week(parent: QWidget | None, session: Session, sight: Sight, week: Week | None = None) -> None:
    """Ask to which weeks a week goes, the one that is looked at without another, and show what would stand there."""
    if session.file is not None:
        session.settle()
        ask(CopyWeek(parent, session, sight, week or sight.week))


class CopyWeek(ShowingFrame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight, week: Week) -> None:
        title = translate("CopyWeek", "Copy week {number}").replace("{number}", str(week.number))
        super().__init__(parent, session, title, width=430, proposed=True)
        self._sight, self._week = sight, week
        self._items = _items_of(session, week)
        count = translate("CopyWeek", "%n item(s)", "", len(self._items))
        self.body.addWidget(label(f"{numbers.week_days(week)} · {count}", "sub", wrap=True))
        self.day = DayField(required=True, today=session.now().date())
        self.day.set_value(max(week.plus(1), Week.of(session.now().date())).monday)
        self.weeks = NumberField(least=1, most=MOST_WEEKS, required=True)
        self.weeks.set_value(1)
        self.off = ChoiceField(
            [
                ("after", translate("CopyWeek", "To the next open day")),
                ("skip", translate("CopyWeek", "Leave out")),
                ("keep", translate("CopyWeek", "Copy all the same")),
            ]
        )
        self.off.set_value("after")
        self.day_row = FieldRow(translate("CopyWeek", "To the week of"), self.day)
        self.weeks_row = FieldRow(translate("CopyWeek", "How many weeks"), self.weeks)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.day_row, 3)
        line.addWidget(self.weeks_row, 2)
        self.body.addLayout(line)
        self.body.addWidget(FieldRow(translate("CopyWeek", "What lands on a day off"), self.off))
        self.told = label("", "sub", wrap=True)
        self.body.addWidget(self.told)
        self.copy_button = self.add_accept(translate("CopyWeek", "Copy"))
        self.copy_button.clicked.connect(self._accept)
        self.add_cancel()
        self._copied: CopiedWeek | None = None
        for change in (self.day.typed, self.day.left, self.weeks.typed, self.off.left):
            change.connect(self._read)
        self._read()

    def targets(self) -> tuple[Week, ...]:
        """The weeks that are filled; none while what is typed names none."""
        day, count = self.day.value(), self.weeks.value()
        if day is None or self.weeks.problem() or count is None:
            return ()
        return tuple(Week.of(day).plus(ahead) for ahead in range(count))

    def _read(self) -> None:
        self.day_row.set_error("")
        self.weeks_row.set_error("")
        targets, off = self.targets(), self.off.value()
        self._copied = self._worked_out(targets, off) if targets else None
        copied = self._copied
        self.copy_button.setEnabled(copied is None or bool(copied.items))
        self.told.setText("\n".join(self._said(targets, copied)) if copied is not None else " ")
        self.show_change(copied.patch if copied is not None else None)

    def _worked_out(self, targets: tuple[Week, ...], off: Choice) -> CopiedWeek | None:
        try:
            return copied_week(self._items, self._week, targets, self._session.plan, off)
        except InputError:
            return None

    def _said(self, targets: tuple[Week, ...], copied: CopiedWeek) -> list[str]:
        plan = self._session.plan
        first, last = targets[0], targets[-1]
        where = translate("CopyWeek", "%n item(s) to {days}", "", len(copied.items))
        said = [where.replace("{days}", numbers.dated_range(first.monday, last.sunday))]
        if copied.called_off:
            said.append(translate("CopyWeek", "%n on hold or cancelled is left out", "", copied.called_off))
        if copied.repeating:
            said.append(translate("CopyWeek", "%n of a series is left out: it goes on by itself", "", copied.repeating))
        said += _days_off(copied)
        if copied.away:
            names = Names(plan)
            people = listed(dict.fromkeys(names.person(one.spokesperson or "") for one in copied.away))
            away = translate("CopyWeek", "%n item(s) while {people} is away", "", len(copied.away))
            said.append(away.replace("{people}", people))
        if close := found_for(self._session, copied.items):
            said.append(close_words.sentence(close, plan))
        return said

    def _accept(self) -> None:
        targets = self.targets()
        if not targets:
            if not self.weeks_row.check():
                self.weeks_row.take_cursor()
            if not self.day_row.check():
                self.day_row.take_cursor()
            return
        if targets[-1].sunday < self._session.now().date():
            self.day_row.set_error(translate("CopyWeek", "That week is over."))
            self.day_row.take_cursor()
            return
        copied = self._worked_out(targets, self.off.value())
        if copied is None:
            self.day_row.set_error(too_far())
            return
        step = translate("CopyWeek", "Copy %n item(s)", "", len(copied.items))
        written = commit(self._session, step, with_attachments(self._session, copied.patch, copied.originals))
        if written is None:
            return
        self.accept()
        self._sight.show_week(targets[0])
        self._sight.select(tuple(written.get("items", ())))
        told = translate("CopyWeek", "%n item(s) copied to {days}", "", len(copied.items))
        days = numbers.day_range(targets[0].monday, targets[-1].sunday)
        self._session.say(told.replace("{days}", days), undo=True)


def _items_of(session: Session, week: Week) -> tuple[Item, ...]:
    if session.file is None:
        return ()
    return session.file.read(plans.items_of_days, week.monday, week.sunday)


def _days_off(copied: CopiedWeek) -> list[str]:
    """What becomes of what lands on days off, and which days those are: a sentence for each answer."""
    left_out = [one.off for one in copied.on_days_off if one.day is None]
    staying = [one.off for one in copied.on_days_off if one.day == one.off]
    moved = [one.off for one in copied.on_days_off if one.day not in (None, one.off)]
    said = []
    if moved:
        words = translate("CopyWeek", "%n item(s) to the next open day: {days} is off", "", len(moved))
        said.append(_with_days(words, moved))
    if left_out:
        said.append(
            _with_days(translate("CopyWeek", "%n item(s) left out: {days} is off", "", len(left_out)), left_out)
        )
    if staying:
        said.append(_with_days(translate("CopyWeek", "%n item(s) on a day off: {days}", "", len(staying)), staying))
    return said


def _with_days(words: str, days: Iterable[date]) -> str:
    return words.replace("{days}", listed(numbers.day(day) for day in sorted(set(days))))
