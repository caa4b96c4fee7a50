"""Where a new slot or post fits: a sensible time, at which somebody who may speak is free.

What is proposed within one fix is booked, so that its slots do not collide. Nothing is proposed in the past, except in
a week that is over: there a new slot records what did happen, and counts as kept.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS, block
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.people import is_away, is_former
from compassdesk.domain.checks.stand_ins import may_speak
from compassdesk.domain.checks.voices import is_real_person, speakers_of
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.week import Week

STEP = timedelta(minutes=15)
NOON = time(13)
POST_TIME = time(9)
POST_MINUTES = 20
_DAY = timedelta(days=1)
_LEAST = timedelta(minutes=30)
"""What must be left of a week for something to be planned in it."""

_TIERS: Sequence[tuple[bool, int, int]] = ((True, 9, 17), (True, 8, 21), (False, 8, 21), (False, 0, 24))
"""Tried in turn: working days only?, not before, over by (hours of the day)."""
_DAYTIME = (8, 21 * 60)


class Diary:
    """Everybody's slots, with those this fix adds."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._closed = frozenset(ledger.plan.client.closed_days)
        self._busy: dict[str | None, list[tuple[int, int]]] = {}
        self._habits: Counter[tuple[str, str]] = Counter()
        for entry in ledger.entries:
            speakers = speakers_of(ledger, entry)
            self._habits.update((name, channel) for name in speakers for channel in entry.channels)
            if not entry.is_post:
                for name in speakers or (entry.item.spokesperson,):
                    self._busy.setdefault(name, []).append((entry.begins, entry.ends))

    def reach(self, week: Week) -> tuple[datetime, datetime]:
        """The part of the week in which something can still be planned; the whole of it when it is as good as over."""
        first = _rounded_up(self._ledger.now)
        return (week.start, week.end) if first + _LEAST > week.end else (max(week.start, first), week.end)

    def speakers(self, channels: Collection[str], day: date) -> list[str]:
        """Who may speak that day, the most frequent on the channels first; without any, whoever is there."""
        real = [
            person
            for person in self._ledger.plan.spokespersons
            if is_real_person(person) and not is_former(person) and not is_away(person, day)
        ]
        able = [person.id for person in real if may_speak(person, day)] or [person.id for person in real]
        return sorted(able, key=lambda name: (-sum(self._habits[name, channel] for channel in channels), name))

    def slot(
        self, petal: Petal, first: datetime, last: datetime, minutes: int, channels: tuple[str, ...] = ()
    ) -> Item | None:
        """A new slot that starts within [first, last], on all channels unless some are given, booked.

        When nobody is free in all that time it is for nobody yet; None when there is no time at all.
        """
        found = self.free(first, last, minutes, channels)
        return self.booked(petal, found[0], minutes, found[1], channels) if found else None

    def free(
        self, first: datetime, last: datetime, minutes: int, channels: tuple[str, ...] = ()
    ) -> tuple[datetime, str | None] | None:
        """The first sensible start within [first, last] at which somebody is free, and who."""
        fallback: datetime | None = None
        for start in self._sensible(first, last, minutes):
            fallback = fallback or start
            name = self.free_at(start, minutes, channels)
            if name:
                return start, name
        return (fallback, None) if fallback else None

    def free_at(self, start: datetime, minutes: int, channels: tuple[str, ...] = ()) -> str | None:
        """The first of those who may speak that has no slot in that time."""
        begins = self._ledger.minute_of(start)
        for name in self.speakers(channels or tuple(self._ledger.channels), start.date()):
            if all(over <= begins or begins + minutes <= busy for busy, over in self._busy.get(name, ())):
                return name
        return None

    def booked(
        self, petal: Petal, start: datetime, minutes: int, name: str | None, channels: tuple[str, ...] = ()
    ) -> Item:
        """The slot as an item; its time is taken from now on."""
        begins = self._ledger.minute_of(start)
        self._busy.setdefault(name, []).append((begins, begins + minutes))
        over = begins + minutes <= self._ledger.now_minute
        return replace(block(petal, start, minutes, name or "", channels), kept="yes" if over else "unknown")

    def is_by_day(self, first: datetime, last: datetime, minutes: int) -> bool:
        """Whether a start within [first, last] lets the slot lie between eight and nine at night."""
        start = next(self._sensible(first, last, minutes), None)
        return (
            start is not None and start.hour >= _DAYTIME[0] and start.hour * 60 + start.minute + minutes <= _DAYTIME[1]
        )

    def post(self, petal: Petal, first: datetime, last: datetime, channel: str) -> Item | None:
        """A new post on a channel that starts within [first, last], at nine on a working day when that can be."""
        for start in self._sensible(first, last, POST_MINUTES, POST_TIME):
            names = self.speakers((channel,), start.date())
            return Item(
                id="",
                kind="post",
                petal=petal,
                title="",
                starts_at=start,
                minutes=POST_MINUTES,
                channels=(channel,),
                spokesperson=names[0] if names else None,
            )
        return None

    def _sensible(self, first: datetime, last: datetime, minutes: int, best: time = NOON) -> Iterator[datetime]:
        """Starts within [first, last]: working hours before evenings and weekends, each day from `best` on."""
        first = _rounded_up(first)
        days = [first.date() + _DAY * ahead for ahead in range((last.date() - first.date()).days + 1)]
        for working, opens, closes in _TIERS:
            for day in days:
                if working and (day.isoweekday() > 5 or day in self._closed):
                    continue
                begin = datetime.combine(day, time(opens))
                end = datetime.combine(day, time()) + timedelta(hours=closes, minutes=-minutes)
                starts = [begin + STEP * step for step in range(int((end - begin) / STEP) + 1)]
                starts.sort(key=lambda start: (start.time() < best, start))
                yield from (start for start in starts if first <= start <= last)


def _rounded_up(moment: datetime) -> datetime:
    """The next quarter of an hour, or the moment itself when it is one."""
    moment = moment.replace(second=0, microsecond=0)
    over = moment.minute % 15
    return moment + timedelta(minutes=15 - over) if over else moment


def weekly_slots(
    ledger: Ledger, week: Week, petal: Petal, minutes: int, channels: tuple[str, ...] = (), diary: Diary | None = None
) -> tuple[Item, ...]:
    """A slot in the week and in the three after it, at the same time where its speaker or another is free."""
    diary = diary or Diary(ledger)
    first, end = diary.reach(week)
    slot = diary.slot(petal, first, end - timedelta(minutes=15), minutes, channels)
    if slot is None or slot.starts_at is None:
        return ()
    slots = [slot]
    for ahead in range(1, WEEKS):
        start = slot.starts_at + timedelta(weeks=ahead)
        name = diary.free_at(start, minutes, channels)
        slots.append(diary.booked(petal, start, minutes, name, channels))
    return tuple(slots)


def first_moment(ledger: Ledger, week: Week) -> datetime:
    """The first moment at which something can be planned for the week; any moment when it is over."""
    return datetime.min if week.end <= ledger.now else ledger.now
