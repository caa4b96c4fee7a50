"""Somebody said yes: noted with when and by whom, as the step of status that it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

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
