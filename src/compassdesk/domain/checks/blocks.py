"""New conversation blocks: at a free time of somebody who may speak, once or weekly, as items without a title yet.

The title is a word the user reads, so `texts.fixes.titled` fills it in from the fix's `title_code`.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from math import ceil

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.stand_ins import is_free, last_on_channels
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Objective, Petal
from compassdesk.domain.week import Week

WEEKS = 4
"""How many weeks a weekly block is laid down for at once."""
BLOCK_MINUTES = 120
"""The length of a conversation block: two hours (domain.md A47)."""
HOURS = (14, 10, 16, 12, 9, 17, 20)
"""Whole hours at which a block is offered, the first free one."""


def free_times(ledger: Ledger, week: Week, minutes: int, channels: tuple[str, ...]) -> Iterator[tuple[datetime, str]]:
    """Per day of the week that is still to come, the first free whole hour and the person for it."""
    for ahead in range(7):
        found = free_time(ledger, week.monday + timedelta(days=ahead), minutes, channels)
        if found:
            yield found


def free_time(ledger: Ledger, day: date, minutes: int, channels: tuple[str, ...]) -> tuple[datetime, str] | None:
    """The first free whole hour of a day after now, with the person who spoke last on the channels ("" for nobody)."""
    for hour in HOURS:
        start = ledger.zone.settled(datetime.combine(day, time(hour)))
        begins = ledger.minute_of(start)
        if begins < ledger.now_minute:
            continue
        name = last_on_channels(ledger, channels, start) or ""
        if not name or is_free(ledger, name, begins, minutes):
            return start, name
    return None


def block(
    petal: Petal,
    start: datetime,
    minutes: int,
    name: str,
    channels: tuple[str, ...] = (),
    objective: Objective | None = None,
) -> Item:
    """A new draft slot; on all channels unless some are given."""
    return Item(
        id="",
        kind="slot",
        petal=petal,
        title="",
        starts_at=start,
        minutes=minutes,
        channels=channels,
        all_channels=not channels,
        spokesperson=name or None,
        objective=objective,
    )


def weekly(first: Item, weeks: int = WEEKS) -> tuple[Item, ...]:
    """The block and its repeats on the same weekday and hour."""
    start = first.starts_at
    if start is None:
        return (first,)
    return tuple(replace(first, starts_at=start + timedelta(weeks=ahead)) for ahead in range(weeks))


_STEP = 5


def in_steps(minutes: Fraction, most: int) -> int:
    """Minutes rounded up to fives, at least as long as a slot must be to count and no longer than counts."""
    return min(most, max(SHORTEST_MINUTES, ceil(minutes / _STEP) * _STEP))
