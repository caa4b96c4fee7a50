"""The days an event falls on, by `recurring-ical-events`, within bounds that no rule can break (RFC 5545 3.8.5)."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.calendar.ics_lines import Component
from compassdesk.exchange.calendar.ics_values import Moment, Values, length_of, number_of
from compassdesk.exchange.import_preview import ImportRemark

AHEAD = timedelta(weeks=26)
"""How far a repeat is expanded behind today, or behind its start (domain.md C2, series)."""
BACK = timedelta(weeks=52)
"""How far before today a repeat is expanded that goes on, or has more than MOST occurrences."""
MOST = 500
"""Occurrences up to which a repeat with an end is taken whole."""
MOST_IN_ALL = 100_000
"""Occurrences of all repeats of one file; what comes behind has its next one only."""
MOST_BARREN = 5
"""Rules that name no day at all which are searched for one; finding that out takes a fifth of a second each."""
_PLAIN = re.compile(r"(;?(FREQ=(DAILY|WEEKLY)|INTERVAL=\d+|COUNT=\d+|UNTIL=\w+|WKST=\w\w|BYDAY=[A-Z,]+))+")
_DENSE = re.compile(r"FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(SECOND|MINUTE)=[^;]*,|BYHOUR=([^;,]*,){4}")
Properties = list[tuple[str, object]]
"""What an event says of when it is, by the names and in the types of `icalendar`."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Occurrence(Struct, frozen=True):
    """One day of an event: which component says what it is, when it begins and ends, and when it would have begun."""

    part: int
    """The place of its component among those given."""
    starts: Moment
    ends: Moment
    instead_of: Moment
    """The moment of the rule that it stands for; its start, when it was not moved."""


class Expanded(Struct, frozen=True):
    """What became of a repeat: its occurrences by start, the span looked at, and whether that cut some off."""

    occurrences: tuple[Occurrence, ...]
    first: date
    last: date
    cut: bool


class Repeats:
    """Expands the repeats of one file; what all of them make together is bounded."""

    def __init__(self, values: Values, zone: str, now: datetime | None) -> None:
        self.values, self.zone, self.now = values, zone, now
        self._left = MOST_IN_ALL
        self._barren = 0

    def expanded(self, parts: Sequence[Component], remarks: list[ImportRemark]) -> Expanded | None:
        """The occurrences of an event (the first part) with its exceptions; None when no start can be read.

        A rule that cannot be read leaves the first date, with a remark that says why.
        """
        start = self.values.moment(parts[0].first("DTSTART"), remarks)
        if start is None:
            return None
        rules = [rule for line in parts[0].all("RRULE") if (rule := self._rule(line.value, start, remarks))]
        try:
            return self._expanded(parts, start, rules, remarks)
        except Exception:  # noqa: BLE001 - whatever damaged dates make the library raise, the first date stays
            remarks.append(ImportRemark("repeat-not-read", {"rule": ";".join(rules)[:80]}))
            return Expanded((Occurrence(0, start, start, start),), _naive(start).date(), _naive(start).date(), cut=True)

    def _expanded(
        self, parts: Sequence[Component], start: Moment, rules: Sequence[str], remarks: list[ImportRemark]
    ) -> Expanded:
        lines = [self._component(number, part, start, rules) for number, part in enumerate(parts)]
        today = self.now or _naive(start)
        ahead = max(_naive(start), today) + AHEAD
        has_end = all("COUNT=" in rule or "UNTIL=" in rule for rule in rules)
        if (
            has_end
            and (whole := self._between(lines, _naive(start) - BACK, _later(ahead, 20 * BACK), MOST)) is not None
        ):
            return self._kept(whole, start, remarks, cut=False)
        found = self._between(lines, today - BACK, ahead, None) or []
        return self._kept(found, start, remarks, cut=True, ahead=ahead, back=today - BACK)

    def _kept(
        self, found: list[Occurrence], start: Moment, remarks: list[ImportRemark], *, cut: bool,
        ahead: datetime | None = None, back: datetime | None = None,
    ) -> Expanded:  # fmt: skip
        if len(found) > self._left:
            remarks.append(ImportRemark("repeats-bounded", {"most": MOST_IN_ALL}))
            today = self.now or _naive(start)
            found = [one for one in found if _naive(one.starts) >= today][:1] or found[-1:]
        self._left -= min(len(found), self._left)
        first = (back or _naive(start) - BACK).date()
        last = (ahead or _later(_naive(start), 20 * BACK)).date()
        return Expanded(tuple(found), first, last, cut)

    def _between(
        self, parts: Sequence[Properties], first: datetime, last: datetime, most: int | None
    ) -> list[Occurrence] | None:
        """The occurrences that begin in the span, by start; None when there are more than `most`."""
        from icalendar import Calendar, Event
        from recurring_ical_events import of

        calendar = Calendar()
        for number, properties in enumerate(parts):
            event = Event()
            for name, value in properties:
                event.add(name, value)
            event.add("x-part", str(number))
            calendar.add_component(event)
        aware = any(isinstance(value, datetime) and value.tzinfo for rows in parts for _, value in rows)
        span = (first.replace(tzinfo=UTC), last.replace(tzinfo=UTC)) if aware else (first, last)
        found = []
        for event in of(calendar, keep_recurrence_attributes=True).between(*span):
            number = int(event["X-PART"])
            starts, ends = event["DTSTART"].dt, event["DTEND"].dt
            stands_for = event["RECURRENCE-ID"].dt
            if number and event["RECURRENCE-ID"].params.get("RANGE"):
                stands_for = starts
            found.append(Occurrence(number, starts, ends, stands_for))
            if most is not None and len(found) > most:
                return None
        return sorted(found, key=lambda one: (_naive(one.starts), one.part))

    def _component(self, number: int, part: Component, start: Moment, rules: Sequence[str]) -> Properties:
        """A component with no more than what says when it is, its parts in the master's kind of time."""
        from icalendar import vRecur

        aside: list[ImportRemark] = []
        starts = self.values.moment(part.first("DTSTART"), aside) or start
        rows: Properties = [("uid", "1"), ("dtstart", starts), ("sequence", number_of(part, "SEQUENCE"))]
        ends = self.values.moment(part.first("DTEND"), aside)
        length = length_of(part.first("DURATION"), aside)
        if isinstance(ends, datetime) == isinstance(starts, datetime) and ends is not None:
            rows.append(("dtend", _like(ends, starts)))
        elif length is not None and length >= timedelta():
            rows.append(("duration", length))
        if number == 0:
            rows += [("rrule", vRecur.from_ical(rule)) for rule in rules]
            rows += [("exdate", _like_any(day, start)) for day in self._days(part, "EXDATE")]
            rows += [("exdate", _like_any(day, start)) for day in self._excluded(part, start)]
            for day in self.values.moments(part.all("RDATE"), aside):
                rows.append(("rdate", [_period(day, start) if isinstance(day, tuple) else _like_any(day, start)]))
        elif (line := part.first("RECURRENCE-ID")) and (for_day := self.values.moment(line, aside)) is not None:
            parameters = {"RANGE": "THISANDFUTURE"} if line.parameter("RANGE").upper() == "THISANDFUTURE" else {}
            rows.append(("recurrence-id", _with(_in_kind(for_day, start), parameters)))
        return rows

    def _days(self, part: Component, name: str) -> list[Moment]:
        return [day for day in self.values.moments(part.all(name), []) if not isinstance(day, tuple)]

    def _excluded(self, part: Component, start: Moment) -> Iterator[Moment]:
        """What EXRULE takes out (RFC 2445 4.8.5.2), within the span of endless rules."""
        from dateutil.rrule import rrulestr

        today = self.now or _naive(start)
        for line in part.all("EXRULE"):
            rule = self._rule(line.value, start, [])
            if not rule:
                continue
            own = start if isinstance(start, datetime) else datetime(start.year, start.month, start.day)
            bare = re.sub(r";?UNTIL=\w+", "", rule)
            last = max(_naive(start), today) + AHEAD
            for moment in rrulestr(bare, dtstart=own.replace(tzinfo=None)).between(
                own.replace(tzinfo=None), last, inc=True
            ):
                yield moment.replace(tzinfo=own.tzinfo) if isinstance(start, datetime) else moment.date()

    def _rule(self, spelled: str, start: Moment, remarks: list[ImportRemark]) -> str:
        """A rule in the spelling of RFC 5545, checked; empty, with a remark, for one that is not followed."""
        rule = re.sub(r"\s+", "", spelled).upper().strip(";").removeprefix("RRULE:")
        if _DENSE.search(rule) and not re.search(r"COUNT=\d{1,2}(;|$)", rule):
            remarks.append(ImportRemark("repeat-too-dense"))
            return ""
        try:
            checked = self._checked(rule, start)
        except (ValueError, TypeError, OverflowError, LookupError, AttributeError):
            remarks.append(ImportRemark("repeat-not-read", {"rule": spelled[:80]}))
            return ""
        return checked

    def _checked(self, rule: str, start: Moment) -> str:
        from dateutil.rrule import rrulestr
        from icalendar import vRecur

        if "FREQ=" not in rule or re.search(r"INTERVAL=0*(;|$)", rule) or len(rule) > 2000:
            raise ValueError(rule)
        if "BYWEEKNO=" in rule and "BYDAY=" not in rule:
            rule += f";BYDAY={_WEEKDAYS[start.weekday()]}"
        rule = _until_in_kind(rule, start)
        vRecur.from_ical(rule)
        bare = re.sub(r";?(UNTIL|COUNT)=\w+", "", rule)
        if not _PLAIN.fullmatch(bare):
            if self._barren >= MOST_BARREN:
                raise ValueError(rule)
            if next(iter(rrulestr(bare, dtstart=_near_the_end(_naive(start)))), None) is None:
                self._barren += 1
                raise ValueError(rule)
        return rule


def _near_the_end(start: datetime) -> datetime:
    """The same day of a year with the same days, a few hundred years before the last that there is.

    What names no day is searched up to there; the calendar comes round every 400 years.
    """
    return start.replace(year=start.year + (9700 - start.year) // 400 * 400) if start.year < 9700 else start


def _until_in_kind(rule: str, start: Moment) -> str:
    """The rule with its UNTIL as a date, in UTC or without a zone, as its start asks; a bare day means all of it."""
    match = re.search(r"UNTIL=(\d{8})(?:T(\d{6}))?(Z?)", rule)
    if match is None:
        if "UNTIL" in rule:
            raise ValueError(rule)
        return rule
    day, clock = match[1], match[2] or "235959"
    if not isinstance(start, datetime):
        wanted = day
    elif start.tzinfo is None:
        wanted = f"{day}T{clock}"
    elif match[3]:
        wanted = f"{day}T{clock}Z"
    else:
        moment = datetime.strptime(day + clock, "%Y%m%d%H%M%S").replace(tzinfo=start.tzinfo).astimezone(UTC)
        wanted = moment.strftime("%Y%m%dT%H%M%SZ")
    return rule[: match.start()] + f"UNTIL={wanted}" + rule[match.end() :]


def _naive(moment: Moment) -> datetime:
    """A moment as a bare wall-clock time of its own zone."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)


def _later(moment: datetime, length: timedelta) -> datetime:
    return moment + length if moment.year < 9000 else moment


def _like(moment: Moment, start: Moment) -> Moment:
    """A moment that has a zone when the start has one: the start's, where it says none."""
    if isinstance(moment, datetime) and isinstance(start, datetime):
        if moment.tzinfo is None and start.tzinfo is not None:
            return moment.replace(tzinfo=start.tzinfo)
        if moment.tzinfo is not None and start.tzinfo is None:
            return moment.replace(tzinfo=None)
    return moment


def _period(pair: tuple[datetime, datetime | timedelta], start: Moment) -> tuple[Moment, Moment | timedelta]:
    begins, ends = pair
    return _like(begins, start), ends if isinstance(ends, timedelta) else _like(ends, start)


def _like_any(moment: Moment, start: Moment) -> Moment:
    """As `_like`; in a series of whole days a moment means its day."""
    if not isinstance(start, datetime) and isinstance(moment, datetime):
        return moment.date()
    return _like(moment, start)


def _in_kind(moment: Moment, start: Moment) -> Moment:
    """A RECURRENCE-ID as the series spells its days: real files say midnight for a day, and a day for a moment."""
    if isinstance(start, datetime) and not isinstance(moment, datetime):
        return datetime.combine(moment, start.timetz())
    return _like_any(moment, start)


def _with(moment: Moment, parameters: dict[str, str]) -> object:
    from icalendar import Parameters, vDDDTypes

    value = vDDDTypes(moment)
    value.params = Parameters({**dict(value.params), **parameters})
    return value


def local_of(moment: Moment, zone: str) -> datetime:
    """A moment as wall-clock time of the client, to the minute; a day is its midnight."""
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day)
    return moment.replace(second=0, microsecond=0) if moment.tzinfo is None else from_instant(moment, zone)
