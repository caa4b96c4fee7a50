"""The next hour at which somebody is at work, by the service hours of a client."""

from datetime import datetime, time, timedelta

from compassdesk.domain.wallclock import ServiceClock, zone_named

_DAYS_LOOKED_AHEAD = 31
"""Nobody plans from now on to a day that lies behind a longer holiday."""
HOUR = timedelta(hours=1)


def next_working_hour(now: datetime, service: ServiceClock, zone: str) -> datetime | None:
    """The first whole hour behind a wall-clock moment that lies in service; None where there is none for a month."""
    clock = zone_named(zone)
    soonest = whole_hour(now + timedelta(minutes=1))
    for days in range(_DAYS_LOOKED_AHEAD):
        day = now.date() + timedelta(days=days)
        span = service.span(day.toordinal())
        if span is None:
            continue
        begin = max(soonest, whole_hour(clock.local(span[0])), datetime.combine(day, time.min))
        if begin.date() == day and clock.minutes(begin) < span[1]:
            return begin
    return None


def whole_hour(moment: datetime) -> datetime:
    """The moment itself where it is a whole hour, else the next one."""
    floor = moment.replace(minute=0, second=0, microsecond=0)
    return floor if floor == moment.replace(second=0, microsecond=0) else floor + HOUR
