"""Calendars with their days below each other and weeks or months across, and several calendars on one sheet."""

from datetime import datetime

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from planned_sheets import taken, told
from sheets import empty, read
from workbooks import xlsx

NOW = datetime(2027, 2, 1, 9)
WEEKS = """Planning 2027;;;
;week 10;week 11;week 12
ma;FB: Open dag;;Nieuwsbrief
di;;IG: Foto van de week;
wo;;;
do;Vacature monteur;;
vr;;Weekendtip;
"""


def test_weekdays_below_each_other_and_weeks_across():
    found = read(WEEKS, now=NOW)
    assert taken(found) == [
        ("B3", "2027-03-08", "FB", "Open dag"),
        ("D3", "2027-03-22", "", "Nieuwsbrief"),
        ("C4", "2027-03-16", "IG", "Foto van de week"),
        ("B6", "2027-03-11", "", "Vacature monteur"),
        ("C7", "2027-03-19", "", "Weekendtip"),
    ]
    assert found.layout == "grid"
    assert told(found)["laid-out-as-calendar"] == {"sheet": "", "count": 5, "rows": 5}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the Monday of each week, and a channel that holds for the blank cells below it
        (
            "Kanaal;Dag;8-3-2027;15-3-2027\nFacebook;Maandag;Open dag;\n;Woensdag;;Weetje\nInstagram;Vrijdag;Foto;\n",
            ["2027-03-08 Facebook", "2027-03-17 Facebook", "2027-03-12 Instagram"],
        ),
        # Mondays without a year
        (",8 mrt,15 mrt\nma,Open dag,\nvr,,Foto\n", ["2027-03-08 ", "2027-03-19 "]),
        # numbers of weeks below the word for them, over the turn of the year
        (
            "Jaarplanning 2026;;;\nWeek;52;53;1\nMontag;Weihnachten;;\nMittwoch;;Rückblick;Neues Jahr\n",
            ["2026-12-21 ", "2026-12-30 ", "2027-01-06 "],
        ),
        # a year whose first days lie in the last week of the year before, and one that the ISO year begins with
        (
            "Jaarplanning 2027;;;\nWeek;53;1;2\nvr;Nieuwjaar;;\nwo;;Start;Quiz\n",
            ["2027-01-01 ", "2027-01-06 ", "2027-01-13 "],
        ),
        ("2028;;;\nWeek;52;1;2\nza;Nieuwjaar;;\nwo;;Start;\n", ["2028-01-01 ", "2028-01-05 "]),
        # another line of the same day, and a column for each channel of a week
        (
            "2027;W11;;W12;\n;FB;IG;FB;IG\nMonday;First;Photo;;\n;Second;;;Story time\nTuesday;;;Third;\n",
            ["2027-03-15 FB", "2027-03-15 IG", "2027-03-15 FB", "2027-03-22 IG", "2027-03-23 FB"],
        ),
        # months across, and the days of the month below each other
        (
            ("Jaarkalender;;\nDag;november 2026;december;januari\n1;;Wereldaidsdag;Nieuwjaar\n5;;Sinterklaas;\n"
            "11;Sint Maarten;;\n"),
            ["2026-12-01 ", "2027-01-01 ", "2026-12-05 ", "2026-11-11 "],
        ),
        # a planner with the days of each month in columns of its own
        (
            ("2027,,,,,\nJanuary,,,February,,\n1,Fri,New Year,1,Mon,\n2,Sat,,2,Tue,Wetlands Day\n3,Sun,,3,Wed,\n"
            "4,Mon,Braille Day,4,Thu,Cancer Day\n"),
            ["2027-01-01 ", "2027-02-02 ", "2027-01-04 ", "2027-02-04 "],
        ),
    ],
)  # fmt: skip
def test_weeks_and_months_as_calendars_name_them(text, days):
    found = read(text, now=NOW)
    assert [f"{day} {channels}" for _, day, channels, _ in taken(found)] == days
    assert found.refused == ()


def test_a_day_that_a_month_does_not_have_is_refused_and_told():
    found = read("2027;;\nDag;februari;maart\n28;Laatste dag;\n30;Onmogelijk;Kan wel\n31;;Einde kwartaal\n")
    assert [row.item.title for row in found.rows] == ["Laatste dag", "Kan wel", "Einde kwartaal"]
    assert [(row.cell, row.code) for row in found.refused] == [("B4", "no-such-day")]


@pytest.mark.parametrize(
    "text",
    [
        # hours of each week
        ";week 10;week 11\nma;4;4\ndi;8;0\nwo;8;8\n",
        # who works when
        "Wie,week 10,week 11,week 12\nma,Esther,Samir,Esther\ndi,Samir,Esther,Samir\nwo,Esther,Samir,Esther\n",
    ],
)
def test_what_only_has_weeks_is_no_calendar_of_posts(text):
    with pytest.raises(InputError) as caught:
        read(text, now=NOW)
    assert caught.value.code in {"no-header", "no-title-column"}


def test_what_is_moved_to_another_week_is_known_when_it_comes_again():
    plan = applied(empty(), read(WEEKS, now=NOW).patch)
    again = read(WEEKS, plan, now=NOW)
    assert (again.count("unchanged"), again.count("taken")) == (5, 0)
    moved = read(WEEKS.replace("do;Vacature monteur;;", "do;;Vacature monteur;"), plan, now=NOW)
    assert (moved.count("unchanged"), moved.count("changed"), moved.count("taken")) == (4, 1, 0)
    (row,) = [row for row in moved.rows if row.result == "changed"]
    assert (row.cell, row.item.starts_at.date().isoformat()) == ("C6", "2027-03-18")


BELOW = """Contentkalender maart 2027;;;;
ma;di;wo;do;vr
1;2;3;4;5
Voorjaarsactie;;Weetje;;

April 2027;;;;
ma;di;wo;do;vr
;;;1;2
;;;Aprilgrap;Goede Vrijdag
5;6;7;8;9
Pasen;;;;

Kanaal;3-5-2027;4-5-2027;5-5-2027;
Facebook;Start;;Vlag uit;
LinkedIn;;Twee minuten stil;;
"""


def test_a_month_above_the_next_and_channels_below_them():
    found = read(BELOW, now=NOW)
    assert taken(found) == [
        ("A4", "2027-03-01", "", "Voorjaarsactie"),
        ("C4", "2027-03-03", "", "Weetje"),
        ("D9", "2027-04-01", "", "Aprilgrap"),
        ("E9", "2027-04-02", "", "Goede Vrijdag"),
        ("A11", "2027-04-05", "", "Pasen"),
        ("B14", "2027-05-03", "Facebook", "Start"),
        ("D14", "2027-05-05", "Facebook", "Vlag uit"),
        ("C15", "2027-05-04", "LinkedIn", "Twee minuten stil"),
    ]
    assert told(found)["laid-out-as-calendar"] == {"sheet": "", "count": 8, "rows": 8}
    assert told(found)["several-calendars"] == {"count": 2}
    plan = applied(empty(), found.patch)
    assert read(BELOW, plan, now=NOW).count("unchanged") == 8


def test_two_months_beside_each_other():
    text = (
        "April 2027;;;;;;;;Mei 2027;;;;;;\n"
        "ma;di;wo;do;vr;za;zo;;ma;di;wo;do;vr;za;zo\n"
        ";;;1;2;3;4;;;;;;;1;2\n"
        ";;;Aprilgrap;;;Pasen;;;;;;;Dag van de Arbeid;\n"
        "5;6;7;8;9;10;11;;3;4;5;6;7;8;9\n"
        "Start collecte;;;;Tussenstand;;;;;Dodenherdenking;Bevrijdingsdag;;;;Moederdag\n"
    )
    found = read(text, now=NOW)
    assert sorted(taken(found), key=lambda row: row[1]) == [
        ("D4", "2027-04-01", "", "Aprilgrap"),
        ("G4", "2027-04-04", "", "Pasen"),
        ("A6", "2027-04-05", "", "Start collecte"),
        ("E6", "2027-04-09", "", "Tussenstand"),
        ("N4", "2027-05-01", "", "Dag van de Arbeid"),
        ("J6", "2027-05-04", "", "Dodenherdenking"),
        ("K6", "2027-05-05", "", "Bevrijdingsdag"),
        ("O6", "2027-05-09", "", "Moederdag"),
    ]
    assert "outside-calendar" not in told(found)


def test_two_weeks_beside_each_other_are_one_calendar():
    text = (
        "Maart 2027;;;;;;;;;;\nma;di;wo;do;vr;;ma;di;wo;do;vr\n22;23;24;25;26;;29;30;31;1;2\n"
        "Een ding;;;;;;;Nog een ding;;Aprilgrap;\n"
    )
    assert [day for _, day, _, _ in taken(read(text, now=NOW))] == ["2027-03-22", "2027-03-30", "2027-04-01"]


def test_channels_across_twice_and_a_list_of_ideas_below_a_month():
    text = (
        "Maart;;\nDatum;Facebook;Instagram\n1-3-2027;Open dag bij ons;\n\nApril;;\n"
        "Datum;LinkedIn;X\n1-4-2027;;Geen grap vandaag\n2-4-2027;Vacature monteur;\n"
    )
    found = read(text, now=NOW)
    assert taken(found) == [
        ("B3", "2027-03-01", "Facebook", "Open dag bij ons"),
        ("C7", "2027-04-01", "X", "Geen grap vandaag"),
        ("B8", "2027-04-02", "LinkedIn", "Vacature monteur"),
    ]
    text = (
        "Maart 2027;;;;\nma;di;wo;do;vr\n1;2;3;4;5\nOpen dag;;Weetje;;\n\nLosse ideeën;;;;\n"
        "Datum;Titel;Kanaal;;\n20-4-2027;Kijkje in de keuken;Instagram;;\n"
    )
    assert taken(read(text, now=NOW)) == [
        ("A4", "2027-03-01", "", "Open dag"),
        ("C4", "2027-03-03", "", "Weetje"),
        ("", "2027-04-20", "Instagram", "Kijkje in de keuken"),
    ]


def test_a_table_below_which_weekdays_stand_stays_a_table():
    text = "Datum;Titel;Kanaal;;\n1-3-2027;Pomp;Facebook;;\n\nAantal per dag;;;;\nma;di;wo;do;vr\n1;2;0;0;1\n"
    assert read(text, now=NOW).layout == ""


def test_two_calendars_of_a_workbook_keep_what_stands_beside_their_cells():
    def marks(book):
        from openpyxl.comments import Comment

        book.active["A6"].comment = Comment("foto van Anouk", "Noor")
        book.active["B10"].hyperlink = "https://a.nl/brug"

    rows = [["Maart 2027"], ["ma", "di", "wo", "do", "vr"], [1, 2, 3, 4, 5], ["Open dag"], [8, 9, 10, 11, 12], ["Brug"]]
    rows += [[], ["Kanaal", "1-6-2027", "2-6-2027", "3-6-2027"], ["Facebook", "Start"], ["X", "Brug open"]]
    found = read(xlsx(rows, marks), name="plan.xlsx", now=NOW)
    assert [(row.cell, row.item.private_note, row.item.link) for row in found.rows] == [
        ("A4", "", ""), ("A6", "foto van Anouk", ""), ("B9", "", ""), ("B10", "", "https://a.nl/brug"),
    ]  # fmt: skip


def test_times_at_the_end_of_a_cell():
    text = (
        "Maart 2027;;;;\nma;di;wo;do;vr\n1;2;3;4;5\n"
        "Opening markt 10:00;Raad (20.00 uur);Inloop - 19u30;Webinar, 14-15 uur;Concert om 20.15 uur\n8;9;10;11;12\n"
        "Photo call (11am);FB: Quiz à 9h;Raad 20:00 (FB);Konzert um 18 Uhr;Coulisses – 12h30\n"
    )
    found = read(text, now=NOW)
    assert [(day[11:], channels, title) for _, day, channels, title in taken(found)] == [
        ("10:00", "", "Opening markt"),
        ("20:00", "", "Raad"),
        ("19:30", "", "Inloop"),
        ("14:00", "", "Webinar"),
        ("20:15", "", "Concert"),
        ("11:00", "", "Photo call"),
        ("", "FB", "Quiz"),
        ("20:00", "FB", "Raad"),
        ("18:00", "", "Konzert"),
        ("12:30", "", "Coulisses"),
    ]
    assert found.rows[3].item.minutes == 60
    assert told(found)["times-behind"] == {"count": 10}


@pytest.mark.parametrize(
    "words",
    [
        "Wij zijn open tot 21:00", "Vanaf 9.00 uur", "Versie 2.10", "Prijs 10.00", "Sinds 1998",
        "Vacature bakker (32 uur)", "Vacature monteur 16 uur", "Workshop (2 uur)",
        "Hackathon van 24 uur", "Psalm 23:4", "Bel 14 030", "Top 10",
        "Aanvang 20:00",
    ],
)  # fmt: skip
def test_other_figures_at_the_end_of_a_cell_stay(words):
    found = read(f"Maart 2027;;;;\nma;di;wo;do;vr\n1;2;3;4;5\n;{words};;;\n", now=NOW)
    assert [(day, title) for _, day, _, title in taken(found)] == [("2027-03-02", words)]
    assert "times-behind" not in told(found)


def test_a_dash_in_the_words_of_a_cell_stays():
    found = read("Maart 2027;;;;\nma;di;wo;do;vr\n1;2;3;4;5\n;Foto van de week - duin;- Ajax - PSV;;\n", now=NOW)
    assert [title for *_, title in taken(found)] == ["Foto van de week - duin", "Ajax - PSV"]


def test_a_time_behind_a_text_fills_a_column_of_times_that_is_blank():
    found = read("Datum;Tijd;Facebook;X\n1-3-2027;;Raad begint 20:00;\n2-3-2027;11:00;;Markt open 10:00\n", now=NOW)
    assert [(row.item.starts_at.hour, row.item.body or row.item.title) for row in found.rows] == [
        (20, "Raad begint"), (11, "Markt open 10:00"),
    ]  # fmt: skip
