"""CD-01, the one-way share (C4), and CD-07, its rise week by week."""

from fractions import Fraction
from math import ceil
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.counting import one_way_ids, shares, shares_between
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding, OneWay
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week

FEWEST_OUTBOUND = 5
"""No share is judged on fewer outbound posts; five keep one step at 20 points or less (C4)."""
LONGEST_WINDOW = 4
MINUTES_STEP = 15
CLEARED_BELOW = Fraction(5, 100)
"""How far under the limit a raised CD-01 has to come before it is over (C4)."""
_SMALLEST_LIMIT = Fraction(1, 100)
"""Keeps the advice finite for a client that sets its limit to nothing."""


def one_way(ledger: Ledger, week: Week, limits: Limits) -> OneWay:
    """The one-way measure over the smallest window with enough posts, else over four weeks (C4, C9.5)."""
    weeks, found = 1, shares(ledger, week, 1)
    while found.outbound < FEWEST_OUTBOUND and weeks < LONGEST_WINDOW:
        weeks += 1
        found = shares(ledger, week, weeks)
    return OneWay(
        window_weeks=weeks,
        ow=found.ow,
        n=found.n,
        m_ow=found.m_ow,
        m=found.m,
        b=min(_share(found.ow, found.n), _share(found.m_ow, found.m)) if found.n else None,
        enough_data=found.outbound >= FEWEST_OUTBOUND,
        warn=limits.one_way_warn,
        serious=limits.one_way_serious,
    )


def cd_01(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """One-way share: over a limit by items and by minutes is a warning or serious, by one of them a note."""
    measure = one_way(ledger, week, limits)
    if not measure.enough_data or measure.b is None:
        return NotEnoughData()
    severity: Severity
    if measure.b > measure.serious:
        severity = "serious"
    elif measure.b > measure.warn:
        severity = "warning"
    elif max(_share(measure.ow, measure.n), _share(measure.m_ow, measure.m)) > measure.warn:
        severity = "note"
    else:
        return []
    items = one_way_ids(ledger, week, measure.window_weeks)
    return [Finding("CD-01", severity, values=_values(ledger, week, measure), items=items)]


def just_under(ledger: Ledger, week: Week) -> Finding | None:
    """CD-01 as a note, for a share that is no longer over the limit and less than 5 points under it (C4).

    Whether it is to be shown depends on what was said before (`life`). Its value `clears` is the share to come down to.
    """
    measure = one_way(ledger, week, ledger.limits)
    clears = max(Fraction(0), measure.warn - CLEARED_BELOW)
    if "CD-01" in ledger.limits.off or not measure.enough_data or measure.b is None:
        return None
    if not clears < measure.b <= measure.warn:
        return None
    items, minutes = still_needed(replace(measure, warn=clears))
    values = {**_values(ledger, week, measure), "clears": clears, "k": items, "x": minutes}
    return Finding("CD-01", "note", values=values, items=one_way_ids(ledger, week, measure.window_weeks))


def _values(ledger: Ledger, week: Week, measure: OneWay) -> dict[str, Any]:
    alone = shares(ledger, week, 1)
    items, minutes = still_needed(measure)
    return {
        "B": measure.b,
        "ow": measure.ow,
        "N": measure.n,
        "n": measure.n,
        "pi": _share(measure.ow, measure.n),
        "m_ow": measure.m_ow,
        "M": measure.m,
        "m": measure.m,
        "pm": _share(measure.m_ow, measure.m),
        "warn": measure.warn,
        "serious": measure.serious,
        "k": items,
        "x": minutes,
        "window_weeks": measure.window_weeks,
        "week_ow": alone.ow,
        "week_N": alone.n,
        "week_m_ow": alone.m_ow,
        "week_M": alone.m,
    }


def still_needed(measure: OneWay) -> tuple[int, int]:
    """How many two-way items, and how many minutes in steps of 15, would bring each share down to the limit (C4)."""
    warn = max(measure.warn, _SMALLEST_LIMIT)
    items = ceil(measure.ow / warn - measure.n)
    minutes = ceil((measure.m_ow / warn - measure.m) / MINUTES_STEP) * MINUTES_STEP
    return max(0, items), max(0, minutes)


def cd_07(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Drifting to broadcast: the share of one-way items rises over the weeks (C9.10)."""
    weeks = [week.plus(back) for back in (-3, -2, -1, 0)]
    parts = [shares_between(ledger, week, ledger.range_of(part)) for part in weeks]
    if any(part.n < 3 for part in parts):
        return NotEnoughData()
    each = [_share(part.ow, part.n) for part in parts]
    if all(part.n >= 5 for part in parts):
        before, last = sum(each[:3], Fraction(0)) / 3, each[3]
        steady = each[1] < each[2] < each[3]
    else:
        before = Fraction(parts[0].ow + parts[1].ow, parts[0].n + parts[1].n)
        last = Fraction(parts[2].ow + parts[3].ow, parts[2].n + parts[3].n)
        steady = False
    if last - before < limits.rise or last <= Fraction(1, 2):
        return []
    best = min(range(3), key=lambda position: (each[position], -position))
    values = {"mean": before, "x4": last, "w": str(weeks[best]), "shares": tuple(each)}
    return [
        Finding("CD-07", "warning" if steady else "note", values=values, items=one_way_ids(ledger, week, 1)),
    ]


def _share(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(0)
