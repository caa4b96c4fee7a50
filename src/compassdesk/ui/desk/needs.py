"""What can be needed to do something, what of it is met on the desk at this moment, and what is said when it is not."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.keeping import is_over
from compassdesk.domain.publishing import still_to_go
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

Need = Literal[
    "file", "writable", "selection", "one", "over", "post", "series", "undo", "redo", "protection", "filter", "held"
]
"""A client on the desk, one that may be changed, an item that is selected, no more than one, a selected slot that is
over, a selected post that is not out everywhere, a selected one of a series, a step to take back or to do again, a
client that is protected, something filtered, something on hold with everything to come.
"""
FILE: tuple[Need, ...] = ("file",)
WRITE: tuple[Need, ...] = ("file", "writable")
HELD: tuple[Need, ...] = ("file", "writable", "held")
FILTERED: tuple[Need, ...] = ("file", "filter")
CHOSEN: tuple[Need, ...] = ("file", "selection")
ONE: tuple[Need, ...] = ("file", "one")
CHANGE: tuple[Need, ...] = ("file", "writable", "selection")
PUBLISH: tuple[Need, ...] = ("file", "writable", "one", "post")
KEEP: tuple[Need, ...] = ("file", "writable", "selection", "over")
CHANGE_ONE: tuple[Need, ...] = ("file", "writable", "one")
SERIES: tuple[Need, ...] = ("file", "selection", "series")
CHANGE_SERIES: tuple[Need, ...] = ("file", "writable", "selection", "series")
_MISSED: Mapping[Need, str] = {
    "file": QT_TRANSLATE_NOOP("Needs", "No client is open."),
    "writable": QT_TRANSLATE_NOOP("Needs", "This client is open for reading only."),
    "selection": QT_TRANSLATE_NOOP("Needs", "Select an item first."),
    "one": QT_TRANSLATE_NOOP("Needs", "Select one item first."),
    "over": QT_TRANSLATE_NOOP("Needs", "A conversation block can be confirmed once it is over."),
    "post": QT_TRANSLATE_NOOP("Needs", "Select a post with a date that is not out yet."),
    "series": QT_TRANSLATE_NOOP("Needs", "The selected item belongs to no series."),
    "undo": QT_TRANSLATE_NOOP("Needs", "There is nothing to take back."),
    "redo": QT_TRANSLATE_NOOP("Needs", "There is nothing to do again."),
    "protection": QT_TRANSLATE_NOOP("Needs", "This client has no passphrase."),
    "filter": QT_TRANSLATE_NOOP("Needs", "Nothing is filtered."),
    "held": QT_TRANSLATE_NOOP("Needs", "Nothing was put on hold with everything to come."),
}


def needs_met(session: Session, sight: Sight, *, held: bool = False) -> frozenset[Need]:
    """All that is met; `held`: whether anything is on hold with everything to come (`all_held.py`)."""
    return frozenset((*_met(session), *_met_by_selection(session, sight), *_met_by_rows(sight, held)))


def _met_by_rows(sight: Sight, held: bool) -> Iterator[Need]:
    if sight.filter:
        yield "filter"
    if held:
        yield "held"


def _met_by_selection(session: Session, sight: Sight) -> Iterator[Need]:
    if session.file is None or not sight.selected:
        return
    yield "selection"
    if sight.edited or len(sight.selected) == 1:
        yield "one"
    client, now = session.plan.client, session.now()
    items = session.items(sight.selected)
    if any(is_over(item, client, now) for item in items):
        yield "over"
    if any(item.kind == "post" and item.starts_at is not None and still_to_go(item) for item in items):
        yield "post"
    if any(item.series for item in items):
        yield "series"


def missed(needs: Sequence[Need], met: Collection[Need]) -> str:
    """What is said of the first need that is not met; empty when all are."""
    return next((QCoreApplication.translate("Needs", _MISSED[need]) for need in needs if need not in met), "")


def not_writable(session: Session) -> str:
    """Why nothing can be changed at this moment; empty when it can."""
    return missed(WRITE, frozenset(_met(session)))


def _met(session: Session) -> Iterator[Need]:
    file = session.file
    if file is None:
        return
    yield "file"
    if not file.read_only:
        yield "writable"
    if file.protected:
        yield "protection"
    if session.undo_stack.next(back=True) is not None:
        yield "undo"
    if session.undo_stack.next(back=False) is not None:
        yield "redo"
