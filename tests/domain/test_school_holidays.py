"""School holidays of the lists that a client chose: told together where they are the same, and how far they reach."""

from datetime import date

from compassdesk.domain.school_holidays import SchoolBreak, SchoolHoliday, reaches_until, school_breaks

LISTS = {
    "nl-north": (
        SchoolHoliday("nl-north", "autumn", date(2026, 10, 10), date(2026, 10, 18)),
        SchoolHoliday("nl-north", "christmas", date(2026, 12, 19), date(2027, 1, 3)),
    ),
    "nl-south": (
        SchoolHoliday("nl-south", "autumn", date(2026, 10, 17), date(2026, 10, 25)),
        SchoolHoliday("nl-south", "christmas", date(2026, 12, 19), date(2027, 1, 3)),
    ),
}
YEAR = date(2026, 8, 1), date(2027, 7, 31)


def test_the_same_days_of_two_lists_are_told_once_and_others_apart():
    found = school_breaks(LISTS, {"nl-south", "nl-north", "de-by"}, *YEAR)
    assert [(one.kind, one.first.day, one.lists) for one in found] == [
        ("autumn", 10, ("nl-north",)), ("autumn", 17, ("nl-south",)), ("christmas", 19, ("nl-north", "nl-south")),
    ]  # fmt: skip
    assert found[2].keys == ("nl-north/2026-12-19", "nl-south/2026-12-19")
    assert school_breaks(LISTS, (), *YEAR) == ()


def test_what_only_touches_the_days_asked_for_is_there_and_what_does_not_is_not():
    new_year = date(2027, 1, 1)
    [christmas] = school_breaks(LISTS, ("nl-north",), new_year, new_year)
    assert christmas == SchoolBreak(
        "christmas", date(2026, 12, 19), date(2027, 1, 3), ("nl-north",), ("nl-north/2026-12-19",)
    )
    assert school_breaks(LISTS, ("nl-north",), date(2027, 1, 4), date(2027, 2, 1)) == ()


def test_a_day_that_an_own_one_stands_for_is_gone_from_its_list_alone():
    found = school_breaks(LISTS, LISTS, *YEAR, without={"nl-north/2026-12-19", "nl-north/2026-10-10"})
    assert [one.lists for one in found] == [("nl-south",), ("nl-south",)]


def test_a_list_says_how_far_it_reaches():
    assert reaches_until(LISTS, "nl-south") == date(2027, 1, 3)
    assert reaches_until(LISTS, "be-nl") is None
