"""How wide the days of a month are: weekends narrower than weekdays, as wide as what is written at them needs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from compassdesk.domain.above_days import Above
from compassdesk.ui.calendar.canvas.above_boxes import SIDE, Wanted

WEEKEND, FREE = 0.66, 0.5
"""The width of a Saturday or Sunday beside a weekday's: with items, and free beside one that has some."""
CRAMPED, ROOMY = 480, 620
"""Pixels of the days: from the first on a weekend is narrower, below the second as narrow as a free day: beside the
open panel of a small window, weekdays have a word of each title so, and else two letters."""
NAMED = 0.9
"""The width up to which a weekend grows for what is written at it: weekdays keep a word of each title."""


def columns_of(
    weeks: Sequence[Sequence[date]],
    items: Mapping[date, Sequence[str]],
    above_weeks: Sequence[Above],
    gutter: int,
    width: int,
    wanted: Wanted,
) -> tuple[tuple[int, int], ...]:
    """Left edge and width of each weekday's column, beside a gutter.

    A free Sunday gives of its width to a Saturday with items, and the other way round. The name of a holiday, or a
    note, is not cut to a letter or two in a narrow one: that is as wide as its words need, up to `NAMED`.
    """
    free = max(width - gutter, 7)
    shares = [1.0] * 7
    if free >= CRAMPED:
        weekend = [at for at, day in enumerate(weeks[0]) if day.isoweekday() >= 6]
        rows = list(zip(weeks, above_weeks, strict=True))
        used = [at for at in weekend if any(items.get(week[at]) or over.flags[at] for week, over in rows)]
        share = WEEKEND if free >= ROOMY else FREE
        for at in weekend:
            shares[at] = share if len(used) != 1 else 2 * share - FREE if at in used else FREE
        words = {at: max(_wanted_at(at, rows, items, wanted), default=0) for at in used}
        for at in (*words, *words):  # twice: what the second takes leaves the first less
            others = sum(shares) - shares[at]
            if 0 < words[at] < free:
                shares[at] = max(shares[at], min(words[at] * others / (free - words[at]), NAMED))
    edges, total, run = [gutter], sum(shares), 0.0
    for share in shares:
        run += share
        edges.append(gutter + round(free * run / total))
    return tuple((left, right - left) for left, right in pairwise(edges))


def _wanted_at(
    at: int, rows: Sequence[tuple[Sequence[date], Above]], items: Mapping[date, Sequence[str]], wanted: Wanted
) -> Iterator[int]:
    """The pixels that each flag of a weekday wants; the last of a day without items may go over two lines."""
    for week, over in rows:
        for place, flag in enumerate(over.flags[at], 1):
            lines = 2 if place == len(over.flags[at]) and not items.get(week[at]) else 1
            yield wanted(flag, lines) + 2 * SIDE + 1
