"""Calendars whose weeks lie about New Year: the ISO year of a week is not always that of its calendar."""

from datetime import datetime

import pytest

from planned_sheets import taken
from sheets import read

NOW = datetime(2027, 2, 1, 9)


@pytest.mark.parametrize(
    ("title", "weeks", "days"),
    [
        ("Jaarplanning 2027", (53, 1), ["2027-01-01", "2027-01-08"]),
        ("Januari 2027", (53, 1), ["2027-01-01", "2027-01-08"]),
        ("Januari 2028", (52, 1), ["2027-12-31", "2028-01-07"]),
        ("December 2029", (1, 2), ["2030-01-04", "2030-01-11"]),
        ("Planning 2027", (1, 2), ["2027-01-08", "2027-01-15"]),
        ("December 2026", (53, 1), ["2027-01-01", "2027-01-08"]),
        ("Planning 2027", (52, 1), ["2027-12-31", "2028-01-07"]),
    ],
)
def test_weeks_about_new_year_are_of_the_year_that_their_calendar_tells(title, weeks, days):
    first, second = weeks
    found = read(f"{title}\nWeek;ma;di;wo;do;vr\n{first};;;;;Een\n{second};;;;;Twee\n", now=NOW)
    assert [day for _, day, _, _ in taken(found)] == days
