"""The items of a plan as an iCalendar file (RFC 5545), by the mapping of domain.md C2. ATTENDEE is never written."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Channel, Item, Plan, Spokesperson
from compassdesk.domain.vocabulary import Status
from compassdesk.domain.wallclock import zone_named
from compassdesk.exchange.calendar.uids import uid_of
from compassdesk.exchange.names_or_initials import public_name_of
from compassdesk.exchange.tables.own_csv_words import VALUES

if TYPE_CHECKING:
    from icalendar import Event

POST_MINUTES = 15
"""How long a post stands in a calendar: it is a moment, and a calendar shows only what lasts."""
STATUSES: dict[Status, str] = {
    "idea": "TENTATIVE", "draft": "TENTATIVE", "in_review": "TENTATIVE", "on_hold": "TENTATIVE",
    "approved": "CONFIRMED", "scheduled": "CONFIRMED", "published": "CONFIRMED", "cancelled": "CANCELLED",
}  # fmt: skip
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write_ics(plan: Plan, items: Iterable[Item], language: Language, *, with_names: bool, stamp: datetime) -> bytes:
    """The items that have a time, by start and id. `stamp` (aware) is when the file was made (DTSTAMP).

    The same plan, items and stamp give the same bytes.
    """
    from icalendar import Calendar

    dated = sorted((item for item in items if item.starts_at), key=lambda item: (item.starts_at, item.id))
    calendar = Calendar()
    calendar.add("prodid", "-//CompassDesk//compassdesk//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _clean(plan.client.name))
    for item in dated:
        calendar.add_component(_event(item, plan, language, stamp.astimezone(UTC), with_names=with_names))
    if dated and plan.client.timezone != "UTC":
        _add_zone(calendar, plan.client.timezone, dated)
    return bytes(calendar.to_ical())


def _add_zone(calendar: object, zone: str, dated: Sequence[Item]) -> None:
    """One VTIMEZONE that covers the years of the items."""
    from icalendar import Timezone

    years = [item.starts_at.year for item in dated if item.starts_at]
    first = datetime(min(years) - 1, 1, 1).date()
    last = datetime(max(years) + 2, 1, 1).date()
    calendar.subcomponents.insert(0, Timezone.from_tzid(zone, first_date=first, last_date=last))  # type: ignore[attr-defined]  # icalendar has no types for this list


def _event(item: Item, plan: Plan, language: Language, stamp: datetime, *, with_names: bool) -> "Event":
    from icalendar import Event

    zone = zone_named(plan.client.timezone)
    start = zone.settled(item.starts_at or datetime.min)
    minutes = POST_MINUTES if item.kind == "post" else max(item.minutes or POST_MINUTES, 1)
    event = Event()
    event.add("uid", uid_of(item.id))
    event.add("dtstamp", stamp)
    event.add("dtstart", _zoned(start, plan.client.timezone))
    event.add("dtend", _zoned(zone.ends(start, minutes), plan.client.timezone))
    event.add("summary", _clean(item.title))
    event.add("status", STATUSES[item.status])
    event.add("transp", "OPAQUE" if item.kind == "slot" else "TRANSPARENT")
    channels = channels_of(item, plan)
    event.add("categories", [VALUES[language]["petal"][item.petal], *(_clean(row.name) for row in channels)])
    event.add("x-compassdesk-kind", item.kind)
    event.add("x-compassdesk-petal", item.petal)
    event.add("x-compassdesk-status", item.status)
    if description := _description(item, channels, plan, with_names=with_names):
        event.add("description", description)
    if item.link.startswith(("https://", "http://")):
        event.add("url", _clean(item.link))
    event.add("last-modified", stamp)
    return event


def _zoned(local: datetime, zone: str) -> datetime:
    from zoneinfo import ZoneInfo

    return local.replace(tzinfo=UTC if zone == "UTC" else ZoneInfo(zone))


def channels_of(item: Item, plan: Plan) -> list[Channel]:
    """The channels an item goes to, in the user's order."""
    if item.all_channels:
        return list(plan.channels)
    by_id = {row.id: row for row in plan.channels}
    return [by_id[key] for key in item.channels if key in by_id]


def _description(item: Item, channels: Sequence[Channel], plan: Plan, *, with_names: bool) -> str:
    """The text, what is particular to a channel, and who speaks: a name only when names were asked for."""
    people = {person.id: person for person in plan.spokespersons}
    return _clean("\n\n".join(part for part in _described(item, {row.id: row for row in channels}, people, with_names)
                              if part))  # fmt: skip


def _described(
    item: Item,
    channels: Mapping[str, Channel],
    people: Mapping[str, Spokesperson],
    with_names: bool,
) -> list[str]:
    parts = [item.body]
    for placement in item.placements:
        when = placement.starts_at.strftime("%Y-%m-%d %H:%M") if placement.starts_at else ""
        name = channels[placement.channel].name if placement.channel in channels else placement.channel
        head = " ".join(part for part in (name, when) if part)
        parts.append(f"{head}: {placement.text or ''}".rstrip(" :") if when else f"{head}: {placement.text or ''}")
    if speaker := public_name_of(item.spokesperson, people, with_names=with_names):
        parts.append(f"— {speaker}")
    return parts


def without_our_words(
    text: str, item: Item, channels: Mapping[str, Channel], people: Mapping[str, Spokesperson]
) -> str | None:
    """The text of an item out of a description that came back; None when it is as we wrote it."""
    for with_names in (False, True):
        body, *added = (
            _clean(part) for part in _described(item, channels, people, with_names) if part or part == item.body
        )
        whole = "\n\n".join(part for part in (body, *added) if part).strip()
        if text.strip() == whole:
            return None
        tail = "\n\n".join(part for part in added if part)
        if tail and text.strip().endswith(tail.strip()):
            return text.strip()[: -len(tail.strip())].rstrip()
    return text


def _clean(text: str) -> str:
    """Without the control characters that RFC 5545 forbids in text."""
    return _CONTROLS.sub("", text)
