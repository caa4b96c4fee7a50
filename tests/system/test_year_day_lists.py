"""The lists of days that are shipped: each rule names a day, each day has its names; school holidays are in order."""

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from compassdesk.domain.languages import LANGUAGES
from compassdesk.domain.school_holidays import ALL_SCHOOL_LISTS, reaches_until
from compassdesk.domain.year_days import YEAR_LISTS, day_of_rule, listed_between, listed_id, of_listed_id
from compassdesk.system.year_day_lists import school_lists, school_sources, year_day_lists
from compassdesk.texts.school_words import region_name

ROOT = Path(__file__).parents[2]


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


def test_each_list_of_school_holidays_is_whole_and_in_order():
    lists = school_lists()
    assert tuple(lists) == ALL_SCHOOL_LISTS
    for name, days in lists.items():
        assert all(before.last < after.first for before, after in pairwise(days)), name
        assert all(one.first <= one.last < one.first + timedelta(days=64) for one in days), name
        until = reaches_until(lists, name)
        assert until is not None
        assert until > date(2027, 5, 1)
        years = {one.first.year for one in days if one.kind in {"summer", "christmas"}}
        assert years == set(range(2025, max(years) + 1)), name


def test_each_list_of_school_holidays_has_one_source_that_the_notice_names_with_its_licence():
    assert sorted(name for one in school_sources() for name in one.lists) == sorted(ALL_SCHOOL_LISTS)
    assert [one.as_of for one in school_sources()] == [date(2026, 1, 21), date(2025, 6, 25)]
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    _, _, about = notice.partition("\nSchool holidays\n")
    for path in sorted((ROOT / "resources" / "data").glob("school_holidays*.json")):
        source = json.loads(path.read_text(encoding="utf-8"))["source"]
        _, named, rest = about.partition(f"    resources/data/{path.name};")
        assert named, path.name
        told, _, _ = rest.partition("\n    resources/data/")
        address = source["licence_address"].removeprefix("https://").rstrip("/").removeprefix("www.")
        assert address in told, path.name
        as_of = date.fromisoformat(source["as_of"])
        assert f"was on {as_of.day} {as_of:%B %Y}" in " ".join(told.replace("were", "was").split()), path.name


def test_each_list_of_school_holidays_has_a_name_of_its_own():
    names = [region_name(name) for name in ALL_SCHOOL_LISTS]
    assert len({*names}) == len(names)


def test_school_holidays_that_people_know_are_where_they_are():
    lists = school_lists()

    def on(name, day):
        return [one.kind for one in lists[name] if one.first <= day <= one.last]

    assert on("nl-middle", date(2027, 7, 17)) == ["summer"]
    assert on("nl-south", date(2027, 2, 22)) == []
    assert on("nl-north", date(2027, 2, 22)) == ["spring"]
    assert on("be-nl", date(2027, 8, 31)) == ["summer"]
    assert on("de-by", date(2027, 9, 13)) == ["summer"]


def test_wales_is_off_between_the_terms_that_its_ministers_directed():
    terms = (
        ("2026-09-01", "2026-10-23"), ("2026-11-02", "2026-12-18"),
        ("2027-01-04", "2027-02-05"), ("2027-02-15", "2027-03-19"),
        ("2027-04-05", "2027-05-28"), ("2027-06-07", "2027-07-20"),
    )  # fmt: skip
    at_school = [tuple(map(date.fromisoformat, term)) for term in terms]
    wales = [one for one in school_lists()["uk-wales"] if one.first > at_school[0][0]]
    day = timedelta(days=1)
    assert [(one.first, one.last) for one in wales] == [
        (ends + day, begins - day) for (_, ends), (begins, _) in pairwise(at_school)
    ]
    assert [one.kind for one in wales] == [
        "autumn-half-term", "christmas", "spring-half-term", "easter", "summer-half-term",
    ]  # fmt: skip
    assert reaches_until(school_lists(), "uk-wales") == date(2027, 6, 6)


def test_no_name_of_a_listed_day_holds_what_parts_an_id():
    for days in year_day_lists().values():
        for one in days:
            assert of_listed_id(listed_id(("nl/a", f"be/{one.names['en']}"), one.named("nl"))) == (
                ("nl/a", f"be/{one.names['en']}"), one.named("nl"),
            )  # fmt: skip
