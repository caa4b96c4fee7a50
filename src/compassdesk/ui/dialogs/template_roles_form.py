"""Which channel and which person each role of a template is in this client: found by itself, and changeable."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Plan
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.template_roles import Roles
from compassdesk.domain.templates import Template
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.texts import template_words
from compassdesk.texts.names import Names
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.fields_across import FieldsAcross

translate = QCoreApplication.translate
_IN_A_LINE, LEAST = 3, 170
"""How many choices stand in a line, and pixels of the narrowest."""


class TemplateRolesForm(FieldsAcross):
    """A choice for each role."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_IN_A_LINE, LEAST, parent)
        self.channels: dict[str, ChoiceField] = {}
        self.speakers: dict[str, ChoiceField] = {}
        self._found = Roles()

    def show_roles(self, template: Template, plan: Plan, found: Roles) -> None:
        """Show the roles of another template, as they were found in the client."""
        self._found, names = found, Names(plan)
        nowhere, nobody = translate("PlanTemplate", "nowhere"), translate("PlanTemplate", "nobody")
        places = [(row.id, names.channel(row.id)) for row in plan.channels if row.status not in ASLEEP]
        people = [(row.id, names.person(row.id)) for row in plan.spokespersons if is_real_person(row)]
        self.channels = {key: self._choice([("", nowhere), *places], row) for key, row in found.channels.items()}
        self.speakers = {key: self._choice([("", nobody), *people], row) for key, row in found.speakers.items()}
        where = {role.key: template_words.channel_role(role) for role in template.channels}
        who = {role.key: template_words.speaker_role(role, plan) for role in template.speakers}
        rows = [FieldRow(where[key], field, parent=self) for key, field in self.channels.items()]
        rows += [FieldRow(who[key], field, parent=self) for key, field in self.speakers.items()]
        self.put(rows)
        self.setVisible(bool(rows))

    def _choice(self, options: list[tuple[str, str]], chosen: str | None) -> ChoiceField:
        field = ChoiceField(options)
        field.set_value(chosen if chosen is not None and field.offers(chosen) else "")
        field.left.connect(self.changed)
        return field

    def roles(self) -> Roles:
        """What is chosen."""
        return Roles(
            channels={key: field.value() or None for key, field in self.channels.items()},
            speakers={key: field.value() or None for key, field in self.speakers.items()},
            audiences=self._found.audiences,
            main=self._found.main,
        )
