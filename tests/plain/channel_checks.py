"""CD-06, CD-08, CD-11, CD-12, CD-21 and CD-22 (C6, C9)."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from compassdesk.domain.plan import Channel, Spokesperson
from plain.counted import Seen
from plain.cover import is_two_way
from plain.exempt import campaign_of, is_late_crisis
from plain.found import Found
from plain.one_way_checks import (
    LACKING,
    Judged,
    answers_enough,
    begun_weeks,
    minutes_a_week,
    weeks_of_listening,
)
from plain.told import Told, is_service, minute, service_span, times, wall

ANSWERABLE = (
    "x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "threads", "bluesky", "mastodon", "pinterest",
    "forum",
)  # fmt: skip
TARGETS = {1: 0, 2: 30, 3: 60, 4: 90, 5: 120}


def placed(seen: Seen, channel: str, weeks: int) -> list[tuple[datetime, Told]]:
    """The posts of the window on a channel, at their own times."""
    found = []
    for told in seen.reading.told:
        at = times(told.item).get(channel) if told.is_post else None
        if at is not None and seen.week.plus(1 - weeks).start <= at < seen.week.end:
            found.append((at, told))
    return sorted(found, key=lambda row: (row[0], row[1].id))


def is_answerable(channel: Channel) -> bool:
    """C9.9; a blog or website that is named after a network is on that network."""
    if channel.network in ("blog", "website"):
        words = re.split(r"[\W\d_]+", channel.name.casefold())
        return any(name in words for name in ANSWERABLE if name not in ("x", "threads", "forum"))
    return channel.network in ANSWERABLE


def is_page(channel: Channel) -> bool:
    """What a place is goes by its network where that is one of C9.9."""
    said = channel.platform_type in ("blog", "website") or channel.network in ("blog", "website")
    return said and not is_answerable(channel)


def is_resting(seen: Seen, channel: Channel) -> bool:
    return channel.status in ("dormant", "closed") and not placed(seen, channel.id, 1)


def cd_06(seen: Seen) -> Judged:
    least = 6 if seen.reading.client.profile == "freelance_light" else 4
    channels = seen.reading.plan.channels
    found = []
    silent: dict[str, list[tuple[int, int, str]]] = {}
    for channel in channels:
        here = placed(seen, channel.id, 4)
        if not is_two_way(seen.reading, channel.id) or is_resting(seen, channel) or not here:
            continue
        answered = any(
            told.is_slot("respond") and channel.id in told.places for told in seen.reading.within(seen.week, 4)
        )
        called = any(told.is_post_of("activate") and seen.cover.answers(told) for _, told in here)
        if answered or called:
            continue
        if len(here) >= least:
            level = "note" if is_page(channel) else "warning"
            found.append(Found("CD-06", level, channel.id, None, {"n": len(here)}))
        elif channel.network in ANSWERABLE:
            silent.setdefault(channel.network, []).append((-len(here), channel.position, channel.id))
    for few in silent.values():
        together = -sum(number for number, _, _ in few)
        if together >= least:
            found.append(Found("CD-06", "warning", min(few)[2], None, {"n": together}))
    used = [channel for channel in channels if placed(seen, channel.id, 4)]
    if used and not any(is_two_way(seen.reading, channel.id) for channel in used):
        loud = any(
            len(placed(seen, channel.id, 4)) >= least
            and (channel.platform_type in ("social_network", "forum") or is_answerable(channel))
            for channel in used
        )
        found.append(Found("CD-06", "warning" if loud else "note", None, "no_two_way", {"n": len(used)}))
    return Judged(tuple(found))


def cd_08(seen: Seen) -> Judged:
    calls = [
        told
        for told in seen.reading.within(seen.week)
        if told.is_post_of("activate") and told.id not in seen.exempt.ids
    ]
    open_calls = [told for told in calls if not seen.cover.answers(told)]
    if not open_calls:
        return Judged()
    answered = seen.cover.on_time | seen.cover.late
    nobody = [
        told
        for told in open_calls
        if told.begins >= seen.reading.now and (not seen.cover.of(told) or not answered.issuperset(seen.cover.of(told)))
    ]
    values = {"u": len(open_calls), "a": len(calls)}
    return Judged((Found("CD-08", "warning" if nobody else "note", values=values),))


def is_real(person: Spokesperson) -> bool:
    return person.is_person and person.kind not in ("role_account", "fictional_persona")


def _voices(seen: Seen, weeks: int) -> list[Told]:
    """Posts, and the respond slots that are items (C3.3)."""
    items = {told.id for told, items, _ in seen.counts if items}
    there = seen.reading.within(seen.week, weeks)
    return [told for told in there if told.is_post or (told.is_slot("respond") and told.id in items)]


def cd_11(seen: Seen) -> Judged:
    real = {person.id for person in seen.reading.plan.spokespersons if is_real(person)}
    windows = [[told for told in _voices(seen, weeks) if not _in_crisis(seen, told)] for weeks in (1, 2, 3, 4)]
    able = [window for window in windows if len(window) >= 5]
    if not able or sum(told.is_post for told in windows[3]) < 5:
        return LACKING
    shares = [Fraction(sum(told.item.spokesperson not in real for told in window), len(window)) for window in able]
    few = sum(told.is_post for told in windows[0]) < 5
    p = min(shares) if few else shares[0]
    if not p:
        return Judged()
    severity = "serious" if p > Fraction(1, 2) else "warning" if p > Fraction(20, 100) else "note"
    return Judged((Found("CD-11", severity, values={"p": p}),))


def _in_crisis(seen: Seen, told: Told) -> bool:
    campaign = campaign_of(seen.reading, told)
    if campaign is None or campaign.kind != "crisis":
        return False
    return campaign.starts <= told.day <= campaign.ends and not is_late_crisis(seen.reading, campaign, told)


def cd_12(seen: Seen) -> Judged:
    people = [person for person in seen.reading.plan.spokespersons if is_real(person)]
    days = [seen.week.plus(-3).start.date() + timedelta(days=number) for number in range(28)]
    active = [person for person in people if any(_is_there(person, day.toordinal()) for day in days)]
    first = {_letters(person): person.id for person in sorted(people, key=lambda row: row.id, reverse=True)}
    same = {person.id: first[_letters(person)] for person in people}
    if len({same[person.id] for person in active}) < 2:
        return Judged()
    real = set(same.values())
    spoken = []
    for told in _voices(seen, 4):
        speakers = {same[key] for key in (told.item.spokesperson, *told.item.co_spokespersons) if key in same}
        if speakers:
            spoken.append((told, speakers))
    if len(spoken) < 8:
        return LACKING
    top = max(real, key=lambda key: sum(Fraction(key in who, len(who)) for _, who in spoken))
    p = sum((Fraction(top in who, len(who)) for _, who in spoken), Fraction(0)) / len(spoken)
    if p <= Fraction(70, 100):
        return Judged()
    loud = p > Fraction(85, 100) and sum(told.is_post for told, _ in spoken) >= 8
    return Judged((Found("CD-12", "warning" if loud else "note", top, None, {"p": p, "n": len(spoken)}),))


def _letters(person: Spokesperson) -> str:
    """People whose names have the same letters are one person."""
    return "".join(filter(str.isalnum, person.name.lower()))


def _is_there(person: Spokesperson, day: int) -> bool:
    if (person.active_from and day < person.active_from.toordinal()) or (
        person.active_to and day > person.active_to.toordinal()
    ):
        return False
    return not any(away.first.toordinal() <= day <= away.last.toordinal() for away in person.absences)


def cd_21(seen: Seen) -> Judged:
    return Judged(tuple(row for channel in seen.reading.plan.channels for row in _gap(seen, channel)))


def _gap(seen: Seen, channel: Channel) -> Iterator[Found]:
    here = placed(seen, channel.id, 4)
    if not here or not is_two_way(seen.reading, channel.id) or is_resting(seen, channel):
        return
    reading, client = seen.reading, seen.reading.client
    most = _max_gap(seen, channel)
    first, end = min(minute(client, at) for at, _ in here), minute(client, seen.week.end)
    there = [told for told in reading.told if told.is_slot("listen", "respond") and channel.id in told.places]
    marks = [first, *(told.begins for told in there if first < told.begins < end), end]
    least = min(minute(client, seen.week.start + timedelta(days=most)), end)
    gaps = [(begins, ends) for begins, ends in pairwise(marks) if ends >= least]
    service = is_service(client)
    lengths = [
        Fraction(_service_days(seen, there, {at.date() for at, _ in here}, *gap))
        if service
        else Fraction(gap[1] - gap[0], 24 * 60)
        for gap in gaps
    ]
    longest = max(lengths, default=Fraction(0))
    if longest <= most:
        return
    loud = longest > (2 * most if most <= 1 else max(14, min(21, 2 * most)))
    if not placed(seen, channel.id, 1) or is_page(channel):
        loud = False
    yield Found("CD-21", "warning" if loud else "note", channel.id, None, {"g": longest})


def _max_gap(seen: Seen, channel: Channel) -> int:
    if channel.max_gap_days is not None:
        return min(14, channel.max_gap_days)
    return {"webcare_public": 1, "telecom_24x7": 1, "nonprofit": 7, "freelance_light": 7}.get(
        seen.reading.client.profile, 3
    )


def _service_days(seen: Seen, there: list[Told], posted: set[date], begins: int, ends: int) -> int:
    """A day on which something goes out on the channel is no closed day."""
    client = seen.reading.client
    day, last, found = wall(client, begins).date(), wall(client, ends).date(), 0
    while day <= last:
        span = service_span(client if day not in posted else replace(client, closed_days=(), country=""), day)
        inside = span is not None and begins <= span[0] and span[1] <= ends
        found += inside and not any(told.day == day for told in there)
        day += timedelta(days=1)
    return found


def cd_22(seen: Seen) -> Judged:
    client, found = seen.reading.client, []
    weeks = weeks_of_listening(seen)
    lacking = len(weeks) < 2
    if not lacking:
        mean, target = minutes_a_week(seen, "listen", weeks_of_listening(seen)), TARGETS[client.listening_stage]
        if mean < target:
            level = "warning" if begun_weeks(seen) and not mean and not answers_enough(seen) else "note"
            found.append(Found("CD-22", level, None, "minutes", {"m": mean}))
    heard = [told for told in seen.reading.within(seen.week, 4) if told.is_slot("listen")]
    if client.listening_stage >= 4 and any(told.item.objective is None for told in heard):
        found.append(Found("CD-22", "note", None, "objective"))
    if client.listening_stage == 5 and not lacking and not _is_routed(seen):
        found.append(Found("CD-22", "note", None, "insight"))
    return Judged(tuple(found), lacking)


def _is_routed(seen: Seen) -> bool:
    """An insight with a discipline, from a slot of the four weeks; that it was not confirmed takes nothing from it."""
    first, last = seen.week.plus(-3).start, seen.week.end
    slots = {item.id for item in seen.reading.plan.items if item.starts_at and first <= item.starts_at < last}
    return any(row.discipline and row.slot in slots for row in seen.reading.plan.insights)
