"""Content calendars of many makes, read without a hand: each item as a careful person reads it, and none besides."""

from datetime import datetime
from pathlib import Path

import pytest

from compassdesk.domain.patch import applied
from planned_sheets import taken, told
from sheets import empty, read

FOLDER = Path(__file__).parents[2] / "data" / "calendars"
NOW = datetime(2027, 2, 1, 9)


@pytest.mark.in_turns(a_day=8)
@pytest.mark.parametrize("calendar", sorted(FOLDER.glob("*.csv")), ids=lambda path: path.stem)
def test_a_calendar_is_read_as_a_careful_person_reads_it(calendar: Path):
    wanted = [line.split("|") for line in calendar.with_suffix(".rows").read_text("utf-8").splitlines()]
    found = read(calendar.read_bytes(), name=calendar.name, now=NOW)
    items = [
        [*f"{when} ".split(" ")[:2], places or "+".join(row.item.labels), title]
        for row, (_, when, places, title) in zip(found.rows, taken(found), strict=True)
    ]
    assert sorted(items) == sorted(wanted)
    assert found.refused == ()
    plan = applied(empty(), found.patch)
    assert read(calendar.read_bytes(), plan, name=calendar.name, now=NOW).count("unchanged") == len(wanted)


def test_a_roster_of_who_answers_becomes_blocks_on_all_channels():
    found = read((FOLDER / "webcare-rooster.csv").read_bytes(), now=NOW)
    names = {person.id: person.name for person in found.new_people}
    first = found.rows[0].item
    assert (first.kind, first.petal, first.all_channels, first.minutes) == ("slot", "respond", True, 240)
    assert [names[row.item.spokesperson] for row in found.rows[:5]] == ["Esther", "Samir", "Noor", "Esther", "Samir"]
    assert told(found)["duty-roster"] == {"count": 10}
    assert not any(remark.code == "same-as-line" for row in found.rows for remark in row.remarks)


ROSTERS = {
    # who answers stands before the days, with shifts and days off in the cells
    "Medewerker;{}\nJan;9:00-12:00;Vrij;9:00-12:00;Verlof;9:00-12:00\nPiet;Vrij;9:00-12:00;Vrij;9:00-12:00;Vrij\n": (
        5, 5, {"Jan", "Piet"}, "Webcare", 9,
    ),
    # two people share a day, and the shift has no hours
    "Dienst;{}\nDag;Jan / Piet;Piet;Jan;Piet;Jan\nAvond;Piet;Jan;Piet;Jan;Piet\n": (
        11, 0, {"Jan", "Piet"}, "Webcare: Dag", 9,
    ),
    # crosses
    "Wie;{}\nJan;x;;x;;x\nPiet;;x;;x;\nKees;x;;;x;\n": (7, 0, {"Jan", "Piet", "Kees"}, "Webcare", 9),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "wanted"), ROSTERS.items())
def test_rosters_that_say_who_answers(rows, wanted):
    days = "ma 1-3-2027;di 2-3-2027;wo 3-3-2027;do 4-3-2027;vr 5-3-2027"
    found = read(f"Rooster webcare;;;;;\n{rows.format(days)}", now=NOW)
    blocks, off, people, title, hour = wanted
    assert len(found.rows) == blocks
    assert told(found).get("days-off", {"count": 0}) == {"count": off}
    assert {person.name for person in found.new_people} == people
    assert all(
        (row.item.kind, row.item.petal, row.item.all_channels) == ("slot", "respond", True) for row in found.rows
    )
    assert (found.rows[0].item.title, found.rows[0].item.starts_at.hour) == (title, hour)


def test_a_roster_named_after_its_file_and_one_of_weeks():
    text = ";week 10;week 11;week 12\nma;Esther;Samir;Esther\ndi;Samir;Esther;Samir\nwo;Esther;Esther;Samir\n"
    found = read(text, name="webcarerooster 2027.csv", now=NOW)
    assert [(row.item.starts_at.day, row.item.all_channels) for row in found.rows[:3]] == [
        (8, True),
        (15, True),
        (22, True),
    ]
    assert found.refused == ()


def test_posts_next_to_each_other_may_go_on_on_the_next_line():
    found = read(
        "Datum;1-3-2027;3-3-2027\nKanaal;Facebook;X\nTitel;Brug open;Weg dicht\nTekst;Hij is open.;Let op.\n"
        ";Kom kijken;\n",
        now=NOW,
    )
    assert [(row.cell, row.item.title, row.item.body) for row in found.rows] == [
        ("B4", "Brug open", "Hij is open.\nKom kijken"), ("C4", "Weg dicht", "Let op."),
    ]  # fmt: skip


def test_a_day_on_a_line_of_its_own_below_headings():
    found = read(
        "Tijd;Kanaal;Tekst\nMaandag 8 maart 2027;;\n10:00;FB;Brug open\nDinsdag 9 maart 2027;;\n;X;Weg dicht\n", now=NOW
    )
    assert [(day, channels, title) for _, day, channels, title in taken(found)] == [
        ("2027-03-08 10:00", "FB", "Brug open"), ("2027-03-09", "X", "Weg dicht"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Social schedule - w/c 8 March 2027", "2027-03-09"),
        ("Week van 8 maart 2027", "2027-03-09"),
        ("Semaine du 8 mars 2027", "2027-03-09"),
        ("Planning 8 t/m 14 maart 2027", "2027-03-09"),
    ],
)
def test_a_week_that_a_title_names_by_its_monday(title, day):
    found = read(f"{title};;;;\nma;di;wo;do;vr\n;Open dag;;Weetje;\n", now=NOW)
    assert taken(found)[0][1] == day


def test_months_without_days_are_told():
    found = read((FOLDER / "gemeente-jaarkalender.csv").read_bytes(), now=NOW)
    assert told(found)["months-alone"] == {"count": 5}


def test_columns_that_nobody_knows_hold_items_where_a_calendar_is_asked_for():
    text = (
        "Week commencing,Theme,Hero content,Supporting posts\n5 April 2027,Volunteers,Film: a day,Quote card\n"
        "12 April 2027,Fundraising,Marathon runners,Meet Tom\n"
    )
    found = read(text, layout="grid", now=NOW)
    assert [(row.cell, row.item.title, row.item.labels) for row in found.rows] == [
        ("C2", "Film: a day", ("Volunteers", "Hero content")), ("D2", "Quote card", ("Volunteers", "Supporting posts")),
        ("C3", "Marathon runners", ("Fundraising", "Hero content")),
        ("D3", "Meet Tom", ("Fundraising", "Supporting posts")),
    ]  # fmt: skip


def test_a_day_is_no_title_where_nobody_knows_the_heading_of_its_column():
    found = read(
        "Draaidag XQ;Thema;Facebook;LinkedIn\nmaandag 1 maart 2027;Zorg;Kom naar de markt;Wij zoeken mensen\n"
        "woensdag 3 maart 2027;Stil;;\nvrijdag 5 maart 2027;Zorg;Kom naar de zaal;Praat mee\n",
        now=NOW,
    )
    assert ("2027-03-03", "", "Stil") in [row[1:] for row in taken(found)]
