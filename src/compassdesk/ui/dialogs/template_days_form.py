"""From which day a template is planned, and into which campaign: a new one with name and last day, or one there is."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.bounds import LATEST
from compassdesk.domain.plan import Campaign
from compassdesk.domain.templates import Template
from compassdesk.domain.week import Week
from compassdesk.texts import template_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.fields_across import FieldsAcross
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate
_IN_A_LINE, LEAST = 4, 130
"""How many fields stand in a line, and pixels of the narrowest."""
_NEW = ""
"""The choice of a new campaign."""


class TemplateDaysForm(FieldsAcross):
    """`into` is the id of the campaign that is offered first."""

    changed = Signal()

    def __init__(self, session: Session, sight: Sight, into: str, parent: QWidget | None = None) -> None:
        super().__init__(_IN_A_LINE, LEAST, parent)
        self._session, self._sight, self._into = session, sight, into
        self._template: Template | None = None
        self._own_last = False
        """Whether the user chose a last day."""
        self.day, self.last = DayField(required=True), DayField()
        self.into, self.name = ChoiceField(), TextField(required=True)
        self.day_row = FieldRow(template_words.first_day("day"), self.day)
        self.last_row = FieldRow(translate("PlanTemplate", "Last day"), self.last)
        self.into_row = FieldRow(translate("PlanTemplate", "Campaign"), self.into)
        self.name_row = FieldRow(translate("PlanTemplate", "Its name"), self.name)
        self.put((self.day_row, self.last_row, self.into_row, self.name_row))
        for field in (self.day, self.last):
            field.today = session.now().date()
            field.typed.connect(self.changed)
            field.left.connect(self.changed)
        self.name.typed.connect(self.changed)
        self.day.left.connect(self._follow_day)
        self.last.left.connect(self._last_chosen)
        self.into.left.connect(self._campaign_chosen)

    def show_template(self, template: Template) -> None:
        """Ask for the days of another template; what is offered are the next ones that can be whole."""
        self._template, self._own_last = template, False
        is_campaign = template.kind == "campaign"
        for widget in (self.last_row, self.into_row):
            widget.setVisible(is_campaign)
        caption = template_words.first_day(template.kind)
        self.day_row.caption.setText(caption)
        self.day.setAccessibleName(caption)
        self.name.set_value(template.name)
        today = self._session.now().date()
        rows = [row for row in self._session.plan.campaigns if row.ends >= today or row.id == self._into]
        new = translate("PlanTemplate", "a new one")
        self.into.set_options([(_NEW, new), *((row.id, row.name) for row in rows)])
        self.into.set_value(self._into if self.into.offers(self._into) else _NEW)
        self.day.set_value(self._usual_day(template))
        self._campaign_chosen()

    def _usual_day(self, template: Template) -> date:
        """The day at which the keyboard is, where it is to come; else the next one that can be whole."""
        today, cursor = self._session.now().date(), self._sight.cursor
        chosen = cursor.day if cursor.chosen else self._sight.day
        if template.kind in {"item", "day"}:
            return chosen if chosen > today else today + timedelta(days=1)
        if template.kind == "campaign" and cursor.chosen and chosen > today:
            return chosen
        monday = Week.of(chosen).monday
        return monday if monday > today else Week.of(today).monday + timedelta(weeks=1)

    def _campaign_chosen(self) -> None:
        """A campaign that is there has its own last day and name; what has begun is planned from tomorrow on."""
        template, row = self._template, self.campaign()
        is_campaign = template is not None and template.kind == "campaign"
        self.name_row.setVisible(is_campaign and row is None)
        if is_campaign:
            self._into = row.id if row is not None else _NEW
        was_fixed = self.last.isReadOnly()
        self.last.setReadOnly(row is not None)
        if row is not None:
            today = self._session.now().date()
            self.day.set_value(row.starts if row.starts >= today else today + timedelta(days=1))
            self.last.set_value(row.ends)
        elif template is not None:
            if was_fixed:
                self.day.set_value(self._usual_day(template))
            self._follow_day()
        self.changed.emit()

    def _last_chosen(self) -> None:
        self._own_last = self.last.value() is not None

    def _follow_day(self) -> None:
        """Until another last day is chosen, a campaign is as long as its template says."""
        day: date | None = self.day.value()
        pattern = self._template.campaign if self._template is not None else None
        if pattern is not None and day is not None and not self._own_last and self.campaign() is None:
            self.last.set_value(min(day + timedelta(days=pattern.days - 1), LATEST))

    # --- what is chosen --------------------------------------------------------------------------------------------

    def first(self) -> date | None:
        """The day from which it is planned, a week's Monday; None while what is typed is none."""
        day: date | None = self.day.value()
        is_week = self._template is not None and self._template.kind == "week"
        return Week.of(day).monday if day is not None and is_week else day

    def campaign(self) -> Campaign | None:
        """The campaign that is there already, where one is chosen."""
        if self._template is None or self._template.kind != "campaign":
            return None
        return next((row for row in self._session.plan.campaigns if row.id == self.into.value()), None)

    def length(self) -> int | None:
        """How many days a new campaign lasts, both ends included; None for anything else."""
        first, last = self.day.value(), self.last.value()
        if not self._asks_for_last() or first is None or last is None:
            return None
        return (last - first).days + 1

    def _asks_for_last(self) -> bool:
        return self._template is not None and self._template.kind == "campaign" and self.campaign() is None

    def are_sound(self) -> bool:
        """Whether the days can be planned from; else it is said what is wrong with them."""
        self.day_row.set_error(self.day.problem())
        day, last, problem = self.day.value(), self.last.value(), self.last.problem()
        if not problem and day is not None and (last is None or last < day):
            problem = translate("PlanTemplate", "It ends before it begins.")
        self.last_row.set_error(problem if self._asks_for_last() else "")
        return day is not None and (not self._asks_for_last() or not problem)

    def check_name(self) -> bool:
        """Whether a new campaign has a name; else it is said, and the keyboard goes there."""
        if not self._asks_for_last() or self.name_row.check():
            return True
        self.name.setFocus()
        return False
