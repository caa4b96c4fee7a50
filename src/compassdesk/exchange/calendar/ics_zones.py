"""Which zone a TZID means: an IANA name, Windows' names and what it shows, or the file's own VTIMEZONE."""

import re
from collections.abc import Iterable
from datetime import UTC, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from compassdesk.exchange.calendar.ics_lines import Component

_SHOWN = re.compile(r"\(?(?:UTC|GMT)\s*(?:([+-])(\d{1,2})[:.]?(\d{2})?)?\)?\s*(.*)", re.IGNORECASE)


class Zones:
    """The zones of one file. `unknown` grows with names that mean nothing, `broken` with own zones that fail."""

    def __init__(self, parts: Iterable[Component]) -> None:
        self._own = {line.value.strip(): part for part in parts if (line := part.first("TZID"))}
        self._found: dict[str, tzinfo | None] = {}
        self.unknown: dict[str, int] = {}
        self.broken: dict[str, int] = {}

    def named(self, name: str) -> tzinfo | None:
        """The zone of a TZID; None when nobody knows it, which `unknown` then counts."""
        if name not in self._found:
            self._found[name] = _known(name) or self._from_file(name) or _shown(name)
        zone = self._found[name]
        if zone is None:
            self.unknown[name] = self.unknown.get(name, 0) + 1
        return zone

    def _from_file(self, name: str) -> tzinfo | None:
        from icalendar import Timezone

        part = self._own.get(name)
        if part is None:
            return None
        try:
            read = Timezone.from_ical("\r\n".join(part.raw))
            zone = read.to_tz(lookup_tzid=False) if isinstance(read, Timezone) else None
        except Exception:  # noqa: BLE001 - whatever a broken zone makes the library raise, the events stay
            self.broken[name] = part.number
            return None
        return zone if isinstance(zone, tzinfo) else None


@cache
def _names() -> dict[str, str]:
    """The names of all zones, and of their places, in small letters."""
    names = sorted(available_timezones())
    places = {name.rsplit("/", 1)[1].replace("_", " ").casefold(): name for name in names if "/" in name}
    return {**places, **{name.casefold(): name for name in names}}


def _known(name: str) -> tzinfo | None:
    """An IANA name, also behind a path of a program, or one of Windows' names."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    bare = name.strip().strip('"')
    if bare.upper() in {"UTC", "Z", "GMT", "ETC/UTC"}:
        return UTC
    pieces = bare.split("/")
    for spelled in ("/".join(pieces[-count:]) for count in (len(pieces), 3, 2) if count <= len(pieces)):
        if "/" in spelled and (found := _names().get(spelled.casefold())):
            return ZoneInfo(found)
    windows = {key.casefold(): value for key, value in WINDOWS_TO_OLSON.items()}.get(bare.casefold())
    if windows is None and re.fullmatch(r"[A-Z]{3,4}|[A-Z]{3}\d[A-Z]{3}", bare) and bare in available_timezones():
        windows = bare
    return ZoneInfo(windows) if windows and windows in available_timezones() else None


def _shown(name: str) -> tzinfo | None:
    """What Windows shows for a zone: "(UTC-05:00) Eastern Time (US & Canada)"; by its places, else by its offset."""
    match = _SHOWN.fullmatch(name.strip())
    if match is None:
        return None
    if american := re.fullmatch(r"(\w+) Time \(US & Canada\)", match[4]):
        return _known(f"{american[1]} Standard Time")
    for place in match[4].split(","):
        if found := _names().get(place.strip().casefold()):
            return ZoneInfo(found)
    offset = timedelta(hours=int(match[2] or 0), minutes=int(match[3] or 0))
    if offset >= timedelta(hours=24):
        return None
    return timezone(-offset if match[1] == "-" else offset)
