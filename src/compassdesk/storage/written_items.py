"""Items that a transaction wrote and that are in the file as they stand here: known once it is committed, unread."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compassdesk.domain.plan import Item
from compassdesk.storage.asking import reading_in

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WRITTEN = "compassdesk.written"


@contextmanager
def writing_items(transaction: "Connection") -> Iterator[None]:
    """The block is one transaction: what one that was given up wrote is not known to those that come after it."""
    try:
        yield
    finally:
        transaction.info.pop(_WRITTEN, None)


def wrote(transaction: "Connection", items: Mapping[str, Item]) -> None:
    """Say of items, by id, that reading them in this transaction would give them, as long as it does no more to them.

    Those of an earlier call are let go of.
    """
    transaction.info[_WRITTEN] = _notes(transaction), items


def as_written(transaction: "Connection") -> Mapping[str, Item]:
    """The items to which nothing was done since they were written, before the notes of undo are taken."""
    noted: int
    items: Mapping[str, Item]
    noted, items = transaction.info.get(_WRITTEN, (0, {}))
    if not items or _notes(transaction) == noted:
        return items
    later = reading_in(transaction).execute(
        "SELECT DISTINCT id FROM temp.notes WHERE number > ? AND list = 'items'", (noted,)
    )
    changed = {key for (key,) in later}
    return {key: item for key, item in items.items() if key not in changed}


def _notes(transaction: "Connection") -> int:
    """How many changes of rows were noted so far."""
    (number,) = reading_in(transaction).execute("SELECT coalesce(max(number), 0) FROM temp.notes").fetchone()
    return int(number)
