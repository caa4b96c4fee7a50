"""Writes a change and, where it cannot be written, says why in a passing sentence instead."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.wallclock import is_skipped, settled
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session

T = TypeVar("T")
translate = QCoreApplication.translate


def commit(session: Session, label: str, patch: Patch) -> dict[str, list[str]] | None:
    """Write a patch as one undoable step; the ids written per list, None when it was refused.

    A time that the clocks skip is moved forward by the length of the gap, as it is everywhere else, and that is said.
    """
    zone = session.plan.client.timezone
    before = {item.id: item.starts_at for item in patch.base.items} if patch.base is not None else {}
    moved = tuple(
        item
        for item in patch.items
        if item.starts_at is not None and is_skipped(item.starts_at, zone) and before.get(item.id) != item.starts_at
    )
    if not moved:
        return _told(session, lambda: session.change(label, patch))
    skipped = {id(item) for item in moved}
    rows = tuple(
        placed_at(item, settled(item.starts_at, zone)) if id(item) in skipped and item.starts_at else item
        for item in patch.items
    )
    written = _told(session, lambda: session.change(label, replace(patch, items=rows)))
    if written is not None:
        session.say(_skipped_words(moved[0].starts_at or datetime.min, zone), undo=True)
    return written


def _skipped_words(start: datetime, zone: str) -> str:
    words = translate("CalendarChange", "The clocks skip {from} that night; it became {to}.")
    return words.replace("{from}", numbers.clock(start)).replace("{to}", numbers.clock(settled(start, zone)))


def perform(session: Session, label: str, action: Callable[..., Any], *args: Any, rows: int = 0) -> bool:
    """Run a service action as one undoable step, of about so many `rows`; False when it was refused."""
    return _told(session, lambda: (session.perform(label, action, *args, rows=rows), True)[1]) is True


def performed(session: Session, label: str, action: Callable[..., Any], *args: Any) -> Any:
    """The same for one that gives something: what it gave, None when it was refused."""
    return _told(session, lambda: session.perform(label, action, *args))


def _told(session: Session, write: Callable[[], T]) -> T | None:
    try:
        return write()
    except PlanError as error:
        from compassdesk.texts import errors

        session.end_preview()
        session.say(errors.sentence(error))
        return None
