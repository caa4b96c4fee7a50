"""Reply cover in two rounds, and which respond posts are vouched for (C3, C9.4, C9.6)."""

from datetime import datetime, timedelta

from msgspec import Struct

from compassdesk.domain.week import Week
from plain.told import SEVEN_DAYS, Reading, Told, is_closed, is_service, minute, service_span, times, wall

NORM_HOURS = {"webcare_public": 8, "telecom_24x7": 4, "freelance_light": 72}
SLOT_CAP = {"webcare_public": 480, "telecom_24x7": 480}


class Asked(Struct, frozen=True):
    """A placement that asks for an answer."""

    deadline: int
    begins: int
    item: str
    channel: str
    limit: int
    told: Told


class Cover(Struct, frozen=True):
    required: tuple[Asked, ...]
    on_time: frozenset[tuple[str, str]]
    late: frozenset[tuple[str, str]]

    def of(self, told: Told) -> list[tuple[str, str]]:
        return [(ask.item, ask.channel) for ask in self.required if ask.item == told.id]

    def answers(self, told: Told) -> bool:
        """An activate item is covered when it has a required placement and all of them are covered on time."""
        mine = self.of(told)
        return bool(mine) and self.on_time.issuperset(mine)


def slot_cap(reading: Reading) -> int:
    return SLOT_CAP.get(reading.client.profile, 120)


def norm_hours(reading: Reading, channel: str) -> int:
    own = reading.channel(channel).response_norm_hours
    return NORM_HOURS.get(reading.client.profile, 24) if own is None else own


def is_two_way(reading: Reading, channel: str) -> bool:
    return reading.channel(channel).two_way and norm_hours(reading, channel) != 0


def after(reading: Reading, begins: int, hours: int) -> int:
    """The minute by which so many hours, of the clock or of service, have passed."""
    client = reading.client
    if not is_service(client):
        return begins + hours * 60
    left, day = hours * 60, wall(client, begins).date()
    for _ in range(400):
        span = service_span(client, day)
        if span and span[1] > begins:
            here = max(begins, span[0])
            if span[1] - here >= left:
                return here + left
            left -= span[1] - here
        day += timedelta(days=1)
    return begins + 400 * 24 * 60


def in_working_days(reading: Reading, begins: int, hours: int) -> int:
    """In service mode: so many hours of open days from Monday to Friday; a week when those take longer."""
    client = reading.client
    if not is_service(client):
        return begins + SEVEN_DAYS
    now, left = begins, hours * 60
    while left and now < begins + SEVEN_DAYS:
        day = wall(client, now).date()
        until = minute(client, datetime.combine(day + timedelta(days=1), datetime.min.time()))
        if day.weekday() < 5 and not is_closed(client, day):
            until = min(until, now + left)
            left -= until - now
        now = until
    return now


def asked_of(reading: Reading, told: Told) -> list[Asked]:
    item, client = told.item, reading.client
    assert item.starts_at
    places = {key: at for key, at in times(item).items() if key}
    audience = next((row for row in reading.plan.audiences if row.id == item.audience), None)
    known = (*item.channels, *(audience.channels if audience else ()))
    if item.response_channel and item.response_channel in known:
        places = {item.response_channel: item.starts_at}
    asked = []
    for key, at in places.items():
        if not is_two_way(reading, key):
            continue
        begins = minute(client, at)
        norm = min(norm_hours(reading, key), 24 if is_service(client) else 72)
        week_later = begins + SEVEN_DAYS
        deadline, limit = (
            min(after(reading, begins, times * norm), in_working_days(reading, begins, times * 72), week_later)
            for times in (1, 2)
        )
        asked.append(Asked(deadline, begins, told.id, key, limit, told))
    return asked


def cover(reading: Reading, exempt: frozenset[str]) -> Cover:
    posts = [told for told in reading.told if told.is_post and told.id not in exempt]
    required = sorted(
        (ask for told in posts for ask in asked_of(reading, told)),
        key=lambda ask: (ask.deadline, ask.begins, ask.item, ask.channel),
    )
    slots = [told for told in reading.told if told.is_slot("respond")]
    capacity = {slot.id: max(1, _served(reading, slot) // 5) for slot in slots}
    small = {ask.item for ask in required if sum(Week.of(post.day) == Week.of(ask.told.day) for post in posts) <= 5}
    taken: list[set[tuple[str, str]]] = [set(), set()]
    for late in (False, True):
        for slot in slots:
            for ask in required:
                key = (ask.item, ask.channel)
                if not capacity[slot.id] or key in taken[0] or key in taken[1] or ask.channel not in slot.places:
                    continue
                if _in_time(reading, slot, ask, ask.limit if late else ask.deadline) or (
                    late and ask.item in small and abs(slot.begins - ask.begins) <= SEVEN_DAYS
                ):
                    taken[late].add(key)
                    capacity[slot.id] -= 1
    return Cover(tuple(required), frozenset(taken[0]), frozenset(taken[1]))


def _served(reading: Reading, slot: Told) -> int:
    return min(slot.minutes, slot_cap(reading))


def _in_time(reading: Reading, slot: Told, ask: Asked, until: int) -> bool:
    return min(slot.begins + _served(reading, slot), until) - max(slot.begins, ask.begins) >= 15


def vouched(reading: Reading) -> frozenset[str]:
    """The respond posts behind which an insight or a respond slot stands, each for one post, in order of start."""
    used: set[str] = set()
    found = set()
    for post in (told for told in reading.told if told.is_post_of("respond")):
        behind = [post.item.triggered_by_insight] if post.item.triggered_by_insight else []
        behind += [
            f"slot {slot.id}"
            for slot in reading.told
            if slot.is_slot("respond") and slot.places & post.places and 0 <= post.begins - slot.begins <= SEVEN_DAYS
        ]
        unused = [key for key in behind if key not in used]
        if unused:
            used.add(unused[0])
            found.add(post.id)
    return frozenset(found)
