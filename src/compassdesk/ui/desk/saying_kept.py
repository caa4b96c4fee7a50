"""Putting on record whether conversation blocks took place: one step, wherever it is asked."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.vocabulary import Kept
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate


def say_kept(session: Session, ids: tuple[str, ...], kept: Kept) -> None:
    """Put on record, as one step, whether these blocks took place; they are over."""
    slots = session.items(ids)
    if not slots:
        return
    answered = tuple(replace(item, kept=kept) for item in slots)
    if kept == "yes":
        step = translate("ConfirmRow", "Confirm %n block(s) as kept", "", len(answered))
    else:
        step = translate("ConfirmRow", "Say that %n block(s) did not happen", "", len(answered))
    session.change(step, Patch(items=answered, base=Rows(items=slots)))
    session.say(step, undo=True)
