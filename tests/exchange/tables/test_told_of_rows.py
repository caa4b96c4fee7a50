"""What is told of rows: once where it holds for all, and nothing that a refused row would have brought."""

from datetime import date, datetime

import pytest

from compassdesk.domain.patch import applied
from compassdesk.exchange.tables.cell_times import cell_time
from compassdesk.exchange.tables.column_dates import read_column
from sheets import codes, empty, read


@pytest.mark.parametrize("word", ["hele dag", "All day", "ganztägig", "toute la journée", "Todo el día"])
def test_all_day_is_no_time_and_refuses_no_row(word):
    assert cell_time(word) is None
    found = read(f"Datum;Tijd;Titel\n1-3-2027;{word};Pomp\n")
    assert found.refused == ()
    assert "no-time" in codes(found.rows[0])


def test_what_no_row_has_is_told_once_with_their_number():
    lines = "".join(f"{day}-3-2027;9:00;Post {day}\n" for day in range(1, 6))
    found = read("Datum;Tijd;Titel\n" + lines)
    told = {remark.code: remark.values for remark in found.remarks}
    assert told["no-status-throughout"] == {"spelled": "", "status": "draft", "count": 5}
    assert told["no-speaker-throughout"] == {"count": 5}
    assert not any({"no-status", "no-speaker"} & set(codes(row)) for row in found.rows)
    some = read("Datum;Tijd;Titel;Status\n" + lines.replace("Post 1", "Post 1;Concept"))
    assert [("no-status" in codes(row)) for row in some.rows] == [False, True, True, True, True]


def test_a_post_that_goes_nowhere_is_told_and_an_idea_is_not():
    found = read("Datum;Kanaal;Titel;Status\n1-3-2027;FB;Pomp;\n2-3-2027;;Klep;\n;;Ooit iets;Idee\n")
    assert ["no-channel" in codes(row) for row in found.rows] == [False, True, False]
    lines = "".join(f"{day}-3-2027;9:00;Post {day}\n" for day in range(1, 6))
    assert ("no-channel-throughout", {"count": 5}) in [
        (remark.code, remark.values) for remark in read("Datum;Tijd;Titel\n" + lines).remarks
    ]


def test_a_refused_row_makes_no_channel():
    found = read(
        "Datum;Tijd;Kanaal;Titel;Soort\n1-3-2027;9:00;alle;Reacties lezen;luisteren\n2-3-2027;9:00;Facebook;Pomp;\n"
        "31-2-2027;9:00;Instagram;Klep;\n3-3-2027;kwart;LinkedIn;Slang;\n4-3-2027;9:00;X;;\n"
    )
    assert len(found.refused) == 3
    assert [channel.name for channel in found.new_channels] == ["Facebook"]


def test_an_order_that_was_chosen_is_told_once():
    found = read("Datum;Titel\n03/01/2027;Pomp\n03/02/2027;Klep\n", dates="month-first")
    assert [row.item.starts_at.month for row in found.rows] == [3, 3]
    assert not any("order-decided" in codes(row) for row in found.rows)
    assert "month-first-chosen" in [remark.code for remark in found.remarks]


def test_the_leap_day_alone_is_the_next_one():
    (day,) = read_column(["29 feb"], today=date(2026, 11, 29)).days
    assert (day.day, day.remarks) == (date(2028, 2, 29), ("year-completed",))
    days = read_column(["28 feb", "29 feb"], today=date(2026, 11, 29)).days
    assert [one.problem for one in days] == ["", "no-such-day"]


def test_a_speaker_who_bears_a_word_of_the_clients_name_is_asked_about():
    from sheets import empty

    found = read("Datum;Titel;Wie\n1-3-2027;Pomp;Zoë\n", empty(name="Café Zoë"))
    assert [person.is_person for person in found.new_people] == [True]
    assert "person-in-client" in codes(found.rows[0])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Planning week 10 2027\nDag;Titel\nma t/m wo;Feest\ndo;Pomp\n", [("03-08", "03-10"), ("03-11", "")]),
        ("Week;Dag;Titel\n10;ma;A\n10;wo-vr;Feest\n11;di;Klep\n", [("03-08", ""), ("03-10", "03-12"), ("03-16", "")]),
        ("Datum;Titel\nweek 10 ma;C\ndi;A\nma t/m wo week 11;B\n", [("03-08", ""), ("03-09", ""), ("03-15", "03-17")]),
    ],
)  # fmt: skip
def test_weekdays_alone_are_days_of_the_week_that_is_named(text, days):
    found = read(text, now=datetime(2027, 2, 1))
    assert found.refused == ()
    items = [row.item for row in found.rows]
    assert [(f"{one.starts_at:%m-%d}", f"{one.last_day:%m-%d}" if one.last_day else "") for one in items] == days


def test_weekdays_of_no_week_stay_refused():
    found = read("Dag;Titel\nma t/m wo;Feest\n")
    assert [left.code for left in found.refused] == ["not-a-date"]


def test_what_comes_again_unchanged_is_not_told_of():
    table = "Datum;Titel\n" + "".join(f"{day}-3-2027;Bericht {day}\n" for day in range(1, 6))
    first = read(table)
    assert "no-status-throughout" in {remark.code for remark in first.remarks}
    again = read(table, applied(empty(), first.patch))
    assert again.count("unchanged") == 5
    assert not [remark.code for remark in again.remarks if remark.code.endswith("-throughout")]
