"""A budget beside what items cost (domain.md A48). It is a line to look at: nothing is judged by it."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.plan import Campaign, Client

_MONTHS, _DAYS = 12, 365


class BudgetLine(Struct, frozen=True):
    """Cents: `whole` of a year or of a campaign, `part` what of it falls in the days told, `paid` what items cost."""

    whole: int
    part: int
    paid: int

    @property
    def share(self) -> Fraction | None:
        """What items cost of that part; None of a budget of nothing."""
        return Fraction(self.paid, self.part) if self.part else None


def year_line(client: Client, first: date, last: date, paid: int) -> BudgetLine | None:
    """The year's budget for the days from `first` to `last`: a month is a twelfth. None where there is none."""
    if client.budget_eur_year is None:
        return None
    whole = cents_of(client.budget_eur_year)
    is_month = first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1])
    days = (last - first + timedelta(days=1)).days
    part = Fraction(whole, _MONTHS) if is_month else Fraction(whole * days, _DAYS)
    return BudgetLine(whole, round(part), paid)


def campaign_line(campaign: Campaign, paid: int) -> BudgetLine | None:
    """The whole budget of a campaign; None where there is none."""
    if campaign.budget_eur is None:
        return None
    whole = cents_of(campaign.budget_eur)
    return BudgetLine(whole, whole, paid)


def cents_of(euros: float | None) -> int:
    """An amount of a row in cents."""
    return round((euros or 0) * 100)
