"""Somebody said no to an item: it is a draft again, and why stands in its private note."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.approvals import can_be_asked, refused
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask

translate = QCoreApplication.translate


def said_no(parent: QWidget | None, session: Session, ids: Sequence[str]) -> None:
    """Ask why somebody said no to these items."""
    session.settle()
    items = tuple(filter(can_be_asked, session.items(tuple(ids))))
    if items:
        ask(SaidNo(parent, session, items))
    else:
        session.say(translate("SaidNo", "What is published or cancelled is past a no."))


class SaidNo(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, items: tuple[Item, ...]) -> None:
        lead = translate("SaidNo", "It becomes a draft again. Why is kept in the private note.")
        super().__init__(parent, translate("SaidNo", "Said no"), lead=lead, width=440)
        self._session, self._items = session, items
        self.reason = FieldRow(translate("SaidNo", "Why"), TextField(required=True))
        self.body.addWidget(self.reason)
        self.add_accept(translate("SaidNo", "Back to draft")).clicked.connect(self._refuse)
        self.add_cancel()

    def _refuse(self) -> None:
        if not self.reason.check():
            self.reason.take_cursor()
            return
        names, why = Names(self._session.plan), self.reason.field.value()
        day = numbers.dated(self._session.now().date())
        rows = tuple(refused(item, _remark(item, names, day, why)) for item in self._items)
        patch = Patch(items=rows, base=Rows(items=self._items))
        if commit(self._session, translate("SaidNo", "Said no"), patch) is not None:
            self.accept()
            self._session.say(translate("SaidNo", "%n item(s) are drafts again.", "", len(rows)), undo=True)


def _remark(item: Item, names: Names, day: str, why: str) -> str:
    if item.approver is None:
        said = translate("SaidNo", "No ({day}): {why}")
    else:
        said = translate("SaidNo", "No from {name} ({day}): {why}")
        said = said.replace("{name}", names.person(item.approver))
    return said.replace("{day}", day).replace("{why}", why)
