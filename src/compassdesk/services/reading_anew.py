"""A client file whose findings earlier rules judged: which weeks read otherwise now, told once for each client."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.bounds import EARLIEST
from compassdesk.domain.checks import life, rules_changed
from compassdesk.domain.checks.life import Life
from compassdesk.domain.checks.rules_changed import WeekReadAnew
from compassdesk.domain.errors import WorldError
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import finding_lives, stamps

_log = logging.getLogger(__name__)
_AT_ONCE = 8
"""Weeks judged together: each reading also brings the weeks around, and a commit waits for none of them for long."""


class ReadAnew(Struct, frozen=True):
    """The weeks that read otherwise, in order of time, and what is known of all weeks from now on."""

    weeks: tuple[WeekReadAnew, ...]
    lives: tuple[Life, ...]


def weeks_read_anew(file: ClientFile, now: datetime) -> ReadAnew | None:
    """Judge every week of which something is remembered, by the rules of today; for a worker.

    None when what is remembered was judged by them. `now` is the client's wall clock.
    """
    with file.reader() as connection:
        if not finding_lives.are_of_before(connection):
            return None
        before = finding_lives.known(connection, Week.of(EARLIEST))
    changed: list[WeekReadAnew] = []
    known: list[Life] = []
    for weeks in _runs(sorted({one.week for one in before})):
        with file.reader() as connection:
            judged, clock = judging.of_file(connection, weeks, now), stamps.clock_of(connection) or 0
        reports = judged.reports.values()
        changed += [week for report in reports if (week := rules_changed.read_anew(report, before)) is not None]
        known += [one for report in reports for one in rules_changed.still_standing(report, before)]
        lives = life.lived(judged.ledger, reports, known, clock)
        known = [one for week in lives.values() for one in week.values()]
    return ReadAnew(tuple(changed), tuple(known))


def keep(file: ClientFile, anew: ReadAnew) -> None:
    """Remember what the rules of today say, so that it is not told again; a disk that refuses is only logged."""
    if file.read_only:
        return
    try:
        file.remember(finding_lives.begin_anew, anew.lives)
    except WorldError as trouble:
        _log.warning("that the rules changed will be told again: %s", trouble)


def _runs(weeks: Sequence[Week]) -> Iterator[list[Week]]:
    """Weeks that follow each other, a few at a time."""
    run: list[Week] = []
    for week in weeks:
        if run and (len(run) == _AT_ONCE or week != run[-1].plus(1)):
            yield run
            run = []
        run.append(week)
    if run:
        yield run
