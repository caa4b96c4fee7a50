"""CD-02, the send streak: one-way posts in a row without listening or answering (C9.7)."""

from collections.abc import Iterator

from compassdesk.domain.checks.counting import is_one_way
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Severity
from compassdesk.domain.week import Week

LOOK_BACK_DAYS = 14
FEWEST_IN_WEEK = 2
_WARN_MINUTES = 24 * 60
_SERIOUS_MINUTES = 72 * 60
_RANK = {"note": 1, "warning": 2, "serious": 3}


def cd_02(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Send streak: of the runs with two posts in the week the most severe, then the longest, then the latest."""
    worst: tuple[tuple[int, int, int], Severity, list[Entry]] | None = None
    for run in _runs(ledger, week):
        severity = _severity(run, limits)
        if severity and sum(1 for entry in run if entry.start >= week.start) >= FEWEST_IN_WEEK:
            rank = (_RANK[severity], len(run), run[-1].begins)
            if worst is None or rank > worst[0]:
                worst = rank, severity, run
    if worst is None:
        return []
    _, severity, run = worst
    values = {"L": len(run), "from": run[0].start, "to": run[-1].start, "minutes": run[-1].begins - run[0].begins}
    return [Finding("CD-02", severity, values=values, items=tuple(entry.item.id for entry in run))]


def _runs(ledger: Ledger, week: Week) -> Iterator[list[Entry]]:
    """Runs of one-way posts from 14 days before the week to its end. Exempt posts and send slots are passed over."""
    exempt, calls = exempt_in(ledger, week), cover_in(ledger, week).calls
    first, last = ledger.range_of(week, 1, LOOK_BACK_DAYS)
    run: list[Entry] = []
    for entry in ledger.entries[first:last]:
        if entry.is_post and is_one_way(entry, calls):
            if entry.item.id not in exempt:
                run.append(entry)
        elif entry.is_post or entry.item.petal in TWO_WAY_PETALS:
            yield run
            run = []
    yield run


def _severity(run: list[Entry], limits: Limits) -> Severity | None:
    if not run:
        return None
    length, span = len(run), run[-1].begins - run[0].begins
    if length >= limits.streak_serious and span >= _SERIOUS_MINUTES:
        return "serious"
    if length >= limits.streak_warn and span >= _WARN_MINUTES:
        return "warning"
    return "note" if length >= limits.streak_note else None
