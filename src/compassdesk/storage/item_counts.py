"""How many items there are, and which an insight led to, without reading one."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from compassdesk.storage import item_rows
from compassdesk.storage.plan_rows import starting


class StatusFacts(Struct, frozen=True):
    """What the status line tells: all items, those without a time, and those whose petal an import guessed."""

    items: int
    unscheduled: int
    guessed_petals: int


def items(connection: sqlite3.Connection) -> int:
    """How many items there are in a file of any version."""
    return int(connection.execute("SELECT count(*) FROM items").fetchone()[0])


def day_counts(connection: sqlite3.Connection, first: date, last: date) -> dict[date, int]:
    """How many items start on each day of first..last that has any."""
    where, parameters = starting(first, last)
    counted = connection.execute(
        f"SELECT substr(starts_at, 1, 10) AS day, count(*) FROM items WHERE {where} GROUP BY day", parameters
    )
    try:
        return {date.fromisoformat(day): count for day, count in counted}
    except (ValueError, TypeError):
        item_rows.read(connection, where, parameters)  # names the item whose start is no time
        raise


def series_size(connection: sqlite3.Connection, series: str) -> int:
    """How many items belong to a series."""
    found = connection.execute("SELECT count(*) FROM items WHERE series = ?", (series,)).fetchone()
    return int(found[0])


def uses(
    connection: sqlite3.Connection, templates: Iterable[str], origins: Iterable[str]
) -> list[tuple[str | None, str, str]]:
    """What each dated item was made from, its id and its start, of those of these templates or ids.

    Those that were called off are none.
    """
    found = connection.execute(
        "SELECT template, id, starts_at FROM items WHERE starts_at IS NOT NULL "
        "AND status NOT IN ('on_hold', 'cancelled') "
        "AND (template IN (SELECT value FROM json_each(?)) OR id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(templates)), json.dumps(list(origins))),
    )
    return found.fetchall()


def status_facts(connection: sqlite3.Connection) -> StatusFacts:
    """The numbers of the status line."""
    return StatusFacts(
        *connection.execute(
            "SELECT (SELECT count(*) FROM items), (SELECT count(*) FROM items WHERE starts_at IS NULL), "
            "(SELECT count(*) FROM items WHERE petal_confirmed = 0)"
        ).fetchone()
    )


def of_insights(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The ids of the items that each insight led to, in the order of time.

    The plus keeps SQLite from walking along all items in that order: the index of insights finds the few there are.
    """
    found = connection.execute(
        "SELECT triggered_by_insight, id FROM items "
        "WHERE triggered_by_insight IS NOT NULL ORDER BY +starts_at, kind DESC, id"
    )
    return item_rows.grouped(found)
