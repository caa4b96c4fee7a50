"""In every form: what of a merge waits for a choice, each below its field, chosen in place.

One way for all forms: a form says which rows it shows and where a line goes, and nothing else. A dialog that writes
when it is accepted also says how it shows what was chosen meanwhile.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from compassdesk.domain.copies import CLIENT, Owner
from compassdesk.domain.errors import PlanError
from compassdesk.domain.replicas import Key
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.row_form import RowForm
from compassdesk.ui.widgets.reading_order import in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.fields.waiting_line import WaitingLine  # few plans have it

_Row = TypeVar("_Row", bound=Any)
Place = Callable[["WaitingLine", Key], object]
"""Puts a line where its field stands; told whose field it is."""


class WaitingBeside(QObject):
    """`lines` are those in sight, by what they are about. With `only`, fields of these names and no others."""

    chosen = Signal()
    """One was chosen here, and stands in the plan by now."""

    def __init__(self, session: Session, form: QWidget, place: Place, only: Collection[str] | None = None) -> None:
        super().__init__(form)
        self._session, self._place, self._only = session, place, only
        self._waiting = waiting_for(session)
        self._waiting.changed.connect(self._follow)
        self._owners: tuple[Owner, ...] = ()
        self._shown: object = None
        self.lines: dict[Key, WaitingLine] = {}

    def show(self, owners: Iterable[Owner]) -> None:
        """Show what waits of these rows."""
        self._owners = tuple(owners)
        self._follow()

    def _follow(self) -> None:
        seen = self._waiting.seen
        choices = [
            one
            for owner in (self._owners if seen is not None else ())
            for one in seen.choices.get(owner, ())  # type: ignore[union-attr]  # there is none without it
            if self._only is None or one.field.partition("/")[0] in self._only
        ]
        shown = choices, not_writable(self._session), self._waiting.names
        if shown == self._shown:
            return
        self._shown = shown
        for line in self.lines.values():
            line.hand_back()
            line.hide()
            line.deleteLater()
        self.lines = {}
        if seen is None or not choices:
            return
        from compassdesk.texts import merge_words
        from compassdesk.texts.row_values import SaidRows
        from compassdesk.ui.fields.waiting_line import WaitingLine

        words, zone = SaidRows(seen), seen.here.plan.client.timezone
        for one in choices:
            owner = one.key[:2]
            told = [
                merge_words.also_said(other.dot, self._waiting.names, seen.here.replica, zone) for other in one.others
            ]
            line = WaitingLine(owner, one, words, told)
            line.chosen.connect(partial(self._choose, line))
            line.all_button.clicked.connect(partial(self._waiting.wanted.emit, owner))
            for button in line.buttons:
                button.setEnabled(not not_writable(self._session))
            self._place(line, one.key)
            in_reading_order(line.parentWidget() or line)  # Tab comes to it from its field
            self.lines[one.key] = line

    def _choose(self, line: "WaitingLine", value: bytes) -> None:
        """One step: an edit that has seen both."""
        from compassdesk.services import copies_merged

        step = self.tr("Choose: {field}").replace("{field}", line.caption or line.accessibleName())
        try:
            self._session.perform(step, copies_merged.choose, {line.choice.key: value})
        except PlanError as trouble:
            from compassdesk.texts.errors import sentence

            self._session.say(sentence(trouble))
            return
        self._session.say(self.tr("Chosen."), undo=True)
        self.chosen.emit()


def beside_form(session: Session, form: RowForm, only: Collection[str] | None = None) -> WaitingBeside:
    """For a form of one row: a line below its field, and above all for what the form has no field of."""
    return WaitingBeside(session, form, lambda line, key: form.put_beside(line, key[2].partition("/")[0]), only)


def in_dialog(
    session: Session,
    dialog: QDialog,
    owner: Owner,
    rows: Mapping[str, FieldRow[Any]],
    layout: QBoxLayout,
    again: Callable[[], object],
) -> WaitingBeside:
    """For a dialog about one row: below its fields by their names, else at the head of `layout`.

    `again` shows what was chosen, leaving what is typed in other fields; the page of all choices shuts the dialog.
    """

    def place(line: "WaitingLine", key: Key) -> None:
        row = rows.get(key[2].partition("/")[0])
        if row is None:
            layout.insertWidget(0, line)
        else:
            row.put_below(line)
        line.all_button.clicked.connect(dialog.reject)

    made = WaitingBeside(session, dialog, place)
    made.chosen.connect(again)
    made.show((owner,))
    return made


def followed(
    dialog: QDialog, before: _Row | None, rows: Iterable[_Row], fields: Iterable[tuple[Any, Callable[[_Row], Any]]]
) -> _Row | None:
    """The row of a dialog as it stands now that something was chosen of it; where it has gone, the dialog is shut."""
    now = next((row for row in rows if before is not None and row.id == before.id), None)
    if before is None or now is None:
        dialog.accept()
    else:
        follow(fields, before, now)
    return now


def follow(fields: Iterable[tuple[Any, Callable[[_Row], Any]]], before: _Row, now: _Row) -> None:
    """Show in fields, each with what it shows of a row, what became of the row; what was typed in another stays."""
    for field, shown in fields:
        if field.value() == shown(before):
            field.set_value(shown(now))


def above_all(session: Session, form: QWidget, layout: QBoxLayout, only: Collection[str]) -> WaitingBeside:
    """For a part of the settings that is no form of one row: these fields of the client, at its top."""
    made = WaitingBeside(session, form, lambda line, _key: layout.insertWidget(0, line), only)
    made.show((CLIENT,))
    return made
