"""Absences and relationships of a person, and forgetting who it is, below the plain fields of the editor."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from compassdesk.domain.checks.people import is_former
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Absence, Relationship, Spokesperson
from compassdesk.domain.vocabulary import NO_PERSON_KINDS, RelationshipKind
from compassdesk.texts import numbers, words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.pages.period_list import PeriodList
from compassdesk.ui.pages.shelf import ShelfExtra
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.scrolling import scroll_to

translate = QCoreApplication.translate
_KINDS: tuple[RelationshipKind, ...] = ("employed", "paid", "gift", "discount", "affiliate", "sponsor")


class PersonExtra(ShelfExtra):
    """See the module; each addition and removal is one undo step."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        about: Callable[[Spokesperson], Sequence[str]] = lambda _person: (),
        items: Callable[[Spokesperson], tuple[str, ...]] = lambda _person: (),
        show_items: Callable[[tuple[str, ...]], object] = lambda _ids: None,
    ) -> None:
        """`about` gives what is known of a person besides, in sentences, `items` what the numbers in it are of."""
        super().__init__(parent)
        self._session, self._about, self._items = session, about, items
        self._person = Spokesperson(id="", name="")
        layout = column(self, gap=10)
        self._absent = Fold(translate("People", "Absences"), self)
        self.absences = PeriodList(parent=self._absent.inside)
        self._absent.rows.addWidget(self.absences)
        self._tied = Fold(translate("People", "Relationship with the client"), self)
        self.relationships = PeriodList(
            kinds=[(kind, words.label("relationship_kind", kind)) for kind in _KINDS],
            open_end=True,
            parent=self._tied.inside,
        )
        self._tied.rows.addWidget(self.relationships)
        self.known = label("", "small", wrap=True)
        layout.addWidget(self.known)
        self.items_button = QPushButton()
        self.items_button.setProperty("kind", "link")
        self.items_button.clicked.connect(lambda: show_items(self._items(self._person)))
        layout.addWidget(self.items_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._absent)
        layout.addWidget(self._tied)
        self.forget_button = QPushButton(translate("People", "Forget who this is…"))
        self.forget_button.setProperty("kind", "quiet")
        self.forget_button.setToolTip(
            translate(
                "People", "The name goes, past weeks keep their numbers, and coming items wait for a spokesperson."
            )
        )
        self.forget_button.clicked.connect(self.forget)
        layout.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.absences.added.connect(self._add_absence)
        self.absences.removed.connect(self._remove_absence)
        self.relationships.added.connect(self._add_relationship)
        self.relationships.removed.connect(self._remove_relationship)

    def show_row(self, row: Any) -> None:
        self._person = row
        say(self.known, "\n".join(self._about(row)))
        theirs = len(self._items(row))
        self.items_button.setText(translate("Faces", "Show %n item(s) in the calendar", "", theirs))
        self.items_button.setVisible(bool(theirs))
        absent = [_days(one.first, one.last) for one in row.absences]
        self.absences.show_lines(absent)
        tied = [f"{words.label('relationship_kind', one.kind)}, {_days(one.first, one.last)}" for one in self._ties()]
        self.relationships.show_lines(tied)
        for fold, caption, count in (
            (self._absent, translate("People", "Absences"), len(absent)),
            (self._tied, translate("People", "Relationship with the client"), len(tied)),
        ):
            fold.header.set_title(f"{caption} · {count}" if count else caption)
        self.forget_button.setVisible(row.kind not in NO_PERSON_KINDS and not is_former(row))

    def _ties(self) -> tuple[Relationship, ...]:
        return tuple(one for one in self._session.plan.relationships if one.spokesperson == self._person.id)

    def unfold_relationships(self) -> None:
        """Show how the person is tied to the client."""
        self._tied.open()
        scroll_to(self._tied)

    def forget(self) -> None:
        """Ask whether this person is to be forgotten."""
        from compassdesk.ui.dialogs.forget_person import forget_person

        forget_person(self.window(), self._session, self._person)

    def _write_absences(self, label: str, absences: tuple[Absence, ...]) -> None:
        person = self._person
        patch = Patch(spokespersons=(replace(person, absences=absences),), base=Rows(spokespersons=(person,)))
        self._session.change(label, patch)

    def _add_absence(self, _kind: object, first: date, last: date) -> None:
        absences = tuple(sorted((*self._person.absences, Absence(first, last)), key=lambda one: one.first))
        self._write_absences(translate("People", "Add an absence"), absences)

    def _remove_absence(self, place: int) -> None:
        kept = tuple(one for at, one in enumerate(self._person.absences) if at != place)
        self._write_absences(translate("People", "Remove an absence"), kept)

    def _add_relationship(self, kind: RelationshipKind, first: date, last: date | None) -> None:
        tie = Relationship(spokesperson=self._person.id, kind=kind, first=first, last=last)
        self._session.change(translate("People", "Add a relationship"), Patch(relationships=(tie,)))

    def _remove_relationship(self, place: int) -> None:
        tie = self._ties()[place]
        patch = Patch(removed=(("relationships", tie.id),), base=Rows(relationships=(tie,)))
        self._session.change(translate("People", "Remove a relationship"), patch)


def _days(first: date, last: date | None) -> str:
    """A period in figures; an open one says from when."""
    if last is None:
        return translate("People", "from {day}").replace("{day}", numbers.short_date(first))
    if first == last:
        return numbers.short_date(first)
    return f"{numbers.short_date(first)} – {numbers.short_date(last)}"
