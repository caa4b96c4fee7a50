"""Weekly places: "Tuesday 10:00, a tip on Facebook". Where nothing is planned at one, it is shown as an empty place.

They lie in the plan as records and count in no check and no share: only an item that fills one does. What a record
says that is not understood here is kept, and one without a name, a weekday or a time is none.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct

from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import clock_in, day_in, key_in, number_in, rewritten, text_in, word_in
from compassdesk.domain.reschedule import LONGEST_MINUTES
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import PETALS, TIMELESS_BEFORE, TWO_WAY_PETALS, WEEKDAYS, ItemKind, Petal, Weekday
from compassdesk.domain.week import Week

NEAR = timedelta(hours=1)
"""An item that begins nearer than this to a place, on its channel, stands in it."""
_PREFIX = "place:"
Starts = dict[tuple[date, ItemKind], dict[str | None, list[tuple[datetime, str]]]]
"""When something begins, by day and kind, and by channel; None for what is on all channels, or on none yet."""


class WeeklyPlace(Struct, frozen=True):
    """A moment of each week. `clock` is "HH:MM" on the wall clock; without a channel it is one for any.

    `minutes` is the length of a slot; `first` and `last` are the days between which it holds, both included.
    """

    id: str
    name: str
    weekday: Weekday = "mon"
    clock: str = "10:00"
    channel: str | None = None
    petal: Petal = "send"
    minutes: int | None = None
    first: date | None = None
    last: date | None = None

    @property
    def at(self) -> time:
        return time.fromisoformat(self.clock)


def weekly_places(plan: Plan) -> tuple[WeeklyPlace, ...]:
    """The weekly places of a plan, in the order of the week."""
    known = (weekly_place(record) for record in plan.weekly_places)
    return tuple(sorted((one for one in known if one is not None), key=order))


def order(place: WeeklyPlace) -> tuple[int, str, str, str]:
    """By which they are listed."""
    return WEEKDAYS.index(place.weekday), place.clock, place.name.casefold(), place.id


def weekly_place(record: Record) -> WeeklyPlace | None:
    """What a record means; None for one without a name, a weekday or a time."""
    said = record.content
    name, weekday, clock = (
        text_in(said.get("name")),
        word_in(said.get("weekday"), WEEKDAYS),
        read_clock(said.get("time")),
    )
    if name is None or weekday is None or clock is None:
        return None
    return WeeklyPlace(
        id=record.id,
        name=name,
        weekday=weekday,
        clock=clock,
        channel=key_in(said.get("channel")),
        petal=word_in(said.get("petal"), PETALS) or "send",
        minutes=number_in(said.get("minutes"), 1, LONGEST_MINUTES),
        first=day_in(said.get("from")),
        last=day_in(said.get("to")),
    )


def record_of(place: WeeklyPlace, before: Record | None = None) -> Record:
    """A weekly place as a record, with whatever else the record of before says."""
    said: dict[str, Any] = {
        "name": place.name, "weekday": place.weekday, "time": place.clock, "channel": place.channel,
        "petal": place.petal, "minutes": place.minutes,
        "from": place.first.isoformat() if place.first is not None else None,
        "to": place.last.isoformat() if place.last is not None else None,
    }  # fmt: skip
    return rewritten(place.id, said, before)


def read_clock(said: object) -> str | None:
    """A time of day as "HH:MM"; None for anything else."""
    clock = clock_in(said)
    return clock.strftime("%H:%M") if clock is not None else None


def empty_places(places: Iterable[WeeklyPlace], items: Iterable[Item], days: Sequence[date]) -> tuple[Item, ...]:
    """What stands empty on these days, each as the item that it could become, in time order.

    An item stands in one place at most, the first near it. The ids tell place and day (`place_in`); they are in no
    plan.
    """
    by_weekday: dict[int, list[WeeklyPlace]] = {}
    for place in places:
        by_weekday.setdefault(WEEKDAYS.index(place.weekday), []).append(place)
    if not by_weekday:
        return ()
    starts = _starts(items)
    free = [
        as_item(place, day)
        for day in days
        for place in by_weekday.get(day.weekday(), ())
        if _holds(place, day) and not _taken(place, day, starts)
    ]
    return tuple(in_time_order(free))


def as_item(place: WeeklyPlace, day: date) -> Item:
    """The idea of an item at a place on a day."""
    slot = place.petal in TWO_WAY_PETALS
    return Item(
        id=f"{_PREFIX}{day.isoformat()}:{place.id}",
        kind="slot" if slot else "post",
        petal=place.petal,
        title=place.name,
        status="idea",
        starts_at=datetime.combine(day, place.at),
        minutes=place.minutes or (USUAL_SLOT_MINUTES if slot else None),
        channels=(place.channel,) if place.channel is not None else (),
        all_channels=slot and place.channel is None,
    )


def is_place(key: str | None) -> bool:
    """Whether an id is that of an empty place, and of no item."""
    return key is not None and key.startswith(_PREFIX)


def place_in(places: Iterable[WeeklyPlace], key: str) -> tuple[WeeklyPlace, date] | None:
    """The place and the day that an id of `empty_places` is about; None when it is gone."""
    day, _, name = key.removeprefix(_PREFIX).partition(":")
    found = next((place for place in places if place.id == name), None)
    return (found, date.fromisoformat(day)) if found is not None else None


def places_of_week(items: Iterable[Item], week: Week, known: Iterable[WeeklyPlace]) -> tuple[WeeklyPlace, ...]:
    """A week's items as weekly places, one for each channel they are on, without those that are there already."""
    there = {(one.weekday, one.clock, one.channel) for one in known}
    made: dict[tuple[Weekday, str, str | None], WeeklyPlace] = {}
    for item in in_time_order(items):
        start = item.starts_at
        if start is None or not week.start <= start < week.end or item.status in TIMELESS_BEFORE or item.last_day:
            continue
        for channel, moment in _moments(item):
            key = WEEKDAYS[moment.weekday()], moment.strftime("%H:%M"), channel
            if key not in there:
                minutes = item.minutes if item.kind == "slot" else None
                made.setdefault(key, WeeklyPlace("", item.title, *key, item.petal, minutes))
    return tuple(made.values())


def _holds(place: WeeklyPlace, day: date) -> bool:
    return (place.first is None or place.first <= day) and (place.last is None or day <= place.last)


def _starts(items: Iterable[Item]) -> Starts:
    found: Starts = {}
    for item in items:
        if item.starts_at is None or item.status in TIMELESS_BEFORE:
            continue
        for channel, moment in _moments(item):
            found.setdefault((moment.date(), item.kind), {}).setdefault(channel, []).append((moment, item.id))
    return found


def _moments(item: Item) -> Iterator[tuple[str | None, datetime]]:
    """The channels of an item, None for one on all or none, each with its own time."""
    if item.starts_at is None:
        return
    own = own_times(item)
    for channel in item.channels:
        yield channel, own.get(channel, item.starts_at)
    if not item.channels:
        yield None, item.starts_at


def _taken(place: WeeklyPlace, day: date, starts: Starts) -> bool:
    """Whether something stands in a place; that is then taken out, so that it stands in no other."""
    moment = datetime.combine(day, place.at)
    there = starts.get((day, as_item(place, day).kind), {})
    wanted = there if place.channel is None else {place.channel, None} & there.keys()
    near = [(abs(when - moment), when, item, channel) for channel in wanted for when, item in there[channel]]
    found = min((one for one in near if one[0] < NEAR), default=None, key=lambda one: one[:3])
    if found is None:
        return False
    there[found[3]].remove((found[1], found[2]))
    return True
