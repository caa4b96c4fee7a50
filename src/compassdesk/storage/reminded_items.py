"""The items that could give a reminder in some days: something of them happens then, or a yes is waited for."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.item_rows import BY_ID
from compassdesk.storage.plan_rows import StoredPlan, decoded, fetched

_TO_COME = ("idea", *sorted(COUNTED_STATUSES - {"published"}))
_UNDECIDED = ("idea", *sorted(DRAFT_STATUSES))


def _one_of(words: tuple[str, ...]) -> str:
    return f"status IN ({', '.join('?' * len(words))})"


_ITEMS = f"""
    SELECT id FROM items WHERE starts_at >= ? AND starts_at < ? AND {_one_of(_TO_COME)}
    UNION SELECT item_id FROM placements WHERE starts_at >= ? AND starts_at < ?
    UNION SELECT id FROM items WHERE deadline >= ? AND deadline < ? AND {_one_of(_TO_COME)}
    UNION SELECT id FROM items WHERE {_one_of(_UNDECIDED)} AND approved_at IS NULL
    AND (approver IS NOT NULL OR approval_due IS NOT NULL OR approval_asked IS NOT NULL
         OR approval_asked_at IS NOT NULL)
"""


def reminded(connection: sqlite3.Connection, begin: datetime, end: datetime, ids: Iterable[str]) -> Plan:
    """The plan with the items of which something is in [begin, end), all that wait for a yes, and those of these ids.

    Moments are on the client's wall clock. Every other list is whole.
    """
    span = (begin.isoformat(timespec="minutes"), end.isoformat(timespec="minutes"))
    values = (*span, *_TO_COME, *span, *span, *_TO_COME, *_UNDECIDED)

    def fetch(connection: sqlite3.Connection) -> StoredPlan:
        found = {key for (key,) in connection.execute(_ITEMS, values)} | set(ids)
        return fetched(connection, BY_ID, (json.dumps(sorted(found)),))

    return decoded(connection, at_one_moment(connection, fetch))
