"""What the checks said before, kept in the client file beside the document (C7): read, judged with, written.

It is a memory, not the user's work: it is in no plan file, undo leaves it alone, and nobody is told when it changes.
"""

import logging
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from compassdesk.domain.bounds import MOST
from compassdesk.domain.checks import life
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.life import Displayed, Life
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import CHECKS, SEVERITIES
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.judging import JudgedWeeks
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import values
from compassdesk.storage.columns import Column
from compassdesk.storage.rows import bad_row

_log = logging.getLogger(__name__)


def _week(stored: str) -> Week:
    try:
        return Week.parse(stored)
    except InputError:
        raise values.Unfit("unknown-week", value=stored) from None


COLUMNS: tuple[Column, ...] = (
    Column("week", "TEXT", decode=_week),
    Column("check", "TEXT", decode=values.words(CHECKS)),
    Column("target", "TEXT"),
    Column("part", "TEXT"),
    Column("severity", "TEXT", decode=values.words(SEVERITIES)),
    Column("first_seen", "TEXT", decode=values.day),
    Column("last_seen", "TEXT", decode=values.day),
    Column("weeks_open", "INTEGER", decode=values.numbers(0, MOST)),
    Column("state", "TEXT", decode=values.words(life.STATES)),
)
"""How a life lies in the table `finding_lives`."""
_COLUMNS = 'week, "check", target, part, severity, first_seen, last_seen, weeks_open, state'
_GONE = """
DELETE FROM finding_lives WHERE target <> '' AND NOT EXISTS (
    SELECT 1 FROM channels WHERE id = target UNION ALL SELECT 1 FROM spokespersons WHERE id = target
    UNION ALL SELECT 1 FROM campaigns WHERE id = target UNION ALL SELECT 1 FROM items WHERE id = target)
"""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Some weeks of a client file as judged and as shown. `news` is what `record` has to write, often nothing."""

    judged: JudgedWeeks
    weeks: Mapping[Week, Displayed]
    lives: life.Lives
    news: tuple[Life, ...]

    @property
    def ledger(self) -> Ledger:
        return self.judged.ledger


def judge(
    connection: sqlite3.Connection,
    weeks: Sequence[Week],
    now: datetime,
    previous: Ledger | None = None,
    *,
    with_today: bool = False,
) -> Judgement:
    """Weeks of a client file as `judging.of_file` judges them, with what is known from before. Writes nothing."""
    judged = judging.of_file(connection, weeks, now, previous, with_today=with_today)
    before = known(connection, min(weeks))
    lives = life.lived(judged.ledger, judged.reports.values(), before)
    news = {one for week in lives.values() for one in week.values()} - set(before)
    return Judgement(judged, _shown(judged, lives), lives, tuple(news))


def would_be(judgement: Judgement, patch: Patch, weeks: AbstractSet[Week]) -> Judgement:
    """The judgement as a patch would make it, for those of the weeks that it holds; there is nothing to record."""
    judged = judging.would_be(judgement.ledger, patch, weeks & judgement.weeks.keys())
    return Judgement(judged, _shown(judged, judgement.lives), judgement.lives, ())


def _shown(judged: JudgedWeeks, lives: life.Lives) -> dict[Week, Displayed]:
    return {week: life.displayed(judged.ledger, report, lives) for week, report in judged.reports.items()}


def fixes(judgement: Judgement | None, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What can be done about a finding of a judged week in one step; nothing before it is judged."""
    return fixes_for(judgement.ledger, week, finding) if judgement is not None else ()


def keep(file: ClientFile, judgement: Judgement) -> None:
    """Record what a judgement learnt, when there is anything and the file takes it.

    A disk that refuses is only logged: nothing of the user's is lost, and the next save will say so.
    """
    if not judgement.news or file.read_only:
        return
    try:
        file.remember(record, judgement.news)
    except WorldError as trouble:
        _log.warning("what the checks said was not kept: %s", trouble)


def known(connection: sqlite3.Connection, first: Week) -> tuple[Life, ...]:
    """What is known of the findings of a week, of the week before it and of all later ones.

    WorldError("bad-row") when a stored value makes no sense.
    """
    wanted = (str(first.plus(-1)),)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM finding_lives WHERE week >= ?", wanted).fetchall()
    return tuple(map(_life, rows))


def record(connection: sqlite3.Connection, news: Iterable[Life]) -> None:
    """Write lives, for `ClientFile.remember`; what was about a channel, person, campaign or item now gone, goes."""
    connection.executemany(
        f"INSERT OR REPLACE INTO finding_lives ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, news)
    )
    connection.execute(_GONE)


def _row(one: Life) -> tuple[object, ...]:
    days = (one.first_seen.isoformat(), one.last_seen.isoformat())
    return (str(one.week), one.check, one.target or "", one.part or "", one.severity, *days, one.weeks_open, one.state)


def _life(row: Sequence[str | int]) -> Life:
    try:
        week, check, target, part, severity, first, last, weeks_open, state = (
            column.read(value) for column, value in zip(COLUMNS, row, strict=True)
        )
    except values.Unfit as trouble:
        raise bad_row("finding_lives", f"{row[0]} {row[1]}", "", trouble) from None
    return Life(week, check, target or None, part or None, severity, first, last, weeks_open, state)
