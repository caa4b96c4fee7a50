"""Where a slot or post fits: a sensible time on a day that is open, at which somebody who may speak has time.

What is proposed within one fix is booked, so that its slots do not collide. Nothing is proposed in the past, except in
a week that is over: there a new slot records what did happen, and counts as kept.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import NamedTuple

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS, block
from compassdesk.domain.checks.ledger import CountedWeek, Entry, Ledger
from compassdesk.domain.checks.people import is_away, is_former
from compassdesk.domain.checks.preparing import open_days
from compassdesk.domain.checks.stand_ins import may_speak
from compassdesk.domain.checks.voices import speakers_of
from compassdesk.domain.plan import Item
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.wallclock import ServiceClock, public_holidays
from compassdesk.domain.week import Week

STEP = timedelta(minutes=15)
FRIDAY = 5
NOON = time(13)
POST_TIME = time(9)
POST_MINUTES = 20
_DAY = timedelta(days=1)
_LEAST = timedelta(minutes=30)
"""What must be left of a week for something to be planned in it."""

_TIERS: Sequence[tuple[bool, int, int]] = ((True, 9, 17), (True, 8, 21), (False, 8, 21), (False, 6, 23))
"""Tried in turn: working days only?, not before, over by (hours of the day). Nobody is asked to answer by night."""
_DAYTIME = (8, 21 * 60)
_LOUD = Fraction(70, 100)
"""Who speaks more than this much is not given more to say while somebody else can (CD-12)."""


class _Known(NamedTuple):
    """What a ledger says of everybody's time, worked out once."""

    busy: Mapping[str | None, tuple[tuple[int, int], ...]]
    """The slots, as absolute minutes."""
    habits: Counter[tuple[str, str]]
    """How often a person speaks on a channel."""
    load: Counter[tuple[str, int]]
    """Planned minutes by person and week (`_week_of`)."""
    loud: str | None
    """Who speaks much more than all others together."""


class Diary:
    """Everybody's slots, with those this fix adds."""

    def __init__(self, ledger: Ledger) -> None:
        known: _Known = ledger.once("diary", lambda: _known(ledger))
        self._ledger = ledger
        self._known = known
        self._busy = {name: list(spans) for name, spans in known.busy.items()}
        self._load = known.load.copy()
        self._closed = frozenset(ledger.plan.client.closed_days)
        self._own = ledger.once("own hours", lambda: _own_hours(ledger))
        self._speakers: dict[tuple[tuple[str, ...], date], list[str]] = {}
        self._quarters: dict[tuple[date, bool, int, int, time], Sequence[datetime]] = {}

    def reach(self, week: Week) -> tuple[datetime, datetime]:
        """The part of the week in which something can still be planned; the whole of it when it is as good as over."""
        first = _rounded_up(self._ledger.now)
        return (week.start, week.end) if first + _LEAST > week.end else (max(week.start, first), week.end)

    def speakers(self, channels: Collection[str], day: date) -> list[str]:
        """Who may speak that day, the most frequent on the channels first; without any, whoever is there."""
        asked = (tuple(channels), day)
        if asked not in self._speakers:
            real = [
                person
                for person in self._ledger.plan.spokespersons
                if is_real_person(person) and not is_former(person) and not is_away(person, day)
            ]
            able = [person.id for person in real if may_speak(person, day)] or [person.id for person in real]
            habits = self._known.habits
            self._speakers[asked] = sorted(
                able,
                key=lambda name: (
                    name == self._known.loud,
                    -sum(habits[name, channel] for channel in channels),
                    name,
                ),
            )
        return self._speakers[asked]

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
        able: dict[int, list[str]] = {}
        for start in self._sensible(first, last, minutes):
            fallback = fallback or start
            day = start.toordinal()
            if day not in able:
                able[day] = self._with_room(start, minutes, channels)
            name = self._first_free(able[day], start, minutes) if able[day] else None
            if name:
                return start, name
        return (fallback, None) if fallback else None

    def free_at(self, start: datetime, minutes: int, channels: tuple[str, ...] = ()) -> str | None:
        """The first of those who may speak that has no slot in that time and room for one in that week."""
        return self._first_free(self._with_room(start, minutes, channels), start, minutes)

    def _with_room(self, start: datetime, minutes: int, channels: tuple[str, ...]) -> list[str]:
        """Those who may speak that day and have minutes left in that week."""
        speakers, week = self.speakers(channels or tuple(self._ledger.channels), start.date()), _week_of(start)
        return [name for name in speakers if self._load[name, week] + minutes <= self._capacity(name)]

    def _first_free(self, names: Iterable[str], start: datetime, minutes: int) -> str | None:
        begins = self._ledger.minute_of(start)
        return next((name for name in names if self._is_free(name, begins, begins + minutes)), None)

    def _is_free(self, name: str, begins: int, ends: int, besides: tuple[int, int] | None = None) -> bool:
        return all(over <= begins or ends <= busy or (busy, over) == besides for busy, over in self._busy.get(name, ()))

    def _capacity(self, name: str) -> int:
        return self._ledger.people[name].capacity_minutes_week

    def has_time(self, name: str, start: datetime, minutes: int, instead_of: Entry | None = None) -> bool:
        """Whether a slot fits beside the person's other slots, and in the minutes of the week (CD-14).

        `instead_of` is a slot that would make place for it.
        """
        begins, load = self._ledger.minute_of(start), self._load[name, _week_of(start)]
        own = (instead_of.begins, instead_of.ends) if instead_of else None
        if instead_of and _week_of(instead_of.start) == _week_of(start):
            load -= instead_of.minutes
        return load + minutes <= self._capacity(name) and self._is_free(name, begins, begins + minutes, own)

    def booked(
        self, petal: Petal, start: datetime, minutes: int, name: str | None, channels: tuple[str, ...] = ()
    ) -> Item:
        """The slot as an item; its time is taken from now on."""
        begins = self._ledger.minute_of(start)
        self._take(name, start, minutes)
        over = begins + minutes <= self._ledger.now_minute
        return replace(block(petal, start, minutes, name or "", channels), kept="yes" if over else "unknown")

    def again(self, slot: Item, ahead: int) -> Sequence[Item]:
        """The slot so many weeks later: at the same time for whoever is free then, else as near as can be that week.

        None when that week is closed.
        """
        if slot.starts_at is None or slot.minutes is None:
            return ()
        start, petal, minutes = slot.starts_at + timedelta(weeks=ahead), slot.petal, slot.minutes
        name = self.free_at(start, minutes, slot.channels) if self._is_usual(start, slot.starts_at) else None
        if name is not None:
            return (self.booked(petal, start, minutes, name, slot.channels),)
        week = Week.of(start.date())
        other = self.slot(petal, start, week.end - STEP, minutes, slot.channels) or self.slot(
            petal, week.start, start, minutes, slot.channels
        )
        return (other,) if other else ()

    def _is_usual(self, start: datetime, first: datetime) -> bool:
        """Whether a repeat may lie on that day: it is open, and no day off unless the first of them lies on one."""
        off = [is_day_off(self._ledger, moment.date()) for moment in (start, first)]
        return self.is_open(start.date()) and (not off[0] or off[1])

    def _take(self, name: str | None, start: datetime, minutes: int) -> None:
        begins = self._ledger.minute_of(start)
        self._busy.setdefault(name, []).append((begins, begins + minutes))
        if name is not None:
            self._load[name, _week_of(start)] += minutes

    def moved(self, entry: Entry, first: datetime, last: datetime) -> datetime | None:
        """The first sensible start within [first, last] at which all who speak in a slot have time for it; taken.

        A slot that does not count so far, because it lies by night, takes nobody's time yet.
        """
        people, own = speakers_of(self._ledger, entry), entry if entry.counts else None
        for start in self._sensible(first, last, entry.minutes):
            there = [name for name in people if not is_away(self._ledger.people[name], start.date())]
            if len(there) == len(people) and all(self.has_time(name, start, entry.minutes, own) for name in people):
                for name in people:
                    if own is not None:
                        self._busy[name].remove((own.begins, own.ends))
                        self._load[name, _week_of(own.start)] -= own.minutes
                    self._take(name, start, entry.minutes)
                return start
        return None

    def is_by_day(self, first: datetime, last: datetime, minutes: int) -> bool:
        """Whether a start within [first, last] lets the slot lie in service hours, else between eight and nine."""
        start = next(self._sensible(first, last, minutes), None)
        return start is not None and (
            self._ledger.service is not None
            or (start.hour >= _DAYTIME[0] and start.hour * 60 + start.minute + minutes <= _DAYTIME[1])
        )

    def is_open(self, day: date) -> bool:
        """Whether somebody answers that day: it is not closed, and in service mode it has service hours (C9.28)."""
        service = self._ledger.service
        return day not in self._closed and (service is None or service.span(day.toordinal()) is not None)

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
        """Starts within [first, last] on days that are open, each day from `best` on: within the service hours of who
        has them, else in working hours before evenings and weekends. Who has hours and does not go by them in norms is
        asked beyond them only where nothing within them is left.
        """
        first = _rounded_up(first)
        days = [first.date() + _DAY * ahead for ahead in range((last.date() - first.date()).days + 1)]
        days = [day for day in days if self.is_open(day)]
        for within, working, opens, closes in self._tiers():
            for day in days:
                if working and (day.isoweekday() > FRIDAY or self._is_holiday(day)):
                    continue
                if within and self._own is not None and self._own.span(day.toordinal()) is None:
                    continue
                starts = self._starts(day, opens, closes, best, within=within)
                latest = min(last, self._hours(day, opens, closes, within=within)[1] - timedelta(minutes=minutes))
                yield from (start for start in starts if first <= start <= latest)

    def _tiers(self) -> Iterator[tuple[bool, bool, int, int]]:
        """Tried in turn: within the own hours?, and as `_TIERS` says."""
        if self._own is not None:
            yield True, False, *_TIERS[-1][1:]
        if self._own is None or self._ledger.service is None:
            yield from ((False, *tier) for tier in _TIERS)

    def _starts(self, day: date, opens: int, closes: int, best: time, *, within: bool) -> Sequence[datetime]:
        """Each quarter of an hour of a day's hours, from `best` on, and then those before it."""
        asked = (day, within, opens, closes, best)
        if asked not in self._quarters:
            begin, end = self._hours(day, opens, closes, within=within)
            starts = [begin + STEP * step for step in range(max(0, int((end - begin) / STEP) + 1))]
            self._quarters[asked] = sorted(starts, key=lambda start: (start.time() < best, start))
        return self._quarters[asked]

    def _hours(self, day: date, opens: int, closes: int, *, within: bool) -> tuple[datetime, datetime]:
        """From when to when something may lie on a day, perhaps within the own hours; never by night."""
        begin, end = datetime.combine(day, time(opens)), datetime.combine(day, time(closes))
        span = self._own.span(day.toordinal()) if within and self._own is not None else None
        if span is None:
            return begin, end
        zone = self._ledger.zone
        return _rounded_up(max(begin, zone.local(span[0]))), min(end, zone.local(span[1]))

    def _is_holiday(self, day: date) -> bool:
        client = self._ledger.plan.client
        return day in public_holidays(client.country, client.region, (day.year,))


def is_day_off(ledger: Ledger, day: date) -> bool:
    """Whether the client is not there on a day as a rule: it has no own hours, or for who has none it is in a weekend
    or a public holiday.
    """
    own: ServiceClock | None = ledger.once("own hours", lambda: _own_hours(ledger))
    if own is not None:
        return own.span(day.toordinal()) is None
    client = ledger.plan.client
    return day.isoweekday() > FRIDAY or day in public_holidays(client.country, client.region, (day.year,))


def _own_hours(ledger: Ledger) -> ServiceClock | None:
    """The client's service hours, whether or not norms go by them; None for who has none."""
    clock = ledger.service or open_days(ledger.plan.client)
    return clock if clock.is_usable else None


def _known(ledger: Ledger) -> _Known:
    busy: dict[str | None, list[tuple[int, int]]] = {}
    habits: Counter[tuple[str, str]] = Counter()
    load: Counter[tuple[str, int]] = Counter()
    spoken: Counter[str] = Counter()
    for counted in ledger.all_weeks():
        part, week = _known_of(ledger, counted), _week_of(counted.entries[0].start)
        habits.update(part.habits)
        spoken.update(part.spoken)
        load.update({(name, week): minutes for name, minutes in part.load.items()})
        for key, spans in part.busy.items():
            busy.setdefault(key, []).extend(spans)
    loud = max(spoken, key=lambda name: (spoken[name], name), default=None)
    if loud is not None and spoken[loud] <= _LOUD * spoken.total():
        loud = None
    return _Known({name: tuple(spans) for name, spans in busy.items()}, habits, load, loud)


class _OneWeek(NamedTuple):
    """The same of one week, whoever is loud."""

    busy: dict[str | None, list[tuple[int, int]]]
    habits: Counter[tuple[str, str]]
    load: Counter[str]
    spoken: Counter[str]


def _known_of(ledger: Ledger, week: CountedWeek) -> _OneWeek:
    return week.once("diary", lambda: _of_one_week(ledger, week.entries))


def _of_one_week(ledger: Ledger, entries: Sequence[Entry]) -> _OneWeek:
    found = _OneWeek({}, Counter(), Counter(), Counter())
    for entry in entries:
        speakers = speakers_of(ledger, entry)
        for name in speakers:
            found.load[name] += entry.minutes
            found.spoken[name] += entry.is_post or entry.item.petal == "respond"
            for channel in entry.channels:
                found.habits[name, channel] += 1
        if not entry.is_post:
            for key in speakers or (entry.item.spokesperson,):
                found.busy.setdefault(key, []).append((entry.begins, entry.ends))
    return found


def _week_of(moment: datetime) -> int:
    """A number for each week that begins on a Monday."""
    return (moment.toordinal() - 1) // 7


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
        slots += diary.again(slot, ahead)
    return tuple(slots)


def first_moment(ledger: Ledger, week: Week) -> datetime:
    """The first moment at which something can be planned for the week; any moment when it is over."""
    return datetime.min if week.end <= ledger.now else ledger.now
