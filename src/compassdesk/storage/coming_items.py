"""The posts that could still go out: they count, are not out yet, and come on one channel at least.

Moments to listen and to answer go nowhere: they are none of them.
"""

import sqlite3
from datetime import datetime

from compassdesk.domain.holding import HELD_AT
from compassdesk.domain.vocabulary import COUNTED_STATUSES

_GOING_OUT = sorted(COUNTED_STATUSES - {"published"})
_COMING = f"""
    FROM items WHERE kind = 'post' AND status IN ({", ".join("?" * len(_GOING_OUT))})
    AND (starts_at >= ? OR id IN (SELECT item_id FROM placements WHERE starts_at >= ?))
"""


def coming(connection: sqlite3.Connection, since: datetime) -> tuple[str, ...]:
    """Their ids from a moment on, in the order of their starts. `since` is on the client's wall clock."""
    found = connection.execute(f"SELECT id {_COMING} ORDER BY starts_at, id", _values(since))
    return tuple(key for (key,) in found)


def coming_count(connection: sqlite3.Connection, since: datetime) -> int:
    """How many those are."""
    return int(connection.execute(f"SELECT count(*) {_COMING}", _values(since)).fetchone()[0])


def held_with_all(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of those that were put on hold with everything that was to come, and still are, by their starts."""
    found = connection.execute(
        "SELECT id FROM items WHERE status = 'on_hold' AND json_extract(extra, ?) IS NOT NULL ORDER BY starts_at, id",
        (f"$.{HELD_AT}",),
    )
    return tuple(key for (key,) in found)


def _values(since: datetime) -> tuple[str, ...]:
    moment = since.isoformat(timespec="minutes")
    return (*_GOING_OUT, moment, moment)
