"""The items that the checks of some weeks look at: those of a period, and those that matter whenever they are."""

import json
import sqlite3
from datetime import datetime, timedelta

from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.item_rows import BY_ID
from compassdesk.storage.plan_rows import StoredPlan, client_of, decoded, fetched

_BY_NIGHT = "substr(starts_at, 12) >= '23' OR substr(starts_at, 12) < '06'"
"""Wall-clock times at which nobody is expected to listen or answer (C3.2)."""
_UNCONFIRMED = timedelta(days=15)
"""A slot that began longer ago and was not confirmed does not count any more (C3.12; it lasts a week at most)."""


def judged_between(connection: sqlite3.Connection, begin: datetime, end: datetime, now: datetime) -> Plan:
    """The plan with the items of [begin, end), and those that matter whenever they are (`_beyond`)."""
    period = (begin.isoformat(timespec="minutes"), "9999-13" if end == datetime.max else end.isoformat())

    def fetch(connection: sqlite3.Connection) -> StoredPlan:
        beyond = json.dumps(_beyond(connection, *period, now))
        return fetched(
            connection,
            f"(items.starts_at >= ? AND items.starts_at < ?) OR items.starts_at IS NULL OR {BY_ID}",
            (*period, beyond),
        )

    return decoded(connection, at_one_moment(connection, fetch))


def _beyond(connection: sqlite3.Connection, begin: str, end: str, now: datetime) -> list[str]:
    """Ids of what matters to the judged weeks wherever it stands.

    Giveaways and their winners; what is placed in the period at a time of its own; earlier posts that name an insight
    which one of the period names, for it vouches for the first of them only (C3.6); and an item that counts and stands
    before it, if there is any: it tells that the client is not new (C9.8).
    """
    counted = COUNTED_STATUSES if client_of(connection).count_drafts else COUNTED_STATUSES - DRAFT_STATUSES
    earlier = (
        "SELECT id FROM (SELECT id FROM items WHERE starts_at >= ? AND starts_at < ? "
        "AND status IN (SELECT value FROM json_each(?)) AND {} ORDER BY starts_at DESC LIMIT 1)"
    )
    # A slot by night counts for some clients only (C3.2), so the latest of each is looked for.
    night = f"kind = 'slot' AND petal IN ('listen', 'respond') AND ({_BY_NIGHT})"
    certain = "(kind = 'post' OR (minutes >= 15 AND kept = 'yes'))"
    unconfirmed = "kind = 'slot' AND minutes >= 15 AND kept = 'unknown'"
    still_open = (now - _UNCONFIRMED).isoformat()
    sorts = ((certain, ""), (unconfirmed, still_open))
    statuses = json.dumps(sorted(counted))
    found = connection.execute(
        "SELECT id FROM items WHERE campaign IN (SELECT id FROM campaigns WHERE kind = 'giveaway') "
        "UNION SELECT winner_item FROM campaigns WHERE winner_item IS NOT NULL "
        "UNION SELECT item_id FROM placements WHERE starts_at >= ? AND starts_at < ? "
        "UNION SELECT id FROM items WHERE starts_at < ? AND kind = 'post' AND petal = 'respond' "
        "AND triggered_by_insight IN (SELECT triggered_by_insight FROM items WHERE starts_at >= ? AND starts_at < ?) "
        + "".join(
            f"UNION {earlier.format(f'{sort} AND {by}')} " for sort, _ in sorts for by in (night, f"NOT ({night})")
        ),
        (begin, end, begin, begin, end, *(value for _, since in sorts for value in 2 * (since, begin, statuses))),
    )
    return [key for (key,) in found]
