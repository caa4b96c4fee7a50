"""Which channel and which person each role of a template is in this client: found by itself, and changeable."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.plan import Plan
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.template_roles import Roles
from compassdesk.domain.templates import Template
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.texts import template_words
from compassdesk.texts.names import Names
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.widgets.layout import clear

translate = QCoreApplication.translate
_ACROSS = 3


class TemplateRolesForm(QWidget):
    """A choice for each role."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for across in range(_ACROSS):
            self._grid.setColumnStretch(across, 1)
        self.channels: dict[str, ChoiceField] = {}
        self.speakers: dict[str, ChoiceField] = {}
        self._found = Roles()

    def show_roles(self, template: Template, plan: Plan, found: Roles) -> None:
        """Show the roles of another template, as they were found in the client."""
        clear(self._grid)
        self._found, names = found, Names(plan)
        nowhere, nobody = translate("PlanTemplate", "nowhere"), translate("PlanTemplate", "nobody")
        places = [(row.id, names.channel(row.id)) for row in plan.channels if row.status not in ASLEEP]
        people = [(row.id, names.person(row.id)) for row in plan.spokespersons if is_real_person(row)]
        self.channels = {
            role.key: self._choice(
                template_words.channel_role(role), [("", nowhere), *places], found.channels[role.key]
            )
            for role in template.channels
        }
        self.speakers = {
            role.key: self._choice(
                template_words.speaker_role(role, plan), [("", nobody), *people], found.speakers[role.key]
            )
            for role in template.speakers
        }
        self.setVisible(bool(self.channels or self.speakers))

    def _choice(self, caption: str, options: list[tuple[str, str]], chosen: str | None) -> ChoiceField:
        field = ChoiceField(options)
        field.set_value(chosen if chosen is not None and field.offers(chosen) else "")
        field.left.connect(self.changed)
        place = self._grid.count()
        self._grid.addWidget(FieldRow(caption, field, parent=self), place // _ACROSS, place % _ACROSS)
        return field

    def roles(self) -> Roles:
        """What is chosen."""
        return Roles(
            channels={key: field.value() or None for key, field in self.channels.items()},
            speakers={key: field.value() or None for key, field in self.speakers.items()},
            audiences=self._found.audiences,
            main=self._found.main,
        )
