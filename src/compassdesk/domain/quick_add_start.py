"""When the item of a typed line starts: its day and its time put together, and what is told about them."""

from datetime import date, datetime, time

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.quick_add_reading import Element
from compassdesk.domain.starting import starting
from compassdesk.domain.usual import USUAL_TIME


class Problem(Struct, frozen=True):
    """Something the user should look at before Enter.

    Codes: "ambiguous-person", "ambiguous-channel", "ambiguous-campaign" (`candidates` holds the ids), "no-such-person",
    "no-such-channel" (`candidates` holds the network it would be on), "closed-channel" (the ids), "no-such-date",
    "far-date", "no-title", "time-needed" (the status asks for a day), "repeat-undated" (what repeats, and has no day).
    An ambiguous name is not filled in, a channel that is none here stays in the title. Of a day or time that was taken
    they tell what was made of it: "weekday-differs", "year-by-weekday", "part-of-day",
    "zone-converted", "time-moved" (the clocks skip it); `value` is the day or moment.
    """

    code: str
    start: int
    end: int
    candidates: tuple[str, ...] = ()
    value: date | datetime | None = None


def start_of(
    day: Element | None, clock: Element | None, zone: str, today: date, fallback: datetime | None
) -> tuple[datetime | None, list[Problem]]:
    """The start: a day without an hour takes the default's hour or nine o'clock, an hour alone the default's day.

    `zone` is the client's: an hour of another one is brought to it, and one that its clocks skip moves forward.
    """
    if day is None and clock is None:
        return fallback, []
    told = _of_the_day(day) if day is not None else []
    if clock is None and day is not None and day.when is not None and day.when.clock is not None:
        clock = replace(day, value=day.when.hour)
    usual = fallback.time() if fallback and fallback.time() != time.min else USUAL_TIME
    on = day.value if day is not None else (fallback.date() if fallback else today)
    spelled = clock.when.clock if clock is not None and clock.when is not None else None
    if clock is None or spelled is None:
        return datetime.combine(on, usual).replace(second=0, microsecond=0), told
    start = starting(on, clock.value, spelled, zone)
    return start.at, [*told, *(Problem(code, clock.start, clock.end, value=start.at) for code in start.told)]


def last_day_of(day: Element | None) -> date | None:
    """The last day, where several were typed."""
    return day.when.day.last_day if day is not None and day.when is not None and day.when.day is not None else None


def _of_the_day(day: Element) -> list[Problem]:
    """A weekday beside the date that is another one than it has, or that decided on its year."""
    said = day.weekday
    if said is None and day.when is not None and day.when.day is not None:
        said = day.when.day.weekday
    told = []
    if said is not None and said != day.value.weekday():
        told.append(Problem("weekday-differs", day.start, day.end, value=day.value))
    elif day.when is not None and day.when.day is not None and day.when.day.is_of_another_year:
        told.append(Problem("year-by-weekday", day.start, day.end, value=day.value))
    return told
