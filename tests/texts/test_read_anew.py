"""Weeks that read differently, in words."""

import pytest

from compassdesk.domain.week import Week
from compassdesk.texts import read_anew


@pytest.mark.parametrize(
    ("week", "said"),
    [
        ("2027-W09", "Week 9, 1–7 March 2027"),
        ("2026-W53", "Week 53, 28 Dec 2026 – 3 Jan 2027"),
        ("2026-W01", "Week 1, 29 Dec 2025 – 4 Jan 2026"),
    ],
)
def test_a_week_over_the_turn_of_the_year_tells_both_years(week: str, said: str) -> None:
    assert read_anew.name(Week.parse(week)) == said
