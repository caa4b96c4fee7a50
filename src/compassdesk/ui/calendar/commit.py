"""Writes a change and, where it cannot be written, says why in a passing sentence instead."""

from collections.abc import Callable
from typing import Any, TypeVar

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.session import Session

T = TypeVar("T")


def commit(session: Session, label: str, patch: Patch) -> dict[str, list[str]] | None:
    """Write a patch as one undoable step; the ids written per list, None when it was refused."""
    return _told(session, lambda: session.change(label, patch))


def perform(session: Session, label: str, action: Callable[..., Any], *args: Any, rows: int = 0) -> bool:
    """Run a service action as one undoable step, of about so many `rows`; False when it was refused."""
    return _told(session, lambda: (session.perform(label, action, *args, rows=rows), True)[1]) is True


def _told(session: Session, write: Callable[[], T]) -> T | None:
    try:
        return write()
    except PlanError as error:
        from compassdesk.texts import errors

        session.end_preview()
        session.say(errors.sentence(error))
        return None
