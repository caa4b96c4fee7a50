"""Days of a column: in which order day and month stand, and in which years they lie."""

from datetime import date, datetime, time

import pytest

from compassdesk.exchange.tables.column_dates import read_column, read_dates
from sheets import codes, read

HEAD = "Datum;Tijd;Kanaal;Onderwerp;Tekst;Wie;Status;Opmerking\n"


def days(*cells, **options):
    return [entry.day or entry.problem or "open" for entry in read_dates(cells, **options)]


def orders(*cells, **options):
    column = read_column(cells, **options)
    return (column.order.why, column.order.month_first) if column.order else None


def test_what_decided_on_the_order_of_day_and_month_is_known():
    assert orders("1/2/2027", "1/31/2027") == ("proof", True)
    assert orders("1/2/2027", "31/1/2027") == ("proof", False)
    assert orders("1.2.2027", "1.3.2027") == ("points", False)
    assert orders("Mon 3/1/2027", "Tue 3/2/2027") == ("weekdays", True)
    assert orders("3/1/2027", "3/2/2027", weekdays=[0, 1]) == ("weekdays", True)
    assert orders("2027-03-10", "3/11/2027", "2027-03-12") == ("neighbours", True)
    assert orders("03/01/2027", "03/02/2027", because="language") == ("language", False)
    assert orders("03/01/2027", "03/02/2027", month_first=True, because="clock") == ("clock", True)
    assert orders("3/13/2027", "13/3/2027") == ("mixed", False)
    assert orders("2027-03-01", "1 maart 2027", "3/3/2027") is None


def test_a_lone_weekday_is_a_slip_rather_than_a_proof():
    assert orders("ma 3-1-2027") == ("undecided", False)
    assert read_dates(["ma 3-1-2027"])[0].remarks == ("order-guessed", "weekday-differs")


def test_where_nothing_decides_it_is_asked_and_told_for_each():
    preview = read("Date,Title\n03/01/2027,Pump\n03/02/2027,Valve\n03/04/2027,Tap\n")
    assert [told.code for told in preview.remarks] == ["day-first-undecided"]
    assert [row.item.starts_at.month for row in preview.rows] == [1, 2, 4]
    assert all("order-guessed" in codes(row) for row in preview.rows)


def test_in_a_mixed_column_each_goes_by_its_own_figures_else_by_the_nearest():
    assert days("3/13/2027", "3/12/2027", "27/3/2027", "4/3/2027")[:3] == [
        date(2027, 3, 13), date(2027, 3, 12), date(2027, 3, 27),
    ]  # fmt: skip


def test_spreadsheet_numbers_count_from_the_year_that_the_column_shows():
    read_ = read_dates(["46447", "46448.5"])
    assert [(one.day, one.hours.start if one.hours else None) for one in read_] == [
        (date(2027, 3, 1), None), (date(2027, 3, 2), time(12)),
    ]  # fmt: skip
    assert all(one.remarks == ("serial-read",) for one in read_)
    assert days("44985", "2027-03-02")[0] == date(2027, 3, 1), "a workbook that counts from 1904"
    assert days("44985", hints=["Kalender 2027"]) == [date(2027, 3, 1)]
    assert days("9", "123456", "99999") == ["not-a-date"] * 3


def test_a_column_without_years_is_read_near_to_today_as_one():
    today = date(2026, 11, 21)
    assert days("1 jan", "5 jun", "20 dec", today=today) == [date(2027, 1, 1), date(2027, 6, 5), date(2027, 12, 20)]
    assert days("5 nov", "20 dec", "1 jan", "4 feb", today=today) == [
        date(2026, 11, 5), date(2026, 12, 20), date(2027, 1, 1), date(2027, 2, 4),
    ]  # fmt: skip
    assert days("1 sep", "1 okt", "1 nov", "1 dec", today=today)[0] == date(2026, 9, 1)
    assert days("vr 20 nov", "ma 23 nov", today=date(2027, 11, 1)) == [date(2026, 11, 20), date(2026, 11, 23)]


def test_a_year_runs_on_from_row_to_row():
    cells = ["4-1-2027", *(f"4 {month}" for month in ("feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt"))]
    assert {day.year for day in days(*cells, "4 nov", "27 dec", "3 jan")[:-1]} == {2027}
    assert days(*cells, "4 nov", "27 dec", "3 jan")[-1] == date(2028, 1, 3)
    assert days("1-2-2027", "27 dec", "3-2-2027")[1] == date(2027, 12, 27)


@pytest.mark.parametrize(
    ("cells", "years"),
    [
        ("1 dec, 10 jan, 1 dec, 10 jan", (2026, 2027, 2026, 2027)),
        ("10 jan, 1 dec", (2027, 2026)),
        ("15 sep, 20 jan, 3 feb", (2026, 2027, 2027)),
        ("15 sep, 20 jan", (2026, 2027)),
        ("1 dec, 10 jan, 20 dec", (2026, 2027, 2026)),
        ("1 dec, n.t.b., 10 jan", (2026, None, 2027)),
        ("10 jan, 15 sep", (2027, 2027)),
        ("1 dec, 10 jan, 15 sep", (2026, 2027, 2027)),
        ("1 sep, 1 dec, 1 mrt, 1 jun, 1 okt", (2026, 2026, 2027, 2027, 2027)),
        ("15 feb, 20 jul, 10 nov, 15 feb, 20 jul, 10 nov, 15 feb, 20 jul, 10 nov", (2027,) * 9),
        ("week 49, week 2, week 50", (2026, 2027, 2026)),
        ("wo 1 dec, ma 10 jan", (2027, 2028)),
    ],
)  # fmt: skip
def test_a_column_without_years_turns_over_the_year_and_back(cells, years):
    read_ = days(*cells.split(", "), today=date(2026, 11, 29))
    assert tuple(day.year if isinstance(day, date) else None for day in read_) == years


@pytest.mark.parametrize(
    ("title", "cells", "years"),
    [
        ("Kalender winter 2026", "1 dec, 10 jan", (2026, 2027)),
        ("Kalender winter 2026", "1 dec, 10 jan, 15 jan", (2026, 2027, 2027)),
        ("Kalender 2027", "28 dec, 4 jan, 10 jan", (2026, 2027, 2027)),
        ("Kalender 2019", "1 dec, 10 jan", (2019, 2020)),
        ("Kalender 2026", "10 jan, 1 dec", (2026, 2026)),
        ("Kalender 2027", "5 jan, 1 jun, 1 dec, 5 jan, 1 jun, 1 dec", (2027,) * 6),
        ("Kalender 2027", "12 okt, 3 jan, 5 mei, 20 nov", (2027,) * 4),
        ("Kalender 2027", "1 jun, do 31 dec", (2027, 2026)),
    ],
)
def test_the_year_of_a_title_turns_where_the_rows_do(title, cells, years):
    assert tuple(day.year for day in days(*cells.split(", "), hints=[title], today=date(2026, 11, 29))) == years


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("export 2025-11-29.csv", 2027), ("export 29-11-2025.csv", 2027), ("export_2025.11.29.csv", 2027),
        ("export 29 nov 2025.csv", 2027), ("kalender 2025.csv", 2025), ("export 29-nov-2025.csv", 2027),
        ("versie 3 kalender 2025.csv", 2025), ("export 29 März 2025.csv", 2027),
    ],
)  # fmt: skip
def test_the_day_in_a_file_name_is_not_the_year_of_its_rows(name, year):
    preview = read("Datum;Titel\n10 jan;Pomp\n", name=name, now=datetime(2026, 11, 29, 9))
    assert preview.rows[0].item.starts_at.year == year
