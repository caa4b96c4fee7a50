"""Which lists of days of the year the calendar shows, chosen where a client's own days stand."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.texts.year_day_words import list_names
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.day_lists_field import DayListsField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.widgets.frame import Frame, ask

translate = QCoreApplication.translate


def choose_day_lists(parent: QWidget, session: Session) -> None:
    """Ask which lists are shown."""
    session.settle()
    if why_not := not_writable(session):
        session.say(why_not)
    else:
        ask(ChooseDayLists(parent.window(), session))


class ChooseDayLists(Frame):
    """See the module. One undoable step."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, translate("DayLists", "Lists of days of the year"), width=460)
        self._session, self._client = session, session.plan.client
        self.field = DayListsField(list_names())
        self.field.set_value(self._client.day_lists)
        self.body.addWidget(FieldRow(translate("DayLists", "Shown in the calendar"), self.field))
        self.add_accept(translate("DayLists", "Show these")).clicked.connect(self._accept)
        self.add_cancel()
        self.field.setFocus()

    def _accept(self) -> None:
        chosen = self.field.value()
        if chosen == self._client.day_lists:
            self.accept()
            return
        client = replace(self._client, day_lists=chosen)
        words = translate("DayLists", "Choose lists of days")
        if commit(self._session, words, Patch(client=client, base=Rows(client=self._client))) is not None:
            self.accept()
