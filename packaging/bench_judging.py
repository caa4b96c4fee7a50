"""What judging costs, each time on a plan of which nothing was worked out yet.

As in a worker of the app, which is where it judges: Python's collector does not run meanwhile.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bench_rows import ROUNDS, row, timed, timed_anew
from msgspec.structs import replace

if TYPE_CHECKING:
    from compassdesk.domain.checks.ledger import Ledger
    from compassdesk.domain.week import Week

COUNT = "SELECT petal, count(*), sum(minutes) FROM items GROUP BY petal"


@contextmanager
def _in_a_worker() -> Iterator[None]:
    from compassdesk.ui.running import collector

    collector.pause()
    try:
        yield
    finally:
        collector.resume()


@_in_a_worker()
def judging_of_a_week(read: Ledger, week: Week, size: int, counted: float) -> None:
    """One week of a client file as it was read for it, and the fixes of all its findings, each tried in memory."""
    from compassdesk.domain.checks import engine
    from compassdesk.domain.checks.remedies import fixes_for

    def fresh() -> Ledger:
        return engine.prepare(read.plan, read.now, read=read.read)

    def judged() -> Ledger:
        ledger = fresh()
        engine.judge(ledger, week)
        return ledger

    def all_fixes(ledger: Ledger) -> None:
        for finding in engine.judge(ledger, week).findings:
            fixes_for(ledger, week, finding)

    once = timed_anew(fresh, lambda ledger: engine.judge(ledger, week))
    row("judge one week", size, once, counted, "plain SQL count")
    row("all fixes of a week, tried", size, timed_anew(judged, all_fixes, 9), once, "judging it once")


@_in_a_worker()
def judging_by_size(count: int) -> None:
    """Judging by the number of items in four weeks, against a plain SQL count of the same rows."""
    from bench_data import SHOWN, plan_of

    from compassdesk.domain.checks import engine
    from compassdesk.domain.week import Week

    week = Week.of(SHOWN)
    plan = plan_of(count, week.plus(-3).start)
    now = plan.items[0].starts_at
    ledger = engine.prepare(plan, now)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE items (petal, minutes)")
    connection.executemany("INSERT INTO items VALUES (?, ?)", [(item.petal, item.minutes) for item in plan.items])
    counted = timed(lambda: connection.execute(COUNT).fetchall())
    connection.close()
    moved = replace(plan, items=(replace(plan.items[0], minutes=45), *plan.items[1:]))
    rounds = 5 if count > 1000 else ROUNDS
    for what, call in (
        ("prepare the ledger", lambda: engine.prepare(plan, now)),
        ("prepare after one change", lambda: engine.prepare(moved, now, ledger)),
    ):
        row(what, count, timed(call, rounds), counted, "plain SQL count")
    for what, weeks in (("judge one week", 1), ("judge four weeks", 4)):
        taken = timed_anew(
            lambda: engine.prepare(plan, now),
            lambda fresh, weeks=weeks: [engine.judge(fresh, one) for one in week.last(weeks)],
            rounds,
        )
        row(what, count, taken, counted, "plain SQL count")
