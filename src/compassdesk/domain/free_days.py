"""Days on which nothing of a template is planned unasked: days off, weekends, and days on which who speaks is away."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Literal

from compassdesk.domain.checks.people import is_away
from compassdesk.domain.days_off import days_off, is_weekend
from compassdesk.domain.plan import Client, Spokesperson

Hindrance = Literal["closed", "holiday", "weekend", "away"]


class FreeDays:
    """Asked day by day; `people` by id."""

    def __init__(self, client: Client, people: Mapping[str, Spokesperson]) -> None:
        self._off, self._people = days_off(client), people

    def hindrance(self, day: date, speakers: Collection[str], *, workday: bool) -> Hindrance | None:
        """Why something with these speakers is not planned on a day; None where it can be."""
        match self._off.why(day):
            case "holiday" | "closed" as why:
                return why
        if workday and is_weekend(day):
            return "weekend"
        away = (is_away(self._people[key], day) for key in speakers if key in self._people)
        return "away" if any(away) else None
