"""The items that the checks of some weeks look at: those of a period, and those that matter whenever they are."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.item_rows import BY_ID
from compassdesk.storage.plan_rows import StoredPlan, client_of, decoded, fetched

_CERTAIN = "(kind = 'post' OR (minutes >= 15 AND kept = 'yes'))"
_UNCONFIRMED_SLOT = "kind = 'slot' AND minutes >= 15 AND kept = 'unknown'"
_BY_NIGHT = (
    "(kind = 'slot' AND petal IN ('listen', 'respond') "
    "AND (substr(starts_at, 12) >= '23' OR substr(starts_at, 12) < '06'))"
)
"""What begins when nobody is expected to listen or answer, by the wall clock (C3.2)."""
_UNCONFIRMED = timedelta(days=15)
"""A slot that began longer ago and was not confirmed does not count any more (C3.12; it lasts a week at most)."""


def judged_between(connection: sqlite3.Connection, periods: Iterable[tuple[datetime, datetime]], now: datetime) -> Plan:
    """The plan with the items that start in [begin, end) of a period, and those that matter whenever they are."""
    spans = [_spelled(*period) for period in periods]

    def fetch(connection: sqlite3.Connection) -> StoredPlan:
        beyond = {key for span in spans for key in _beyond(connection, *span, now)}
        within = "(items.starts_at >= ? AND items.starts_at < ?) OR " * len(spans)
        bounds = (bound for span in spans for bound in span)
        return fetched(connection, f"{within}items.starts_at IS NULL OR {BY_ID}", (*bounds, json.dumps(sorted(beyond))))

    return decoded(connection, at_one_moment(connection, fetch))


def _spelled(begin: datetime, end: datetime) -> tuple[str, str]:
    return begin.isoformat(timespec="minutes"), "9999-13" if end == datetime.max else end.isoformat()


def _beyond(connection: sqlite3.Connection, begin: str, end: str, now: datetime) -> list[str]:
    """Ids of what matters to the judged weeks wherever it stands.

    What belongs to a campaign with a prize, of any kind (CD-17), and its winner; what is placed in the period at a
    time of its own; earlier posts that name an insight which one of the period names, for it vouches for the first of
    them only (C3.6); and an item that counts and stands before it, if there is any: it tells that the client is not
    new (C9.8).
    """
    found = connection.execute(
        "SELECT id FROM items WHERE campaign IN "
        "(SELECT id FROM campaigns WHERE kind = 'giveaway' OR prize_value_eur > 0 OR draws_count > 0) "
        "UNION SELECT winner_item FROM campaigns WHERE winner_item IS NOT NULL "
        "UNION SELECT item_id FROM placements WHERE starts_at >= ? AND starts_at < ? "
        "UNION SELECT id FROM items WHERE starts_at < ? AND kind = 'post' AND petal = 'respond' "
        "AND triggered_by_insight IN (SELECT triggered_by_insight FROM items WHERE starts_at >= ? AND starts_at < ?)",
        (begin, end, begin, begin, end),
    )
    return [*(key for (key,) in found), *_earlier_one(connection, begin, now)]


def _earlier_one(connection: sqlite3.Connection, begin: str, now: datetime) -> list[str]:
    """The latest item before `begin` that counts: one by day, which an index finds at once, else one by night, which
    counts for some clients only (C3.2).
    """
    counted = COUNTED_STATUSES if client_of(connection).count_drafts else COUNTED_STATUSES - DRAFT_STATUSES
    statuses, still_open = json.dumps(sorted(counted)), (now - _UNCONFIRMED).isoformat()
    for when in (f"NOT ({_BY_NIGHT})", _BY_NIGHT):
        for sort, since in ((_CERTAIN, ""), (_UNCONFIRMED_SLOT, still_open)):
            found = connection.execute(
                "SELECT id FROM items WHERE starts_at >= ? AND starts_at < ? "
                f"AND status IN (SELECT value FROM json_each(?)) AND {sort} AND {when} ORDER BY starts_at DESC LIMIT 1",
                (since, begin, statuses),
            ).fetchall()
            if found:
                return [key for (key,) in found]
    return []
