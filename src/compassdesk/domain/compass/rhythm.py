"""The hours of the week: when something is published, and when somebody is there to answer (CD-03, CD-14, CD-21; A47).

Counted items by C3, on the wall clock of the client. Whether a post has an answer in time is what reply cover says of
it, as the judging of its own week sees it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from compassdesk.domain.checks.ledger import HAS_OWN_TIMES, Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import open_days
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.vocabulary import TWO_WAY_PETALS
from compassdesk.domain.wallclock import ServiceClock
from compassdesk.domain.week import Week

FIRST, LAST = 8, 20
"""The hours that are there also when nothing happens in them."""
DAYS, MOST_PEAKS = 7, 2
_SATURDAY = 5
_HOUR = timedelta(hours=1)
_WEEK = timedelta(weeks=1)
_NOON = 12
_HARDLY = 20
"""One minute in so many is hardly anybody."""

Place = tuple[int, int]
"""A day, 0 for Monday, and an hour."""


class Hour(Struct, frozen=True, gc=False):
    """One hour of one weekday over some weeks; the items by their ids."""

    posts: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    """The posts of which a placement here has nobody within its norm (C3, reply cover)."""
    late: tuple[str, ...] = ()
    """Those of them that are answered later."""
    slots: tuple[str, ...] = ()
    answering: int = 0
    """Minutes of slots to respond."""
    listening: int = 0
    is_open: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is published and nobody is there."""
        return not self.posts and not self.slots


class WeekRhythm(Struct, frozen=True):
    """`first` to `last` are the hours to show; a place that is not in `hours` is empty and open."""

    first: int
    last: int
    hours: Mapping[Place, Hour]

    def at(self, day: int, hour: int) -> Hour:
        """What happens there."""
        return self.hours.get((day, hour), _NOTHING)

    @property
    def posts(self) -> frozenset[str]:
        """All that is published."""
        return frozenset(key for hour in self.hours.values() for key in hour.posts)

    @property
    def unanswered(self) -> frozenset[str]:
        """All posts of which a placement has nobody in time."""
        return frozenset(key for hour in self.hours.values() for key in hour.unanswered)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is planned at all."""
        return all(hour.is_empty for hour in self.hours.values())


_NOTHING = Hour()


class _Found(Struct):
    """An hour while it is filled; each item stands in it once."""

    posts: dict[str, None]
    unanswered: dict[str, None]
    late: dict[str, None]
    slots: dict[str, None]
    answering: int = 0
    listening: int = 0


def rhythm(ledger: Ledger, week: Week, weeks: int) -> WeekRhythm:
    """The hours of the `weeks` weeks that end with `week`."""
    found: dict[Place, _Found] = {}

    def at(moment: datetime) -> _Found:
        place = moment.weekday(), moment.hour
        if place not in found:
            found[place] = _Found({}, {}, {}, {})
        return found[place]

    for key, moment in _published(ledger, week, weeks):
        at(moment).posts[key] = None
    for entry in ledger.in_weeks(week, weeks):
        if not entry.is_post and entry.item.petal in TWO_WAY_PETALS:
            _add_slot(entry, at)
    for ask, is_late in _unanswered(ledger, week, weeks):
        here = at(ask.start)
        here.posts[ask.item] = None
        here.unanswered[ask.item] = None
        if is_late:
            here.late[ask.item] = None
    return _shown(found, _open_hours(ledger, week, weeks))


def unanswered_at(ledger: Ledger, week: Week, weeks: int, place: Place | None = None) -> tuple[Placing, ...]:
    """The placements that have nobody in time; of one hour of the week, or of all."""
    asks = (ask for ask, _ in _unanswered(ledger, week, weeks))
    return tuple(ask for ask in asks if place in {None, (ask.start.weekday(), ask.start.hour)})


def _unanswered(ledger: Ledger, week: Week, weeks: int) -> Iterator[tuple[Placing, bool]]:
    """The placements that have nobody in time, as each week's own judging sees it, and whether somebody comes later."""
    for one in week.last(weeks):
        cover = cover_in(ledger, one)
        for ask in required_in(ledger, one, 1):
            if not cover.has(ask):
                yield ask, cover.has_late(ask)


def busiest(one: WeekRhythm) -> tuple[int, ...]:
    """The hours in which most is published, in their order; at most two, and none of which there is far less."""
    return _peaks(one, lambda hour: len(hour.posts))


def answered_most(one: WeekRhythm) -> tuple[int, ...]:
    """The hours in which somebody is longest there to answer, in their order; at most two."""
    return _peaks(one, lambda hour: hour.answering)


def deserted_from(one: WeekRhythm) -> int | None:
    """The hour in the afternoon or evening from which hardly anybody answers or listens; None when nobody ever does."""
    by_hour: Counter[int] = Counter()
    for (_, hour), here in one.hours.items():
        by_hour[hour] += here.answering + here.listening
    whole, after = by_hour.total(), 0
    for hour in range(23, _NOON - 1, -1):
        after += by_hour[hour]
        if after * _HARDLY > whole:
            return hour + 1 if hour < 23 else None
    return _NOON if whole else None


def is_weekend_deserted(one: WeekRhythm) -> bool:
    """Whether somebody answers or listens in the week and hardly anybody at the weekend."""
    present = {False: 0, True: 0}
    for (day, _), here in one.hours.items():
        present[day >= _SATURDAY] += here.answering + here.listening
    return bool(present[False]) and present[True] * _HARDLY <= sum(present.values())


def _peaks(one: WeekRhythm, measure: Callable[[Hour], int]) -> tuple[int, ...]:
    by_hour: Counter[int] = Counter()
    for (_, hour), here in one.hours.items():
        by_hour[hour] += measure(here)
    first = sorted((hour for hour in by_hour if by_hour[hour]), key=lambda hour: (-by_hour[hour], hour))[:MOST_PEAKS]
    return tuple(sorted(hour for hour in first if 2 * by_hour[hour] >= by_hour[first[0]]))


def _published(ledger: Ledger, week: Week, weeks: int) -> Iterator[tuple[str, datetime]]:
    """The posts of these weeks with each time at which they go out; one on no channel with its own."""
    for entry in ledger.in_weeks(week, weeks):
        if entry.is_post and not entry.has_own_times:
            yield entry.item.id, entry.start
    begin, end = week.plus(1 - weeks).start, week.end
    for entry in ledger.those(HAS_OWN_TIMES):
        if entry.is_post:
            yield from ((entry.item.id, start) for _, start in entry.placements() if begin <= start < end)


def _add_slot(entry: Entry, at: Callable[[datetime], _Found]) -> None:
    for begin, minutes in _parts(entry.start, entry.end):
        here = at(begin)
        here.slots[entry.item.id] = None
        if entry.item.petal == "respond":
            here.answering += minutes
        else:
            here.listening += minutes


def _parts(start: datetime, end: datetime) -> Iterator[tuple[datetime, int]]:
    """The hours that a slot touches, with its minutes in each; those of whole weeks at once, however many they are."""
    whole, rest = divmod(end - start, _WEEK)
    if whole:
        yield from ((start.replace(minute=0) + number * _HOUR, 60 * whole) for number in range(_WEEK // _HOUR))
    end = start + rest
    while start < end:
        over = start.replace(minute=0) + _HOUR
        yield start, (min(over, end) - start) // timedelta(minutes=1)
        start = over


def _open_hours(ledger: Ledger, week: Week, weeks: int) -> frozenset[Place] | None:
    """The hours of the week in which the client is open in any of the weeks; None for one that has no such hours."""
    clock: ServiceClock = open_days(ledger.plan.client)
    if not clock.is_usable:
        return None
    found: set[Place] = set()
    first = week.plus(1 - weeks).monday
    for ahead in range(DAYS * weeks):
        span = clock.span((first + timedelta(days=ahead)).toordinal())
        if span is not None:
            begin, end = (ledger.zone.local(minute) for minute in span)
            found.update((moment.weekday(), moment.hour) for moment, _ in _parts(begin, end))
    return frozenset(found)


def _shown(found: Mapping[Place, _Found], is_open: frozenset[Place] | None) -> WeekRhythm:
    used = [hour for _, hour in (*found, *(is_open or ()))]
    first, last = min((FIRST, *used)), max((LAST, *used))
    hours = {}
    for day in range(DAYS):
        for hour in range(first, last + 1):
            here, opened = found.get((day, hour)), is_open is None or (day, hour) in is_open
            if here is not None:
                hours[day, hour] = Hour(
                    tuple(here.posts),
                    tuple(here.unanswered),
                    tuple(here.late),
                    tuple(here.slots),
                    here.answering,
                    here.listening,
                    opened,
                )
            elif not opened:
                hours[day, hour] = Hour(is_open=False)
    return WeekRhythm(first, last, hours)
