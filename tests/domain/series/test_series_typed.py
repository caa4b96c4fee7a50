"""One line of typing becomes a series, where it says how often."""

from datetime import date

import pytest
from msgspec.structs import replace

from builders import channel, plan
from compassdesk.domain.quick_add import parse
from compassdesk.domain.series_rule import LAST, Rule

FRIDAY = date(2027, 2, 26)
PLAN = plan(channels=(channel("fb", "facebook", name="Facebook"),))


def read(line: str):
    return parse(line, PLAN, FRIDAY)


MONDAYS, FRIDAYS = Rule("week", weekdays=(0,)), Rule("week", weekdays=(4,))
EACH_FIRST = Rule("month", weekdays=(1,), nth=1)


@pytest.mark.parametrize(
    ("line", "start", "rule"),
    [
        ("wekelijks ma 9:00 Nieuws", "2027-03-01", MONDAYS),
        ("ma 9:00 weekly Nieuws", "2027-03-01", MONDAYS),
        ("elke maandag 9:00 Nieuws", "2027-03-01", MONDAYS),
        ("Nieuws elke maandag", "2027-03-01", MONDAYS),
        ("om de week di Nieuws", "2027-03-02", Rule("week", 2, weekdays=(1,))),
        ("every two weeks wed Nieuws", "2027-03-03", Rule("week", 2, weekdays=(2,))),
        ("elke 3 weken di Nieuws", "2027-03-02", Rule("week", 3, weekdays=(1,))),
        ("elke week di fb Nieuws", "2027-03-02", Rule("week", weekdays=(1,))),
        ("every other Friday Nieuws", "2027-02-26", replace(FRIDAYS, interval=2)),
        ("every second tuesday Nieuws", "2027-03-02", Rule("week", 2, weekdays=(1,))),
        ("om de vrijdag Nieuws", "2027-02-26", replace(FRIDAYS, interval=2)),
        ("elke andere maandag Nieuws", "2027-03-01", replace(MONDAYS, interval=2)),
        ("elke maandag en donderdag 10:00 Nieuws", "2027-03-01", Rule("week", weekdays=(0, 3))),
        ("every monday, wednesday and friday Nieuws", "2027-02-26", Rule("week", weekdays=(0, 2, 4))),
        ("elke werkdag 8:30 Nieuws", "2027-02-26", Rule("week", weekdays=(0, 1, 2, 3, 4))),
        ("elke dag 8:30 Nieuws", "2027-02-26", Rule("day")),
        ("Nieuws 1 maart maandelijks", "2027-03-01", Rule("month", day=1)),
        ("31 mrt om de maand Nieuws", "2027-03-31", Rule("month", 2, day=31)),
        ("every year 1 March Nieuws", "2027-03-01", Rule("year", month=3, day=1)),
        ("every first tuesday Nieuws", "2027-03-02", EACH_FIRST),
        ("elke eerste dinsdag van de maand Nieuws", "2027-03-02", EACH_FIRST),
        ("every second tuesday of the month Nieuws", "2027-03-09", replace(EACH_FIRST, nth=2)),
        ("elke laatste donderdag Nieuws", "2027-03-25", Rule("month", weekdays=(3,), nth=LAST)),
        ("elke maandag t/m 1 juni Nieuws", "2027-03-01", replace(MONDAYS, until=date(2027, 6, 1))),
        ("every monday until 1 june Nieuws", "2027-03-01", replace(MONDAYS, until=date(2027, 6, 1))),
        ("elke maandag 9:00 10x Nieuws", "2027-03-01", replace(MONDAYS, count=10)),
        ("weekly mon 5 times Nieuws", "2027-03-01", replace(MONDAYS, count=5)),
        ("elke maandag 1 april Nieuws", "2027-04-05", MONDAYS),
    ],
)
def test_words_of_a_series_make_one(line, start, rule):
    found = read(line)
    assert (found.item.title, found.item.starts_at.date().isoformat(), found.rule) == ("Nieuws", start, rule)
    assert found.problems == ()
    assert [part.value for part in found.parts if part.kind == "repeat"] == [replace(rule, until=None, count=None)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("ma 9:00 10x tips voor de tuin", "10x tips voor de tuin"),
        ("ma fb Open until 1 June", "Open until 1 June"),
        ("ma Elke tweede telt", "Elke tweede telt"),
        ('ma "elke maandag" soep', "elke maandag soep"),
    ],
)
def test_what_is_part_of_a_title_repeats_nothing(line, title):
    found = read(line)
    assert found.rule is None
    assert found.item.title == title


def test_a_series_without_a_day_is_told_too():
    found = read("wekelijks Nieuws")
    assert found.rule is None
    assert (found.item.title, found.item.starts_at) == ("Nieuws", None)
    assert [problem.code for problem in found.problems] == ["repeat-undated"]
