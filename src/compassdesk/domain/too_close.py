"""Posts that come too close on one channel: the same text again within three days, two of them within an hour.

It is told before something is planned, in no share and no status, as remarks are. Times are those of the channel, on
the wall clock; what is on hold or cancelled does not go out and is close to nothing.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.own_on_channels import own_texts, own_times
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import moved
from compassdesk.domain.vocabulary import TIMELESS_BEFORE

Kind = Literal["hour", "text"]
APART: Mapping[Kind, timedelta] = {"hour": timedelta(hours=1), "text": timedelta(days=3)}
"""Two posts that are this far from each other, or further, are not close."""
AWAKE = (time(7), time(22))
"""Hours that are proposed for a post; outside them only for one that was planned there."""
_MOST_TRIES = 50
_AROUND = max(APART.values()).days
"""Days before and behind a moment on which something can be too close to it."""
_Place = tuple[Kind, str, str]
"""Where two posts can be too close: on a channel, by the hour, or with a text on it."""


class Close(Struct, frozen=True):
    """A post that is to be planned and one that is too close to it on these channels; when, on the first of them."""

    kind: Kind
    item: Item
    other: Item
    channels: tuple[str, ...]
    at: datetime
    other_at: datetime

    @property
    def apart(self) -> timedelta:
        """How long after the other it comes, negative before it."""
        return self.at - self.other_at


class Timetable:
    """The posts of a plan by channel, in the order of time: made once, asked often.

    Days are looked into when something near them is asked, because most texts are never compared with one.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._items: dict[str, Item] = {}
        self._days: dict[date, list[Item]] = {}
        """The posts that have a moment on a day that was not looked into."""
        self._by_place: dict[_Place, list[tuple[datetime, str]]] = {}
        for item in items:
            start = item.starts_at
            if item.kind == "post" and start is not None and item.status not in TIMELESS_BEFORE:
                self._items[item.id] = item
                self._days.setdefault(start.date(), []).append(item)
                for day in {one.starts_at.date() for one in item.placements if one.starts_at} - {start.date()}:
                    self._days.setdefault(day, []).append(item)

    def item(self, key: str) -> Item | None:
        """A post by its id."""
        return self._items.get(key)

    def nearest(self, place: _Place, moment: datetime, but: Mapping[str, object]) -> tuple[datetime, Item] | None:
        """The post nearest to a moment that is too close to it, none of those whose ids are in `but`."""
        self._look_around(moment)
        there = self._by_place.get(place, [])
        least = APART[place[0]]
        at = bisect_left(there, (moment, ""))
        found: tuple[datetime, Item] | None = None
        for ways in (range(at, len(there)), range(at - 1, -1, -1)):
            for one in ways:
                when, key = there[one]
                if abs(when - moment) >= least:
                    break
                if key not in but:
                    least, found = abs(when - moment), (when, self._items[key])
                    break
        return found

    def _look_around(self, moment: datetime) -> None:
        middle = moment.date().toordinal()
        for ordinal in range(max(middle - _AROUND, 1), min(middle + _AROUND, date.max.toordinal()) + 1):
            day = date.fromordinal(ordinal)
            for item in self._days.pop(day, ()):
                for place, when in _moments(item):
                    if when.date() == day:
                        insort(self._by_place.setdefault(place, []), (when, item.id))


def too_close(coming: Sequence[Item], standing: Timetable) -> tuple[Close, ...]:
    """What comes too close, to what stands and among itself, in the order of `coming`; of each post the nearest other.

    Rows of `coming` stand in the place of those with their ids. Two that were too close before are not told again.
    What is published did happen, so it is only ever the other one. A row that is new has an id of its own, if any.
    """
    named = [item if item.id else replace(item, id=f"new-{number}") for number, item in enumerate(coming)]
    given = {item.id: old for item, old in zip(named, coming, strict=True)}
    among = Timetable(named)
    told: dict[tuple[Kind, frozenset[str]], Close] = {}
    for item in named:
        if item.status == "published":
            continue
        for place, moment in _moments(item):
            own: Mapping[str, object] = {item.id: item}
            found = [one for one in (standing.nearest(place, moment, given), among.nearest(place, moment, own)) if one]
            if not found:
                continue
            when, other = min(found, key=lambda one: abs(one[0] - moment))
            pair = place[0], frozenset((item.id, other.id))
            before = told.get(pair)
            if before is None:
                if not _met(standing, *pair):
                    shown = given[item.id], given.get(other.id, other)
                    told[pair] = Close(place[0], *shown, (place[1],), moment, when)
            elif before.item is given[item.id] and place[1] not in before.channels:
                told[pair] = replace(before, channels=(*before.channels, place[1]))
    return tuple(told.values())


def free_moment(item: Item, standing: Timetable, now: datetime) -> datetime | None:
    """The nearest start at which a post is close to nothing; None when it is not close now or none was found.

    It does not lie in the past, and at night only for a post that does so already.
    """
    alone = {item.id: item}
    if item.starts_at is None or _blocked(item, standing, alone) is None:
        return None
    by_night = not _is_awake(item.starts_at)
    found = [
        moment
        for later in (True, False)
        if (moment := _free(item, standing, alone, later=later)) is not None
        and moment >= now
        and (by_night or _is_awake(moment))
    ]
    start = item.starts_at
    return min(found, key=lambda moment: abs(moment - start), default=None)


def _free(item: Item, standing: Timetable, alone: Mapping[str, object], *, later: bool) -> datetime | None:
    """The first free start, going one way from one post that is in the way to the next."""
    for _ in range(_MOST_TRIES):
        blocked = _blocked(item, standing, alone)
        if blocked is None:
            return item.starts_at
        kind, moment, when = blocked
        target = when + APART[kind] if later else when - APART[kind]
        try:
            item = moved(item, target - moment)
        except InputError:
            return None
    return None


def _blocked(item: Item, standing: Timetable, alone: Mapping[str, object]) -> tuple[Kind, datetime, datetime] | None:
    """What is in the way: how, when the post comes there, and when the other."""
    for place, moment in _moments(item):
        found = standing.nearest(place, moment, alone)
        if found is not None:
            return place[0], moment, found[0]
    return None


def _met(standing: Timetable, kind: Kind, pair: frozenset[str]) -> bool:
    """Whether two posts were too close as they stood."""
    one, other = (standing.item(key) for key in pair)
    if one is None or other is None:
        return False
    there = dict(_moments(other))
    return any(
        place[0] == kind and place in there and abs(there[place] - moment) < APART[kind]
        for place, moment in _moments(one)
    )


def _moments(item: Item) -> Iterator[tuple[_Place, datetime]]:
    """When a post comes on its channels, by the hour and with its text; nothing for what does not go out."""
    start = item.starts_at
    if item.kind != "post" or start is None or item.status in TIMELESS_BEFORE:
        return
    times, texts = own_times(item), own_texts(item)
    text = _plain(item.body)
    for channel in item.channels:
        moment = times.get(channel, start)
        said = _plain(texts[channel]) if channel in texts else text
        yield ("hour", channel, ""), moment
        if said:
            yield ("text", channel, said), moment


def _plain(text: str) -> str:
    """A text as it is compared: capitals and blanks make no difference."""
    return " ".join(text.casefold().split())


def _is_awake(moment: datetime) -> bool:
    return AWAKE[0] <= moment.time() < AWAKE[1]
