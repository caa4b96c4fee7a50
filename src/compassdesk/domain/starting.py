"""When something starts that is typed as a day and a time of day, on the client's clock, and what was made of it."""

from datetime import date, datetime, time, timedelta

from msgspec import Struct

from compassdesk.domain.bounds import within_days
from compassdesk.domain.reading_times import Clock
from compassdesk.domain.wallclock import from_zone, settled


class Start(Struct, frozen=True):
    """A moment, and codes for what is not plain from what was typed.

    "part-of-day": no exact time was typed. "zone-converted": it was another zone's. "time-moved": the clocks skip it.
    """

    at: datetime
    told: tuple[str, ...] = ()


def starting(day: date, hour: time, clock: Clock, zone: str) -> Start:
    """The start on a day at an hour that was spelled as `clock`; `zone` is the client's.

    A day that no plan can speak of is left as it is, since it may lie at the end of time.
    """
    if not within_days(day):
        return Start(datetime.combine(day, hour))
    at = datetime.combine(day, hour).replace(second=0, microsecond=0) + timedelta(days=clock.is_next_day)
    told = ("part-of-day",) if clock.is_part_of_day else ()
    if clock.zone:
        here = from_zone(at, clock.zone, zone)
        return Start(here, told if here == at else (*told, "zone-converted"))
    here = settled(at, zone)
    return Start(here, told if here == at else (*told, "time-moved"))
