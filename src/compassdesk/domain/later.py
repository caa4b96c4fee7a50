"""When something that is put off comes back: soon, this afternoon, tomorrow morning, on Monday."""

from datetime import datetime, time, timedelta
from typing import Literal

from compassdesk.domain.usual import USUAL_TIME
from compassdesk.domain.wallclock import ends_at, settled

Later = Literal["quarter", "hour", "afternoon", "tomorrow", "monday"]
_AFTERNOON = time(14)
_MORNING_ENDS = time(13)
"""From then on it is the afternoon already."""


def moments_later(now: datetime, zone: str) -> tuple[tuple[Later, datetime], ...]:
    """The choices at this time on the client's clock, each with its moment; each day once."""
    tomorrow = now.date() + timedelta(days=1)
    monday = now.date() + timedelta(days=8 - now.isoweekday())
    found: list[tuple[Later, datetime]] = [("quarter", ends_at(now, 15, zone)), ("hour", ends_at(now, 60, zone))]
    if now.time() < _MORNING_ENDS:
        found.append(("afternoon", settled(datetime.combine(now.date(), _AFTERNOON), zone)))
    found.append(("tomorrow", settled(datetime.combine(tomorrow, USUAL_TIME), zone)))
    if monday != tomorrow:
        found.append(("monday", settled(datetime.combine(monday, USUAL_TIME), zone)))
    return tuple(found)
