"""What is settled of a week before anything is planned in it: campaigns that run, who is away, days that are off."""

from datetime import date, timedelta

from msgspec import Struct

from compassdesk.domain.checks.people import is_away, is_employed
from compassdesk.domain.days_off import days_off
from compassdesk.domain.plan import Campaign, Plan, Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.week import Week


class Settled(Struct, frozen=True):
    """See the module. `anybody`: whether there are people at all; `away` are those who are away on any of its days;
    `off` its public holidays and closed days.
    """

    campaigns: tuple[Campaign, ...]
    away: tuple[Spokesperson, ...]
    anybody: bool
    off: tuple[date, ...]


def settled(plan: Plan, week: Week) -> Settled:
    """What is settled of a week."""
    days = [week.monday + timedelta(days=ahead) for ahead in range(7)]
    nobody = days_off(plan.client)
    real = [one for one in plan.spokespersons if is_real_person(one)]
    people = [one for one in real if any(is_employed(one, day) for day in days)]
    return Settled(
        campaigns=tuple(one for one in plan.campaigns if one.starts <= week.sunday and week.monday <= one.ends),
        away=tuple(one for one in people if any(is_away(one, day) for day in days)),
        anybody=bool(people),
        off=tuple(day for day in days if nobody.why(day)),
    )
