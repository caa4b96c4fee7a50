"""A budget beside what items cost: its part of the days that are told, and never a judgement (domain.md A48)."""

from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from builders import campaign, client
from compassdesk.domain.compass.budget import BudgetLine, campaign_line, year_line

YEAR = replace(client(), budget_eur_year=7300.0)


def test_days_have_their_part_of_the_year() -> None:
    assert year_line(YEAR, date(2027, 3, 8), date(2027, 3, 14), 7_000) == BudgetLine(730_000, 14_000, 7_000)
    four_weeks = year_line(YEAR, date(2027, 2, 15), date(2027, 3, 14), 84_000)
    assert four_weeks is not None
    assert (four_weeks.part, four_weeks.share) == (56_000, Fraction(3, 2))


def test_a_month_is_a_twelfth_however_long_it_is() -> None:
    parts = [
        year_line(YEAR, date(2027, 2, 1), date(2027, 2, 28), 0),
        year_line(YEAR, date(2027, 3, 1), date(2027, 3, 31), 0),
    ]
    assert [line.part for line in parts if line is not None] == [60_833, 60_833]


def test_without_a_budget_there_is_no_line_and_of_nothing_no_share() -> None:
    assert year_line(client(), date(2027, 3, 8), date(2027, 3, 14), 7_000) is None
    run = campaign("run", "2027-03-01", "2027-03-31")
    assert campaign_line(run, 100) is None
    assert campaign_line(replace(run, budget_eur=0.0), 100) == BudgetLine(0, 0, 100)
    assert BudgetLine(0, 0, 100).share is None


def test_a_campaign_has_all_of_its_budget() -> None:
    run = replace(campaign("run", "2027-03-01", "2027-03-31"), budget_eur=420.5)
    line = campaign_line(run, 21_025)
    assert line is not None
    assert (line.part, line.share) == (42_050, Fraction(1, 2))
