"""The lists of days that are shipped: each rule names a day, each day has its names."""

from datetime import date

from compassdesk.domain.languages import LANGUAGES
from compassdesk.domain.year_days import YEAR_LISTS, day_of_rule, listed_between
from compassdesk.system.year_day_lists import year_day_lists


def test_each_day_of_each_list_is_a_day_of_each_year_and_has_its_names():
    lists = year_day_lists()
    assert tuple(lists) == YEAR_LISTS
    for days in lists.values():
        assert len({(one.rule, one.names["en"]) for one in days}) == len(days) > 5
        for one in days:
            assert all(day_of_rule(one.rule, year) is not None for year in range(2020, 2045))
            assert all(one.named(language).strip() == one.named(language) != "" for language in LANGUAGES)


def test_days_that_people_know_are_where_they_are():
    lists = year_day_lists()

    def on(name, day):
        return [one.named("nl") for _, one in listed_between(lists[name], day, day)]

    assert on("nl", date(2026, 9, 15)) == ["Prinsjesdag"]
    assert on("nl", date(2027, 5, 9)) == ["Moederdag"]
    assert on("uk", date(2027, 3, 7)) == ["Mothering Sunday"]
    assert on("world", date(2026, 11, 27)) == ["Black Friday"]
    assert on("de", date(2027, 5, 6)) == ["Vaderdag"]
