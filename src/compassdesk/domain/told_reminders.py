"""What was told of reminders and what was put off, and what a look at the clock brings up: each once, none lost.

A look names everything that became due since the look before and was not told yet. So it makes no difference how often
one looks, how long the computer slept, whether the clock was set back or the app began anew. What came into the plan
after its time (a post moved to yesterday) is nobody's news, unless its moment is still to come.
"""

from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.reminders import Reminder
from compassdesk.domain.wallclock import MINUTES_A_DAY

LATE = 10
"""Minutes after which what is over by then is told as missed."""
LONG_AGO = 14 * MINUTES_A_DAY
"""Minutes after which what nobody was told is history."""
MOST_TOLD = 2000
"""So many keys are kept, the latest told: those of a hundred days of twenty reminders."""


class Memory(Struct, frozen=True):
    """Absolute minutes (`wallclock.Zone`) and keys of reminders."""

    looked: int | None = None
    """When it was looked last; None: never."""
    told: tuple[str, ...] = ()
    """Keys in the order of telling."""
    snoozed: Mapping[str, int] = {}
    """Until when those are put off."""


class Look(Struct, frozen=True):
    """What a look brought up, each in the order of the moments."""

    memory: Memory
    due: tuple[Reminder, ...] = ()
    """To be told now."""
    missed: tuple[Reminder, ...] = ()
    """What could not be told in time and is over."""
    next: int | None = None
    """The minute in which the next of these reminders is due."""


def look(memory: Memory, reminders: Iterable[Reminder], now: int) -> Look:
    """What is to be told at this minute, and what is remembered from then on."""
    told, found, coming = frozenset(memory.told), [], []
    for one in reminders:
        when = memory.snoozed.get(one.key)
        if when is None:
            if one.due is None or one.key in told:
                continue
            when = one.due
        if when > now:
            coming.append(when)
        elif one.key in memory.snoozed or _is_news(one, when, memory, now):
            found.append((one, when))
    keys = {one.key for one, _ in found}
    snoozed = {key: until for key, until in memory.snoozed.items() if key not in keys and until > now - LONG_AGO}
    # What was put off to an hour before its own is told in its own too.
    over = {one.key: None for one, _ in found if one.due is None or one.due <= now}
    order = [*(key for key in memory.told if key not in over), *over]
    late = [when < now - LATE and one.begins < now for one, when in found]
    return Look(
        Memory(now, tuple(order[-MOST_TOLD:]), snoozed),
        tuple(one for (one, _), is_late in zip(found, late, strict=True) if not is_late),
        tuple(one for (one, _), is_late in zip(found, late, strict=True) if is_late),
        min(coming, default=None),
    )


def put_off(memory: Memory, keys: Collection[str], until: int) -> Memory:
    """These are told again at that minute, told or not."""
    return replace(memory, snoozed={**memory.snoozed, **dict.fromkeys(keys, until)})


def put_back(memory: Memory, keys: Collection[str]) -> Memory:
    """These are put off no longer; what was told stays told."""
    return replace(memory, snoozed={key: until for key, until in memory.snoozed.items() if key not in keys})


def _is_news(one: Reminder, when: int, memory: Memory, now: int) -> bool:
    if memory.looked is not None and when > memory.looked:
        return when >= now - LONG_AGO
    return one.begins >= now
