"""The items of a plan as an iCalendar file (RFC 5545), by the mapping of domain.md C2. ATTENDEE is never written."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from io import BytesIO
from itertools import product

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Channel, Item, Plan, Spokesperson
from compassdesk.domain.sorting import sorted_in_pieces
from compassdesk.domain.vocabulary import Status
from compassdesk.domain.wallclock import zone_named
from compassdesk.exchange.calendar.ics_zone_write import years_of, zone_lines
from compassdesk.exchange.calendar.uids import uid_of
from compassdesk.exchange.names_or_initials import public_name_of
from compassdesk.exchange.tables.own_csv_words import VALUES

POST_MINUTES = 15
"""How long a post stands in a calendar: it is a moment, and a calendar shows only what lasts."""
STATUSES: dict[Status, str] = {
    "idea": "TENTATIVE", "draft": "TENTATIVE", "in_review": "TENTATIVE", "on_hold": "TENTATIVE",
    "approved": "CONFIRMED", "scheduled": "CONFIRMED", "published": "CONFIRMED", "cancelled": "CANCELLED",
}  # fmt: skip
MARK = "X-COMPASSDESK-CALENDAR"
_COUNTED_FROM = 1_704_067_200
"""2024, from which seconds are counted: what is counted has to fit into 31 bits, which it does until 2092."""
_MOST = 2**31 - 1
_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
"""What some program takes for the end of a line."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write_ics(
    plan: Plan,
    items: Iterable[Item],
    language: Language,
    *,
    with_names: bool,
    stamp: datetime,
    with_notes: bool = False,
    changes: Mapping[str, int] | None = None,
    mark: str = "",
) -> bytes:
    """The items that have a time, by start and id. `stamp` (aware) is when the file was made (DTSTAMP).

    `changes`: seconds since 1970 of the latest change of each item, under "" of all others; SEQUENCE grows by them.
    `mark` tells the file from others (`X-COMPASSDESK-CALENDAR`). The same plan, items, stamp and changes give the same
    bytes.
    """
    dated = sorted_in_pieces((item for item in items if item.starts_at), lambda item: (item.starts_at, item.id))
    lines = ["BEGIN:VCALENDAR", "PRODID:-//CompassDesk//compassdesk//EN", "VERSION:2.0", "CALSCALE:GREGORIAN"]
    if mark:
        lines.append(f"{MARK}:{_escaped(_single(mark))}")
    lines.append(f"X-WR-CALNAME:{_escaped(_single(plan.client.name))}")
    if dated and plan.client.timezone != "UTC":
        lines += zone_lines(plan.client.timezone, *years_of([item.starts_at for item in dated if item.starts_at]))
    file = BytesIO()
    file.writelines(map(_folded, lines))
    writing = _Writing(plan, language, stamp, changes or {}, with_names=with_names, with_notes=with_notes)
    for item in unless_given_up(dated):
        file.writelines(map(_folded, writing.event(item)))
    file.write(b"END:VCALENDAR\r\n")
    return file.getvalue()  # what was written itself, and no copy of it


class _Writing:
    """What is the same for all events of one file."""

    def __init__(
        self,
        plan: Plan,
        language: Language,
        stamp: datetime,
        changes: Mapping[str, int],
        *,
        with_names: bool,
        with_notes: bool,
    ) -> None:
        self._zone = zone_named(plan.client.timezone)
        self._parameter = "" if plan.client.timezone == "UTC" else f";TZID={plan.client.timezone}"
        self._stamp = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        self._petals = VALUES[language]["petal"]
        self._channels = {row.id: row for row in plan.channels}
        self._people = {person.id: person for person in plan.spokespersons}
        self._with_names, self._with_notes = with_names, with_notes
        self._changes = changes

    def event(self, item: Item) -> Iterator[str]:
        """The lines of one item, not folded yet."""
        start = self._zone.settled(item.starts_at or datetime.min)
        channels = channels_of(item, self._channels)
        yield "BEGIN:VEVENT"
        yield f"UID:{uid_of(item.id)}"
        yield f"DTSTAMP:{self._stamp}"
        if sequence := self._sequence(item):
            yield f"SEQUENCE:{sequence}"
        yield f"DTSTART{self._moment(start, self._zone.minutes(start))}"
        yield f"DTEND{self._end(item, start)}"
        yield f"SUMMARY:{_escaped(_single(item.title))}"
        yield f"STATUS:{STATUSES[item.status]}"
        yield f"TRANSP:{'OPAQUE' if item.kind == 'slot' else 'TRANSPARENT'}"
        names = [self._petals[item.petal], *(_single(row.name) for row in channels)]
        yield f"CATEGORIES:{','.join(_escaped(name) for name in names)}"
        yield f"X-COMPASSDESK-KIND:{item.kind}"
        yield f"X-COMPASSDESK-PETAL:{item.petal}"
        yield f"X-COMPASSDESK-STATUS:{item.status}"
        by_id = {row.id: row for row in channels}
        described = _described(item, by_id, self._people, with_names=self._with_names)
        if self._with_notes:
            described.append(item.private_note)
        if description := _clean("\n\n".join(part for part in described if part)):
            yield f"DESCRIPTION:{_escaped(description)}"
        if item.link.startswith(("https://", "http://")):
            yield f"URL:{''.join(_single(item.link).split())}"
        yield f"LAST-MODIFIED:{self._stamp}"
        yield "END:VEVENT"

    def _sequence(self, item: Item) -> int:
        """A number that grows with each change (RFC 5545 3.8.7.4); 0, which needs no word, where none is known."""
        changed = self._changes.get(item.id, self._changes.get("", 0))
        return min(max(changed - _COUNTED_FROM, 0), _MOST)

    def _end(self, item: Item, start: datetime) -> str:
        if item.last_day is not None and item.last_day > start.date():
            midnight = datetime.combine(item.last_day + timedelta(days=1), time())
            return self._moment(midnight, self._zone.minutes(midnight))
        minutes = POST_MINUTES if item.kind == "post" else max(item.minutes or POST_MINUTES, 1)
        return self._moment(self._zone.ends(start, minutes), self._zone.minutes(start) + minutes)

    def _moment(self, local: datetime, minute: int) -> str:
        """A moment in the client's zone; in UTC where the wall clock shows it for the second time (RFC 5545 3.3.5)."""
        if self._parameter and self._zone.minutes(local) == minute:
            return f"{self._parameter}:{local:%Y%m%dT%H%M%S}"
        days, rest = divmod(minute, 1440)
        return f":{datetime.fromordinal(days) + timedelta(minutes=rest):%Y%m%dT%H%M%SZ}"


def channels_of(item: Item, channels: Mapping[str, Channel]) -> list[Channel]:
    """The channels an item goes to, in the user's order."""
    if item.all_channels:
        return list(channels.values())
    return [channels[key] for key in item.channels if key in channels]


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
    for with_names, with_notes in product((False, True), (False, True) if item.private_note else (False,)):
        described = _described(item, channels, people, with_names=with_names)
        if with_notes:
            described.append(item.private_note)
        body, *added = (_clean(part) for part in described if part or part == item.body)
        whole = "\n\n".join(part for part in (body, *added) if part).strip()
        if text.strip() == whole:
            return None
        tail = "\n\n".join(part for part in added if part)
        if tail and text.strip().endswith(tail.strip()):
            return text.strip()[: -len(tail.strip())].rstrip()
    return text


def _clean(text: str) -> str:
    """Without the control characters that RFC 5545 forbids in text, and with one kind of line break."""
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


def _single(text: str) -> str:
    """A text of one line."""
    return " ".join(_clean(text).split())


def _escaped(text: str) -> str:
    """A text as RFC 5545 3.3.11 spells it."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _BREAKS.sub("\n", text).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line of the file, folded at 75 bytes and never within a letter (RFC 5545 3.1)."""
    spelled = line.encode("utf-8", "replace")
    if len(spelled) <= 75:
        return spelled + b"\r\n"
    pieces = []
    start, room = 0, 75
    while len(spelled) - start > room:
        end = start + room
        while spelled[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(spelled[start:end])
        start, room = end, 74
    pieces.append(spelled[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
