"""An iCalendar file (RFC 5545) becomes an ImportPreview: each VEVENT is a record, a repeating one makes many items.

One bad event never costs the good ones: what cannot be read is refused with its line and its reason.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.vocabulary import ITEM_KINDS, PETALS, STATUSES, Kept, Status
from compassdesk.domain.wallclock import from_instant, is_skipped, settled, zone_named
from compassdesk.exchange.calendar.ics_repeat import TooDense, repeated
from compassdesk.exchange.calendar.uids import uid_of
from compassdesk.exchange.identity import IMPORTED, fingerprints, made_id, origin
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut, RowResult
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.exchange.tables.guesses import guess_petal, network_of
from compassdesk.exchange.tables.headings import folded
from compassdesk.exchange.tables.rows_to_items import kept_by_now

if TYPE_CHECKING:
    from icalendar import Component, Event

MOST_BYTES = 50_000_000
MOST_EVENTS = 50_000
DEFAULT_TIME = time(9, 0)
_STATUS: dict[str, Status] = {"CONFIRMED": "approved", "CANCELLED": "cancelled", "TENTATIVE": "draft"}
_FROM_CALENDAR = ("title", "body", "starts_at", "link")
_OWN_FIELDS = ("title", "starts_at")


class _Refused(Exception):
    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def read_ics(source: bytes, name: str, plan: Plan, *, now: datetime | None = None) -> ImportPreview:
    """What an import of a calendar file into `plan` would do. Events are matched by UID and RECURRENCE-ID.

    `now` (wall clock) bounds endless repeats: they are expanded to half a year behind it, or behind their start.
    Raises InputError "empty-file", "too-large", "not-a-calendar", "no-events".
    """
    events = _events(source)
    lines = [number for number, line in enumerate(source.split(b"\n"), 1) if line.strip().upper() == b"BEGIN:VEVENT"]
    lines += [0] * (len(events) - len(lines))
    reading = _Reading(plan, name, events, now)
    rows: list[ImportedRow] = []
    left: list[LeftOut] = []
    for number, (event, line, mark) in enumerate(zip(events, lines, reading.marks, strict=False), 1):
        remarks: list[ImportRemark] = []
        try:
            items, result = reading.read(event, mark, remarks)
        except _Refused as refused:
            text = str(event.get("SUMMARY", ""))[:160]
            left.append(LeftOut(number, line, "refused", refused.code, refused.values, text))
        else:
            rows.append(ImportedRow(number, line, items, result, () if result == "unchanged" else tuple(remarks)))
    return _preview(name, rows, left, reading.newcomers)


def _preview(name: str, rows: Sequence[ImportedRow], left: Sequence[LeftOut], newcomers: Newcomers) -> ImportPreview:
    channels, people = tuple(newcomers.new_channels), tuple(newcomers.new_people)
    items = tuple(item for row in rows if row.result != "unchanged" for item in row.items)
    return ImportPreview(
        source=name,
        kind="ics",
        rows=tuple(rows),
        left_out=tuple(left),
        new_channels=channels,
        new_people=people,
        patch=Patch(channels=channels, spokespersons=people, items=items),
    )


def _events(source: bytes) -> list["Event"]:
    from icalendar import Calendar

    if not source.strip():
        raise InputError("empty-file")
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    if b"BEGIN:VCALENDAR" not in source[:2000].upper():
        raise InputError("not-a-calendar")
    try:
        calendars = cast("Sequence[Component]", Calendar.from_ical(source, multiple=True))
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError):
        raise InputError("not-a-calendar") from None
    if not events:
        raise InputError("no-events")
    return cast("list[Event]", events[:MOST_EVENTS])


class _Reading:
    """What is known while the events of one file are read."""

    def __init__(self, plan: Plan, name: str, events: Sequence["Event"], now: datetime | None) -> None:
        self.plan, self.name, self.now = plan, name, now
        self.zone = plan.client.timezone
        self.newcomers = Newcomers(plan, (plan.client.name,))
        self.by_id = {item.id: item for item in plan.items}
        self.by_uid = {uid_of(item.id): item for item in plan.items if not origin(item).get("uid")}
        self.marks = fingerprints([event.to_ical().decode("utf-8", "replace") for event in events])
        self.moved: dict[str, set[datetime]] = {}
        self.seen: dict[str, int] = {}
        for event in events:
            if isinstance(recurrence := _moment(event.get("RECURRENCE-ID")), date):
                self.moved.setdefault(str(event.get("UID", "")), set()).add(self.local(recurrence)[0])

    def local(self, value: date) -> tuple[datetime, bool]:
        """A moment of the file as wall-clock time of the client, and whether it had a time of day."""
        if not isinstance(value, datetime):
            return datetime.combine(value, DEFAULT_TIME), False
        moved = value if value.tzinfo is None else from_instant(value.astimezone(UTC), self.zone)
        return moved.replace(second=0, microsecond=0), True

    def read(self, event: "Event", mark: str, remarks: list[ImportRemark]) -> tuple[tuple[Item, ...], RowResult]:
        """The items of one event with their final ids. Raises _Refused."""
        start, timed = self._start(event)
        if not timed:
            remarks.append(ImportRemark("no-time", {"filled": DEFAULT_TIME.strftime("%H:%M")}))
        uid = str(event.get("UID", "")) or made_id("event", mark)
        base = self._item(event, start, timed=timed, remarks=remarks)
        if (own := self.by_uid.get(uid)) is not None and event.get("RRULE") is None:
            return _own(own, base, self.zone)
        key = self._key(event, uid)
        starts = self._occurrences(event, start, uid, remarks)
        items = tuple(
            replace(
                base,
                id=made_id("ics", key, moment.isoformat() if len(starts) > 1 else ""),
                starts_at=self._settled(moment, remarks),
                kept=self._kept(base, moment),
                extra={IMPORTED: {"source": self.name, "row": mark, "uid": uid}},
            )
            for moment in starts
        )
        return self._compared(items, mark)

    def _key(self, event: "Event", uid: str) -> str:
        """UID and RECURRENCE-ID; real files repeat a UID without one, those are told apart by their order."""
        recurrence = event.get("RECURRENCE-ID")
        key = uid if recurrence is None else f"{uid}/{recurrence.to_ical().decode()}"
        self.seen[key] = self.seen.get(key, 0) + 1
        return key if self.seen[key] == 1 else f"{key}#{self.seen[key]}"

    def _start(self, event: "Event") -> tuple[datetime, bool]:
        start = _moment(event.get("DTSTART"))
        if not isinstance(start, date):
            raise _Refused("no-start")
        try:
            local, timed = self.local(start)
        except (ValueError, OverflowError):
            raise _Refused("no-such-day", value=str(start)) from None
        if not within_days(local):
            raise _Refused("no-such-day", value=str(start))
        return local, timed

    def _settled(self, moment: datetime, remarks: list[ImportRemark]) -> datetime:
        if not is_skipped(moment, self.zone):
            return moment
        moved = settled(moment, self.zone)
        remarks.append(ImportRemark("time-moved", {"from": moment, "to": moved}))
        return moved

    def _occurrences(self, event: "Event", start: datetime, uid: str, remarks: list[ImportRemark]) -> list[datetime]:
        rule = event.get("RRULE")
        if rule is None:
            return [start]
        if isinstance(rule, list):
            raise _Refused("repeat-not-read")
        left_out = {self.local(day)[0] for day in _dates(event.get("EXDATE"))} | self.moved.get(uid, set())
        added = [self.local(day)[0] for day in _dates(event.get("RDATE"))]
        try:
            starts, cut = self._repeated(event, rule.to_ical().decode(), start)
        except TooDense:
            raise _Refused("repeat-too-dense") from None
        except (ValueError, TypeError, OverflowError, LookupError):
            raise _Refused("repeat-not-read") from None
        found = sorted({*starts, *added} - left_out)
        if not found:
            raise _Refused("repeat-empty")
        remarks.append(ImportRemark("repeat-expanded", {"count": len(found), "last": found[-1].date(), "cut": cut}))
        return found

    def _repeated(self, event: "Event", rule: str, start: datetime) -> tuple[list[datetime], bool]:
        """The occurrences, repeated in the event's own zone and only then brought to the client's wall clock."""
        own = _moment(event.get("DTSTART"))
        own = own if isinstance(own, datetime) and own.tzinfo else start
        moments, cut = repeated(rule, own.replace(second=0, microsecond=0), self.zone, self.now or start)
        return [self.local(moment.replace(tzinfo=own.tzinfo))[0] for moment in moments], cut

    def _item(self, event: "Event", start: datetime, *, timed: bool, remarks: list[ImportRemark]) -> Item:
        title = " ".join(str(event.get("SUMMARY", "")).split())
        body = str(event.get("DESCRIPTION", "")).strip()
        categories = _categories(event)
        places, labels = self._places(categories)
        guess = guess_petal("", labels, title, body)
        petal = str(event.get("X-COMPASSDESK-PETAL", ""))
        kind = str(event.get("X-COMPASSDESK-KIND", ""))
        certain = petal in PETALS or guess.certain
        if not certain:
            remarks.append(
                ImportRemark("petal-guessed", {"petal": guess.petal, "because": guess.because, "kind": guess.kind})
            )
        settled_kind = kind if kind in ITEM_KINDS else guess.kind
        return Item(
            id="",
            kind=settled_kind,
            petal=petal if petal in PETALS else guess.petal,
            petal_confirmed=certain,
            title=title or (body.split("\n", 1)[0][:200] if body else "–"),
            body=body,
            status=_status(event),
            starts_at=start,
            minutes=self._minutes(event, start, timed=timed) if settled_kind == "slot" else None,
            channels=places,
            labels=tuple(label for label in labels if not (guess.certain and folded(label) == guess.because)),
            link=str(event.get("URL", "")),
            private_note=str(event.get("LOCATION", "")).strip(),
        )

    def _places(self, categories: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        """The categories that are channels by their name or network, and the others."""
        known = {folded(channel.name) for channel in self.plan.channels}
        places: list[str] = []
        labels: list[str] = []
        for category in categories:
            if folded(category) in known or network_of(category)[0] != "other":
                places.append(self.newcomers.channel(category)[0])
            else:
                labels.append(category)
        return tuple(dict.fromkeys(places)), labels

    def _minutes(self, event: "Event", start: datetime, *, timed: bool) -> int:
        end, length = _moment(event.get("DTEND")), _moment(event.get("DURATION"))
        minutes = 30
        if timed and isinstance(end, datetime):
            clock = zone_named(self.zone)
            minutes = clock.minutes(clock.settled(self.local(end)[0])) - clock.minutes(clock.settled(start))
        elif isinstance(length, timedelta):
            minutes = length // timedelta(minutes=1)
        return min(max(minutes, 5), 1440)

    def _kept(self, item: Item, moment: datetime) -> Kept:
        """A slot that was over before it was imported counts as kept, as in a table."""
        return kept_by_now(replace(item, starts_at=moment), self.now, []).kept

    def _compared(self, items: tuple[Item, ...], mark: str) -> tuple[tuple[Item, ...], RowResult]:
        """Against what an earlier import of the same event left: the same content changes nothing."""
        old = [self.by_id.get(item.id) for item in items]
        if all(item is not None and origin(item).get("row") == mark for item in old):
            return tuple(item for item in old if item), "unchanged"
        if not any(old):
            return items, "taken"
        return tuple(_updated(was, item) if was else item for was, item in zip(old, items, strict=True)), "changed"


def _updated(old: Item, new: Item) -> Item:
    """The item as it is, with what the calendar says now; petal, channels and speaker are the user's by then."""
    values: dict[str, Any] = {field: getattr(new, field) for field in _FROM_CALENDAR}
    if new.status == "cancelled":
        values["status"] = "cancelled"
    if old.kind == new.kind == "slot":
        values["minutes"] = new.minutes
    return replace(_placed(old, values.pop("starts_at")), **values, extra={**old.extra, **new.extra})


def _placed(item: Item, start: datetime | None) -> Item:
    """The item with another start; times that channels have of their own keep their distance to it."""
    return replace(item, starts_at=None) if start is None else placed_at(item, start)


def _own(own: Item, base: Item, zone: str) -> tuple[tuple[Item, ...], RowResult]:
    """An item that we exported ourselves: only its title, its time, a slot's length and a cancellation come back."""
    values: dict[str, Any] = {field: getattr(base, field) for field in _OWN_FIELDS}
    if own.starts_at is not None and settled(own.starts_at, zone) == base.starts_at:
        values["starts_at"] = own.starts_at  # a time that the clocks skip stands in the calendar where it moved to
    values["title"] = values["title"] if values["title"] != " ".join(own.title.split()) else own.title
    if own.kind == "slot" and own.minutes is not None and not _ends_alike(own.minutes, base, zone):
        values["minutes"] = base.minutes
    if base.status == "cancelled":
        values["status"] = "cancelled"
    item = replace(_placed(own, values.pop("starts_at")), **values)
    return (item,), "unchanged" if item == own else "changed"


def _ends_alike(minutes: int, base: Item, zone: str) -> bool:
    """Whether a slot of so many minutes ends at the same wall-clock time, which the clock change may show twice."""
    if base.starts_at is None or base.minutes is None:
        return False
    clock = zone_named(zone)
    start = clock.settled(base.starts_at)
    return clock.ends(start, minutes) == clock.ends(start, base.minutes)


def _status(event: "Event") -> Status:
    exact = str(event.get("X-COMPASSDESK-STATUS", ""))
    if exact in STATUSES:
        return exact
    return _STATUS.get(str(event.get("STATUS", "")).upper(), "draft")


def _categories(event: "Event") -> list[str]:
    value = event.get("CATEGORIES")
    groups = value if isinstance(value, list) else [] if value is None else [value]
    found = [str(part) for group in groups for part in _part(group, "cats") or [group]]
    return [part.strip() for part in dict.fromkeys(found) if re.search(r"\w", part)]


def _dates(value: Any) -> list[date]:
    """The moments of EXDATE or RDATE; what cannot be read and periods are left out."""
    groups = value if isinstance(value, list) else [] if value is None else [value]
    entries = [entry for group in groups for entry in _part(group, "dts") or []]
    return [day for entry in entries if isinstance(day := _moment(entry), date)]


def _moment(value: Any) -> Any:
    """What a date property holds; None when it is absent or cannot be read."""
    return None if value is None else _part(value, "dt")


def _part(value: Any, name: str) -> Any:
    """An attribute of a property; a property that icalendar could not read raises, and counts as having none."""
    try:
        return getattr(value, name, None)
    except ValueError:
        return None
