"""All clients at a glance: one row per client file for the adviser's matrix (C8)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.checks.next_gap import Gap, next_gap
from compassdesk.domain.checks.report import Report
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Plan
from compassdesk.domain.wallclock import from_instant
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.services.opening import open_client


class ClientRow(Struct, frozen=True):
    """One client in the matrix. `plan` holds the client and its lists for the words; `report` is its judged week.

    When the file could not be read `problem` says why and all else is None.
    """

    path: Path
    plan: Plan | None = None
    report: Report | None = None
    gap: Gap | None = None
    unscheduled: int = 0
    problem: PlanError | None = None


def overview(paths: Iterable[Path], week: Week, instant: datetime) -> Iterator[ClientRow]:
    """One row per client file as soon as it is read, in the order given; for a worker thread, which may stop between.

    `instant` is an aware moment; each client is judged by its own wall clock. Files are opened read-only without a
    lock and closed again before the next.
    """
    for path in paths:
        try:
            yield _row(path, week, instant)
        except PlanError as trouble:
            yield ClientRow(path, problem=trouble)


def _row(path: Path, week: Week, instant: datetime) -> ClientRow:
    file = open_client(path, read_only=True)
    try:
        now = from_instant(instant, file.read(plans.client_of).timezone)
        judged = file.read(partial(judging.of_file, with_today=True), (week,), now)
        facts = file.read(plans.status_facts)
    finally:
        file.close()
    ledger = judged.ledger
    return ClientRow(path, ledger.plan, judged.reports[week], next_gap(ledger), facts.unscheduled)
