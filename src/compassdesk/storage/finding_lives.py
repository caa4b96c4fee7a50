"""What the checks said before, as it lies beside the document: the table of the lives of findings (domain.md C7)."""

import sqlite3
from collections.abc import Iterable, Sequence

from compassdesk.domain.bounds import MOST
from compassdesk.domain.checks.life import STATES, Life
from compassdesk.domain.checks.rules_changed import RULES
from compassdesk.domain.errors import InputError
from compassdesk.domain.replicas import LAST_CLOCK
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week
from compassdesk.storage import values
from compassdesk.storage.columns import Column
from compassdesk.storage.rows import bad_row


def _week(stored: str) -> Week:
    try:
        return Week.parse(stored)
    except InputError:
        raise values.Unfit("unknown-week", value=stored) from None


COLUMNS: tuple[Column, ...] = (
    Column("week", "TEXT", decode=_week),
    Column("check", "TEXT", decode=values.check),
    Column("target", "TEXT"),
    Column("part", "TEXT"),
    Column("severity", "TEXT", decode=values.words(SEVERITIES)),
    Column("first_seen", "TEXT", decode=values.day),
    Column("last_seen", "TEXT", decode=values.day),
    Column("weeks_open", "INTEGER", decode=values.numbers(0, MOST)),
    Column("state", "TEXT", decode=values.words(STATES)),
    Column("clock", "INTEGER", decode=values.numbers(0, LAST_CLOCK)),
)
"""How a life lies in the table `finding_lives`."""
_COLUMNS = 'week, "check", target, part, severity, first_seen, last_seen, weeks_open, state, clock'
_GONE = """
DELETE FROM finding_lives WHERE target <> '' AND NOT EXISTS (
    SELECT 1 FROM channels WHERE id = target UNION ALL SELECT 1 FROM spokespersons WHERE id = target
    UNION ALL SELECT 1 FROM campaigns WHERE id = target UNION ALL SELECT 1 FROM items WHERE id = target)
"""


def known(connection: sqlite3.Connection, first: Week) -> tuple[Life, ...]:
    """What is known of the findings of a week, of the week before it and of all later ones.

    WorldError("bad-row") when a stored value makes no sense.
    """
    wanted = (str(first.plus(-1)),)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM finding_lives WHERE week >= ?", wanted).fetchall()
    return tuple(map(_life, rows))


def are_of_before(connection: sqlite3.Connection) -> bool:
    """Whether there are lives, and all are of before the rules of today."""
    if connection.execute("SELECT 1 FROM finding_lives LIMIT 1").fetchone() is None:
        return False
    tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'judged_by'").fetchone()
    return tables is None or connection.execute("SELECT 1 FROM judged_by WHERE rules = ?", (RULES,)).fetchone() is None


def begin_anew(connection: sqlite3.Connection, lives: Iterable[Life]) -> None:
    """Write the lives as the rules of today have them instead of all that there are, for `ClientFile.remember`."""
    connection.execute("DELETE FROM finding_lives")
    record(connection, lives)


def record(connection: sqlite3.Connection, news: Iterable[Life]) -> None:
    """Write lives, for `ClientFile.remember`; what was about a channel, person, campaign or item now gone, goes."""
    connection.execute("INSERT OR IGNORE INTO judged_by VALUES (?)", (RULES,))
    connection.executemany(
        f"INSERT OR REPLACE INTO finding_lives ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, news)
    )
    connection.execute(_GONE)


def name_anew(connection: sqlite3.Connection, target: str, fresh: str) -> None:
    """Let what was about a target be about it under a fresh id."""
    connection.execute("UPDATE finding_lives SET target = ? WHERE target = ?", (fresh, target))


def _row(one: Life) -> tuple[object, ...]:
    days = (one.first_seen.isoformat(), one.last_seen.isoformat())
    key = (str(one.week), one.check, one.target or "", one.part or "")
    return (*key, one.severity, *days, one.weeks_open, one.state, one.clock)


def _life(row: Sequence[str | int]) -> Life:
    try:
        week, check, target, part, severity, first, last, weeks_open, state, clock = (
            column.read(value) for column, value in zip(COLUMNS, row, strict=True)
        )
    except values.Unfit as trouble:
        raise bad_row("finding_lives", f"{row[0]} {row[1]}", "", trouble) from None
    return Life(week, check, target or None, part or None, severity, first, last, weeks_open, state, clock)
