"""Several moments at once: each day, some days of every week, or spread over what is left of a week (CD-21, CD-23)."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import combinations

from compassdesk.domain.checks.blocks import WEEKS
from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Petal
from compassdesk.domain.week import Week

_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_WORKING_DAYS = 5


def daily(ledger: Ledger, week: Week, channel: str, minutes: int) -> tuple[Item, ...]:
    """A respond slot on each day to come of the week and the three after it on which nobody is there yet."""
    if week.end <= ledger.now:
        return ()
    diary = Diary(ledger)
    first, end = diary.reach(week)
    taken = {
        entry.day
        for entry in ledger.entries
        if not entry.is_post and entry.item.petal in TWO_WAY_PETALS and channel in entry.channels
    }
    slots: list[Item] = []
    for ahead in range((end - first).days + 1 + 7 * (WEEKS - 1)):
        day = first.date() + _DAY * ahead
        if day.toordinal() not in taken and datetime.combine(day, time()) < end + _WEEK * (WEEKS - 1):
            slots += _on_day(diary, first, day, "respond", minutes, (channel,))
    return tuple(slots)


def times_a_week(
    ledger: Ledger, week: Week, channel: str, many: int, minutes: int, silence: Callable[[Sequence[Item]], object]
) -> tuple[Item, ...]:
    """`many` respond slots a week for four weeks, on the days that leave the shortest `silence`, well apart."""
    if week.end <= ledger.now:
        return ()
    first, _ = Diary(ledger).reach(week)
    days = [first.date() + _DAY * ahead for ahead in range(7)]
    free = [slot for day in days for slot in _on_day(Diary(ledger), first, day, "respond", minutes, (channel,))]
    chosen = min(combinations(free, many), key=lambda slots: (silence(slots), _farthest_apart(slots)), default=())
    return _each_week(ledger, chosen)


def some_a_week(ledger: Ledger, week: Week, petal: Petal, many: int, minutes: int) -> tuple[Item, ...]:
    """`many` slots a week on all channels for four weeks, each on a working day of its own, well apart."""
    if week.end <= ledger.now:
        return ()
    first, _ = Diary(ledger).reach(week)
    days = _working([first.date() + _DAY * ahead for ahead in range(7)])
    free = [slot for day in days for slot in _on_day(Diary(ledger), first, day, petal, minutes)]
    chosen = min(combinations(free, many), key=_most_even, default=())
    of_days = {slot.starts_at.date(): slot for slot in reversed(_each_week(ledger, chosen)) if slot.starts_at}
    return tuple(of_days[day] for day in sorted(of_days))  # a holiday may move one onto the day of another


def spread(ledger: Ledger, week: Week, petal: Petal, many: int, minutes: int) -> tuple[Item, ...]:
    """Up to `many` slots on all channels in what is left of the week, each on a working day of its own, well apart."""
    if week.end <= ledger.now:
        return ()
    diary = Diary(ledger)
    first, end = diary.reach(week)
    days = _working([first.date() + _DAY * ahead for ahead in range((end.date() - first.date()).days)])
    free = [day for day in days if _on_day(Diary(ledger), first, day, petal, minutes)]
    many = min(many, len(free))
    return tuple(
        slot for at in range(many) for slot in _on_day(diary, first, free[at * len(free) // many], petal, minutes)
    )


def _each_week(ledger: Ledger, chosen: Sequence[Item]) -> tuple[Item, ...]:
    """These slots of one week, and again in the three weeks after it."""
    diary = Diary(ledger)
    slots = [later for ahead in range(WEEKS) for slot in chosen for later in diary.again(slot, ahead)]
    return tuple(sorted(slots, key=lambda slot: slot.starts_at or datetime.min))


def _working(days: Sequence[date]) -> Sequence[date]:
    """Those from Monday to Friday; where there are none, all."""
    return [day for day in days if day.isoweekday() <= _WORKING_DAYS] or days


def _on_day(
    diary: Diary, first: datetime, day: date, petal: Petal, minutes: int, channels: tuple[str, ...] = ()
) -> Sequence[Item]:
    """A slot on the day, from `first` on; none on a day that is closed."""
    begin, last = max(first, datetime.combine(day, time())), datetime.combine(day, time(23, 45))
    slot = diary.slot(petal, begin, last, minutes, channels)
    return (slot,) if slot else ()


def _farthest_apart(slots: Sequence[Item]) -> tuple[timedelta, Sequence[datetime]]:
    """The longest time between two of these moments when they come back each week; then their own times."""
    gaps, starts = _gaps(slots)
    return max(gaps), starts


def _most_even(slots: Sequence[Item]) -> tuple[Sequence[timedelta], Sequence[datetime]]:
    """The times between these moments when they come back each week, the longest first; then their own times."""
    gaps, starts = _gaps(slots)
    return sorted(gaps, reverse=True), starts


def _gaps(slots: Sequence[Item]) -> tuple[Sequence[timedelta], Sequence[datetime]]:
    starts = [slot.starts_at for slot in slots if slot.starts_at is not None]
    return [after - before for before, after in zip(starts, [*starts[1:], starts[0] + _WEEK], strict=True)], starts
