"""In which time zone a file may tell its times, where it names none and they are out by as much as a zone would be."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from compassdesk.domain.wallclock import from_zone

USUAL_ZONES = (
    "UTC",
    "Europe/London",
    "Europe/Amsterdam",
    "Europe/Athens",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
)
"""Those that tools are set to most often; UTC first, in which many export whatever they show."""
_NEAR = timedelta(minutes=16)
"""A tool is some minutes late at most; zones stand a quarter of an hour apart at least."""


def likely_zones(moments: Collection[tuple[datetime, datetime]], zone: str) -> Sequence[str]:
    """The zones in which all `moments` fit: each as the file tells it, beside what the clocks of `zone` showed.

    None where they fit as they stand.
    """
    if not moments or all(abs(told - planned) < _NEAR for told, planned in moments):
        return ()
    return tuple(name for name in USUAL_ZONES if all(_fits(name, zone, *one) for one in moments))


def _fits(name: str, zone: str, told: datetime, planned: datetime) -> bool:
    return abs(from_zone(told, name, zone) - planned) < _NEAR
