"""All clients at a glance: one row per client file for the adviser's matrix (C8)."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.families.cd_01_07_one_way import one_way
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.next_gap import Gap, next_gap
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import OneWay, PetalShare, Report
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.wallclock import from_instant
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.services.opening import open_client

WEEKS = 8
"""How many weeks stand beside each other on a client's card."""


class ClientRow(Struct, frozen=True):
    """One client in the matrix. `plan` holds the client and its lists for the words; `report` is its judged week.

    `before` is the one-way measure of the week before that; `petals` are the counts of the weeks that end with the
    judged one, the oldest first; `upcoming` is the next thing of now that counts, and `fix` what helps best with the
    foremost finding, where it was asked for: to know it takes as long as all else.
    When the file could not be read `problem` says why and all else is None.
    """

    path: Path
    plan: Plan | None = None
    report: Report | None = None
    before: OneWay | None = None
    petals: tuple[Mapping[Petal, PetalShare], ...] = ()
    upcoming: Item | None = None
    fix: Fix | None = None
    gap: Gap | None = None
    unscheduled: int = 0
    problem: PlanError | None = None


def overview(paths: Iterable[Path], week: Week, instant: datetime, *, with_fixes: bool = True) -> Iterator[ClientRow]:
    """One row per client file as soon as it is read, in the order given; for a worker thread, which may stop between.

    `instant` is an aware moment; each client is judged by its own wall clock. Files are opened read-only without a
    lock and closed again before the next.
    """
    for path in paths:
        try:
            yield _row(path, week, instant, with_fixes=with_fixes)
        except PlanError as trouble:
            yield ClientRow(path, problem=trouble)


def _row(path: Path, week: Week, instant: datetime, *, with_fixes: bool) -> ClientRow:
    file = open_client(path, read_only=True)
    try:
        now = from_instant(instant, file.read(plans.client_of).timezone)
        last = week.plus(-1)
        judged = file.read(partial(judging.of_file, with_today=True, since=last), (week,), now)
        facts = file.read(plans.status_facts)
    finally:
        file.close()
    ledger, report = judged.ledger, judged.reports[week]
    shown = report.shown()
    fixes = sorted(fixes_for(ledger, week, shown[0]), key=lambda fix: fix.records) if shown and with_fixes else []
    return ClientRow(
        path,
        ledger.plan,
        report,
        one_way(ledger, last),
        tuple(petal_shares(ledger, one, 1) for one in week.last(WEEKS)),
        _upcoming(ledger),
        fixes[0] if fixes and fixes[0].patch is not None and not fixes[0].records else None,
        next_gap(ledger),
        facts.unscheduled,
    )


def _upcoming(ledger: Ledger) -> Item | None:
    at = bisect_left(ledger.starts, ledger.now)
    return ledger.entries[at].item if at < len(ledger.entries) else None
