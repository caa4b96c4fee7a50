"""Twelve weeks judged for the Compass page, in a worker, with what is needed to go from a number to its items."""

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import OneWay, Report
from compassdesk.domain.week import Week
from compassdesk.services.workspace import ClientFile

SPAN, BEFORE = 12, 8
"""How many weeks the page shows, and how many of them come before the week it was opened on."""

LEAST_OUTBOUND = 5
"""On fewer outbound posts no share is judged (C4)."""


@dataclass(frozen=True)
class JudgedWeeks:
    """`reports` in order of time, one for each of the weeks."""

    weeks: tuple[Week, ...]
    ledger: Ledger
    reports: tuple[Report, ...]

    def report(self, week: Week) -> Report | None:
        return next((report for report in self.reports if report.week == week), None)


def span_around(week: Week, shown: tuple[Week, ...] = ()) -> tuple[Week, ...]:
    """The weeks to show; those already shown while `week` is among them, so that a click does not move the picture."""
    if week in shown:
        return shown
    return tuple(week.plus(step - BEFORE) for step in range(SPAN))


def four_weeks(judged: JudgedWeeks, report: Report) -> OneWay:
    """The one-way measure over the four weeks that end with the report's week, by its limits."""
    from compassdesk.domain.checks.counting import shares

    sums = shares(judged.ledger, report.week, 4)
    b = min(Fraction(sums.ow, sums.n), Fraction(sums.m_ow, sums.m)) if sums.n and sums.m else None
    enough = sums.outbound >= LEAST_OUTBOUND
    return replace(
        report.measures.one_way, window_weeks=4, ow=sums.ow, n=sums.n, m_ow=sums.m_ow, m=sums.m, b=b, enough_data=enough
    )


def judged(file: ClientFile, weeks: tuple[Week, ...], now: datetime, previous: Ledger | None) -> JudgedWeeks:
    """Read and judge the weeks; runs in a worker thread."""
    from compassdesk.domain.checks import engine
    from compassdesk.services import plans

    with file.reader() as connection:
        plan = plans.judging_window(connection, weeks[0], weeks[-1], now)
    ledger = engine.prepare(plan, now, previous)
    return JudgedWeeks(weeks, ledger, tuple(engine.judge(ledger, week) for week in weeks))
