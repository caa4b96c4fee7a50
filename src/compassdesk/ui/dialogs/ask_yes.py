"""Asks for somebody's yes: who, by when and how, with the message to send, which goes onto the clipboard."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.approvals import YesWanted, asked, can_be_asked, usual_approver, usual_due
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import APPROVALS_ASKED
from compassdesk.texts import words
from compassdesk.texts.approval_request import request
from compassdesk.texts.names import Names
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
LINES = 11
"""Of the message in sight."""


def ask_for_yes(parent: QWidget | None, session: Session, ids: Sequence[str]) -> None:
    """Ask whose yes is wanted for these items, of which those that are out or cancelled need none."""
    session.settle()
    items = tuple(filter(can_be_asked, session.items(tuple(ids))))
    if items:
        ask(AskForYes(parent, session, items))
    else:
        session.say(translate("AskForYes", "What is published or cancelled needs no yes any more."))


class AskForYes(Frame):
    """See the module. What is asked once more has its answers of before."""

    def __init__(self, parent: QWidget | None, session: Session, items: tuple[Item, ...]) -> None:
        title = translate("AskForYes", "Ask for a yes")
        super().__init__(parent, title, width=620)
        self._session, self._items = session, items
        self._names = Names(session.plan)
        first = items[0]
        about = (
            translate("AskForYes", "About “{title}”.").replace("{title}", first.title)
            if len(items) == 1
            else translate("AskForYes", "About %n item(s).", "", len(items))
        )
        self.body.addWidget(label(about, "sub", wrap=True))
        people = [(person.id, person.name) for person in session.plan.spokespersons]
        self.who = ChoiceField([(None, translate("AskForYes", "Nobody in particular")), *people])
        self.due = WhenField("")
        self.due.day.today = self.due.usual_day = session.now().date()
        self.due.zone = session.plan.client.timezone
        self.how = ChoiceField([(how, words.label("approval_asked", how)) for how in APPROVALS_ASKED])
        self.body.addWidget(FieldRow(translate("AskForYes", "Who must say yes"), self.who))
        self.due_row = FieldRow(translate("AskForYes", "By when"), self.due)
        self.body.addWidget(self.due_row)
        self.body.addWidget(FieldRow(translate("AskForYes", "Asked"), self.how))
        self.message = LongField(lines=LINES)
        self.body.addWidget(FieldRow(translate("AskForYes", "Message to send"), self.message))
        self._offered = ""
        self._fill(first)
        self.copy_button = self.add_accept(translate("AskForYes", "Copy message and ask"))
        self.copy_button.clicked.connect(lambda: self._ask(copies=True))
        self.note_button = self.add_action(translate("AskForYes", "Only note that it was asked"))
        self.note_button.clicked.connect(lambda: self._ask(copies=False))
        self.add_cancel()
        self.who.left.connect(self._write)
        for change in (self.due.typed, self.due.left):
            change.connect(self._write)
        self._write()

    def _fill(self, first: Item) -> None:
        """What the items say of it already, else the usual: who was asked last, by mail, until the evening before."""
        self.who.set_value(first.approver or usual_approver(self._session.plan.items))
        self.how.set_value(first.approval_asked or "mail")
        self.due.set_value(first.approval_due or usual_due(self._items, self._session.now()))

    def _moment(self) -> datetime | None:
        return self.due.value() if self.due.typed_text() else None

    def _write(self) -> None:
        """Write the message anew, unless somebody changed it."""
        self.due_row.set_error("")
        if self.message.value().strip() not in {"", self._offered.strip()}:
            return
        self._offered = request(self._items, self._names, self.who.value(), self._moment())
        self.message.set_value(self._offered)

    def _ask(self, *, copies: bool) -> None:
        if not self.due_row.check():
            self.due_row.take_cursor()
            return
        asking = YesWanted(self.who.value(), self._moment(), self.how.value())
        now = self._session.now()
        patch = Patch(items=tuple(asked(item, asking, now) for item in self._items), base=Rows(items=self._items))
        step = translate("AskForYes", "Ask for a yes")
        if commit(self._session, step, patch) is None:
            return
        if copies:
            QApplication.clipboard().setText(self.message.value())
        self.accept()
        told = translate("AskForYes", "Asked; the message lies on the clipboard, to be pasted where you send it.")
        self._session.say(told if copies else translate("AskForYes", "Noted that it was asked."), undo=True)
