"""When somebody should be there to answer: the response norm as stretches of days (C3, reply cover; C3.2).

From each post that asks for an answer until the slot that answers it in time begins; without one, until its deadline.
Only hours in which a slot would count are told: service hours for a client that goes by them, else those outside the
night, unless answers are expected by night too.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import NIGHT, open_days
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.week import Week

_WEEKS = 2
"""Nothing waits longer than a week (C3), so what waits in one was sent in it or in the week before."""
_Stretch = tuple[int, int]


class Due(Struct, frozen=True):
    """A stretch of a day, in minutes from midnight on the wall clock, in which so many placements wait."""

    day: date
    first_minute: int
    last_minute: int
    waiting: int


def answers_due(ledger: Ledger, week: Week, days: Sequence[date]) -> tuple[Due, ...]:
    """The stretches of some days of a judged week, or of its row, in order; worked out once."""
    return ledger.once(("answers due", week, tuple(days)), lambda: _due(ledger, week, days))


def _due(ledger: Ledger, week: Week, days: Sequence[date]) -> tuple[Due, ...]:
    cover = cover_in(ledger, week)
    waits = []
    for ask in required_in(ledger, week, _WEEKS):
        until = cover.covered.get((ask.item, ask.channel), ask.deadline)
        if until > ask.begins:
            waits.append((ask.begins, until))
    waits.sort()
    begins, ends = [begin for begin, _end in waits], sorted(end for _begin, end in waits)
    together = _joined(waits)
    found = []
    for day in days:
        for first, last in _common(together, _open(ledger, day)):
            waiting = bisect_left(begins, last) - bisect_right(ends, first)
            found.append(Due(day, _minute(ledger, day, first), _minute(ledger, day, last), waiting))
    return tuple(found)


def _joined(stretches: Iterable[_Stretch]) -> list[_Stretch]:
    """Those that touch as one; they come in order of their beginnings."""
    joined: list[_Stretch] = []
    for first, last in stretches:
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _common(some: Sequence[_Stretch], others: Sequence[_Stretch]) -> list[_Stretch]:
    pairs = ((max(one[0], other[0]), min(one[1], other[1])) for other in others for one in some)
    return [(first, last) for first, last in pairs if first < last]


def _open(ledger: Ledger, day: date) -> list[_Stretch]:
    """The absolute minutes of a day in which an answer is expected."""
    if ledger.service is not None:
        span = ledger.service.span(day.toordinal())
        return [span] if span is not None else []
    client = ledger.plan.client
    midnight = datetime.combine(day, datetime.min.time())
    if client.profile == "telecom_24x7":
        return [(ledger.minute_of(midnight), ledger.minute_of(midnight + timedelta(days=1)))]
    late, early = NIGHT
    found = [(ledger.minute_of(datetime.combine(day, early)), ledger.minute_of(datetime.combine(day, late)))]
    if client.service_hours and (own := open_days(client).span(day.toordinal())) is not None:
        found.append(own)
    return _joined(sorted(found))


def _minute(ledger: Ledger, day: date, absolute: int) -> int:
    """Minutes from midnight of a day on the wall clock; the end of the day is its last."""
    local = ledger.zone.local(absolute)
    return MINUTES_A_DAY if local.date() > day else local.hour * 60 + local.minute
