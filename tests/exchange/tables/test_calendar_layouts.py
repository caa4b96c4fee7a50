"""Sheets that are laid out as a calendar: weeks below each other, dates or channels across, and what looks alike."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from compassdesk.exchange.tables.own_csv_write import write_csv
from planned_sheets import taken, told
from sheets import DUTCH, ENGLISH, codes, empty, read
from workbooks import cell, ods, row, table, xlsx

NOW = datetime(2027, 2, 1, 9)

MONTH = """Contentkalender maart 2027;;;;;;;
;;;;;;;
wk;ma;di;wo;do;vr;za;zo
9;1;2;3;4;5;6;7
;FB: Open dag;;9:00 Nieuwsbrief eruit;;"- IG: Foto van de week
- 14:00 LinkedIn: Vacature monteur";;
10;8;9;10;11;12;13;14
;;Persbericht fietsbrug;;;;;Zondagsgroet
"""
CHANNELS_DOWN = """Kanaal;ma 1-3;di 2-3;wo 3-3;do 4-3
Facebook;Open dag;;Wist je dat;
Instagram;;Foto van de week;;"Achter de schermen
Kijk mee met Anouk"
LinkedIn;;;Vacature;
"""
CHANNELS_ACROSS = """Datum;Facebook;Instagram;LinkedIn
1-3-2027;Open dag bij ons;Foto van de open dag;
2-3-2027;;;Wij zoeken een monteur
"""


def test_x_is_a_network_in_headings_and_before_a_colon():
    found = read(
        "Datum;Facebook;X;Wie\n1-3-2027;Open dag bij ons;Kom je ook?;Esther\n2-3-2027;;Weg dicht;Samir\n", now=NOW
    )
    assert taken(found) == [
        ("B2", "2027-03-01", "Facebook", "Open dag bij ons"),
        ("C2", "2027-03-01", "X", "Kom je ook?"),
        ("C3", "2027-03-02", "X", "Weg dicht"),
    ]
    month = MONTH.replace("FB: Open dag", '"FB: Open dag\nX: Weg dicht"').replace("Persbericht", "x: Persbericht")
    assert [row[2:] for row in taken(read(month, now=NOW)) if row[0] in {"B5", "C9"}] == [
        ("FB", "Open dag"),
        ("X", "Weg dicht"),
        ("", "x: Persbericht fietsbrug"),
    ]


def test_a_month_with_its_weeks_below_each_other():
    found = read(MONTH, now=NOW)
    assert taken(found) == [
        ("B5", "2027-03-01", "FB", "Open dag"),
        ("D5", "2027-03-03", "", "Nieuwsbrief eruit"),
        ("F5", "2027-03-05", "IG", "Foto van de week"),
        ("F5", "2027-03-05 14:00", "LinkedIn", "Vacature monteur"),
        ("C8", "2027-03-09", "", "Persbericht fietsbrug"),
        ("H8", "2027-03-14", "", "Zondagsgroet"),
    ]
    assert "no-time" not in codes(found.rows[1])
    assert found.layout == "grid"
    assert told(found)["laid-out-as-calendar"] == {"sheet": "", "count": 5, "rows": 6}
    assert [use.field for use in found.columns] == ["date", "time", "channels", "title", "body"]


def test_channels_below_each_other_and_dates_across():
    found = read(CHANNELS_DOWN, now=NOW)
    assert taken(found) == [
        ("B2", "2027-03-01", "Facebook", "Open dag"),
        ("D2", "2027-03-03", "Facebook", "Wist je dat"),
        ("C3", "2027-03-02", "Instagram", "Foto van de week"),
        ("E3", "2027-03-04", "Instagram", "Achter de schermen"),
        ("D5", "2027-03-03", "LinkedIn", "Vacature"),
    ]
    assert found.rows[3].item.body == "Achter de schermen\nKijk mee met Anouk"


def test_dates_below_each_other_and_a_column_for_each_channel():
    found = read(CHANNELS_ACROSS, now=NOW)
    assert taken(found) == [
        ("B2", "2027-03-01", "Facebook", "Open dag bij ons"),
        ("C2", "2027-03-01", "Instagram", "Foto van de open dag"),
        ("D3", "2027-03-02", "LinkedIn", "Wij zoeken een monteur"),
    ]


def test_a_subject_with_a_text_for_each_channel_keeps_what_stands_beside_it():
    found = read(
        "Datum;Tijd;Onderwerp;Tekst Facebook;Tekst LinkedIn;Wie;Opmerking\n"
        "1-3-2027;11:00;Fietsbrug;Hij is open!;De fietsbrug is geopend.;Noor;foto volgt\n"
        "2-3-2027;;Alleen een idee;;;Samir;\n"
    )
    assert taken(found) == [
        ("D2", "2027-03-01 11:00", "Facebook", "Fietsbrug"),
        ("E2", "2027-03-01 11:00", "LinkedIn", "Fietsbrug"),
        ("A3", "2027-03-02", "", "Alleen een idee"),
    ]
    assert [row.item.body for row in found.rows] == ["Hij is open!", "De fietsbrug is geopend.", ""]
    assert [row.item.private_note for row in found.rows] == ["foto volgt", "foto volgt", ""]
    assert {person.name for person in found.new_people} == {"Noor", "Samir"}


def test_a_day_with_a_theme_and_no_text_keeps_its_theme_as_title():
    found = read("Datum;Thema;Facebook;Instagram\n1-3-2027;Zorg;Open dag;\n2-3-2027;Feestdag;;\n3-3-2027;;;\n")
    assert taken(found)[1] == ("A3", "2027-03-02", "", "Feestdag")
    assert found.left_out == ()


def test_two_rows_of_headings_a_channel_above_its_columns():
    found = read(
        "Datum;Facebook;;Instagram;\n;Tekst;Beeld;Tekst;Beeld\n"
        "1-3-2027;Hij is open;https://a.nl/1.jpg;Kijk mee;https://a.nl/2.jpg\n2-3-2027;;;Nog een;\n"
    )
    assert taken(found) == [
        ("B3", "2027-03-01", "Facebook", "Hij is open"),
        ("D3", "2027-03-01", "Instagram", "Kijk mee"),
        ("D4", "2027-03-02", "Instagram", "Nog een"),
    ]
    assert [row.item.link for row in found.rows] == ["https://a.nl/1.jpg", "https://a.nl/2.jpg", ""]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the month's first week begins in the month before, and the next month follows
        (
            ("April 2027\nMon,Tue,Wed,Thu,Fri,Sat,Sun\n29,30,31,1,2,3,4\nOne,,,Two,,,\n26,27,28,29,30,1,2\n"
            ",,,,Three,Four,\n"),
            ["2027-03-29", "2027-04-01", "2027-04-30", "2027-05-01"],
        ),
        # no year: the one in which these are the weekdays
        (
            "Maart,,,,,,\nma,di,wo,do,vr,za,zo\n,,,,,,1\n,,,,,,Zondag\n2,3,4,5,6,7,8\nEen ding,,,,,,\n",
            ["2026-03-01", "2026-03-02"],
        ),
        # the number of the day and the words in one cell
        (
            'Mai 2027\nMontag,Dienstag,Mittwoch,Donnerstag,Freitag\n3 Pumpe,4,"5\nVentil",6,7\n',
            ["2027-05-03", "2027-05-05"],
        ),
        # a week's number before it
        (
            "2027,Monday,Tuesday,Wednesday,Thursday,Friday\nWeek 10,Post A,,,,Post B\nWeek 11,,Post C,,,\n",
            ["2027-03-08", "2027-03-12", "2027-03-16"],
        ),
        # a week's first day before it
        (
            "Week van,ma,di,wo,do,vr\n8 maart 2027,Eerste,,,,Tweede\n15 maart 2027,,Derde,,,\n",
            ["2027-03-08", "2027-03-12", "2027-03-16"],
        ),
        # a week that the title names
        (
            "Planning week 10 2027\n,ma,di,wo,do,vr\nFacebook,Eerste,,Tweede,,\nInstagram,,,,,Derde\n",
            ["2027-03-08", "2027-03-10", "2027-03-12"],
        ),
        # dates as a workbook or a program has them, weekdays above
        (
            "Thema,ma,di,wo\n,2027-03-01,2027-03-02,2027-03-03\nZorg,Eerste,,\nWonen,,,Tweede\n",
            ["2027-03-01", "2027-03-03"],
        ),
        # month above numbers of days
        ("Maart 2027,1,2,3,4,5\nFacebook,Eerste,,Tweede,,\nX,,,,,Derde\n", ["2027-03-01", "2027-03-03", "2027-03-05"]),
        # weeks across, of which each is its Monday; months by name
        ("Thema,Week 10,Week 11,Week 12\nZorg,Post,,Post\nWonen,,Idee,\n", ["2027-03-08", "2027-03-22", "2027-03-15"]),
        ("Mars 2027,lun 1,mar 2,mer 3\nFacebook,Un mot,,Deux\n", ["2027-03-01", "2027-03-03"]),
        ("Channel,Mar 1,Mar 2,Mar 3\nFacebook,First,,Second\n", ["2027-03-01", "2027-03-03"]),
        # months below each other
        (
            ("lundi,mardi,mercredi,jeudi,vendredi\nMars 2027,,,,\n29,30,31,,\nUn mot,,,,\nAvril,,,,\n,,,1,2\n"
            ",,,Deux mots,\n"),
            ["2027-03-29", "2027-04-01"],
        ),
        # each week with its own dates
        (
            (",1 maart,2 maart,3 maart\nFacebook,Eerste,,\nInstagram,,Tweede,\n,8 maart,9 maart,10 maart\n"
            "Facebook,,,Derde\n"),
            ["2027-03-01", "2027-03-02", "2027-03-10"],
        ),
    ],
)  # fmt: skip
def test_days_as_calendars_name_them(text, days):
    found = read(text, now=NOW)
    assert [entry[1] for entry in taken(found)] == days
    assert found.refused == ()


def test_themes_and_people_are_labels_and_speakers():
    found = read("Wie,1 mrt 2027,2 mrt 2027,3 mrt 2027\nNoor,Bellen over zorg,,\nSamir,,,Vraag van de week\n")
    assert {person.name for person in found.new_people} == {"Noor", "Samir"}
    found = read("Thema,1 mrt 2027,2 mrt 2027,3 mrt 2027\nZorg,Eerste keer,,\n,Nog een keer,,\nWonen,,,x\n")
    assert [(row.item.title, row.item.labels) for row in found.rows] == [
        ("Eerste keer", ("Zorg",)), ("Nog een keer", ("Zorg",)), ("Wonen", ("Wonen",)),
    ]  # fmt: skip


def test_an_event_over_several_days_of_a_workbook():
    def merge(book):
        book.active.merge_cells("B3:D3")
        book.active.merge_cells("A4:A5")

    rows = [["Maart 2027"], ["Kanaal", "1-3", "2-3", "3-3", "4-3"], ["Facebook", "Feestweek"]]
    rows += [["Instagram", None, "Foto"], [None, None, None, None, "Nog een foto"]]
    found = read(xlsx(rows, merge), name="plan.xlsx", now=NOW)
    assert [(row.sheet, row.cell, row.item.title, row.item.starts_at.day, row.item.last_day) for row in found.rows] == [
        ("Maart", "B3", "Feestweek", 1, datetime(2027, 3, 3).date()),
        ("Maart", "C4", "Foto", 2, None),
        ("Maart", "E5", "Nog een foto", 4, None),
    ]
    assert found.rows[1].item.channels == found.rows[2].item.channels != ()


def test_an_event_over_several_dates_below_each_other():
    def merge(book):
        book.active.merge_cells("B2:B4")

    rows = [
        ["Datum", "Facebook", "Instagram"],
        ["1-3-2027", "Feestweek in de stad"],
        ["2-3-2027", None, "Foto"],
        ["3-3-2027"],
    ]
    found = read(xlsx(rows, merge), name="plan.xlsx", now=NOW)
    assert [row.item.title for row in found.rows] == ["Feestweek in de stad", "Foto"]
    assert [row.item.last_day for row in found.rows] == [datetime(2027, 3, 3).date(), None]


def test_a_sheet_for_each_month_and_what_stands_beside_a_cell():
    def months(book):
        from openpyxl.comments import Comment

        other = book.create_sheet("April 2027")
        for line in (["ma", "di", "wo", "do", "vr"], [None, None, None, 1, 2], [None, None, None, "Grapje"]):
            other.append(line)
        book.active.title = "Maart 2027"
        book.active["C3"].comment = Comment("foto van Anouk", "Noor")
        book.active["C3"].hyperlink = "https://a.nl/foto"

    rows = [["ma", "di", "wo", "do", "vr"], [1, 2, 3, 4, 5], ["Eerste post", None, "Foto"]]
    found = read(xlsx(rows, months), name="jaar.xlsx", now=NOW)
    assert [(row.sheet, row.cell, row.item.starts_at.date().isoformat()) for row in found.rows] == [
        ("Maart 2027", "A3", "2027-03-01"), ("Maart 2027", "C3", "2027-03-03"), ("April 2027", "D3", "2027-04-01"),
    ]  # fmt: skip
    assert (found.rows[1].item.link, found.rows[1].item.private_note) == ("https://a.nl/foto", "foto van Anouk")
    assert found.rows[0].item.link == ""


def test_calendars_in_ods_html_markdown_and_pasted():
    lines = [line.split(";") for line in CHANNELS_ACROSS.splitlines()]
    page = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in lines)
    marked = "\n".join(" | ".join(line) for line in [lines[0], ["---"] * 4, *lines[1:]])
    sheet = ods(table("Maart", *(row(*(cell(text, value_type="string") for text in line)) for line in lines)))
    for source in (f"<table>{page}</table>", marked, "\n".join("\t".join(line) for line in lines), sheet):
        assert [entry[3] for entry in taken(read(source, now=NOW))] == [
            "Open dag bij ons", "Foto van de open dag", "Wij zoeken een monteur",
        ]  # fmt: skip


def test_a_calendar_that_comes_again_moves_what_was_moved():
    first = read(CHANNELS_DOWN, now=NOW)
    plan = applied(empty(), first.patch)
    moved = CHANNELS_DOWN.replace("LinkedIn;;;Vacature;", "LinkedIn;Vacature;;;")
    again = read(moved, plan, now=NOW)
    assert (again.count("unchanged"), again.count("changed"), again.count("taken")) == (4, 1, 0)
    changed = next(row for row in again.rows if row.result == "changed")
    assert (changed.cell, changed.item.starts_at.day) == ("B5", 1)


def test_it_can_be_declined_and_asked_for():
    text = "Datum;Onderwerp;Facebook;Instagram\n1-3-2027;Fietsbrug;Hij is open!;\n2-3-2027;Zwembad;;Kom zwemmen\n"
    declined = read(text, layout="table", now=NOW)
    assert (declined.layout, len(declined.rows), declined.rows[0].cell) == ("table", 2, "")
    with pytest.raises(InputError) as caught:
        read("Datum;Titel\n1-3-2027;Pomp\n", layout="grid")
    assert caught.value.code == "no-calendar-grid"
    texts = "Datum;Kanaal;Facebook;Instagram\n1-3-2027;Facebook;Een tekst;Een andere tekst\n"
    assert read(texts).layout == ""
    assert read(texts, layout="grid").layout == "grid"


@pytest.mark.parametrize(
    "text",
    [
        DUTCH.read_bytes(),
        ENGLISH.read_bytes(),
        # several dates in each row
        "Titel,Kanaal,Briefing,Concept,Live\nPomp,X,1-3-2027,8-3-2027,15-3-2027\nKlep,X,2-3-2027,9-3-2027,16-3-2027\n",
        "Datum,Titel,Briefing op,Klaar op,Live\n1-3-2027,Pomp,1-2-2027,8-2-2027,15-2-2027\n",
        # a row of weekdays that says on which of them something is posted
        "Datum,Titel,ma,di,wo,do,vr\n1-3-2027,Pomp,x,,x,,\n",
        # figures of each channel, and where it was posted
        "Datum,Titel,Facebook,Instagram,LinkedIn\n1-3-2027,Pomp,1200,900,12\n2-3-2027,Klep,1300,901,14\n",
        "Datum,Titel,Facebook,Instagram\n1-3-2027,Pomp,https://facebook.com/1,https://instagram.com/1\n",
        # on which channels
        "Datum,Titel,Facebook,Instagram\n1-3-2027,Pomp,x,\n2-3-2027,Klep,,x\n",
        "Date,Time,Text,Facebook,Instagram\n2027-03-01,09:00,Pomp,TRUE,FALSE\n",
    ],
)
def test_ordinary_tables_are_none(text):
    assert read(text).layout == ""


@pytest.mark.parametrize(
    "text",
    [
        # followers per day, and opening hours
        "Kanaal,1-3-2027,2-3-2027,3-3-2027\nFacebook,1200,1201,1202\nInstagram,900,901,902\n",
        "Winkel,ma,di,wo,do,vr\nDorpsstraat,9:00,9:00,9:00,9:00,9:00\n",
        "ma,di,wo,do,vr,za,zo\nEen ding,,,,,,\n",
    ],
)
def test_what_holds_no_posts_or_no_days_is_no_calendar(text):
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.code in {"no-header", "no-title-column"}


@pytest.mark.parametrize(
    "rows",
    [
        # shifts, who is there, what is free, and crosses for who was there
        "Medewerker;{days}\nJan;Vroeg;Laat;Vrij;Vroeg;Laat\nPiet;Laat;Vroeg;Vroeg;Vrij;Vroeg\n",
        "Naam;{days}\nJan;aanwezig;ziek;aanwezig;verlof;aanwezig\nPiet;aanwezig;aanwezig;ziek;;aanwezig\n",
        "Kamer;{days}\nStandaard;vrij;vrij;bezet;bezet;vrij\nDeluxe;bezet;vrij;vrij;vrij;vrij\n",
        "Wie;{days}\nJan;x;x;;x;x\nPiet;;x;;;\n",
        "Deelnemer;{days}\nJan;x;x;;x;x\nPiet;x;x;x;x;\n",
    ],
)
def test_a_roster_is_no_calendar_unless_it_is_asked_for(rows):
    text = rows.replace("{days}", "ma 1-3-2027;di 2-3-2027;wo 3-3-2027;do 4-3-2027;vr 5-3-2027")
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.code in {"no-header", "no-title-column"}
    assert read(text, layout="grid").layout == "grid"


def test_what_comes_back_on_a_channel_or_is_marked_on_a_day_is_planned():
    days = "1-3-2027;2-3-2027;3-3-2027;4-3-2027\n"
    found = read(f"Kanaal;{days}Facebook;Story;Story;Story;Reel\nInstagram;Story;Reel;Reel;Story\n")
    assert found.count("taken") == 8
    found = read(f"Onderwerp;{days}Nieuwsbrief;x;;;\nWist je dat;;x;;\nVacature;;;;x\n")
    assert [row.item.title for row in found.rows] == ["Nieuwsbrief", "Wist je dat", "Vacature"]


def test_a_first_row_of_a_month_may_be_its_last_days_where_the_weekdays_say_so():
    found = read("December 2026\nma;di;wo;do;vr;za;zo\n28;29;30;31;1;2;3\nKerst;;;Vuurwerk;Nieuwjaar;;\n")
    assert [day for _, day, _, _ in taken(found)] == ["2026-12-28", "2026-12-31", "2027-01-01"]
    found = read("December 2026\nma;di;wo;do;vr;za;zo\n30;1;2;3;4;5;6\nOpen dag;;;Sinterklaas;;;\n")
    assert [day for _, day, _, _ in taken(found)] == ["2026-11-30", "2026-12-03"]


def test_weeks_that_begin_anew_are_of_the_next_year():
    text = "Week;ma;di;wo;do;vr\n52;Kerst;;;;\n53;Oud jaar;;;;\n1;;Nieuw jaar;;;\n2;;Kermis;;;\n"
    found = read(text, name="planning 2026.csv")
    assert [day for _, day, _, _ in taken(found)] == ["2026-12-21", "2026-12-28", "2027-01-05", "2027-01-12"]


def test_what_stands_outside_the_days_is_told():
    found = read("Kanaal,1-3-2027,2-3-2027,3-3-2027,,Totaal\nFacebook,Eerste,,Tweede,,2 posts\n")
    assert told(found)["outside-calendar"] == {"count": 2, "cells": "F1, F2"}


def test_what_is_far_too_long_for_a_calendar_is_not_looked_through():
    text = "ma,di,wo,do,vr\n1,2,3,4,5\n" + "Post een,,Post twee,,\n" * 20_000
    with pytest.raises(InputError) as caught:
        read("Maart 2027\n" + text, now=NOW)
    assert caught.value.code == "no-header"


def test_our_own_table_and_rows_that_look_like_headings_are_never_a_calendar():
    """Titles such as "LI" and "FB" stand in rows of a table, whatever they are called."""
    plan = read(CHANNELS_DOWN, now=NOW)
    items = tuple(
        replace(row.item, title=title, body=body)
        for row, (title, body) in zip(plan.rows, (("0", "LI"), ("FB", "X"), ("IG", "0")), strict=False)
    )
    made = replace(applied(empty(), plan.patch), items=items)
    for language in ("nl", "en"):
        again = read(write_csv(made, items, language, with_names=True), made, now=NOW)
        assert (again.layout, again.count("unchanged")) == ("", len(items))
    text = "Datum;Titel;Tekst;Kanaal\n1-3-2027;0;LI;X\n2-3-2027;FB;IG;X\n3-3-2027;IG;LI;X\n"
    assert (read(text, now=NOW).layout, len(read(text, now=NOW).rows)) == ("", 3)
