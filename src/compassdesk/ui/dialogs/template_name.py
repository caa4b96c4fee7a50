"""Saves what is planned as a template: a selection, a day, a week or a campaign; and gives a saved one another name."""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Campaign, Item, OrganiseTask
from compassdesk.domain.template_of_items import kind_of, template_of
from compassdesk.domain.templates import Template, TemplateKind
from compassdesk.domain.text_length import shortened
from compassdesk.domain.week import Week
from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import kept_templates
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
MOST_OFFERED = 60
"""Letters of the name that is offered; another may be as long as one likes."""


class Savable(Struct, frozen=True):
    """Something that can be saved as a template: what it is called, and the name that is offered for it."""

    what: Literal["selection", "day", "week", "campaign"]
    words: str
    name: str
    items: tuple[Item, ...] = ()
    campaign: Campaign | None = None


def save_template(parent: QWidget | None, session: Session, sight: Sight, campaign: str = "") -> None:
    """Ask what is saved and under which name; a campaign's id lets that be offered first."""
    if session.file is None:
        return
    session.settle()
    found = tuple(one for one in _savable(session, sight, campaign) if one.items)
    if campaign and not any(one.campaign is not None and one.campaign.id == campaign for one in found):
        found = ()  # it holds nothing, and the day beside it was not asked for
    if found:
        ask(TemplateName(parent, session, found, None))
    else:
        session.say(translate("TemplateName", "Nothing is planned here that could be saved as a template."))


def rename_template(parent: QWidget | None, session: Session, template: Template) -> None:
    """Ask for another name of a template."""
    ask(TemplateName(parent, session, (), template))


def _savable(session: Session, sight: Sight, campaign: str) -> Iterator[Savable]:
    """What can be saved, first what was asked for: a campaign, what is selected, then the day, week and campaigns."""
    selected = session.items(sight.selected)
    plan = session.plan
    runs = sorted(plan.campaigns, key=lambda row: row.id != campaign)
    if campaign:
        yield from (_of_campaign(session, row) for row in runs[:1] if row.id == campaign)
    if selected:
        text = translate("TemplateName", "The %n selected item(s)", "", len(selected))
        yield Savable("selection", text, selected[0].title, selected)
    day = sight.cursor.day if sight.cursor.chosen else sight.day
    week = Week.of(day)
    around = _items(session, week)
    on_day = tuple(item for item in around if item.starts_at is not None and item.starts_at.date() == day)
    for what, items, words, name in (
        ("day", on_day, numbers.full_day(day), numbers.weekday(day.isoweekday(), long=True)),
        ("week", around, *_week_words(week)),
    ):
        if items:
            text = translate("TemplateName", "{what} (%n item(s))", "", len(items)).replace("{what}", words)
            yield Savable("day" if what == "day" else "week", text, name, items)
    touched = {item.campaign for item in (*selected, *around)}
    yield from (_of_campaign(session, row) for row in runs if row.id in touched and row.id != campaign)


def _week_words(week: Week) -> tuple[str, str]:
    text = translate("TemplateName", "Week {number}").replace("{number}", str(week.number))
    return text, text


def _items(session: Session, week: Week) -> tuple[Item, ...]:
    if session.file is None:
        return ()
    return session.file.read(plans.window, week.monday, week.sunday).items


def _of_campaign(session: Session, row: Campaign) -> Savable:
    words = translate("TemplateName", "The campaign “{name}”").replace("{name}", row.name)
    items = session.file.read(plans.items_in_campaign, row.id) if session.file is not None else ()
    return Savable("campaign", words, row.name, items, row)


class TemplateName(Frame):
    """See the module. `template` is the one that gets another name; None: one of `found` is saved."""

    def __init__(
        self, parent: QWidget | None, session: Session, found: Sequence[Savable], template: Template | None
    ) -> None:
        saving = template is None
        title = (
            translate("TemplateName", "Save as template") if saving else translate("TemplateName", "Rename template")
        )
        super().__init__(parent, title, width=440)
        self._session, self._found, self._template = session, tuple(found), template
        self.what: ChoiceField | None = None
        self.field = TextField()
        if template is None:
            lead = translate(
                "TemplateName",
                "Keeps what is planned with its days and times counted from the first day, to plan it again later.",
            )
            self.body.addWidget(label(lead, "sub", wrap=True))
            self.what = ChoiceField((place, one.words) for place, one in enumerate(self._found))
            self.body.addWidget(FieldRow(translate("TemplateName", "What"), self.what))
            self.what.set_value(0)
            self.what.left.connect(self._offer)
        self.row = FieldRow(translate("TemplateName", "Name"), self.field)
        self.body.addWidget(self.row)
        self.replaces = label(" ", "sub", wrap=True)
        self.body.addWidget(self.replaces)
        self.add_accept(translate("TemplateName", "Save")).clicked.connect(self._save)
        self.add_cancel()
        self.field.textChanged.connect(self._look)
        self._offer()
        self.field.setFocus()

    def _offer(self) -> None:
        name = self._template.name if self._template is not None else self._chosen().name
        self.field.set_value(shortened(" ".join(name.split()), MOST_OFFERED))
        self.field.selectAll()
        self._look()

    def _chosen(self) -> Savable:
        return self._found[(self.what.value() if self.what is not None else None) or 0]

    def _same(self) -> Template | None:
        return kept_templates.called(self._session, self.field.value(), but=self._template.id if self._template else "")

    def _look(self) -> None:
        """Say when the name is that of another template."""
        self.row.set_error("")
        told = translate("TemplateName", "A template of this name is there already.") if self._template else ""
        told = told or translate("TemplateName", "The template of this name is replaced.")
        self.replaces.setText(told if self._same() is not None else " ")

    def _save(self) -> None:
        name = self.field.value()
        if not name:
            self.row.set_error(translate("TemplateName", "Give the template a name."))
        elif self._template is not None and self._same() is not None:
            self.row.set_error(translate("TemplateName", "A template of this name is there already."))
        elif self._template is not None:
            kept_templates.rename(self._session, self._template, name)
            self.accept()
            return
        elif kept_templates.save(self._session, self._made(name)):
            self.accept()
            return
        self.field.setFocus()

    def _made(self, name: str) -> Template:
        chosen, plan = self._chosen(), self._session.plan
        kinds: dict[str, TemplateKind] = {"day": "day", "week": "week", "campaign": "campaign"}
        tasks = tuple(self._tasks(chosen))
        return template_of(
            plan,
            chosen.items,
            kinds.get(chosen.what, kind_of(chosen.items)),
            name,
            campaign=chosen.campaign,
            tasks=tasks,
        )

    def _tasks(self, chosen: Savable) -> Iterator[OrganiseTask]:
        """The work of the team that is due on the day, or in the week, that is saved."""
        days = {item.starts_at.date() for item in chosen.items if item.starts_at is not None}
        for task in self._session.plan.organise_tasks:
            if task.due is None or not days:
                continue
            is_of_day = chosen.what == "day" and task.due in days
            if is_of_day or (chosen.what == "week" and Week.of(task.due) == Week.of(min(days))):
                yield task
