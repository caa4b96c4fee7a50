"""Who speaks: a choice with the initials beside it; an account without a person is marked as one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import NO_PERSON_KINDS
from compassdesk.texts import words
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.avatar import Avatar


class SpeakerField(QWidget):
    """Its value is a spokesperson's id or None."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Spokesperson, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.avatar = Avatar()
        self.choice = ChoiceField()
        self.choice.left.connect(self._chosen)
        row.addWidget(self.avatar)
        row.addWidget(self.choice, 1)
        self._caption = QLabel(self)  # what is chosen is the name of a choice for AT, and its label what it is about
        self._caption.hide()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setBuddy(self.choice)
        self.setFocusProxy(self.choice)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)
        self._caption.setText(name)

    def set_people(self, people: tuple[Spokesperson, ...]) -> None:
        """Who can be chosen."""
        if people == self._people:
            return
        self._people = people
        marked = (
            (row.id, f"{row.name} ({words.label('spokesperson_kind', row.kind).lower()})")
            if row.kind in NO_PERSON_KINDS
            else (row.id, row.name)
            for row in people
        )
        self.choice.set_options(((None, "–"), *marked))

    def value(self) -> str | None:
        chosen: str | None = self.choice.value()
        return chosen

    def set_value(self, person: str | None) -> None:
        self.choice.set_value(person)
        self._show_initials()

    def problem(self) -> str:
        return ""

    def _chosen(self) -> None:
        self._show_initials()
        self.left.emit()

    def _show_initials(self) -> None:
        chosen = next((row for row in self._people if row.id == self.value()), None)
        if chosen is None:
            self.avatar.show_person("", person=False)
        else:
            self.avatar.show_person(initials_of(chosen), person=is_real_person(chosen))
