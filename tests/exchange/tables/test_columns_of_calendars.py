"""Content calendars with columns of many names, read without a hand: when, where, what, who and how far, row by row."""

from datetime import datetime
from pathlib import Path

import pytest

from sheets import codes, empty, read, shown

FOLDER = Path(__file__).parents[2] / "data" / "calendars" / "columns"
NOW = datetime(2026, 12, 1, 9)


@pytest.mark.parametrize(
    "calendar", sorted(one for one in FOLDER.iterdir() if one.suffix != ".rows"), ids=lambda path: path.stem
)
def test_each_column_is_read_as_a_careful_person_reads_it(calendar: Path):
    wanted = calendar.with_suffix(".rows").read_text("utf-8").splitlines()
    found = read(calendar.read_bytes(), name=calendar.name, now=NOW)
    told = [(row.item.starts_at, shown(found, row)) for row in found.rows]
    read_as = [
        "|".join((f"{starts:%Y-%m-%d %H:%M}", where, title, who, status))
        for starts, (_, _, _, status, where, who, title) in told
    ]
    assert sorted(read_as) == sorted(wanted)
    assert found.refused == ()


def test_a_date_is_the_one_that_more_rows_have_and_never_that_of_making_the_row():
    sheet = "Created date,Start date,Due date,Channel,Title\n" + "".join(
        f"2026-11-0{day},{start},2027-03-0{day},X,Post {day}\n" for day, start in ((1, "2027-02-01"), (2, ""), (3, ""))
    )
    assert [row.item.starts_at.day for row in read(sheet, now=NOW).rows] == [1, 2, 3]
    assert {row.item.starts_at.month for row in read(sheet, now=NOW).rows} == {3}


def test_the_name_of_a_group_above_headings_that_come_again_is_no_post():
    group = "Name,Status,Date,Channel\nPoll {0},Draft,2027-03-0{0},X\n\n"
    found = read("This month,,,\n" + group.format(1) + "Next month,,,\n" + group.format(2), now=NOW)
    assert [row.item.title for row in found.rows] == ["Poll 1", "Poll 2"]
    assert [(left.code, left.line) for left in found.left_out] == [("title-line", 5), ("heading-again", 6)]


@pytest.mark.parametrize(
    ("cell", "who", "beside"),
    [
        ("Sofia, Ben", "Sofia", ["Ben"]),
        ("Ben & Noor", "Ben", ["Noor"]),
        ("Wit, Anja de", "Wit, Anja de", []),
        ("Research & Development", "Research & Development", []),
    ],
)
def test_two_people_in_a_cell_both_speak_where_they_are_known_apart(cell, who, beside):
    found = read(
        f'Date,Channel,Title,Owner\n2027-03-01,X,One,Sofia\n2027-03-02,X,Two,Ben\n2027-03-03,X,Three,"{cell}"\n',
        now=NOW,
    )
    names = {person.id: person.name for person in found.new_people}
    item = found.rows[2].item
    assert (names[item.spokesperson], [names[key] for key in item.co_spokespersons]) == (who, beside)


def test_weekdays_beside_the_day_their_week_begins_are_days_and_that_is_told():
    sheet = "{},Day,Topic,Channel\n03/01/2027,Tue,One,X\n,Sat,Two,X\n03/08/2027,Sun,Three,X\n"
    for heading in ("Week commencing", "Week of", "W/c"):
        found = read(sheet.format(heading), now=NOW)
        assert [f"{row.item.starts_at:%m-%d}" for row in found.rows] == ["03-02", "03-06", "03-14"]
        assert "days-of-weeks" in [told.code for told in found.remarks]


def test_weeks_that_begin_on_several_weekdays_settle_nothing():
    found = read("Week of,Day,Topic,Channel\n2027-03-01,Tue,One,X\n2027-03-09,Wed,Two,X\n", now=NOW)
    assert "days-of-weeks" not in [told.code for told in found.remarks]


def test_a_heading_speaks_of_a_field_in_other_words_only_where_none_does_plainly():
    found = read(
        "Datum;Kanaal;Onderwerp;Alt tekst;Definitieve tekst;Wie schrijft?\n1-3-2027;X;Pomp;een pomp;Lang verhaal;Noor\n"
    )
    assert (found.rows[0].item.body, shown(found, found.rows[0])[5]) == ("Lang verhaal", "Noor")
    plain = read("Datum;Kanaal;Onderwerp;Definitieve tekst;Tekst\n1-3-2027;X;Pomp;anders;Zo\n")
    assert plain.rows[0].item.body == "Zo"


def test_titles_beside_texts_that_are_open_in_some_rows():
    rows = [("Open dag", "Kom langs"), ("Nieuwe pomp", ""), ("Dank je wel", "Wat een opkomst was het weer")]
    sheet = "Datum;Kanaal;Campagnedeel;Tekst\n" + "".join(f"{d}-3-2027;X;{a};{b}\n" for d, (a, b) in enumerate(rows, 1))
    found = read(sheet, now=NOW)
    assert [(row.item.title, row.item.body) for row in found.rows] == rows
    assert "title-column-guessed" in [told.code for told in found.remarks]


@pytest.mark.parametrize(("cell", "status"), [("x", "approved"), ("nee", "draft"), ("bezig", "draft"), ("", "draft")])
def test_a_column_of_what_is_approved_is_the_status(cell, status):
    sheet = f"Datum;Kanaal;Onderwerp;Akkoord\n1-3-2027;X;Pomp;{cell}\n2-3-2027;X;Klep;ja\n"
    found = read(sheet, now=NOW)
    assert [row.item.status for row in found.rows] == [status, "approved"]


def test_who_approved_is_no_status():
    found = read("Datum;Kanaal;Onderwerp;Akkoord\n1-3-2027;X;Pomp;Samir\n2-3-2027;X;Klep;ja\n", now=NOW)
    assert [row.item.status for row in found.rows] == ["draft", "draft"]
    assert found.rows[0].item.private_note == "Akkoord: Samir"


def test_bold_words_and_links_of_markdown_are_words_and_links():
    found = read(
        "| Date | Channel | Post |\n|---|---|---|\n| 2027-03-01 | X | **Poll**: [who](https://example.nl/a) is it? |\n"
        "| 2027-03-02 | X | 2 * 3 * 4 and snake__case |\n",
        now=NOW,
    )
    assert [(row.item.title, row.item.link) for row in found.rows] == [
        ("Poll: who is it?", "https://example.nl/a"),
        ("2 * 3 * 4 and snake__case", ""),
    ]


def test_a_state_in_another_language_is_known():
    states = {"Zur Freigabe": "in_review", "Validé": "approved", "Programado": "scheduled", "Annulé": "cancelled"}
    rows = "".join(f"2027-03-0{day},X,Post {day},{word}\n" for day, word in enumerate(states, 1))
    found = read("Date,Channel,Title,Status\n" + rows, empty(), now=NOW)
    assert [row.item.status for row in found.rows] == list(states.values())
    assert not any("status-unknown" in codes(row) for row in found.rows)


def test_columns_that_hold_channels_and_states_are_those_whatever_they_are_called():
    sheet = "Datum;Onderwerp;Uiting;Fase\n" + "".join(
        f"{day}-3-2027;Pomp {day};{where};{state}\n"
        for day, where, state in (
            (1, "Facebook", "Concept"),
            (2, "WhatsApp-groep, X", "Gereed"),
            (3, "Boletín", "Concept"),
        )
    )
    found = read(sheet, now=NOW)
    assert [shown(found, row)[3:5] for row in found.rows] == [
        ("draft", "Facebook"), ("approved", "WhatsApp-groep+X"), ("draft", "Boletín"),
    ]  # fmt: skip


def test_one_state_in_all_rows_of_a_column_nobody_knows_is_a_note():
    found = read(
        "Datum;Kanaal;Onderwerp;Beeldwerk\n" + "".join(f"{d}-3-2027;X;P {d};klaar\n" for d in (1, 2, 3)), now=NOW
    )
    assert {(row.item.status, row.item.private_note) for row in found.rows} == {("draft", "Beeldwerk: klaar")}


def test_shorter_words_before_the_texts_are_their_titles():
    rows = [("Room of the month", "The corner suite has two balconies and a view over the bay."),
            ("Guest question", "Do you allow dogs? Yes - and this is how it goes with us."),
            ("We are hiring", "Apply for front desk manager before the end of the month.")]  # fmt: skip
    sheet = "DATE,CHANNEL,POST THEME,POST TEXT\n" + "".join(
        f"2027-03-0{d},X,{a},{b}\n" for d, (a, b) in enumerate(rows, 1)
    )
    assert [row.item.title for row in read(sheet, now=NOW).rows] == [title for title, _ in rows]


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("lundi 1 mars 2027 à 9h00", "01 09:00"),
        ("1 mars 2027 à 20h15", "01 20:15"),
        ("miércoles 03/03/2027", "03 09:00"),
        ("sábado 06-03-2027 a las 18:00", "06 18:00"),
    ],
)
def test_days_and_times_with_accents_are_read(cell, hour):
    (row,) = read(f"Date,Canal,Titre\n{cell},X,Pompe\n", now=NOW).rows
    assert f"{row.item.starts_at:%d %H:%M}" == hour


def test_headings_that_are_only_likely_are_a_row_of_headings_beside_one_that_is_known():
    sheet = "Fecha publicación\tHora publicación\tPlataforma\tTítulo interno\tTexto publicación\n"
    found = read(sheet + "02-02-2027\t09:30\tX\tRebajas\tHasta el 50 %.\n13-02-2027\t20:00\tX\tSorteo\tYa.\n", now=NOW)
    assert [(f"{row.item.starts_at:%m-%d %H:%M}", row.item.title, row.item.body) for row in found.rows] == [
        ("02-02 09:30", "Rebajas", "Hasta el 50 %."),
        ("02-13 20:00", "Sorteo", "Ya."),
    ]


def test_what_a_tool_calls_somebody_is_no_part_of_the_name():
    found = read(
        "Date,Channel,Title,Members\n2027-03-01,X,One,Kit Rowe (kitrowe)\n2027-03-02,X,Two,Kit (Sales)\n", now=NOW
    )
    assert [person.name for person in found.new_people] == ["Kit Rowe", "Kit (Sales)"]


def test_a_format_behind_a_hyphen_is_no_channel_of_its_own():
    found = read("Datum;Kanal;Titel\n1.3.2027;Instagram-Story;Eins\n2.3.2027;Instagram;Zwei\n", now=NOW)
    assert [channel.name for channel in found.new_channels] == ["Instagram"]
    assert [row.item.format for row in found.rows] == ["story", None]


def test_weds_is_a_weekday():
    (row,) = read("Date,Channel,Title\nWeds 6th Jan,X,One\n", now=NOW).rows
    assert f"{row.item.starts_at:%Y-%m-%d}" == "2027-01-06"
