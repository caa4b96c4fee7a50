"""Writes a change and, where it cannot be written, says why in a passing sentence instead."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.attachments import carried
from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.reschedule import behind_gaps
from compassdesk.domain.wallclock import settled
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session

T = TypeVar("T")
translate = QCoreApplication.translate


def commit(session: Session, label: str, patch: Patch) -> dict[str, list[str]] | None:
    """Write a patch as one undoable step; the ids written per list, None when it was refused.

    A time that the clocks skip is moved forward by the length of the gap, as it is everywhere else, and that is said.
    """
    zone = session.plan.client.timezone
    rows = behind_gaps(patch.items, patch.base.items if patch.base is not None else (), zone)
    skipped = next((old.starts_at for old, new in zip(patch.items, rows, strict=True) if new is not old), None)
    written = _told(session, lambda: session.change(label, patch if skipped is None else replace(patch, items=rows)))
    if written is not None and skipped is not None:
        session.say(_skipped_words(skipped, zone), undo=True)
    return written


def _skipped_words(start: datetime, zone: str) -> str:
    words = translate("CalendarChange", "The clocks skip {from} that night; it became {to}.")
    return words.replace("{from}", numbers.clock(start)).replace("{to}", numbers.clock(settled(start, zone)))


def with_attachments(session: Session, patch: Patch, originals: Sequence[str]) -> Patch:
    """The patch, whose items are copies of these, with what is attached to them."""
    if not any(key in session.attached for key in originals):
        return patch
    rows = tuple(item if item.id else replace(item, id=str(uuid4())) for item in patch.items)
    pairs = [(key, row.id) for key, row in zip(originals, rows, strict=True)]
    return replace(patch, items=rows, attachments=(*patch.attachments, *carried(session.plan.attachments, pairs)))


def perform(session: Session, label: str, action: Callable[..., Any], *args: Any, rows: int = 0) -> bool:
    """Run a service action as one undoable step, of about so many `rows`; False when it was refused."""
    return _told(session, lambda: (session.perform(label, action, *args, rows=rows), True)[1]) is True


def performed(session: Session, label: str, action: Callable[..., Any], *args: Any, rows: int = 0) -> Any:
    """The same for one that gives something: what it gave, None when it was refused."""
    return _told(session, lambda: session.perform(label, action, *args, rows=rows))


def _told(session: Session, write: Callable[[], T]) -> T | None:
    try:
        return write()
    except PlanError as error:
        from compassdesk.texts import errors

        session.end_preview()
        session.say(errors.sentence(error))
        return None
