"""Days and times as people type them: one reader, heard through the four places where they type."""

from datetime import date, datetime, time, timedelta

import pytest

from compassdesk.domain.quick_add import parse
from compassdesk.domain.reading_days import understood
from compassdesk.domain.reading_times import read_time
from compassdesk.exchange.tables.column_dates import read_dates
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.when_field import TimeField
from heard_words import (
    PLAN,
    TODAY,
    TOMORROW,
    day_in_a_line,
    day_in_a_table,
    in_a_line,
    read_day,
    time_in_a_line,
    time_in_a_table,
)

EVERYWHERE = [
    ("12 maart", date(2027, 3, 12)), ("12e maart", date(2027, 3, 12)), ("12 mrt.", date(2027, 3, 12)),
    ("ma 8 mrt", date(2027, 3, 8)), ("Mar 12", date(2027, 3, 12)), ("March 12, 2027", date(2027, 3, 12)),
    ("12 mrt 2027", date(2027, 3, 12)), ("12-mrt-2027", date(2027, 3, 12)), ("12maart 2027", date(2027, 3, 12)),
    ("1st of March 2027", date(2027, 3, 1)), ("Mon, Mar 1, 2027", date(2027, 3, 1)), ("31-12-2027", date(2027, 12, 31)),
    ("3/1/27", date(2027, 1, 3)), ("3.1.2027", date(2027, 1, 3)), ("ma 3-1-2027", date(2027, 1, 3)),
    ("2027-03-12", date(2027, 3, 12)), ("2027/03/12", date(2027, 3, 12)), ("2027.3.12", date(2027, 3, 12)),
    ("4 febr 2027", date(2027, 2, 4)), ("12/3", date(2027, 3, 12)),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), EVERYWHERE)
def test_a_day_of_the_calendar_is_read_alike_everywhere(qtbot, words: str, day: date) -> None:
    field = DayField(today=TODAY)
    qtbot.addWidget(field)
    field.setText(words)
    field.typed.emit()
    assert (read_day(words, TODAY), field.value()) == (day, day)
    assert (day_in_a_line(words), day_in_a_table(words)) == (day, day)


SEEN_FROM_TODAY = [
    ("vandaag", TODAY), ("today", TODAY), ("morgen", TOMORROW), ("overmorgen", TODAY + timedelta(2)),
    ("over 2 weken", date(2026, 12, 5)), ("in 3 days", date(2026, 11, 24)),
    ("monday", date(2026, 11, 23)), ("zaterdag", TODAY), ("next monday", date(2026, 11, 23)),
    ("volgende zaterdag", date(2026, 11, 28)), ("volgende week", date(2026, 11, 23)),
    ("next week wed", date(2026, 11, 25)), ("deze week zo", date(2026, 11, 22)),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), SEEN_FROM_TODAY)
def test_a_day_seen_from_today_is_read_in_fields_and_lines_and_never_guessed_in_a_table(words: str, day: date) -> None:
    assert (read_day(words, TODAY), day_in_a_line(words)) == (day, day)
    assert read_dates([words], ["2027"])[0].problem == "not-a-date"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("+2w", date(2026, 12, 5)), ("-1m", date(2026, 10, 21)), ("+1 jaar", date(2027, 11, 21)),
        ("maart 2027", date(2027, 3, 1)), ("december", date(2026, 12, 1)), ("12 3 2027", date(2027, 3, 12)),
        ("12.3", date(2027, 3, 12)), ("w10", date(2027, 3, 8)), ("12 febuary", date(2027, 2, 12)),
        ("12 septem 2027", date(2027, 9, 12)), ("th", date(2026, 11, 26)), ("5,9", date(2027, 9, 5)),
        ("4 maart (do)", date(2027, 3, 4)), ("gisteren", date(2026, 11, 20)),
    ],
)  # fmt: skip
def test_what_could_be_something_else_in_a_line_is_read_in_a_field(words: str, day: date) -> None:
    assert read_day(words, TODAY) == day
    assert day_in_a_line(words) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2027-W10", date(2027, 3, 8)), ("week 53 2026", date(2026, 12, 28)), ("wk 11 do 2027", date(2027, 3, 18)),
        ("2027-W12-2", date(2027, 3, 23)), ("W12-2", date(2027, 3, 23)), ("week 12 dinsdag", date(2027, 3, 23)),
        ("dinsdag week 12", date(2027, 3, 23)), ("KW 12", date(2027, 3, 22)), ("wk 12", date(2027, 3, 22)),
    ],
)  # fmt: skip
def test_a_week_is_read_alike_everywhere_and_in_a_table_its_monday_is_told(words: str, day: date) -> None:
    assert (read_day(words, TODAY), day_in_a_line(words)) == (day, day)
    read = read_dates([words], ["2027"])[0]
    assert read.day == day
    assert ("week-without-day" in read.remarks) == (day.weekday() == 0)


ABROAD = [
    ("1-Mar-27", date(2027, 3, 1)), ("1-mrt-27", date(2027, 3, 1)), ("ma 1 mrt. 27", date(2027, 3, 1)),
    ("1 mrt '27", date(2027, 3, 1)), ("1er mars 2027", date(2027, 3, 1)), ("lundi 1er mars 2027", date(2027, 3, 1)),
    ("1. März 2027", date(2027, 3, 1)), ("1. Mrz. 2027", date(2027, 3, 1)), ("Mo., 1. März 2027", date(2027, 3, 1)),
    ("Montag, den 1. März 2027", date(2027, 3, 1)), ("1 de marzo de 2027", date(2027, 3, 1)),
    ("lunes, 1 de marzo de 2027", date(2027, 3, 1)), ("March 1st, 2027", date(2027, 3, 1)),
    ("1 marzo 2027", date(2027, 3, 1)), ("1 de março de 2027", date(2027, 3, 1)), ("1 marca 2027", date(2027, 3, 1)),
    ("2 déc. 2027", date(2027, 12, 2)), ("12 août 2027", date(2027, 8, 12)), ("3. Okt. 2027", date(2027, 10, 3)),
    ("3 ene 2027", date(2027, 1, 3)), ("3 mag 2027", date(2027, 5, 3)), ("20 września 2027", date(2027, 9, 20)),
    ("5 out 2027", date(2027, 10, 5)), ("mié. 3 mar. 2027", date(2027, 3, 3)), ("mar 2 mars 2027", date(2027, 3, 2)),
    ("20270301", date(2027, 3, 1)), ("Mon 1 March 2027", date(2027, 3, 1)), ("1/3/27 (ma)", date(2027, 3, 1)),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), ABROAD)
def test_a_day_of_other_languages_and_short_years_is_read_in_fields_and_tables(words: str, day: date) -> None:
    assert read_day(words, TODAY) == day
    read = read_dates([words])[0]
    assert (read.day, set(read.remarks)) == (day, {"order-guessed"} if "/" in words else set())


RUNS = [
    ("1–3 maart", (date(2027, 3, 1), date(2027, 3, 3))), ("1-3 mrt 2027", (date(2027, 3, 1), date(2027, 3, 3))),
    ("28 feb – 2 mrt", (date(2027, 2, 28), date(2027, 3, 2))), ("1 t/m 3 maart", (date(2027, 3, 1), date(2027, 3, 3))),
    ("1-5 March 2027", (date(2027, 3, 1), date(2027, 3, 5))), ("March 1-3, 2027", (date(2027, 3, 1), date(2027, 3, 3))),
    ("28 dec 2026 - 2 jan 2027", (date(2026, 12, 28), date(2027, 1, 2))),
    ("28 dec – 2 jan 2027", (date(2026, 12, 28), date(2027, 1, 2))),
    ("1-3-2027 t/m 3-3-2027", (date(2027, 3, 1), date(2027, 3, 3))), ("1/3-3/3", (date(2027, 3, 1), date(2027, 3, 3))),
    ("ma 1 t/m wo 3 maart", (date(2027, 3, 1), date(2027, 3, 3))),
    ("2027-03-01/2027-03-03", (date(2027, 3, 1), date(2027, 3, 3))),
    ("du 1er au 3 mars 2027", (date(2027, 3, 1), date(2027, 3, 3))),
    ("1. bis 3. März", (date(2027, 3, 1), date(2027, 3, 3))),
    ("del 1 al 3 de marzo de 2027", (date(2027, 3, 1), date(2027, 3, 3))),
    ("week 10 t/m 12 2027", (date(2027, 3, 8), date(2027, 3, 28))),
]  # fmt: skip


@pytest.mark.parametrize(("words", "days"), RUNS)
def test_several_days_keep_their_last_one(words: str, days: tuple[date, date]) -> None:
    found = understood(words, TODAY)
    assert found is not None
    assert (found.day, found.last_day) == days
    read = read_dates([words], ["2027"])[0] if "2026" not in words and "2027" not in words else read_dates([words])[0]
    assert (read.day, read.last_day) == days
    assert read_day(words, TODAY) is None, "one day is asked"


@pytest.mark.parametrize("words", ["3-1 maart 2027", "3 maart - 1 maart", "3-3-2027 t/m 1-3-2027"])
def test_days_that_run_backwards_are_none(words: str) -> None:
    found = understood(words, TODAY)
    assert found is not None
    assert found.day is None
    assert read_dates([words], ["2027"])[0].problem == "days-backwards"


def test_a_day_in_one_piece_with_its_time_is_read_everywhere() -> None:
    assert read_day("2027-03-12T14:30", TODAY) == date(2027, 3, 12)
    assert in_a_line("2027-03-12T14:30") == datetime(2027, 3, 12, 14, 30)
    assert day_in_a_table("2027-03-12T14:30") == date(2027, 3, 12)


def test_a_month_without_a_day_is_no_day_in_a_table() -> None:
    assert read_dates(["maart 2027"])[0].problem == "not-a-date"


def test_yesterday_is_read_beside_something_that_is_sure() -> None:
    assert in_a_line("gisteren 14u") == datetime(2026, 11, 20, 14)
    assert parse("Terugblik op gisteren", PLAN, TODAY).item.title == "Terugblik op gisteren"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("22 sep", date(2026, 9, 22)), ("21 sep", date(2027, 9, 21)), ("1 nov", date(2026, 11, 1)),
        ("week 40", date(2026, 9, 28)), ("29 feb", date(2028, 2, 29)), ("do 31 dec", date(2026, 12, 31)),
        ("ma 9 mrt", date(2027, 3, 9)), ("di 9 mrt", date(2027, 3, 9)), ("wo 1 dec", date(2027, 12, 1)),
        ("zo 9 mrt", date(2027, 3, 9)),
    ],
)  # fmt: skip
def test_without_a_year_it_is_the_one_its_weekday_fits_else_the_first_from_sixty_days_back(words, day) -> None:
    assert (day_in_a_line(words), read_day(words, TODAY)) == (day, day)


def test_a_weekday_takes_no_day_back_in_time_and_is_told() -> None:
    today = date(2026, 11, 29)
    for words, day, told in (
        ("wo 31 dec", date(2026, 12, 31), "weekday-differs"),
        ("vr 31 dec", date(2027, 12, 31), "year-by-weekday"),
        ("do 31 dec", date(2026, 12, 31), ""),
    ):
        found = understood(words, today)
        assert found is not None
        assert (found.day, found.told) == (day, told)
    assert read_dates(["di 30 dec", "wo 31 dec"], today=today)[1].day == date(2025, 12, 31), "neighbours in a table"


@pytest.mark.parametrize(
    "words", ["", "31-2-2027", "2027-W60", "foo", "12", "29-2-2027", "+99999999999w", "13-13-2027", "5 mei 6", "marx"]
)
def test_what_is_no_day_is_none(words: str) -> None:
    assert read_day(words, TODAY) is None
    assert day_in_a_table(words) is None


def test_the_month_comes_first_where_the_locale_writes_it_so() -> None:
    assert read_day("3/11/2027", TODAY, month_first=True) == date(2027, 3, 11)
    assert in_a_line("3/11/2027", month_first=True) == datetime(2027, 3, 11, 9)
    assert read_day("3/11/2027", TODAY) == date(2027, 11, 3)
    assert read_day("3/25/2027", TODAY) == date(2027, 3, 25), "there is no month 25"
    assert read_day("25/3/2027", TODAY, month_first=True) == date(2027, 3, 25)


CLOCKS = [
    ("9:30", time(9, 30)), ("9.30", time(9, 30)), ("9.30 uur", time(9, 30)), ("9u30", time(9, 30)),
    ("9h30", time(9, 30)), ("21u", time(21)), ("14 uur", time(14)), ("09:00:00", time(9)),
    ("9:30 PM", time(21, 30)), ("9:30 p.m.", time(21, 30)), ("9:30p", time(21, 30)), ("9:30\u202fPM", time(21, 30)),
    ("12 am", time(0)), ("9p", time(21)), ("930pm", time(21, 30)), ("half tien", time(9, 30)),
    ("kwart over 9", time(9, 15)), ("kwart voor tien", time(9, 45)), ("quarter past 9", time(9, 15)),
    ("quarter to ten", time(9, 45)), ("12 noon", time(12)), ("9.30u", time(9, 30)), ("14h30", time(14, 30)),
    ("24:00", time(0)), ("halb zehn", time(9, 30)), ("viertel nach 9", time(9, 15)), ("20:00 Uhr", time(20)),
    ("half drie", time(14, 30)), ("kwart voor 5", time(16, 45)), ("half zeven", time(18, 30)),
    ("half acht", time(7, 30)), ("3 uur", time(3)),
    ("half een", time(12, 30)), ("half past ten", time(10, 30)), ("half ten", time(10, 30)),
]  # fmt: skip


@pytest.mark.parametrize(("words", "clock"), CLOCKS)
def test_a_time_is_read_alike_everywhere(qtbot, words: str, clock: time) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    field.setText(words)
    assert (read_time(words), field.value()) == (clock, clock)
    assert (time_in_a_line(words), time_in_a_table(words)) == (clock, clock)


@pytest.mark.parametrize(
    ("words", "clock", "line", "cell"),
    [
        ("9", time(9), None, None), ("0930", time(9, 30), None, None), ("9 30", time(9, 30), None, None),
        ("9a", time(9), None, time(9)), ("2 p", time(14), None, time(14)), ("2000 uur", time(20), None, time(20)),
        ("half 10", time(9, 30), time(9, 30), None),
        ("5 voor 9", time(8, 55), None, time(8, 55)), ("half 1 uur", time(12, 30), time(12, 30), None),
    ],
)  # fmt: skip
def test_figures_alone_are_times_only_where_nothing_else_can_be_meant(words, clock, line, cell) -> None:
    assert (read_time(words), time_in_a_line(words), time_in_a_table(words)) == (clock, line, cell)


@pytest.mark.parametrize("words", ["25:00", "9:60", "13 pm", "soon", "half 13", "half past tien", ""])
def test_what_is_no_time_is_none(words: str) -> None:
    assert read_time(words) is None
    assert time_in_a_table(words) is None


def test_in_a_line_an_end_is_read_too_and_house_numbers_stay_in_the_title() -> None:
    item = parse("ma 9-10u Nieuws", PLAN, TODAY).item
    assert (item.starts_at, item.minutes) == (datetime(2026, 11, 23, 9), 60)
    for title in ("Open dag Dorpsstraat 9a", "Vraag 2 a", "Kom in maart", "2000 uur vrijwilligerswerk", "14u - 8 tips"):
        assert parse(title, PLAN, TODAY).item.title in {title, "8 tips"}
