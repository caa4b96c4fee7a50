"""Wall-clock times and absolute time: what "+ 24 hours" means when the clocks change (domain.md C2 Time, C3.11).

Inside the checks an absolute moment is a whole number of minutes on one scale for all zones; a wall-clock time is a
naive datetime in the client's zone. A time that occurs twice means the first; one that is skipped moves forward.
"""

import sys
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from importlib.util import find_spec, module_from_spec
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.domain.vocabulary import WEEKDAYS

MINUTES_A_DAY = 1440
_ONE_DAY = timedelta(days=1)
_MOST_SHIFT = 180
"""More minutes than the clocks are put forward on a day that there is."""
_YEARS_LOOKED_AHEAD = 3
"""How far ahead to look for service hours before giving up; nobody closes longer."""


class Zone:
    """One time zone with its offsets by day, so that ordinary days need plain arithmetic only."""

    __slots__ = ("_days", "_info", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        try:
            self._info = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as trouble:
            raise InputError("no-such-zone", zone=name) from trouble
        self._days: dict[int, int | None] = {}

    def minutes(self, local: datetime) -> int:
        """The absolute minute of a wall-clock time."""
        ordinal = local.toordinal()
        offset = self._steady_offset(ordinal)
        if offset is None:
            offset = self._offset(local)
        return ordinal * MINUTES_A_DAY + local.hour * 60 + local.minute - offset

    def local(self, minutes: int) -> datetime:
        """The wall-clock time of an absolute minute."""
        near = datetime.fromordinal(minutes // MINUTES_A_DAY)
        offset = self._steady_offset(near.toordinal())
        if offset is not None:
            day, minute = divmod(minutes + offset, MINUTES_A_DAY)
            if day == near.toordinal():
                return near + timedelta(minutes=minute)
        instant = (near + timedelta(minutes=minutes % MINUTES_A_DAY)).replace(tzinfo=UTC)
        return instant.astimezone(self._info).replace(tzinfo=None, fold=0)

    def settled(self, local: datetime) -> datetime:
        """The same time to the minute, or, where the clocks skip it, moved forward by the length of the gap."""
        if self._steady_offset(local.toordinal()) is None:
            return self.local(self.minutes(local))
        return local.replace(second=0, microsecond=0) if local.second or local.microsecond else local

    def ends(self, start: datetime, minutes: int) -> datetime:
        """The wall-clock time `minutes` of absolute time after a settled start."""
        end = start + timedelta(minutes=minutes)
        if end.toordinal() == start.toordinal() and self._steady_offset(start.toordinal()) is not None:
            return end
        return self.local(self.minutes(start) + minutes)

    def _steady_offset(self, ordinal: int) -> int | None:
        """The day's offset from UTC in minutes; None when the clocks change during that day."""
        if ordinal in self._days:
            return self._days[ordinal]
        midnight = datetime.fromordinal(ordinal)
        offset = self._offset(midnight)
        steady = offset if ordinal > 1 and offset == self._offset(midnight + _ONE_DAY) else None
        self._days[ordinal] = steady
        return steady

    def _offset(self, local: datetime) -> int:
        offset = local.replace(tzinfo=self._info, fold=0).utcoffset()
        return 0 if offset is None else offset // timedelta(minutes=1)


@cache
def zone_named(name: str) -> Zone:
    """The zone of an IANA name; InputError("no-such-zone") when this machine does not know it."""
    return Zone(name)


def from_instant(instant: datetime, zone: str) -> datetime:
    """The wall-clock time, naive and to the minute, that a zone shows at an aware moment."""
    return zone_named(zone).local(minute_of(instant))


def minute_of(instant: datetime) -> int:
    """The absolute minute of an aware moment."""
    passed = instant.astimezone(UTC) - datetime(1, 1, 1, tzinfo=UTC)
    return passed // timedelta(minutes=1) + MINUTES_A_DAY


def from_zone(local: datetime, spelled: str, zone: str) -> datetime:
    """The wall-clock time of `zone` when it is `local` in another one: an IANA name, or an offset as "+02:00"."""
    if spelled[:1] in {"+", "-"}:
        ahead = timedelta(hours=int(spelled[1:3]), minutes=int(spelled[4:6]))
        return from_instant(local.replace(tzinfo=timezone(ahead if spelled[0] == "+" else -ahead)), zone)
    return zone_named(zone).local(zone_named(spelled).minutes(local))


def is_skipped(local: datetime, zone: str) -> bool:
    """Whether the clock change jumps over this wall-clock time."""
    return settled(local, zone) != local.replace(second=0, microsecond=0)


def is_twice(local: datetime, zone: str) -> bool:
    """Whether the clocks show this wall-clock time twice, for they are set back."""
    clock = zone_named(zone)
    first = clock.minutes(local)
    return any(clock.local(first + later) == local.replace(second=0, microsecond=0) for later in (30, 60, 120))


def settled(local: datetime, zone: str) -> datetime:
    """The wall-clock time itself, moved forward by the length of the gap when the clocks skip it."""
    return zone_named(zone).settled(local)


def ends_at(start: datetime, minutes: int, zone: str) -> datetime:
    """The wall-clock time some minutes after a start: over a clock change an hour earlier or later than it looks."""
    clock = zone_named(zone)
    return clock.ends(clock.settled(start), minutes)


def minutes_between(start: datetime, end: datetime, zone: str) -> int:
    """How long it takes from one wall-clock time to another; the reverse of `ends_at`."""
    clock = zone_named(zone)
    return clock.minutes(end) - clock.minutes(start)


class ServiceClock:
    """The service hours of a client: opening times by weekday, none on holidays and own closed days (C9.28)."""

    __slots__ = ("_closed", "_is_holiday", "_opening", "_shortest", "_spans", "_zone")

    def __init__(self, client: Client, is_holiday: Callable[[date], bool]) -> None:
        self._zone = zone_named(client.timezone)
        self._is_holiday = is_holiday
        self._closed = frozenset(client.closed_days)
        self._opening = tuple(_opening(client.service_hours.get(day)) for day in WEEKDAYS)
        self._spans: dict[int, tuple[int, int] | None] = {}
        self._shortest = min((over - begin for begin, over in filter(None, self._opening)), default=0) - _MOST_SHIFT
        """Minutes that every day of service takes at least, also one on which the clocks change."""

    @property
    def is_usable(self) -> bool:
        """Whether any weekday has service hours; a client without them goes by the clock (C9.6)."""
        return any(self._opening)

    def span(self, ordinal: int) -> tuple[int, int] | None:
        """The absolute minutes [opening, closing) of a local day, by its ordinal; None on a day without service."""
        if ordinal not in self._spans:
            day = date.fromordinal(ordinal)
            is_closed = day in self._closed or self._is_holiday(day)
            self._spans[ordinal] = None if is_closed else self._usual_span(ordinal)
        return self._spans[ordinal]

    def _usual_span(self, ordinal: int) -> tuple[int, int] | None:
        """The service hours of the day by its weekday alone."""
        opening, midnight = self._opening[(ordinal - 1) % 7], datetime.fromordinal(ordinal)
        if not opening:
            return None
        first, last = (self._zone.minutes(midnight + timedelta(minutes=minute)) for minute in opening)
        return first, last

    def after(self, start: datetime, hours: int) -> int:
        """The absolute minute by which `hours` service hours have passed since a wall-clock start."""
        now, left = self._zone.minutes(start), hours * 60
        if left <= 0:
            return now
        first = start.toordinal() - 1  # service that began yesterday may run past midnight when the clocks change
        last = min(first + 366 * _YEARS_LOOKED_AHEAD, date.max.toordinal() - 1)
        for ordinal in range(first, last):
            span = self.span(ordinal)
            if span and span[1] > now:
                begins = max(now, span[0])
                if span[1] - begins >= left:
                    return begins + left
                left -= span[1] - begins
        return self._zone.minutes(datetime.fromordinal(last)) + left

    def whole_days_between(
        self, begins: int, ends: int, without: Collection[int] = (), never_closed: Collection[int] = ()
    ) -> int:
        """How many days have all their service hours inside [begins, ends], in absolute minutes (C9.20).

        `without` are days that do not count, `never_closed` days that have their hours also when they are closed; both
        by their ordinals.
        """
        if ends - begins < self._shortest:
            return 0
        first, last = self._zone.local(begins).toordinal(), self._zone.local(ends).toordinal()
        spans = (
            self._usual_span(ordinal) if ordinal in never_closed else self.span(ordinal)
            for ordinal in range(first, last + 1)
            if ordinal not in without
        )
        return sum(1 for span in spans if span and begins <= span[0] and span[1] <= ends)


def _opening(hours: tuple[str, str] | None) -> tuple[int, int] | None:
    """Minutes after midnight of opening and closing; closing "00:00" and "24:00" are the end of the day."""
    if not hours:
        return None
    opens, closes = (int(text[:2]) * 60 + int(text[3:5]) for text in hours)
    closes = closes or MINUTES_A_DAY
    return (opens, closes) if opens < closes else None


@cache
def public_holidays(country: str, region: str, years: tuple[int, ...]) -> frozenset[date]:
    """The official public holidays of a country and region; none for a country or region nobody knows."""
    return frozenset(_holidays(country, region, years, None))


@cache
def public_holiday_names(country: str, region: str, years: tuple[int, ...], language: str) -> dict[date, str]:
    """The same days with their names, in the language when the calendar has it, else in the country's own."""
    return _holidays(country, region, years, language)


def _holidays(country: str, region: str, years: Iterable[int], language: str | None) -> dict[date, str]:
    if not country:
        return {}
    import holidays

    countries = find_spec("holidays.countries")
    if countries is not None:  # made and not filled: it would load all 250 countries before the first of them
        sys.modules.setdefault(countries.name, module_from_spec(countries))
    for subdivision in (region or None, None):
        try:
            found = holidays.country_holidays(country, subdiv=subdivision, years=tuple(years), language=language)
        except NotImplementedError:
            continue
        return dict(found)
    return {}
