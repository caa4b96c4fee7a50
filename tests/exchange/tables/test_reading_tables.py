"""Encodings, delimiters, dates and times as they come, and files that are no tables."""

from datetime import date, datetime, time

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables import cells
from compassdesk.exchange.tables.cell_times import UnreadTime, cell_time
from compassdesk.exchange.tables.cells import read_table
from compassdesk.exchange.tables.column_dates import read_dates
from sheets import codes, read

HEAD = "Datum;Tijd;Kanaal;Onderwerp;Tekst;Wie;Status;Opmerking\n"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty-file"),
        (b"\xef\xbb\xbf\r\n", "empty-file"),
        (b"PK\x03\x04 a zip", "workbook-damaged"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-text"),
        (bytes(range(1, 256)) * 3, "not-text"),
        ("Titel;Tekst\nPomp;Stuk".encode("utf-16-le"), "not-text"),
        (b"Titel;Tekst\nPomp;\x00Stuk", "not-text"),
        (b"\xff\xfe" + "Titel;Tekst\nPomp".encode("utf-16-le") + b"x", "text-damaged"),
        (b"\xef\xbb\xbfTitel;Tekst\nPomp;\xe9", "text-damaged"),
        (b"just a sentence without any columns", "not-a-table"),
        (b";".join(b"Date" for _ in range(10_000)) + b"\n" + b";" * 9_999, "too-many-columns"),
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


def test_without_a_title_the_unknown_column_that_says_most_is_taken_for_it_and_told():
    preview = read("Datum;Nr;Wat;Kanaal\n1-3-2027;A1;De markt gaat open;X\n2-3-2027;A2;Kermis in de stad;X\n")
    assert [row.item.title for row in preview.rows] == ["De markt gaat open", "Kermis in de stad"]
    assert "A1" in preview.rows[0].item.private_note
    assert ("title-column-guessed", {"heading": "Wat"}) in [(told.code, told.values) for told in preview.remarks]
    assert {use.heading: use.field for use in preview.columns}["Wat"] == "title"


@pytest.mark.parametrize("torn", ['2-3-2027;"Klep gaat;open', '2-3-2027;"', '"2-3-2027;Klep'])
def test_a_quote_that_is_never_closed_costs_its_own_row_and_no_other(torn):
    quoted = '3-3-2027;"Slang; groen";"twee\nregels"'
    preview = read(f"Datum;Titel;Tekst\n1-3-2027;Pomp;\n{torn}\n{quoted}\n4-3-2027;Kraan;\n5-3-2027;Buis;\n")
    assert [row.item.title for row in preview.rows] == ["Pomp", "Slang; groen", "Kraan", "Buis"]
    assert [(row.line, row.result, row.code) for row in preview.left_out] == [(3, "refused", "open-quote")]
    assert preview.rows[1].item.body == "twee\nregels"


def test_an_open_quote_in_the_last_row_costs_nothing():
    preview = read('Datum;Titel\n1-3-2027;Pomp\n2-3-2027;"Klep\n')
    assert [row.item.title for row in preview.rows] == ["Pomp", "Klep"]


def test_more_rows_than_a_sheet_has(monkeypatch):
    monkeypatch.setattr(cells, "MOST_ROWS", 1_000)
    with pytest.raises(InputError, match="too-many-rows"):
        read("Datum;Titel\n" + "1-3-2027;Pomp\n" * 1_000)


def test_as_many_open_quotes_as_there_are_rows_take_no_more_time_than_they_must():
    preview = read("Datum;Titel\n1-3-2027;Pomp\n" + '2-3-2027;"Klep\n' * 20_000)
    assert preview.records == 20_001


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_every_end_of_a_line(end):
    preview = read(end.join(("Datum;Titel;Tekst", '1-3-2027;Pomp;"een\r\ntwee"', "2-3-2027;Klep;")))
    assert [(row.line, row.item.title) for row in preview.rows] == [(2, "Pomp"), (4, "Klep")]
    assert preview.rows[0].item.body == "een\ntwee"


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


def test_a_moment_in_another_zone_is_brought_to_the_clients_and_told():
    (row,) = read("Datum;Titel\n2027-03-01T13:30:00-05:00;Pomp\n").rows
    assert row.item.starts_at == datetime(2027, 3, 1, 19, 30)
    assert "zone-converted" in codes(row)


@pytest.mark.parametrize(
    ("cells", "start"),
    [
        ("2027-03-01T13:30:00Z;13:30", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01T13:30:00Z;14:30", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01T13:30:00Z;13:30Z", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01T13:30:00Z;2027-03-01T13:30:00Z", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01T23:30:00Z;00:30", datetime(2027, 3, 2, 0, 30)),
        ("2027-03-01T23:30:00Z;16:00", datetime(2027, 3, 2, 16)),
        ("2027-03-01;14:30 CET", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01;14:30 GMT", datetime(2027, 3, 1, 15, 30)),
        ("2027-07-01;9:00 AM EST", datetime(2027, 7, 1, 15)),
        ("2027-03-01;24:00", datetime(2027, 3, 2)),
        ("2027-03-01 24:00;", datetime(2027, 3, 2)),
        ("2027-03-01;0.604166666666667", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01;1899-12-30 14:30:00", datetime(2027, 3, 1, 14, 30)),
        ("2027-03-01;kwart over 9", datetime(2027, 3, 1, 9, 15)),
        ("2027-03-01;9p", datetime(2027, 3, 1, 21)),
        ("2027-03-28;02:30", datetime(2027, 3, 28, 3, 30)),
    ],
)
def test_the_cells_of_day_and_time_make_one_moment(cells, start):
    (row,) = read(f"Datum;Tijd;Titel\n{cells};Pomp\n").rows
    assert row.item.starts_at == start
    assert ("time-moved" in codes(row)) == (cells == "2027-03-28;02:30")


@pytest.mark.parametrize(
    "cells", ["2027-03-01;14:30-15:00", "2027-03-01 14:30 – 15:00;", "2027-03-01;van 14.30 tot 15 uur"]
)
def test_an_end_makes_the_length(cells):
    (row,) = read(f"Datum;Tijd;Titel\n{cells};Pomp\n").rows
    assert (row.item.starts_at, row.item.minutes) == (datetime(2027, 3, 1, 14, 30), 30)


def test_a_part_of_the_day_is_a_usual_hour_and_told():
    preview = read("Datum;Tijd;Titel\n2027-03-01;ochtend;Pomp\n2027-03-15;afternoon;Klep\n")
    assert [row.item.starts_at.hour for row in preview.rows] == [9, 14]
    assert all("time-from-words" in codes(row) for row in preview.rows)


def test_a_small_hour_in_words_is_after_noon_and_told():
    (row,) = read("Datum;Tijd;Titel\n2027-03-01;half drie;Pomp\n").rows
    assert (row.item.starts_at, "time-from-words" in codes(row)) == (datetime(2027, 3, 1, 14, 30), True)


def test_half_ten_is_dutch_in_a_dutch_table_and_asked_in_another():
    (row,) = read("Datum;Tijd;Titel\n2027-03-01;half 10;Pomp\n").rows
    assert (row.item.starts_at, "time-from-words" in codes(row)) == (datetime(2027, 3, 1, 9, 30), True)
    (left,) = read("Date,Time,Title\n2027-03-01,half 10,Pump\n2027-03-01,9:00,Valve\n").left_out
    assert (left.code, left.values) == ("half-unclear", {"value": "half 10"})


def test_several_days_of_a_cell_keep_their_last_one():
    (row,) = read("Datum;Titel\n1-5 maart 2027;Beurs\n").rows
    assert (row.item.starts_at, row.item.last_day) == (datetime(2027, 3, 1, 9), date(2027, 3, 5))


@pytest.mark.parametrize("cell", ["1-1-1899", "2101-01-01", "1 maart 2150"])
def test_a_day_beyond_the_years_of_a_plan_is_refused_with_a_reason(cell):
    (left,) = read(f"Datum;Titel\n{cell};Pomp\n15-3-2027;Klep\n").left_out
    assert left.code == "far-day"


def test_a_day_beyond_the_years_of_a_plan_is_no_neighbour():
    assert days("1-3-2027", "1 maart 2150", "2 maart", "1-1-1850", "W12-2") == [
        date(2027, 3, 1), "far-day", date(2027, 3, 2), "far-day", date(2027, 3, 23),
    ]  # fmt: skip


def test_a_date_is_carried_down_to_rows_with_a_time_and_told():
    preview = read("Datum;Tijd;Titel\n1-3-2027;9:00;Pomp\n;14:00;Klep\n;;Los idee\n2-3-2027;9:00;Kraan\n;15:00;Buis\n")
    assert [row.item.starts_at for row in preview.rows] == [
        datetime(2027, 3, 1, 9), datetime(2027, 3, 1, 14), None, datetime(2027, 3, 2, 9), datetime(2027, 3, 2, 15),
    ]  # fmt: skip
    assert ["date-carried" in codes(row) for row in preview.rows] == [False, True, False, False, True]


def test_without_times_a_date_is_carried_between_dates_and_never_to_the_ideas_at_the_end():
    preview = read("Datum;Kanaal;Titel\n1-3-2027;X;Pomp\n;LinkedIn;Klep\nn.t.b.;X;Later\n2-3-2027;X;Kraan\n;X;Idee\n")
    assert [row.item.starts_at and row.item.starts_at.day for row in preview.rows] == [1, 1, None, 2, None]


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
    found = cell_time(cell)
    assert (found.hours.start if found is not None else None) == clock


@pytest.mark.parametrize("cell", ["25:00", "9:75", "13:00 PM", "noonish", "9"])
def test_what_is_no_time(cell):
    with pytest.raises(UnreadTime, match="not-a-time"):
        cell_time(cell)


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
