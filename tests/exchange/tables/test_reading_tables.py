"""Encodings, delimiters, dates and times as they come, and files that are no tables."""

import re
from datetime import date, datetime, time

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.cells import read_table
from compassdesk.exchange.tables.column_dates import read_clock, read_dates
from sheets import codes, read

HEAD = "Datum;Tijd;Kanaal;Onderwerp;Tekst;Wie;Status;Opmerking\n"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty-file"),
        (b"\xef\xbb\xbf\r\n", "empty-file"),
        (b"PK\x03\x04 a zip", "workbook-damaged"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-a-table"),
        (bytes(range(1, 256)) * 3, "not-a-table"),
        (b"just a sentence without any columns", "not-a-table"),
        (b";".join(b"Date" for _ in range(10_000)) + b"\n" + b";" * 9_999, "too-many-columns"),
        (b"a;b\n" * 1_050_000, "too-many-rows"),
        (b'Date;Title\n1;"' + b"x" * 1_100_000 + b'"\n', "cell-too-long"),
        (b"one;two\n1;2\n", "no-header"),
        (b"Date;Channel\n2027-03-01;X\n", "no-title-column"),
        (b"Date;Title\n;\n", "no-rows"),
    ],
)
def test_what_is_no_table_has_its_own_code(source, code):
    with pytest.raises(InputError) as caught:
        read(source)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("source", "encoding", "delimiter"),
    [
        ("Datum;Titel\n1-3-2027;é".encode("cp1252"), "windows-1252", ";"),
        ("Datum;Titel\n1-3-2027;é".encode(), "utf-8", ";"),
        (b"\xef\xbb\xbf" + "Date,Title\n1,é".encode(), "utf-8", ","),
        (b"\xff\xfe" + "Date\tTitle\n1\té".encode("utf-16-le"), "utf-16-le", "\t"),
        (b"Date|Title, long\n1|a", "utf-8", "|"),
    ],
)
def test_encoding_and_delimiter_are_found(source, encoding, delimiter):
    table = read_table(source)
    assert (table.encoding, table.delimiter) == (encoding, delimiter)


def days(*cells, **options):
    return [entry.day or entry.problem or "open" for entry in read_dates(cells, **options)]


def test_spellings_of_one_day():
    spelled = ("01-03-2027", "1.3.2027", "2027-03-01", "ma 1 maart 2027", "Mon, Mar 1, 2027", "1st of March 2027")
    assert days(*spelled, "16-3-2027")[:-1] == [date(2027, 3, 1)] * 6


def test_open_wrong_and_impossible_days():
    assert days("n.t.b.", "", "tbd", "-", "soon", "31-02-2027", "29-2-2027", "13-13-2027") == [
        "open", "open", "open", "open", "not-a-date", "no-such-day", "no-such-day", "no-such-day",
    ]  # fmt: skip


def test_numbers_over_twelve_decide_for_the_whole_column():
    assert days("1/2/2027", "1/31/2027") == [date(2027, 1, 2), date(2027, 1, 31)]
    assert days("1/2/2027", "31/1/2027") == [date(2027, 2, 1), date(2027, 1, 31)]


def test_neighbours_decide_where_no_number_does():
    assert days("2027-03-10", "3/11/2027", "2027-03-12")[1] == date(2027, 3, 11)
    assert days("2027-11-02", "3/11/2027", "2027-11-05")[1] == date(2027, 11, 3)


def test_the_year_comes_from_the_rows_around_or_the_title():
    assert days("28-12-2026", "vr 1 januari", "2-1-2027")[1] == date(2027, 1, 1)
    assert days("do 4 maart", hints=["maart 2027"]) == [date(2027, 3, 4)]
    assert days("do 4 maart") == ["no-year"]


def test_another_weekday_than_the_date_has_is_told():
    assert read_dates(["di 1 maart 2027"])[0].remarks == ("weekday-differs",)


@pytest.mark.parametrize(
    ("cell", "start"),
    [
        ("2027-03-01 14:30", "14:30"), ("2027-03-01T14:30", "14:30"), ("2027-03-01T14:30:00", "14:30"),
        ("2027-03-01T14:30:00.000", "14:30"), ("2027-03-01T13:30:00Z", "14:30"), ("2027-03-01 13:30 UTC", "14:30"),
        ("01/03/2027 14:30", "14:30"), ("1-3-2027 14.30 uur", "14:30"), ("ma 1 maart 2027 14u30", "14:30"),
        ("Mar 1, 2027 2:30 PM", "14:30"), ("2027-03-01 00:00:00", "09:00"), ("2027-03-01", "09:00"),
    ],
)  # fmt: skip
def test_a_day_and_its_time_stand_in_one_cell(cell, start):
    preview = read(f"Datum;Titel\n{cell};Pomp\n2027-03-15;Klep\n")
    row = preview.rows[0]
    assert row.item.starts_at == datetime.fromisoformat(f"2027-03-01T{start}")
    assert ("no-time" in codes(row)) == (start == "09:00")


def test_a_month_first_day_with_its_time_is_heard_by_the_column():
    preview = read("Date,Title\n3/1/2027 2:30 PM,Pump\n3/31/2027 9:00 AM,Valve\n")
    assert [row.item.starts_at for row in preview.rows] == [datetime(2027, 3, 1, 14, 30), datetime(2027, 3, 31, 9)]


def test_a_time_column_goes_before_the_time_behind_the_day():
    (row,) = read("Datum;Tijd;Titel\n2027-03-01 14:30;16:00;Pomp\n").rows
    assert row.item.starts_at == datetime(2027, 3, 1, 16)


def test_a_time_behind_the_day_that_is_none_is_not_left_out_in_silence():
    assert days("2027-03-01 25:00") == ["not-a-date"]


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("9:00", time(9)), ("10.00", time(10)), ("9:00 AM", time(9)), ("12:30 PM", time(12, 30)), ("12 am", time(0)),
        ("4:15 p.m.", time(16, 15)), ("13u30", time(13, 30)), ("9 uur", time(9)), ("09:00:00", time(9)), ("", None),
        ("n.t.b.", None),
    ],
)  # fmt: skip
def test_spellings_of_times(cell, clock):
    assert read_clock(cell) == clock


@pytest.mark.parametrize("cell", ["25:00", "9:75", "13:00 PM", "noonish", "9"])
def test_what_is_no_time(cell):
    with pytest.raises(ValueError, match=re.escape(cell)):
        read_clock(cell)


def test_unknown_columns_and_statuses_are_kept_in_the_note():
    preview = read("Datum;Titel;Status;Budget;Doelgroep\n1-3-2027;Pomp;wacht op Jan;€ 20;kopers\n15-3-2027;Klep;;;\n")
    item = preview.rows[0].item
    assert item.private_note == "Budget: € 20\nDoelgroep: kopers\nwacht op Jan"
    assert item.status == "draft"
    assert "status-unknown" in codes(preview.rows[0])


def test_an_approved_row_without_a_date_becomes_a_draft_and_that_is_told():
    preview = read(HEAD + "n.t.b.;;X;Pomp;;Noor;Gereed;\n")
    assert (preview.rows[0].item.status, preview.rows[0].item.starts_at) == ("draft", None)
    assert "status-needs-date" in codes(preview.rows[0])


def test_a_cancelled_row_without_a_date_is_no_more_than_an_idea_and_that_is_told():
    preview = read(HEAD + "n.t.b.;;X;Pomp;;Noor;Geannuleerd;\n")
    assert (preview.rows[0].item.status, preview.rows[0].item.starts_at) == ("idea", None)
    assert "status-needs-date" in codes(preview.rows[0])


def test_slots_that_were_over_when_imported_count_as_kept():
    rows = "1-3-2027;9:00;alle;Ronde;;Noor;Gereed;30 min\n15-3-2027;9:00;alle;Webcare;;Noor;Gereed;30 min\n"
    preview = read(
        HEAD.replace("Kanaal", "Kanaal;Soort") + rows.replace("alle", "alle;reageren"), now=datetime(2027, 3, 8)
    )
    assert [row.item.kept for row in preview.rows] == ["yes", "unknown"]
    assert "kept-assumed" in codes(preview.rows[0])


def test_a_post_on_all_channels_names_them():
    preview = read(HEAD + "1-3-2027;9:00;alle;Pomp;Nieuw;Noor;;\n15-3-2027;9:00;Facebook + X;Klep;;Noor;;\n")
    assert preview.rows[0].item.channels == tuple(row.id for row in preview.new_channels)
    assert not preview.rows[0].item.all_channels


def test_a_row_without_title_or_text_is_refused():
    preview = read(HEAD + "1-3-2027;9:00;X;;;Noor;;\n15-3-2027;9:00;X;Klep;;Noor;;\n")
    assert [(row.line, row.code) for row in preview.refused] == [(2, "no-title")]


def test_a_channel_that_only_a_refused_row_names_is_not_made():
    preview = read(HEAD + "31-02-2027;9:00;TikTok;Pomp;;Eva;;\n15-3-2027;9:00;X;Klep;;Noor;;\n")
    assert [row.name for row in preview.new_channels] == ["X"]
    assert [row.name for row in preview.new_people] == ["Noor"]
