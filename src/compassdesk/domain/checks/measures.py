"""The numbers of a week that are always shown, whether or not a check has something to say (C9.24)."""

from collections.abc import Mapping
from fractions import Fraction
from math import log

from msgspec import Struct

from compassdesk.domain.checks.counting import petal_shares, shares
from compassdesk.domain.checks.ledger import Ledger, Placing
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.checks.report import Measures, OneWay, PetalShare
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week

FEWEST_OUTBOUND = 5
"""No share is judged on fewer outbound posts; five keep one step at 20 points or less (C4)."""
LONGEST_WINDOW = 4


def measures(ledger: Ledger, week: Week) -> Measures:
    """The numbers that are always shown, whether or not a check has something to say (C9.24)."""
    cover = cover_measure(ledger, week, ledger.limits)
    four_weeks = petal_shares(ledger, week, 4)
    return Measures(
        one_way=one_way(ledger, week, ledger.limits),
        cover_covered=cover.covered,
        cover_required=cover.required,
        petals=petal_shares(ledger, week, 1),
        petals_4_weeks=four_weeks,
        balance_j=balance(four_weeks),
        voices=float(effective_voices(ledger, week)),
    )


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
        b=min(part_of(found.ow, found.n), part_of(found.m_ow, found.m)) if found.n else None,
        enough_data=found.outbound >= FEWEST_OUTBOUND,
        warn=limits.share("CD-01", "warn"),
        serious=limits.share("CD-01", "serious"),
    )


def part_of(part: int, whole: int) -> Fraction:
    """The share of a whole; 0 of nothing."""
    return Fraction(part, whole) if whole else Fraction(0)


def balance(petals: Mapping[Petal, PetalShare]) -> float:
    """How evenly the items spread over the four petals: 1 is even, 0 one petal only or nothing (CD-05).

    Rounded to nine decimals, so that a half is a half (C9.8).
    """
    counts = [petals[petal].items for petal in PETALS]
    total = sum(counts)
    return round(-sum(n / total * log(n / total) for n in counts if n) / log(4), 9) + 0.0


class CoverMeasure(Struct, frozen=True):
    """How many required placements of a window are covered; the window is the week, or grows in the light profile."""

    covered: int
    required: int
    window_weeks: int
    gaps: tuple[Placing, ...]
    """The placements nobody answers in time, in order of time."""


def cover_measure(ledger: Ledger, week: Week, limits: Limits) -> CoverMeasure:
    """Reply cover of the judged week; in the light profile of up to four weeks, until enough are required (C9.24)."""
    return ledger.once(("cover measure", week), lambda: _cover_measure(ledger, week, limits))


def _cover_measure(ledger: Ledger, week: Week, limits: Limits) -> CoverMeasure:
    weeks, required = 1, required_in(ledger, week, 1)
    while limits.cover_grows and len(required) < limits.count("CD-03", "min") and weeks < LONGEST_WINDOW:
        weeks += 1
        required = required_in(ledger, week, weeks)
    cover = cover_in(ledger, week)
    gaps = tuple(placing for placing in required if not cover.has(placing))
    return CoverMeasure(len(required) - len(gaps), len(required), weeks, gaps)
