"""Which needs of actions are met on the desk at this moment; the table says what each action needs."""

from collections.abc import Iterator

from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.shell.actions import Need


def needs_met(session: Session, sight: Sight) -> frozenset[Need]:
    """See the module."""
    return frozenset(_met(session, sight))


def _met(session: Session, sight: Sight) -> Iterator[Need]:
    file = session.file
    if file is None:
        return
    yield "file"
    if not file.read_only:
        yield "writable"
    if sight.selected:
        yield "selection"
    if file.protected:
        yield "protection"
    if session.undo_stack.next(back=True) is not None:
        yield "undo"
    if session.undo_stack.next(back=False) is not None:
        yield "redo"
