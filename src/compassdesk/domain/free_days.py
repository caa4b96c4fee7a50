"""Days on which nothing is planned unasked: public holidays, closed days, and days on which who speaks is away."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Literal

from compassdesk.domain.checks.people import is_away
from compassdesk.domain.plan import Client, Spokesperson
from compassdesk.domain.wallclock import public_holidays

Hindrance = Literal["closed", "holiday", "weekend", "away"]
_SATURDAY = 6


class FreeDays:
    """Asked day by day; `people` by id."""

    def __init__(self, client: Client, people: Mapping[str, Spokesperson]) -> None:
        self._client, self._people = client, people
        self._closed = frozenset(client.closed_days)

    def hindrance(self, day: date, speakers: Collection[str], *, workday: bool) -> Hindrance | None:
        """Why something with these speakers is not planned on a day; None where it can be."""
        if day in self._closed:
            return "closed"
        if day in public_holidays(self._client.country, self._client.region, (day.year,)):
            return "holiday"
        if workday and day.isoweekday() >= _SATURDAY:
            return "weekend"
        away = (is_away(self._people[key], day) for key in speakers if key in self._people)
        return "away" if any(away) else None
