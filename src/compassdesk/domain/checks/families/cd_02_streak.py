"""A send streak, CD-02: one-way posts in a row without listening or answering (C9.7)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from compassdesk.domain.checks.counting import counted_time, two_way_posts
from compassdesk.domain.checks.diary import Diary, first_moment
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.moving import by_day
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.checks.weekly_rhythm import rhythm_and_answers, weekly_rhythm
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Severity
from compassdesk.domain.week import Week

LOOK_BACK_WEEKS = 2
FEWEST_IN_WEEK = 2
_WARN_MINUTES = 24 * 60
_SERIOUS_MINUTES = 72 * 60
_RANK = {"note": 1, "warning": 2, "serious": 3}
SLOT_MINUTES = 30


def cd_02(ledger: Ledger, week: Week) -> Outcome:
    """Send streak: of the runs with two posts in the week the most severe, then the longest, then the latest."""
    worst: tuple[tuple[int, int, int], Severity, list[Entry]] | None = None
    begin, least = week.start, min(ledger.limits.count("CD-02", name) for name in ("note", "warn", "serious"))
    for run in _runs(ledger, week):
        severity = _severity(run, ledger.limits) if len(run) >= least else None
        if severity and sum(1 for entry in run if entry.start >= begin) >= FEWEST_IN_WEEK:
            rank = (_RANK[severity], len(run), run[-1].begins)
            if worst is None or rank > worst[0]:
                worst = rank, severity, run
    if worst is None:
        return []
    _, severity, run = worst
    values = {"L": len(run), "from": run[0].start, "to": run[-1].start, "minutes": run[-1].begins - run[0].begins}
    return [Finding("CD-02", severity, values=values, items=tuple(entry.item.id for entry in run))]


def _runs(ledger: Ledger, week: Week) -> Iterator[list[Entry]]:
    """Runs of one-way posts from 14 days before the week to its end. Exempt posts and send slots are passed over.

    The stories of one channel set and day are one post of the run (C3.5).
    """
    exempt, two_way = exempt_in(ledger, week), two_way_posts(ledger, week)
    run: list[Entry] = []
    for entry, is_item, _ in counted_time(ledger, week, 1 + LOOK_BACK_WEEKS, exempt):
        if entry.is_post and entry.item.id not in two_way:
            if is_item and entry.item.id not in exempt:
                run.append(entry)
        elif run and (entry.is_post or entry.item.petal in TWO_WAY_PETALS):
            yield run
            run = []
    yield run


def _severity(run: list[Entry], limits: Limits) -> Severity | None:
    if not run:
        return None
    length, span = len(run), run[-1].begins - run[0].begins
    if length >= limits.count("CD-02", "serious") and span >= _SERIOUS_MINUTES:
        return "serious"
    if length >= limits.count("CD-02", "warn") and span >= _WARN_MINUTES:
        return "warning"
    return "note" if length >= limits.count("CD-02", "note") and span < _WARN_MINUTES else None


def fixes_cd_02(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """A slot of half an hour as near to the middle of the streak as can still be planned."""
    run = [ledger.by_id[key] for key in finding.items]
    middle = len(run) / 2
    for first in (first_moment(ledger, week), run[0].start):
        for position in sorted(range(1, len(run)), key=lambda position: abs(position - middle)):
            slot = _between(ledger, run[position - 1], run[position], first)
            if slot:
                values = {"start": slot.starts_at, "minutes": SLOT_MINUTES, "title_code": "answers"}
                return [Fix("break_streak", values, Patch(items=(slot,)))]
    return ()


def _between(ledger: Ledger, before: Entry, after: Entry, earliest: datetime) -> Item | None:
    """A slot that starts after one post and no later than the next, which it then precedes (C3.10)."""
    channels = tuple(dict.fromkeys((*before.channels, *after.channels)))
    diary = Diary(ledger)
    first = max(before.start + timedelta(minutes=1), earliest)
    middle = before.start + (after.start - before.start) / 2
    for begin in (max(first, middle), first):
        if begin <= after.start:
            slot = diary.slot("respond", begin, after.start, SLOT_MINUTES, channels)
            if slot:
                return slot
    if first <= after.start:
        name = diary.free_at(after.start, SLOT_MINUTES, channels)
        return diary.booked("respond", after.start, SLOT_MINUTES, name, channels)
    return None


CHECKS = (
    CheckSpec(
        "CD-02",
        group="balance",
        rule="C6, C9.7",
        judge=cd_02,
        remedies=(by_day, fixes_cd_02, weekly_rhythm, rhythm_and_answers),
        severities=("note", "warning", "serious"),
        badness=lambda values: values["L"],
        counted=lambda ledger, week, _: max(map(len, _runs(ledger, week)), default=0),
        window="streak",
        thresholds=(
            Threshold("note", 6, {"freelance_light": 8}),
            Threshold("warn", 6, {"freelance_light": 8}),
            Threshold("serious", 10, {"freelance_light": 12}),
        ),
        one_way_place=6,
    ),
)
