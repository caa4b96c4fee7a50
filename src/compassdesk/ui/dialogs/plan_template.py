"""Plans an item, a day, a week or a campaign from a template: from which day, where and by whom, and what it becomes.

What is planned when, and what the checks would say of those weeks, follows each choice; a worker works it out.
"""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.languages import LANGUAGES, Language
from compassdesk.domain.planned_template import PlannedTemplate, Wish
from compassdesk.domain.several_days import day_of
from compassdesk.domain.template_roles import roles_in
from compassdesk.domain.templates import Template, templates_of
from compassdesk.services import plans, template_outlook
from compassdesk.services.shipped_templates import Shipped, first_week, shipped_templates
from compassdesk.services.template_outlook import ChecksTold
from compassdesk.texts import numbers, template_words
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import kept_templates
from compassdesk.ui.dialogs.planned_rows import planned_view, show_planned
from compassdesk.ui.dialogs.template_days_form import TemplateDaysForm
from compassdesk.ui.dialogs.template_list import TemplateList
from compassdesk.ui.dialogs.template_roles_form import TemplateRolesForm
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.scrolling import scrolls_down
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate
PAUSE = 60
"""Milliseconds after the last choice until it is worked out what it becomes."""
LOWEST_TABLE, LEAST = 132, 376
"""Pixels of the table down, and of what stands beside the list across."""


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
        super().__init__(parent, translate("PlanTemplate", "Plan from a template"), width=600)
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(min(1040, room.width() - 24), min(660, room.height() - 24))
        self._session, self._sight = session, sight
        self._seed = str(uuid4())
        self._asked: Wish | None = None
        """What was asked for when what is shown was worked out."""
        self._turn = 0
        self.made: PlannedTemplate | None = None
        """What would be planned, as far as it is worked out."""
        self._into = campaign
        self._filled = False
        """Whether the list was filled before."""
        self.days = TemplateDaysForm(session, sight, campaign)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.list = TemplateList()
        row.addWidget(self.list)
        row.addWidget(self._right(), 1)
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
        self._shipped: tuple[Shipped, ...] = ()
        self._show(None)
        if not key and not campaign and templates_of(session.plan):
            self._fill("")  # one's own are there at once
        self.list.list.setFocus()
        language = _language()
        # the file of the ready-made ones takes longer to read than may be felt
        tasks.run_task(self, lambda: shipped_templates(language), lambda found: self._begin(found, key))

    # --- what it is made of ----------------------------------------------------------------------------------------

    def _right(self) -> QScrollArea:
        """All of it scrolls where the screen has no room for it."""
        area, inner = QScrollArea(), QWidget()
        self._inner = inner
        right = column(inner, margins=(0, 0, 4, 0), gap=10)
        self.name_label = label("", "h3", wrap=True)
        self.about = label("", "sub", wrap=True)
        right.addWidget(self.name_label)
        right.addWidget(self.about)
        right.addWidget(self.days)
        self.roles = TemplateRolesForm()
        right.addWidget(self.roles)
        self.around = TickBox(translate("PlanTemplate", "Go around holidays and absences"))
        what = translate(
            "PlanTemplate",
            "Public holidays, closed days, days on which who speaks is away, and other conversation blocks of the same"
            " person",
        )
        self.around.setToolTip(what)
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
        scrolls_down(area)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.setMinimumWidth(LEAST)
        return area

    def _follow(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.rename_wanted.connect(self._rename)
        self.list.remove_wanted.connect(lambda template: kept_templates.remove(self._session, template))
        self.list.file_wanted.connect(self._save_as_file)
        self.days.changed.connect(self._change)
        self.roles.changed.connect(self._change)
        self.around.toggled.connect(lambda _on: self._change())
        self._session.plan_changed.connect(self._follow_plan)

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "templates"):
            self._fill("")

    def _begin(self, shipped: tuple[Shipped, ...], key: str) -> None:
        """The ready-made templates are there: all can be chosen from."""
        self._shipped = shipped
        self._fill(key)

    def _fill(self, key: str) -> None:
        own = templates_of(self._session.plan)
        shipped = [one.template for one in self._shipped if self._is_for_us(one.profiles)]
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
        nothing = translate("PlanTemplate", "Nothing found.") if self._shipped else " "
        self.name_label.setText(template.name if template is not None else nothing)
        self.about.setText(template.about if template is not None else "")
        self.about.setVisible(bool(template is not None and template.about))
        for part in (self.days, self.around, self.table):
            part.setVisible(template is not None)
        if template is None:
            self.roles.hide()
            self._tell_nothing()
            return
        self.days.show_template(template)
        plan, day = self._session.plan, self.days.first() or self._session.now().date()
        self.roles.show_roles(template, plan, roles_in(plan, template, day))
        in_reading_order(self._inner, self.list)  # they are made anew
        self.work_out()

    def wish(self) -> Wish | None:
        """What is asked for; None while a field has no value that can be planned from."""
        day = self.days.first()
        if not self.days.are_sound() or day is None:
            return None
        name, roles = self.days.name.value(), self.roles.roles()
        return Wish(day, roles, self._seed, name, self.days.campaign(), self.days.length(), self.around.isChecked())

    # --- what it becomes -------------------------------------------------------------------------------------------

    def _change(self) -> None:
        """Something else is chosen: what is shown is worked out anew in a moment, and not planned any more.

        A field that is only left says the same as before: a press on "Plan" that leaves it must find what is shown.
        """
        if self.made is not None and self.wish() == self._asked:
            return
        self.made = None
        self.checks.setText(_looking())
        self._soon.start()

    def work_out(self) -> None:
        """Have worked out what would be planned, and then what the checks would say of it."""
        self._soon.stop()
        self._turn += 1
        self.made = None
        turn, template, file = self._turn, self.list.current(), self._session.file
        wish = self._asked = self.wish() if template is not None else None
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
        writable = not not_writable(self._session)
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

    def _save_as_file(self, template: Template) -> None:
        from compassdesk.texts.errors import sentence
        from compassdesk.ui.dialogs.template_out import save_as_file

        record = next((row for row in self._session.plan.templates if row.id == template.id), None)
        try:
            target = save_as_file(self, template, record)
        except PlanError as trouble:
            said = sentence(trouble)
        else:
            said = _saved_words(template, target) if target else ""
        self.told.setText(said)
        self.told.setVisible(bool(said))
        speak(self.told, said)

    def _plan(self) -> None:
        template, made = self.list.current(), self.made
        if self._soon.isActive():
            self.work_out()
        if made is None or template is None:  # nothing is planned that was not shown before
            return
        if not self.days.check_name():
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
            self._sight.show_week(self._sight.week_of(day_of(first)))
        self._sight.select(ids)
        count = translate("PlanTemplate", "%n item(s) planned from “{name}”", "", len(ids))
        self._session.say(count.replace("{name}", template.name), undo=True)


def _saved_words(template: Template, target: Path) -> str:
    """Where a template went, and what of it stays behind."""
    from compassdesk.services.template_files import left_behind

    said = translate("PlanTemplate", "Saved as “{file}”.").replace("{file}", target.name)
    if stays := left_behind(template):
        said += " " + translate("PlanTemplate", "%n attachment(s) stay with this client.", "", stays)
    return said


def _looking() -> str:
    return translate("PlanTemplate", "The checks look at it…")
