"""When a crisis began and for how long it excuses what goes out in its name (CD-09, CD-11; C9.3).

Campaigns that start shortly after one another are one crisis: a new one each fortnight would be a crisis for ever.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from operator import attrgetter

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.plan import Campaign

CRISIS_DAYS = 14
"""How long a crisis excuses, from its first day."""
SAME_CRISIS_DAYS = 28
"""A crisis campaign that starts at most so many days after the start of another is the same crisis."""


def crisis_starts(campaigns: Iterable[Campaign]) -> Mapping[str, date]:
    """The first day of the crisis that each crisis campaign belongs to, by its id."""
    found: dict[str, date] = {}
    first = previous = date.min
    for campaign in sorted((row for row in campaigns if row.kind == "crisis"), key=attrgetter("starts")):
        if not found or campaign.starts - previous > timedelta(days=SAME_CRISIS_DAYS):
            first = campaign.starts
        found[campaign.id], previous = first, campaign.starts
    return found


def is_excused(starts: date, day: date) -> bool:
    """Whether a day lies within what a crisis that started then excuses; the campaign's dates are for the caller."""
    return day < starts + timedelta(days=CRISIS_DAYS)


def crises_in(ledger: Ledger) -> Mapping[str, date]:
    """The same of the plan that is judged."""
    return ledger.once("crises", lambda: crisis_starts(ledger.plan.campaigns))
