"""Days and times as we and others write them out are read back, whatever is typed."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from compassdesk.domain.bounds import LATEST
from compassdesk.domain.quick_add import parse
from compassdesk.domain.reading_days import read_moment, understood
from compassdesk.domain.reading_times import read_time
from compassdesk.domain.week import Week
from compassdesk.exchange.tables.column_dates import read_dates
from compassdesk.system.preferences import DayForm
from compassdesk.texts import numbers
from heard_words import (
    PLAN,
    TODAY,
    read_day,
    time_in_a_table,
)

FORMS = ("system", "dmy", "mdy", "iso")
"""The ways in which a user can have days written."""
LOCALES = [
    ("nl_NL", LATEST.year), ("nl_BE", LATEST.year), ("en_US", 2099), ("en_GB", LATEST.year), ("en_IE", LATEST.year),
    ("en_CA", LATEST.year), ("en_AU", 2099),
]  # fmt: skip
AS_CHOSEN = [
    *((name, last, "system") for name, last in LOCALES),
    *((name, LATEST.year, form) for name in ("nl_NL", "en_US") for form in FORMS[1:]),
]
"""With the last year that their short dates can say: some write two figures."""


def spelled_long(day: date) -> list[str]:
    """Everything the app writes that names a day with its year."""
    locale, qdate = numbers.locale(), QDate(day.year, day.month, day.day)
    week = Week.of(day).number
    return [
        numbers.full_day(day), numbers.dated(day), numbers.short_date(day), day.isoformat(), f"{day:%Y%m%d}",
        f"{Week.of(day)}-{day.isoweekday()}", f"{numbers.full_day(day)}, week {week}",
        f"Week {week}, {numbers.dated(day)}",
        locale.toString(qdate, QLocale.FormatType.LongFormat),
    ]  # fmt: skip


@pytest.mark.in_turns(a_day=5)
@pytest.mark.parametrize(("name", "last", "form"), AS_CHOSEN)
def test_what_our_own_formatters_write_is_read_back(name: str, last: int, form: DayForm) -> None:
    numbers.use(QLocale(name), day_form=form)
    month_first = numbers.month_first()

    @given(st.dates(date(2000, 1, 1), date(last, 12, 31)), st.times())
    def read_back(day: date, clock: time) -> None:
        clock = clock.replace(second=0, microsecond=0)
        for words in spelled_long(day):
            assert read_day(words, TODAY, month_first=month_first) == day, words
            assert read_dates([words], month_first=month_first)[0].day == day, words
        assert read_day(numbers.month(day), TODAY) == day.replace(day=1)
        assert read_day(numbers.day(day), day - timedelta(days=150)) == day
        assert read_dates([numbers.day(day)], [str(day.year)])[0].day == day
        told = numbers.clock(clock)
        assert read_time(told) == time_in_a_table(told) == clock
        before, moment = day - timedelta(days=150), datetime.combine(day, clock)
        item = parse(f"{numbers.moment(moment)} Nieuws", PLAN, before).item
        assert (item.title, item.starts_at) == ("Nieuws", moment)
        for words in (
            numbers.moment(moment), f"{numbers.dated(day)} {told}", f"{numbers.short_date(day)} {told}",
            f"{moment:%Y-%m-%d %H:%M}", f"{moment:%Y%m%dT%H%M%S}", f"{numbers.full_day(day)}, {told}",
        ):  # fmt: skip
            found, hours = read_moment(words, before, month_first=month_first)
            assert found is not None, words
            assert hours is not None, words
            assert (found.day, hours.start) == (day, clock), words

    read_back()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["nl_NL", "en_GB", "en_US"])
def test_runs_of_days_and_weeks_as_we_write_them_are_read_back(name: str, form: DayForm) -> None:
    numbers.use(QLocale(name), day_form=form)

    @given(st.dates(date(1990, 1, 1), date(2098, 12, 31)), st.integers(1, 120))
    def read_back(first: date, length: int) -> None:
        last = first + timedelta(days=length)
        if first.year == last.year and (first.month, first.day) < (last.month, last.day):
            found = understood(numbers.dated_range(first, last), TODAY)
            assert found is not None
            assert (found.day, found.last_day) == (first, last)
        week = Week.of(first)
        seen_from = week.monday - timedelta(days=20)
        for words in (numbers.week_days(week), f"Week {week.number}, {numbers.week_days(week)}",
                      f"Week {week.number} · {numbers.week_days(week)}"):  # fmt: skip
            found = understood(words, seen_from)
            assert found is not None, words
            assert (found.day, found.last_day) == (week.monday, week.sunday), words
        assert str(week.sunday.year) in numbers.dated_range(week.monday, week.sunday)
        assert str(week.monday.year) in numbers.dated_range(week.monday, week.sunday)
        assert read_day(f"Week {week.number}", seen_from) == week.monday
        assert read_day(str(week), TODAY) == week.monday

    read_back()


@pytest.mark.parametrize("name", ["de_DE", "fr_FR", "es_ES", "it_IT", "pt_PT", "pl_PL"])
def test_the_long_dates_of_other_languages_are_read(name: str) -> None:
    locale = QLocale(name)
    for day in (date(2027, month, 7 + month) for month in range(1, 13)):
        qdate = QDate(day.year, day.month, day.day)
        for words in (
            locale.toString(qdate, QLocale.FormatType.LongFormat), locale.toString(qdate, "ddd d MMM yyyy"),
            locale.toString(qdate, "d MMMM yyyy"), locale.toString(qdate, QLocale.FormatType.ShortFormat),
        ):  # fmt: skip
            found = understood(words, TODAY)
            assert found is not None, words
            assert (found.day, found.weekday_differs) == (day, False), words


def test_a_day_has_to_lie_in_the_week_beside_it() -> None:
    assert read_day("maandag 8 maart 2027, week 10", TODAY) == date(2027, 3, 8)
    assert read_day("maandag 8 maart 2027, week 11", TODAY) is None
    assert read_dates(["Week 11, ma 8 mrt 2027"])[0].problem == "not-a-date"


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_any_day_is_read_back_in_figures(day: date) -> None:
    assert read_day(f"{day.day}-{day.month}-{day.year}", TODAY) == day


@given(st.text(max_size=70), st.dates())
def test_nothing_that_is_typed_breaks_it(words: str, today: date) -> None:
    day, clock = read_day(words, today), read_time(words)
    assert day is None or isinstance(day, date)
    assert clock is None or clock.second == 0
    assert len(read_dates([words])) == 1


PIECES = """
+2w - 9 week 53 99 2027 9999 next za maart febuary 12 / 31 -99999y over 999 weken half tien p.m. : of the
"""

LINES = st.lists(st.sampled_from(PIECES.split()), max_size=5).map(" ".join)


@given(LINES, st.sampled_from((date.min, TODAY, date.max)))
def test_at_the_ends_of_time_there_is_no_day_rather_than_an_error(words: str, today: date) -> None:
    assert isinstance(read_day(words, today), date | None)
