"""What is being typed is saved before its window or its client goes away; what cannot be is for the user to judge.

Saving can fail (a full disk), and a value can be one that cannot be kept (a date that is none).
"""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence
from compassdesk.texts.names import listed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.unwritten import Unwritten
from compassdesk.ui.widgets.warning import answer, warning

translate = QCoreApplication.translate


class Kept(Struct, frozen=True):
    """What was typed in a client and is not in its file: changes, and sentences about what cannot be kept."""

    changes: tuple[Unwritten, ...]
    unsaved: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changes or self.unsaved)


def settle(window: QWidget, session: Session) -> bool:
    """Save what is being typed in any field; False when the user stays with what cannot be saved."""
    why = _settled(session)
    return not why or _goes_on(window, why, translate("Unsaved", "Leave without it"))


def settled_for_copy(window: QWidget | None, session: Session) -> str | None:
    """Save what is being typed before a copy is made: what it will lack, in words; None when there shall be none."""
    why = _settled(session)
    if not why:
        return ""
    if not _goes_on(window, why, translate("Unsaved", "Copy without it")):
        return None
    changes = [f"“{change.label}”" for change in session.unwritten()]
    told = translate("Unsaved", "Not in it: {changes}.").replace("{changes}", listed(changes, 3))
    return " ".join(((told,) if changes else ()) + session.typing.unsaved())


def settled_or_kept(session: Session) -> Kept:
    """Save what is being typed, asking nobody; what of it cannot be saved."""
    try:
        session.settle()
    except PlanError:
        return Kept(session.unwritten(), session.typing.unsaved())
    return Kept((), session.typing.unsaved())


def leaves_kept(window: QWidget | None, paths: tuple[Path, ...]) -> bool:
    """Whether the user leaves without what was typed in these clients before they were locked."""
    told = translate("Unsaved", "Open {files} first to save it.")
    return _goes_on(
        window,
        told.replace("{files}", listed(path.stem for path in paths)),
        translate("Unsaved", "Leave without it"),
        translate("Unsaved", "What you typed before the client was closed is not saved."),
    )


def _settled(session: Session) -> str:
    """Why something that was typed cannot be saved; empty when all of it is."""
    try:
        session.settle()
    except PlanError as trouble:
        return sentence(trouble)
    return "\n".join(session.typing.unsaved())


def _goes_on(window: QWidget | None, why: str, words: str, said: str = "") -> bool:
    box = warning(window, said or translate("Unsaved", "What you typed last is not saved."), why)
    without = box.addButton(words, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Unsaved", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    return answer(box) is without
