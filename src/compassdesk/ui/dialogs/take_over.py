"""A repeat that came from a calendar is made the client's own, so that it can be changed how it repeats."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.series_taken_over import source_of, taken_over
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.calendar.series import items_of
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def take_over(parent: QWidget | None, session: Session, item: Item) -> bool:
    """Ask whether the repeat of an item becomes our own; whether it is by now."""
    record = next((row for row in session.plan.series if row.id == item.series), None)
    patch = taken_over(record, items_of(session, (record.id,))) if record is not None else None
    if why_not := not_writable(session):
        session.say(why_not)
        return False
    if record is None or patch is None:
        session.say(translate("Repeat", "This repeat came from elsewhere, by a rule that cannot be changed here."))
        return False
    dialog = TakeOver(parent, session, item, source_of(record) or "", patch)
    ask(dialog)
    return dialog.done_so


class TakeOver(Frame):
    """See the module. One undoable step."""

    def __init__(self, parent: QWidget | None, session: Session, item: Item, source: str, patch: Patch) -> None:
        super().__init__(parent, translate("Repeat", "Make this repeat your own"), lead=item.title, width=440)
        self._session, self._patch = session, patch
        self.done_so = False
        """Whether it was taken over."""
        told = (
            translate("Repeat", "It came from the calendar “{name}”.").replace("{name}", source),
            translate(
                "Repeat",
                "Its %n item(s) stay as they are, and how they repeat can be changed here.",
                "",
                len(patch.items),
            ),
            translate("Repeat", "The calendar changes them no more: the next import says so and leaves them."),
        )
        self.body.addWidget(label(" ".join(told), wrap=True))
        self.add_accept(translate("Repeat", "Make it our own")).clicked.connect(self._accept)
        self.add_cancel()

    def _accept(self) -> None:
        if commit(self._session, translate("Repeat", "Make a repeat our own"), self._patch) is not None:
            self.done_so = True
            self.accept()
