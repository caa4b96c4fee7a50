"""What could not be written when it was typed is written as soon as that can be."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import InputError
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.unwritten import Unwritten

translate = QCoreApplication.translate


def write_again(session: Session, changes: tuple[Unwritten, ...]) -> None:
    """Take changes that could not be written for what is being typed: saved now, or as soon as that can be.

    One that cannot be right any more, such as the text for a channel that was removed meanwhile, is told and dropped:
    no form shows it, where it could be mended, and it would stand in the way of every other change.
    """

    def save(change: Unwritten, *, final: bool) -> None:
        del final
        try:
            session.perform(change.label, change.action, *change.args, merge_key=change.merge_key)
        except InputError as refused:
            from compassdesk.texts.errors import sentence

            lost = translate("Unsaved", "What you typed before the client was closed is not saved.")
            session.say(f"{lost} “{change.label}”: {sentence(refused)}")
        session.typing.end(change)

    for change in changes:
        session.typing.begin(change, partial(save, change))
    if not changes:
        return
    try:
        session.typing.rest()
    finally:
        if session.typing:
            session.plan_changed.emit(None)  # the forms show it: `of_item`
