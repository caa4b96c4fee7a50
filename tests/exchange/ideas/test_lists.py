"""A text of lines becomes ideas, unless it holds a table."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import plan
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, applied
from compassdesk.exchange.ideas.list_read import read_list
from compassdesk.formats import importing

PLAN = plan()
LIST = """# Voorjaar
- Bollen in het park
  met foto van Ans
* [ ] Vraag naar de mooiste tuin
- [x] Nieuwjaarsgroet
12) Interview met de wethouder

Losse gedachte, zonder streepje
"""


def titles(preview) -> list[str]:
    return [item.title for item in preview.written_items]


def test_each_line_is_an_idea_with_what_stands_below_it_as_its_note() -> None:
    preview = read_list(LIST.encode(), "ideas.txt", PLAN)
    assert titles(preview) == [
        "Bollen in het park", "Vraag naar de mooiste tuin", "Interview met de wethouder",
        "Losse gedachte, zonder streepje",
    ]  # fmt: skip
    assert preview.written_items[0].private_note == "Voorjaar\nmet foto van Ans"
    assert {(item.status, item.starts_at, item.petal_confirmed) for item in preview.written_items} == {
        ("idea", None, False)
    }
    assert [row.line for row in preview.rows] == [2, 4, 6, 8]


def test_what_is_ticked_is_skipped_and_told() -> None:
    (left,) = read_list(LIST.encode(), "ideas.txt", PLAN).left_out
    assert (left.code, left.result, left.line, left.text) == ("idea-done", "skipped", 5, "Nieuwjaarsgroet")


def test_a_bullet_a_box_or_a_rule_alone_is_no_idea() -> None:
    empty = "# Lente\n---\n- \n- Bollen\n  -\n  * *(*\n-\n- [ ]\n3.\n☐\n* * *\n===\n- 2027\n"
    read = read_list(empty.encode(), "ideas.txt", PLAN).written_items
    assert [(item.title, item.private_note) for item in read] == [("Bollen", "Lente\n* *(*"), ("2027", "Lente")]
    with pytest.raises(InputError, match="empty-file"):
        read_list(b"- \n- \n", "ideas.txt", PLAN)


def test_a_second_time_only_new_lines_come_in() -> None:
    kept = applied(PLAN, read_list(LIST.encode(), "ideas.txt", PLAN).patch)
    again = read_list((LIST + "Nieuw\n").encode(), "ideas.txt", kept)
    assert titles(again) == ["Nieuw"]
    assert again.count("unchanged") == 4


def test_an_edited_line_is_the_idea_that_it_was_and_what_the_user_changed_stays() -> None:
    kept = applied(PLAN, read_list(LIST.encode(), "ideas.txt", PLAN).patch)
    bulbs, gardens = kept.items[0], kept.items[1]
    planned = replace(gardens, title="Tuin van het jaar", starts_at=datetime(2027, 3, 1, 9), status="draft")
    kept = applied(kept, Patch(items=(planned,)))
    edited = LIST.replace("Bollen in het park", "Bollen in het oude park").replace(
        "met foto van Ans", "met foto van Bo"
    )
    again = read_list(edited.encode(), "ideas (1).txt", kept)
    (item,) = again.written_items
    assert (item.id, item.title, item.private_note) == (
        bulbs.id, "Bollen in het oude park", "Voorjaar\nmet foto van Bo",
    )  # fmt: skip
    assert [note.code for note in again.rows[0].remarks] == ["known-by-words"]
    assert [row.result for row in again.rows] == ["changed", *["unchanged"] * 3]
    third = read_list(edited.encode(), "ideas.txt", applied(kept, again.patch))
    assert third.written_items == ()


@pytest.mark.parametrize("now", ["bollen", "Bollen!", "[ ] BOLLEN", "Bóllen"])
def test_a_short_line_with_other_capitals_or_marks_is_the_idea_that_it_was(now: str) -> None:
    """Short ones are too alike by chance to be known by most of their words."""
    kept = applied(PLAN, read_list(b"- Bollen\n- Bomen\n", "ideas.txt", PLAN).patch)
    again = read_list(f"- {now}\n- Bomen\n- Bonen\n".encode(), "ideas.txt", kept)
    assert [row.result for row in again.rows] == ["changed", "unchanged", "taken"]
    assert again.rows[0].item.id == kept.items[0].id


def test_a_note_that_both_changed_stays_the_users_and_that_is_told() -> None:
    kept = applied(PLAN, read_list(LIST.encode(), "ideas.txt", PLAN).patch)
    kept = applied(kept, Patch(items=(replace(kept.items[0], private_note="Vraag Ans eerst"),)))
    again = read_list(LIST.replace("foto van Ans", "foto van Bo").encode(), "ideas.txt", kept)
    assert again.written_items[0].private_note == "Vraag Ans eerst"
    assert [(note.code, note.values) for note in again.rows[0].remarks] == [
        ("kept-yours", {"fields": ["private_note"]})
    ]
    assert again.kept_by_user == 1


def test_a_line_that_comes_back_beside_the_one_it_became_is_another_idea() -> None:
    kept = applied(PLAN, read_list(b"Bollen in het park\n", "ideas.txt", PLAN).patch)
    kept = applied(kept, read_list(b"Bollen in het oude park\n", "ideas.txt", kept).patch)
    both = read_list(b"Bollen in het oude park\nBollen in het park\n", "ideas.txt", kept)
    assert [row.result for row in both.rows] == ["unchanged", "taken"]
    assert len({row.item.id for row in both.rows}) == 2
    after = read_list(b"Bollen in het park\n", "ideas.txt", applied(kept, both.patch))
    assert after.written_items == ()


def test_what_is_ticked_is_not_taken_for_a_new_line_that_sounds_alike() -> None:
    kept = applied(PLAN, read_list(b"- Open dag in Oost\n", "ideas.txt", PLAN).patch)
    again = read_list(b"- [x] Open dag in Oost\n- Open dag in West\n", "ideas.txt", kept)
    assert [row.result for row in again.rows] == ["taken"]


def test_a_list_that_is_indented_as_a_whole_is_a_list_all_the_same() -> None:
    assert titles(read_list(b"    - a\r\n    - b\r\n", "x.txt", PLAN)) == ["a", "b"]


def test_a_long_line_is_kept_whole_in_the_note() -> None:
    line = "woord " * 60
    preview = read_list(line.encode(), "x.txt", PLAN)
    (item,) = preview.written_items
    assert len(item.title) <= 200
    assert item.private_note == line.strip()
    assert "title-cut" in {remark.code for remark in preview.rows[0].remarks}


def test_the_same_line_twice_is_two_ideas() -> None:
    assert len({item.id for item in read_list(b"a\na\n", "x.txt", PLAN).written_items}) == 2


def test_a_text_file_with_a_table_is_read_as_a_table(tmp_path) -> None:
    table, notes = tmp_path / "a.txt", tmp_path / "b.txt"
    table.write_text("Datum\tTitel\tKanaal\n9-3-2027\tEerste\tLinkedIn\n")
    notes.write_text("Feest, markt, kermis\nOptocht, lampionnen\n")
    assert importing.preview(table, PLAN).written_items[0].starts_at is not None
    assert titles(importing.preview(notes, PLAN)) == ["Feest, markt, kermis", "Optocht, lampionnen"]


@pytest.mark.parametrize("source", [b"", b"\n\n  \n", b"# only a heading\n"])
def test_nothing_is_nothing(source: bytes) -> None:
    with pytest.raises(InputError, match="empty-file"):
        read_list(source, "x.txt", PLAN)


def test_what_is_open_below_something_ticked_is_not_done_with_it() -> None:
    preview = read_list(b"- [x] Parent\n    - with a note\n    - [ ] open child\n    - [x] done child\n", "x.txt", PLAN)
    assert titles(preview) == ["open child"]
    assert preview.left_out[0].text == "Parent / - with a note"
    assert preview.written_items[0].private_note == "- [x] done child"


words = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)


@given(st.lists(st.tuples(st.sampled_from(["", "  ", "    "]), st.sampled_from(["", "- ", "- [ ] ", "- [x] "]), words)))
def test_any_list_gives_its_lines_and_none_is_lost(lines: list[tuple[str, str, str]]) -> None:
    source = "\n".join("".join(line) for line in lines)
    try:
        preview = read_list(source.encode(), "x.txt", PLAN)
    except InputError:
        assert not source.strip()
        return
    told = [f"{item.title}\n{item.private_note}" for item in preview.written_items]
    told += [left.text for left in preview.left_out]
    for _, _, word in lines:
        assert any(word in one for one in told)


DATED = """# Planning maart 2027
- 1/3 FB: Open dag
- ma 8 maart 14:00 Instagram: Foto van de brug
  foto vragen aan Ans
- 9-3-2027 Nieuwsbrief schrijven
- [x] 10 maart: al gedaan
- Iets over de jeugd
- Vrijwilligers bedanken (12 maart)
"""


def test_a_list_of_which_most_lines_name_a_day_is_a_plan(tmp_path) -> None:
    path = tmp_path / "planning.txt"
    path.write_text(DATED, "utf-8")
    found = importing.preview(path, PLAN)
    names = {channel.id: channel.name for channel in (*PLAN.channels, *found.new_channels)}
    assert [
        (
            row.line, row.item.starts_at and row.item.starts_at.strftime("%Y-%m-%d %H:%M"),
            [names[key] for key in row.item.channels], row.item.title, row.item.status,
        )
        for row in found.rows
    ] == [
        (2, "2027-03-01 09:00", ["FB"], "Open dag", "draft"),
        (3, "2027-03-08 14:00", ["Instagram"], "Foto van de brug", "draft"),
        (5, "2027-03-09 09:00", [], "Nieuwsbrief schrijven", "draft"),
        (7, None, [], "Iets over de jeugd", "idea"),
        (8, "2027-03-12 09:00", [], "Vrijwilligers bedanken", "draft"),
    ]  # fmt: skip
    assert found.rows[1].item.private_note == "Planning maart 2027\nfoto vragen aan Ans"
    assert [(left.code, left.line) for left in found.left_out] == [("idea-done", 6)]
    again = importing.preview(path, applied(PLAN, found.patch))
    assert (again.count("unchanged"), again.count("taken")) == (5, 0)


def test_lines_below_a_day_are_of_that_day(tmp_path) -> None:
    path = tmp_path / "week.txt"
    path.write_text(
        "ma 1 maart 2027:\n- FB: Open dag\n- do 4 maart Brug dicht\n\nwo 3 maart 2027\n- IG 16:00: Foto\n", "utf-8"
    )
    found = importing.preview(path, PLAN)
    assert sorted((f"{row.item.starts_at:%m-%d %H:%M}", row.item.title) for row in found.rows) == [
        ("03-01 09:00", "Open dag"), ("03-03 16:00", "Foto"), ("03-04 09:00", "Brug dicht"),
    ]  # fmt: skip
    notes = {row.item.title: row.item.private_note for row in found.rows}
    assert notes == {"Open dag": "", "Foto": "", "Brug dicht": "ma 1 maart 2027"}, "a day that was read needs no note"


def test_a_heading_of_several_days_dates_no_line_below_it(tmp_path) -> None:
    path = tmp_path / "march.md"
    path.write_text(
        "# Tuesday 2 March 2027\n- 9:00 Pump\n- 13:00 Answers\n# Week 10: 8–14 March 2027\nStill to weigh\n", "utf-8"
    )
    found = importing.preview(path, PLAN)
    assert {row.item.title: row.item.starts_at for row in found.rows} == {
        "Still to weigh": None,
        "Pump": datetime(2027, 3, 2, 9),
        "Answers": datetime(2027, 3, 2, 13),
    }


def test_a_first_line_without_a_day_heads_a_list_of_days(tmp_path) -> None:
    path = tmp_path / "march.txt"
    path.write_text("Posts March\n\n1 March 2027 9am - LinkedIn - Hours\n3 March 2027 - Instagram - Team\n", "utf-8")
    found = importing.preview(path, PLAN)
    assert [row.item.title for row in found.rows] == ["Hours", "Team"]
    assert found.title_lines == ("Posts March",)


def test_a_line_above_bullets_heads_them_and_is_told_also_where_all_are_done() -> None:
    found = read_list(b"Zomer\n- ijs\n- strand\nWinter\n- [x] schaatsen\n", "x.txt", PLAN)
    assert [(item.title, item.private_note) for item in found.written_items] == [("ijs", "Zomer"), ("strand", "Zomer")]
    assert [left.text for left in found.left_out] == ["Winter / schaatsen"]


@pytest.mark.parametrize(
    ("lines", "heading", "told"),
    [
        ("- ma 1 maart Open dag\n- do 4/3 Brug dicht\n", "Datum", {"day-first-language"}),
        ("- Mon 1 March Open day\n- 4/3 Bridge closed\n", "Date", {"day-first-undecided"}),
    ],
)
def test_the_language_of_its_days_is_that_of_a_list(tmp_path, lines, heading, told) -> None:
    path = tmp_path / "planning.txt"
    path.write_text(lines, "utf-8")
    found = importing.preview(path, PLAN)
    assert found.columns[0].heading == heading
    assert {remark.code for remark in found.remarks if "first" in remark.code} == told


def test_a_list_with_a_day_here_and_there_stays_a_list_of_ideas(tmp_path) -> None:
    path = tmp_path / "ideas.txt"
    path.write_text("- 3 tips voor de tuin\n- Open dag op 3 april\n- 1 mei vieren\n- Nog iets\n", "utf-8")
    assert {item.status for item in importing.preview(path, PLAN).written_items} == {"idea"}
