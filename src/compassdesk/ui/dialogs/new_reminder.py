"""Asks in one line what to be reminded of, and shows what was understood before Enter."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.free_reminders import FreeReminder, free_reminders, read_reminder, record_of
from compassdesk.domain.patch import Patch, based_on
from compassdesk.texts import numbers
from compassdesk.texts.reminder_words import spoken_moment
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import followed, in_dialog
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def new_reminder(parent: QWidget | None, session: Session, item: str | None = None) -> None:
    """Ask for a new one, which is about an item if one is named."""
    ask(ReminderLine(parent, session, item=item))


def change_reminder(parent: QWidget | None, session: Session, before: FreeReminder) -> None:
    """Ask for other words or another moment of one that is there."""
    ask(ReminderLine(parent, session, before))


class ReminderLine(Frame):
    """See the module. Of one that is there, its words stand in the line with its moment behind them."""

    def __init__(
        self, parent: QWidget | None, session: Session, before: FreeReminder | None = None, *, item: str | None = None
    ) -> None:
        title = translate("ReminderLine", "Remind me") if before is None else translate("ReminderLine", "Change")
        super().__init__(parent, title, width=440)
        self._session, self._before = session, before
        about = session.item(item) if item is not None else None
        self._item = about.id if about is not None else None
        if about is not None:
            lead = translate("ReminderLine", "About “{title}”").replace("{title}", about.title)
            self.body.addWidget(label(lead, "sub", wrap=True))
        self.field = TextField(translate("ReminderLine", "Call Sanne tomorrow 10:00"))
        self.row = FieldRow(translate("ReminderLine", "What, and when"), self.field)
        self.body.addWidget(self.row)
        self.understood = label(" ", "sub", wrap=True)
        self.body.addWidget(self.understood)
        self.add_accept(translate("ReminderLine", "Remind me")).clicked.connect(self._save)
        self.add_cancel()
        self.field.textChanged.connect(self._read)
        if before is not None:
            self.field.set_value(_spelled(before))
            owner, rows = ("reminders", before.id), {"content": self.row}
            self.waiting = in_dialog(session, self, owner, rows, self.body, self._show_chosen)

    def _show_chosen(self) -> None:
        known = free_reminders(self._session.plan)
        self._before = followed(self, self._before, known, ((self.field, _spelled),))

    def _reading(self) -> FreeReminder:
        today = self._session.now().date()
        return read_reminder(self.field.value(), self._session.plan, today, month_first=numbers.month_first())

    def _read(self) -> None:
        self.row.set_error("")
        self.understood.setText(self._said(self._reading()) if self.field.value() else " ")

    def _said(self, one: FreeReminder) -> str:
        now = self._session.now()
        if not one.text:
            return " "
        if one.at is None:
            unsaid = translate(
                "ReminderLine", "“{words}”, without a time: it stands on the list, and nothing tells of it."
            )
            return unsaid.replace("{words}", one.text)
        said = (
            translate("ReminderLine", "“{words}”, {moment}")
            if one.at >= now
            else translate("ReminderLine", "“{words}”, {moment}: that is over, so nothing tells of it.")
        )
        return said.replace("{moment}", spoken_moment(one.at, now)).replace("{words}", one.text)

    def _save(self) -> None:
        one = self._reading()
        if not one.text:
            self.row.set_error(translate("ReminderLine", "Say what you want to be reminded of."))
            self.field.setFocus()
            return
        plan, before = self._session.plan, self._before
        if before is None:
            step = translate("ReminderLine", "New reminder")
            self._session.change(step, Patch(reminders=(record_of(replace(one, item=self._item)),)))
        else:
            held = next((row for row in plan.reminders if row.id == before.id), None)
            changed = replace(before, text=one.text, at=one.at, person=one.person or before.person)
            patch = Patch(reminders=(record_of(changed, held),))
            self._session.change(translate("ReminderLine", "Change a reminder"), based_on(patch, plan))
        self.accept()


def _spelled(one: FreeReminder) -> str:
    when = f" {numbers.dated_moment(one.at)}" if one.at is not None else ""
    return f"{one.text}{when}"
