"""What somebody must answer of the selected items: a yes asked for, given, refused; and what is on hold, released."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.commands import selected_items
from compassdesk.ui.calendar.commit import perform
from compassdesk.ui.desk.long_work import rows_of
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def said_yes(session: Session, sight: Sight) -> None:
    """To the selected items, of which those are meant that can wait for a yes."""
    items = [item for item in selected_items(session, sight) if item.status in {"draft", "in_review"}]
    if items:
        approve(session, items)
    else:
        session.say(translate("SaidYes", "Only drafts and what is in review wait for a yes."))


def approve(session: Session, items: Sequence[Item]) -> None:
    """Approved, by who was to say so; a BLOCK can stop it, and the message then says which."""
    from compassdesk.services import items as item_services

    step, ids = translate("SaidYes", "Said yes"), tuple(item.id for item in items)
    rows = rows_of(Patch(items=tuple(items)))
    if perform(session, step, item_services.set_status, ids, "approved", session.now(), rows=rows):
        session.say(translate("SaidYes", "%n item(s) approved.", "", len(ids)), undo=True)


def release(session: Session, sight: Sight) -> None:
    """Give the selected items that are on hold the status they had before."""
    from compassdesk.ui.dialogs.hold_all import release as give_back

    give_back(session, [item.id for item in selected_items(session, sight) if item.status == "on_hold"])


def ask_for_yes(session: Session, sight: Sight) -> None:
    """Ask whose yes is wanted for the selected items."""
    from compassdesk.ui.dialogs.ask_yes import ask_for_yes as ask

    ask(QApplication.activeWindow(), session, sight.selected)


def said_no(session: Session, sight: Sight) -> None:
    """Ask why somebody said no to the selected items."""
    from compassdesk.ui.dialogs.said_no import said_no as ask

    ask(QApplication.activeWindow(), session, sight.selected)
