"""Hours and days in which nobody is reminded: what falls into them waits until they end."""

from datetime import datetime, time, timedelta

from msgspec import Struct

from compassdesk.domain.wallclock import zone_named

_ONE_DAY = timedelta(days=1)
_WEEK = 7


class Quiet(Struct, frozen=True):
    """Every day from one time of day until another, past midnight where that is the earlier one, and whole weekdays.

    Both times the same: no hours are quiet. Weekdays are ISO's, 1 for Monday.
    """

    first: time = time()
    last: time = time()
    weekdays: frozenset[int] = frozenset()

    def ends(self, local: datetime) -> datetime | None:
        """When the quiet ends that a wall-clock time lies in: the time itself where it lies in none, None: never."""
        if len(self.weekdays) >= _WEEK:
            return None
        while (end := self._end_of_one(local)) != local:
            local = end
        return local

    def _end_of_one(self, local: datetime) -> datetime:
        """The end of the quiet day or of the quiet hours at this time; another kind of quiet may begin there."""
        midnight = datetime.combine(local.date(), time())
        if local.isoweekday() in self.weekdays:
            return midnight + _ONE_DAY
        hour, over_night = local.time(), self.first > self.last
        if self.first == self.last:
            return local
        if over_night and hour >= self.first:
            return datetime.combine(local.date() + _ONE_DAY, self.last)
        begun = over_night or hour >= self.first
        return datetime.combine(local.date(), self.last) if begun and hour < self.last else local


def after_quiet(minute: int, quiet: Quiet, zone: str) -> int | None:
    """The first minute from this one on that is not quiet, both absolute (`wallclock.Zone`); None: there is none.

    An hour that the clocks repeat does not bring back quiet that is over.
    """
    clock = zone_named(zone)
    local = clock.local(minute)
    end = quiet.ends(local)
    if end is None or end == local:
        return None if end is None else minute
    return max(minute, clock.minutes(end))
