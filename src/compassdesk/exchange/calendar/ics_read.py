"""A calendar file (RFC 5545) becomes an ImportPreview: each event, task and journal entry is a record.

A repeating event makes many items. One bad event never costs the good ones: what cannot be read is told with its line.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.series import standing_for
from compassdesk.domain.series_taken_over import uids_taken_over
from compassdesk.domain.vocabulary import TIMELESS_STATUSES
from compassdesk.exchange.calendar.ics_again import hashes, own_item
from compassdesk.exchange.calendar.ics_groups import EventGroup, groups_of, mark_of
from compassdesk.exchange.calendar.ics_items import ItemMaker, Refused, language_of_events
from compassdesk.exchange.calendar.ics_lines import Component, Cut, cut
from compassdesk.exchange.calendar.ics_occurrences import Expanded, Occurrence, Repeats, local_of
from compassdesk.exchange.calendar.ics_outcomes import Outcomes
from compassdesk.exchange.calendar.ics_values import Values, length_of, number_of, text_of
from compassdesk.exchange.calendar.ics_zones import Zones
from compassdesk.exchange.calendar.uids import uid_of
from compassdesk.exchange.identity import made_id, origin
from compassdesk.exchange.import_preview import (
    CalendarUse,
    ImportPreview,
    ImportRemark,
)
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.source_names import known_as

MOST_EVENTS = 1_000_000
_REPEATS = ("RRULE", "RDATE")
_PUBLISHED = frozenset(("", "PUBLISH"))
"""What is no message about single events, which says nothing of the others."""
_TODO_DONE = frozenset(("COMPLETED", "CANCELLED"))


def read_ics(
    source: bytes,
    name: str,
    plan: Plan,
    *,
    now: datetime | None = None,
    petals: PetalWords | None = None,
    use: CalendarUse | None = None,
) -> ImportPreview:
    """What an import of a calendar file into `plan` would do. Events are matched by UID and the day they stand for.

    `petals`: the words petals are guessed by; without any, what no category names is sent. `use`: what its events are
    where they do not say it themselves.
    `now` (wall clock) bounds repeats: they are expanded to half a year behind it, or behind their start, and to a year
    before it. Raises InputError "empty-file", "too-large", "not-a-calendar", "no-events".
    """
    found = cut(source)
    records = [part for part in found.parts if part.name != "VTIMEZONE"]
    if not records:
        raise InputError("no-events")
    if len(records) > MOST_EVENTS:
        raise InputError("too-large", most=MOST_EVENTS)
    groups = let_go_later(list(groups_of(records)))
    uids = [group.uid for group in unless_given_up(groups)]
    use = use or CalendarUse(unsaid=("channel", "petal"))
    reading = _Reading(found, plan, name, uids, now, petals or PetalWords({}), use)
    for group in groups:
        go_on()
        reading.read(group)
    return reading.preview(found)


class _Reading:
    """What is known while the records of one file are read."""

    def __init__(
        self,
        found: Cut,
        plan: Plan,
        name: str,
        uids: Sequence[str],
        now: datetime | None,
        petals: PetalWords,
        use: CalendarUse,
    ) -> None:
        self.plan, self.name, self.now, self.zone = plan, name, now, plan.client.timezone
        self.zones = Zones(part for part in found.parts if part.name == "VTIMEZONE")
        self.values = Values(self.zones, found.zone, self.zone)
        self.repeats = Repeats(self.values, self.zone, now)
        self.use = replace(use, name=found.name or name, unsaid=())
        self.maker = ItemMaker(plan, now, petals, language_of_events(found.parts, petals), use)
        self.by_id = {item.id: item for item in unless_given_up(plan.items)}
        self.own = {uid_of(item.id): item for item in unless_given_up(plan.items)}
        self.channels = {row.id: row for row in plan.channels}
        self.people = {row.id: row for row in plan.spokespersons}
        self.imported: dict[str, list[Item]] = {}
        for item in unless_given_up(plan.items):
            if uid := origin(item).get("uid"):
                self.imported.setdefault(str(uid), []).append(item)
        let_go_later([*self.imported.values()])
        before = ((str(origin(item).get("source")), uid) for uid, items in self.imported.items() for item in items)
        self.source = known_as(name, uids, before)
        self.outcomes = Outcomes(self.source, use)
        self.series: list[Record] = []
        self.known_series = {row.id: row for row in plan.series}
        self.taken_over = uids_taken_over(plan.series)
        self.uids = frozenset(uids)
        self.is_whole = all(part.method in _PUBLISHED for part in found.parts)

    def read(self, group: EventGroup) -> None:
        """Take one group: its rows, what is left out, and what it no longer has."""
        for number, part, refused in group.left:
            self.outcomes.leave(number, part, refused)
        if not group.parts:
            return
        remarks = {number: list(group.remarks.get(number, ())) + _stray(part) for number, part in group.parts}
        number, master = group.parts[0]
        try:
            self._take(group, master, remarks)
        except Refused as refused:
            for number, part in group.parts:
                self.outcomes.leave(number, part, refused)

    def _take(self, group: EventGroup, master: Component, remarks: dict[int, list[ImportRemark]]) -> None:
        first = remarks[group.parts[0][0]]
        if master.name == "VTODO" and text_of(master, "STATUS").upper() in _TODO_DONE:
            raise Refused("todo-done", "skipped")
        if group.uid in self.taken_over:
            raise Refused("taken-over", "skipped")
        known = self.imported.get(group.uid, [])
        if master.method == "CANCEL" and not known and group.uid not in self.own:
            raise Refused("cancelled-unknown", "skipped")
        if any(_is_older(master, item) for item in known):
            raise Refused("older-version", "skipped")
        if len(group.parts) == 1 and master.first(*_REPEATS) is None:
            self._take_single(group, master, first)
            return
        expanded = self.repeats.expanded([part for _, part in group.parts], first)
        if expanded is None:
            raise Refused("no-start")
        self._take_repeat(group, expanded, known, remarks)

    def _take_single(self, group: EventGroup, part: Component, remarks: list[ImportRemark]) -> None:
        number = group.parts[0][0]
        occurrence = self._single(part, remarks)
        base = self.maker.base(part, remarks)
        item = base if occurrence is None else self.maker.at(base, occurrence, remarks)
        if (own := self.own.get(group.uid)) is not None:
            item = own_item(own, item, self.zone, self.channels, self.people)
            self.outcomes.note(number, part, [(own, item)], remarks, ours=True)
            return
        stands_for = part.first("RECURRENCE-ID")
        moment = self.values.moment(stands_for, []) if stands_for else None
        wanted = "" if moment is None else local_of(moment, self.zone).date().isoformat()
        item = self._noted(replace(item, id=made_id("ics", group.key, wanted)), group.uid, part)
        self.outcomes.note(number, part, [(self.by_id.get(item.id), item)], remarks)
        if stands_for is None and group.key == group.uid:
            self.outcomes.remove(self.imported.get(group.uid, ()), {item.id}, None, number)
            self._without_series(group)

    def _single(self, part: Component, remarks: list[ImportRemark]) -> Occurrence | None:
        """When an event is that does not repeat; None for a task or journal entry without a day. Raises Refused."""
        names = ("DTSTART", "DUE") if part.name != "VEVENT" else ("DTSTART",)
        starts = self.values.moment(part.first(*names), remarks)
        if starts is None:
            if part.name != "VEVENT":
                return None
            raise Refused("no-start")
        ends = self.values.moment(part.first("DTEND"), remarks) if part.name == "VEVENT" else None
        length = length_of(part.first("DURATION"), remarks)
        if ends is None or isinstance(ends, datetime) != isinstance(starts, datetime):
            try:
                ends = starts if length is None else starts + length
            except OverflowError:
                ends = starts
        return Occurrence(0, starts, ends, starts)

    def _take_repeat(
        self, group: EventGroup, expanded: Expanded, known: Sequence[Item], remarks: dict[int, list[ImportRemark]]
    ) -> None:
        number, master = group.parts[0]
        repeating = master.first(*_REPEATS) is not None
        bases = [self.maker.base(part, remarks[at]) for at, part in group.parts]
        if not repeating and master.first("RECURRENCE-ID") is None:
            self._without_series(group)
        found: list[list[tuple[Item | None, Item]]] = [[] for _ in group.parts]
        told: list[list[ImportRemark]] = [[] for _ in group.parts]
        taken: set[str] = set()
        series = self._series(group, bases[0].title, expanded) if repeating and expanded.occurrences else None
        for occurrence in unless_given_up(expanded.occurrences):
            at, part = group.parts[occurrence.part]
            item = self.maker.at(bases[occurrence.part], occurrence, told[occurrence.part])
            item = replace(item, id=self._id(group, occurrence, taken, repeating=repeating), series=series)
            noted = self._noted(item, group.uid, part)
            if series is not None:
                noted = standing_for(noted, series, local_of(occurrence.instead_of, self.zone).date())
            found[occurrence.part].append((self.by_id.get(item.id), noted))
        for (at, part), pairs, of_days in zip(group.parts, found, told, strict=True):
            if pairs:
                remarks[at] += _said_once(of_days)
                if part is master and repeating:
                    last = max(item.starts_at for _, item in pairs if item.starts_at).date()
                    first = min(item.starts_at for _, item in pairs if item.starts_at).date()
                    values = {"count": len(pairs), "first": first, "last": last}
                    remarks[at].append(ImportRemark("repeat-cut" if expanded.cut else "repeat-expanded", values))
                self.outcomes.note(at, part, pairs, remarks[at])
            else:
                over = expanded.cut and not expanded.occurrences
                self.outcomes.leave(at, part, Refused("repeat-over", "skipped") if over else Refused("repeat-empty"))
        span = (expanded.first, expanded.last) if expanded.cut else None
        self.outcomes.remove(known, taken, span, number)

    def _without_series(self, group: EventGroup) -> None:
        """The row of a repeat goes when its event does not repeat any more; days of it that stay are days alone."""
        key = made_id("series", group.key)
        row = self.known_series.get(key)
        if row is not None and row.content.get("source") == self.source:
            self.outcomes.removed.append(("series", key))
            days = [item for item in self.imported.get(group.uid, ()) if item.series == key]
            self.by_id |= {item.id: replace(item, series=None) for item in days}

    def _series(self, group: EventGroup, title: str, expanded: Expanded) -> str:
        """The row that keeps a repeat as the calendar spells it; its id."""
        _, master = group.parts[0]
        key = made_id("series", group.key)
        spelled = [
            f"{line.name}{line.parameters}:{line.value}" for line in master.all("RRULE", "RDATE", "EXDATE", "EXRULE")
        ]
        start = master.first("DTSTART")
        instead = [local_of(one.instead_of, self.zone) for one in expanded.occurrences if one.part]
        content = {
            "title": title,
            "rule": spelled,
            "first": f"{start.name}{start.parameters}:{start.value}" if start else "",
            "uid": group.uid,
            "source": self.source,
            "exceptions": [moment.isoformat(timespec="minutes") for moment in instead],
        }
        row = Record(id=key, content=content)
        if self.known_series.get(key) != row:
            self.series.append(row)
        return key

    def _id(self, group: EventGroup, occurrence: Occurrence, taken: set[str], *, repeating: bool) -> str:
        """By the day of the rule it stands for, so that a series an hour later keeps its items; else by its time."""
        moment = local_of(occurrence.instead_of, self.zone)
        before = made_id("ics", group.key, moment.isoformat())
        found = before if before in self.by_id else made_id("ics", group.key, moment.date().isoformat())
        if not repeating and occurrence.part == 0:
            found = made_id("ics", group.key, "")
        while found in taken:
            found = before if before not in taken else made_id("ics", found)
        taken.add(found)
        return found

    def _noted(self, item: Item, uid: str, part: Component) -> Item:
        self.outcomes.lengths[item.id] = item.minutes
        if item.kind != "slot":
            item = replace(item, minutes=None)
        if item.starts_at is None and item.status not in TIMELESS_STATUSES:
            item = replace(item, status="idea")
        noted: dict[str, Any] = {"source": self.source, "row": mark_of(part), "uid": uid, "came": hashes(item)}
        if sequence := number_of(part, "SEQUENCE"):
            noted["sequence"] = sequence
        if modified := text_of(part, "LAST-MODIFIED"):
            noted["modified"] = modified
        return replace(item, extra={IMPORTED: noted})

    def preview(self, found: Cut) -> ImportPreview:
        """All that was found, rows in the order of the file."""
        newcomers, written = self.maker.newcomers, self.outcomes.written
        used = {key for item in written for key in item.channels}
        speakers = {item.spokesperson for item in written}
        channels = tuple(channel for channel in newcomers.new_channels if channel.id in used)
        people = tuple(person for person in newcomers.new_people if person.id in speakers)
        return ImportPreview(
            source=self.name,
            kind="ics",
            calendar=self.use if any(origin(item) for row in self.outcomes.rows for item in row.items) else None,
            rows=tuple(sorted(self.outcomes.rows, key=lambda row: row.record)),
            left_out=tuple(sorted(self.outcomes.left, key=lambda row: row.record)),
            encoding=found.encoding,
            new_channels=channels,
            new_people=people,
            remarks=tuple(self._about_the_file(found)),
            kept_by_user=self.outcomes.kept_by_user,
            patch=Patch(
                channels=channels,
                spokespersons=people,
                series=tuple(self.series),
                items=tuple(self.outcomes.written),
                removed=tuple(self.outcomes.removed),
            ),
        )

    def _gone(self) -> list[Item]:
        """Items of earlier imports whose event is not in the calendar any more, from the day on which that begins.

        What lies before may be too long ago for the program that wrote it.
        """
        days = [item.starts_at for row in self.outcomes.rows for item in row.items if item.starts_at is not None]
        if not self.is_whole or not days:
            return []
        first = min(days).date()
        known = (item for uid, items in self.imported.items() if uid not in self.uids for item in items)
        of_source = (item for item in known if origin(item).get("source") == self.source and item.status != "cancelled")
        gone = [item for item in of_source if item.starts_at is None or item.starts_at.date() >= first]
        return sorted(gone, key=lambda item: (item.starts_at is None, item.starts_at, item.title))

    def _about_the_file(self, found: Cut) -> Iterator[ImportRemark]:
        if found.encoding != "utf-8":
            yield ImportRemark("other-encoding", {"encoding": found.encoding})
        if not found.calendars:
            yield ImportRemark("no-calendar-around")
        if found.unclosed:
            yield ImportRemark("not-closed", {"line": found.unclosed})
        for line, text in found.stray[:20]:
            yield ImportRemark("line-unread", {"line": line, "text": text})
        for name, line in self.zones.broken.items():
            yield ImportRemark("zone-broken", {"name": name, "line": line})
        for name in self.zones.unknown:
            yield ImportRemark("zone-unknown", {"name": name, "zone": self.zone})
        if gone := self._gone():
            titles = tuple(dict.fromkeys(item.title for item in gone))
            yield ImportRemark("events-gone", {"count": len(gone), "titles": titles})
        if self.outcomes.as_chosen:
            yield ImportRemark("as-chosen-now", {"count": self.outcomes.as_chosen})
        if self.values.elsewhere:
            yield ImportRemark("zone-elsewhere", {"zones": tuple(self.values.elsewhere), "zone": self.zone})
        if self.values.floating:
            yield ImportRemark("floating-times", {"count": self.values.floating, "zone": self.zone})


def _is_older(part: Component, item: Item) -> bool:
    """Whether a later version of the event was taken before (RFC 5545 3.8.7.4, RFC 5546 2.1.5)."""
    known = origin(item)
    before = (int(known.get("sequence", 0)), str(known.get("modified", "")))
    now = (number_of(part, "SEQUENCE"), text_of(part, "LAST-MODIFIED"))
    return now[0] < before[0] or (now[0] == before[0] and bool(now[1]) and now[1] < before[1])


def _stray(part: Component) -> list[ImportRemark]:
    return [ImportRemark("line-unread", {"line": line, "text": text}) for line, text in part.stray[:5]]


def _said_once(told: Sequence[ImportRemark]) -> list[ImportRemark]:
    """What is to be told of the days of one repeat: where the clocks moved one, each time, and all else once."""
    first = {remark.code: remark for remark in reversed(told)}
    return [remark for remark in told if remark.code == "time-moved" or remark is first[remark.code]]
