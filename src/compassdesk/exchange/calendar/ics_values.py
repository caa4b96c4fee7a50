"""The values of a component's lines, read by `icalendar` one by one; what cannot be read is noted with its line."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.calendar.ics_lines import Component, ContentLine
from compassdesk.exchange.calendar.ics_zones import Zones
from compassdesk.exchange.import_preview import ImportRemark

Moment = date | datetime
_TEXT_BREAK = re.compile(r"\\[nN]|\\([\\;,:\"])")


def text_of(part: Component, *names: str) -> str:
    """The first of these properties that says something, as text."""
    return next((found for line in part.all(*names) if (found := unescaped(line.value).strip())), "")


def unescaped(value: str) -> str:
    """A text without the backslashes of RFC 5545 3.3.11."""
    if "\\" not in value:
        return value
    return _TEXT_BREAK.sub(lambda match: match[1] or "\n", value)


def words_of(part: Component, name: str) -> list[str]:
    """The entries of a list of texts, each once, in the order of the file."""
    found = [unescaped(word).strip() for line in part.all(name) for word in re.split(r"(?<!\\),", line.value)]
    return [word for word in dict.fromkeys(found) if re.search(r"\w", word)]


def number_of(part: Component, name: str) -> int:
    """A whole number; 0 when there is none."""
    line = part.first(name)
    value = line.value.strip() if line else ""
    return int(value[:9]) if value.isascii() and value.isdigit() else 0


class Values:
    """Reads moments in the zones of a file, and counts those that say no zone at all.

    `elsewhere` are the zones in which the clock shows something else than the client's at a moment of the file.
    """

    def __init__(self, zones: Zones, calendar_zone: str, home: str) -> None:
        self.zones = zones
        self.floating = 0
        self.elsewhere: dict[str, None] = {}
        self._home = home
        self._calendar_zone = zones.named(calendar_zone) if calendar_zone else None

    def moment(self, line: ContentLine | None, remarks: list[ImportRemark]) -> Moment | None:
        """A date or a moment; None for none, and with a remark for one that cannot be read."""
        if line is None:
            return None
        found = self.moments([line], remarks)
        return found[0] if found and not isinstance(found[0], tuple) else None

    def moments(
        self, lines: Sequence[ContentLine], remarks: list[ImportRemark]
    ) -> list[Moment | tuple[datetime, datetime | timedelta]]:
        """All moments of the lines; a period is a pair."""
        result: list[Moment | tuple[datetime, datetime | timedelta]] = []
        for line in lines:
            for value in filter(None, re.split(r"[,;]", line.value.strip())):
                try:
                    result.append(self._one(value.strip(), line))
                except (ValueError, TypeError, OverflowError, AttributeError):
                    remarks.append(unread(line))
        return result

    def _one(self, value: str, line: ContentLine) -> Moment | tuple[datetime, datetime | timedelta]:
        from icalendar import vDDDTypes, vPeriod

        if "/" in value:
            start, end = vPeriod.from_ical(value)  # type: ignore[no-untyped-call]
            return self._zoned(start, line), end if isinstance(end, timedelta) else self._zoned(end, line)
        if re.fullmatch(r"\d{8}T\d{4}Z?", value):  # without seconds, as some write it
            value = value[:13] + "00" + value[13:]
        if re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z?)?", value):
            value = value.replace("-", "").replace(":", "")
        found = vDDDTypes.from_ical(value)  # type: ignore[no-untyped-call]
        if isinstance(found, datetime):
            return self._zoned(found, line)
        if isinstance(found, date):
            return found
        raise ValueError(value)

    def _zoned(self, moment: datetime, line: ContentLine) -> datetime:
        if moment.tzinfo is not None:
            self._note(moment.astimezone(self._calendar_zone) if self._calendar_zone is not None else moment)
            return moment
        name = line.parameter("TZID")
        zone = self.zones.named(name) if name else self._calendar_zone
        if not name and zone is None:
            self.floating += 1
            return moment
        moment = moment.replace(tzinfo=zone)
        if zone is not None:
            self._note(moment, name)
        return moment

    def _note(self, moment: datetime, name: str = "") -> None:
        """Note the zone of a moment at which the client's clock shows something else."""
        known = getattr(moment.tzinfo, "key", name) or moment.tzname() or ""
        if known not in self.elsewhere and from_instant(moment, self._home) != moment.replace(
            second=0, microsecond=0, tzinfo=None
        ):
            self.elsewhere[known] = None


def length_of(line: ContentLine | None, remarks: list[ImportRemark]) -> timedelta | None:
    """A duration; None for none, and with a remark for one that cannot be read."""
    from icalendar import vDuration

    if line is None:
        return None
    try:
        found = vDuration.from_ical(line.value.strip())  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, OverflowError):
        remarks.append(unread(line))
        return None
    return found if isinstance(found, timedelta) else None


def unread(line: ContentLine) -> ImportRemark:
    """What to tell of a line that is left out."""
    return ImportRemark("line-unread", {"line": line.number, "text": f"{line.name}:{line.value}"[:80]})
