"""Plans an item, a day, a week or a campaign from a template: from which day, where and by whom, and what it becomes.

What is planned when, and what the checks would say of those weeks, follows each choice; a worker works it out.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.languages import LANGUAGES, Language
from compassdesk.domain.plan import Campaign
from compassdesk.domain.planned_template import PlannedTemplate, Wish
from compassdesk.domain.template_roles import roles_in
from compassdesk.domain.templates import Template, templates_of
from compassdesk.domain.week import Week
from compassdesk.services import plans, template_outlook
from compassdesk.services.shipped_templates import first_week, shipped_templates
from compassdesk.services.template_outlook import ChecksTold
from compassdesk.texts import numbers, template_words
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import kept_templates
from compassdesk.ui.dialogs.planned_rows import planned_view, show_planned
from compassdesk.ui.dialogs.template_list import TemplateList
from compassdesk.ui.dialogs.template_roles_form import TemplateRolesForm
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate
PAUSE = 60
"""Milliseconds after the last choice until it is worked out what it becomes."""
LOWEST_TABLE = 132
_NEW = ""
"""The choice of a new campaign."""


def plan_template(parent: QWidget | None, session: Session, sight: Sight, *, campaign: str = "", key: str = "") -> None:
    """Ask what is planned, and plan it; a campaign's id lets it go into that one, `key` selects a template."""
    if session.file is None:
        return
    session.settle()
    ask(PlanTemplate(parent, session, sight, campaign=campaign, key=key))


def _language() -> Language:
    spoken = numbers.language()
    return next((one for one in LANGUAGES if one == spoken), "en")


class PlanTemplate(Frame):
    """See the module."""

    def __init__(
        self, parent: QWidget | None, session: Session, sight: Sight, *, campaign: str = "", key: str = ""
    ) -> None:
        super().__init__(parent, translate("PlanTemplate", "Plan from a template"), width=720)
        self.resize(1040, 660)
        self._session, self._sight = session, sight
        self._seed = str(uuid4())
        self._turn = 0
        self.made: PlannedTemplate | None = None
        """What would be planned, as far as it is worked out."""
        self._into = campaign
        self._own_last = self._filled = False
        """Whether the user chose a last day, and whether the list was filled before."""
        row = QHBoxLayout()
        row.setSpacing(16)
        self.list = TemplateList()
        row.addWidget(self.list)
        row.addLayout(self._right(), 1)
        self.body.addLayout(row, 1)
        self.plan_button = self.add_accept(translate("PlanTemplate", "Plan"))
        self.plan_button.clicked.connect(self._plan)
        self.plan_button.setEnabled(False)
        self.add_cancel()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.work_out)
        self._follow()
        self._fill(key)
        self.list.list.setFocus()

    # --- what it is made of ----------------------------------------------------------------------------------------

    def _right(self) -> QVBoxLayout:
        right = column(gap=10)
        self.name_label = label("", "h3", wrap=True)
        self.about = label("", "sub", wrap=True)
        right.addWidget(self.name_label)
        right.addWidget(self.about)
        days = QHBoxLayout()
        days.setSpacing(12)
        self.day = DayField(required=True)
        self.last = DayField()
        self.into = ChoiceField()
        self.campaign_name = TextField(required=True)
        self.day_row = FieldRow(template_words.first_day("day"), self.day)
        self.last_row = FieldRow(translate("PlanTemplate", "Last day"), self.last)
        self.into_row = FieldRow(translate("PlanTemplate", "Campaign"), self.into)
        self.name_row = FieldRow(translate("PlanTemplate", "Its name"), self.campaign_name)
        for widget, stretch in ((self.day_row, 2), (self.last_row, 2), (self.into_row, 2), (self.name_row, 3)):
            days.addWidget(widget, stretch)
        days.addStretch(0)
        self._days = days
        right.addLayout(days)
        self.roles = TemplateRolesForm()
        right.addWidget(self.roles)
        self.around = TickBox(translate("PlanTemplate", "Go around holidays, closed days and absences"))
        self.around.setChecked(True)
        right.addWidget(self.around)
        self.table = planned_view()
        self.table.setMinimumHeight(LOWEST_TABLE)
        right.addWidget(self.table, 1)
        self.told = label("", "small", wrap=True)
        self.told.hide()
        right.addWidget(self.told)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell_row())
        self.summary = label(" ", wrap=True)
        self.checks = label(" ", "sub", wrap=True)
        right.addWidget(self.summary)
        right.addWidget(self.checks)
        return right

    def _follow(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.rename_wanted.connect(self._rename)
        self.list.remove_wanted.connect(lambda template: kept_templates.remove(self._session, template))
        for field in (self.day, self.last):
            field.today = self._session.now().date()
            field.typed.connect(self._change)
            field.left.connect(self._change)
        self.day.left.connect(self._follow_day)
        self.last.left.connect(self._last_chosen)
        self.into.left.connect(self._campaign_chosen)
        self.campaign_name.typed.connect(self._change)
        self.roles.changed.connect(self._change)
        self.around.toggled.connect(lambda _on: self._change())
        self._session.plan_changed.connect(self._follow_plan)

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "templates"):
            self._fill("")

    def _fill(self, key: str) -> None:
        own = templates_of(self._session.plan)
        shipped = [one.template for one in shipped_templates(_language()) if self._is_for_us(one.profiles)]
        self.list.show_templates(own, shipped)
        self.list.select(key or self._key_of_first(own, shipped))

    def _key_of_first(self, own: Sequence[Template], shipped: Sequence[Template]) -> str:
        """What is selected at first: what is selected; a campaign for a campaign; a first week for who has nothing."""
        held, file = self.list.current(), self._session.file
        if held is not None and self._filled:
            return held.id
        self._filled = True
        found = next((one for one in (*own, *shipped) if one.kind == "campaign"), None) if self._into else None
        if not self._into and file is not None and not file.read(plans.status_facts).items:
            found = first_week(self._session.plan.client.profile, _language())
        return found.id if found is not None else ""

    def _is_for_us(self, profiles: Sequence[str]) -> bool:
        return not profiles or self._session.plan.client.profile in profiles

    # --- what is chosen --------------------------------------------------------------------------------------------

    def _show(self, template: Template | None) -> None:
        """Another template: its fields, as it would be planned if nothing more were said."""
        self.name_label.setText(template.name if template is not None else translate("PlanTemplate", "Nothing found."))
        self.about.setText(template.about if template is not None else "")
        self.about.setVisible(bool(template is not None and template.about))
        is_campaign = template is not None and template.kind == "campaign"
        for widget in (self.last_row, self.into_row, self.name_row):
            widget.setVisible(is_campaign)
        self._days.setStretch(self._days.count() - 1, 0 if is_campaign else 5)
        for part in (self.day_row, self.around, self.table):
            part.setVisible(template is not None)
        if template is None:
            self.roles.hide()
            self._tell_nothing()
            return
        self._own_last = False
        self.day_row.caption.setText(template_words.first_day(template.kind))
        self.day.setAccessibleName(template_words.first_day(template.kind))
        self.campaign_name.set_value(template.name)
        self._offer_campaigns()
        self.day.set_value(self._usual_day(template))
        self._campaign_chosen()
        self._find_roles(template)
        self.work_out()

    def _offer_campaigns(self) -> None:
        today = self._session.now().date()
        rows = [row for row in self._session.plan.campaigns if row.ends >= today or row.id == self._into]
        new = translate("PlanTemplate", "a new one")
        self.into.set_options([(_NEW, new), *((row.id, row.name) for row in rows)])
        self.into.set_value(self._into if self.into.offers(self._into) else _NEW)

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

    def _campaign(self) -> Campaign | None:
        template = self.list.current()
        if template is None or template.kind != "campaign":
            return None
        return next((row for row in self._session.plan.campaigns if row.id == self.into.value()), None)

    def _campaign_chosen(self) -> None:
        """A campaign that is there has its own days and its own name."""
        row, template = self._campaign(), self.list.current()
        self.name_row.setVisible(row is None and template is not None and template.kind == "campaign")
        if template is not None and template.kind == "campaign":
            self._into = row.id if row is not None else _NEW
        for field in (self.day, self.last):
            field.setReadOnly(row is not None)
        if row is not None:
            self.day.set_value(row.starts)
            self.last.set_value(row.ends)
        elif template is not None:
            day: date | None = self.day.value()
            if day is None or day < self._session.now().date():
                self.day.set_value(self._usual_day(template))
            self._follow_day()
        self._change()

    def _last_chosen(self) -> None:
        self._own_last = self.last.value() is not None

    def _follow_day(self) -> None:
        """Until another last day is chosen, a campaign is as long as its template says."""
        template, day = self.list.current(), self.day.value()
        if template is not None and template.campaign is not None and day is not None and not self._own_last:
            self.last.set_value(day + timedelta(days=template.campaign.days - 1))

    def _find_roles(self, template: Template) -> None:
        day = self.day.value() or self._session.now().date()
        plan = self._session.plan
        self.roles.show_roles(template, plan, roles_in(plan, template, day))

    def wish(self) -> Wish | None:
        """What is asked for; None while a field has no value."""
        template, day, last = self.list.current(), self.day.value(), self.last.value()
        if template is None or day is None:
            return None
        into = self._campaign()
        days: int | None = None
        if template.kind == "week":
            day = Week.of(day).monday
        elif template.kind == "campaign" and into is None:
            if last is None or last < day:
                return None
            days = (last - day).days + 1
        name = self.campaign_name.value()
        return Wish(day, self.roles.roles(), self._seed, name, into, days, self.around.isChecked())

    # --- what it becomes -------------------------------------------------------------------------------------------

    def _change(self) -> None:
        """Something else is chosen: what is shown is worked out anew in a moment."""
        self.checks.setText(_looking())
        self._soon.start()

    def work_out(self) -> None:
        """Have worked out what would be planned, and then what the checks would say of it."""
        self._soon.stop()
        self._turn += 1
        turn, template, wish, file = self._turn, self.list.current(), self.wish(), self._session.file
        self._show_problems(template)
        if template is None or wish is None or file is None:
            self._tell_nothing()
            return
        now = self._session.now()

        def work() -> PlannedTemplate:
            with file.reader() as connection:
                return template_outlook.planned_in(connection, template, wish, now)

        def done(made: PlannedTemplate) -> None:
            if turn == self._turn:
                self._show_made(made)
                self._ask_checks(turn, made)

        tasks.run_task(self, work, done)

    def _show_problems(self, template: Template | None) -> None:
        self.day_row.set_error(self.day.problem() if template is not None else "")
        problem = self.last.problem()
        day, last = self.day.value(), self.last.value()
        if not problem and day is not None and (last is None or last < day):
            problem = translate("PlanTemplate", "It ends before it begins.")
        shown = template is not None and template.kind == "campaign" and self._campaign() is None
        self.last_row.set_error(problem if shown else "")

    def _tell_nothing(self) -> None:
        self._turn += 1
        self.made = None
        self.summary.setText(" ")
        self.checks.setText(" ")
        self._offer(0)

    def _show_made(self, made: PlannedTemplate) -> None:
        self.made = made
        show_planned(self.table, made, self._session.plan)
        self._tell_row()
        said = template_words.comes_to(made)
        if not self._session.plan.channels:
            said = translate("PlanTemplate", "There are no channels yet: add them on the People page first.")
        self.summary.setText(said)
        self.checks.setText(_looking() if made.items else " ")
        self._offer(len(made.items))

    def _tell_row(self) -> None:
        """Say in full what is told of the selected part: its column has no room for sentences."""
        place = self.table.currentIndex().row()
        parts = self.made.parts if self.made is not None else ()
        told = template_words.remarks(parts[place], self._session.plan) if 0 <= place < len(parts) else ""
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _offer(self, count: int) -> None:
        words = translate("PlanTemplate", "Plan %n item(s)", "", count) if count else translate("PlanTemplate", "Plan")
        writable = self._session.file is not None and not self._session.file.read_only
        self.plan_button.setText(words)
        self.plan_button.setEnabled(count > 0 and writable)
        self.plan_button.setAccessibleDescription(self.summary.text().strip())

    def _ask_checks(self, turn: int, made: PlannedTemplate) -> None:
        file, now = self._session.file, self._session.now()
        if file is None or not made.items:
            return

        def work() -> ChecksTold | None:
            with file.reader() as connection:
                return template_outlook.told_by_checks(connection, made.patch, now)

        def done(told: ChecksTold | None) -> None:
            if turn == self._turn:
                self.checks.setText(template_words.by_the_checks(told) if told is not None else " ")

        tasks.run_task(self, work, done)

    # --- what is done ----------------------------------------------------------------------------------------------

    def _rename(self, template: Template) -> None:
        from compassdesk.ui.dialogs.template_name import rename_template

        rename_template(self, self._session, template)

    def _plan(self) -> None:
        template, made = self.list.current(), self.made
        if self._soon.isActive() or made is None or template is None:
            self.work_out()
            return
        if not self.name_row.isHidden() and not self.name_row.check():
            self.campaign_name.setFocus()
            return
        step = translate("PlanTemplate", "Plan “{name}”").replace("{name}", template.name)
        written = commit(self._session, step, made.patch)
        if written is None:
            return
        self.accept()
        ids = tuple(written.get("items", ()))
        first = next((item for item in made.items if item.starts_at is not None), None)
        if first is not None:
            self._sight.go_to(first)
        self._sight.select(ids)
        count = translate("PlanTemplate", "%n item(s) planned from “{name}”", "", len(ids))
        self._session.say(count.replace("{name}", template.name), undo=True)


def _looking() -> str:
    return translate("PlanTemplate", "The checks look at it…")
