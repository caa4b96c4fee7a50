"""Which column is which is kept by the headings of a table, and holds the next time, in the window and for commands."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from builders import plan
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.services import mappings

TABLE = "Datum;Wat;Titel;Toelichting\n9-3-2027;Markt;Intern;Voor de site\n"
PLAN = plan()


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    path = tmp_path / "week.csv"
    path.write_text(TABLE)
    return path


def test_what_was_chosen_holds_for_tables_with_the_same_headings_in_any_order(table: Path, tmp_path: Path) -> None:
    first = importing.preview(table, PLAN)
    assert first.rows[0].item.title == "Intern"
    mappings.remember([use.heading for use in first.columns], Said(mapping={"Wat": "title", "Titel": "labels"}))
    again = importing.preview(table, PLAN)
    assert (again.rows[0].item.title, again.rows[0].item.labels) == ("Markt", ("Intern",))
    assert again.said.mapping == {"Wat": "title", "Titel": "labels"}
    assert "mapping-remembered" in {remark.code for remark in again.remarks}
    turned = tmp_path / "turned.csv"
    turned.write_text("TITEL;toelichting;Wat;Datum\nIntern;Voor de site;Kermis;10-3-2027\n")
    assert importing.preview(turned, PLAN).rows[0].item.title == "Kermis"


def test_other_headings_are_read_as_they_say(table: Path, tmp_path: Path) -> None:
    mappings.remember(["Datum", "Wat"], Said(mapping={"Wat": "title"}))
    assert importing.preview(table, PLAN).rows[0].item.title == "Intern"


def test_headings_of_signs_alone_tell_tables_apart(table: Path) -> None:
    mappings.remember(["📅", "Titel"], Said(mapping={"📅": "date"}))
    assert mappings.remembered(["Titel", "📅"]).mapping == {"📅": "date"}
    assert mappings.remembered(["📝", "Titel"]) == Said()


def test_a_mapping_that_is_given_goes_before_what_was_kept(table: Path) -> None:
    headings = [use.heading for use in importing.preview(table, PLAN).columns]
    mappings.remember(headings, Said(mapping={"Wat": "title", "Titel": "labels"}))
    given = importing.preview(table, PLAN, Said(mapping={"Toelichting": "title", "Titel": "labels"}))
    assert given.rows[0].item.title == "Voor de site"
    assert "mapping-remembered" not in {remark.code for remark in given.remarks}


def test_a_kept_file_that_was_spoiled_is_left_out_of_account(table: Path) -> None:
    headings = [use.heading for use in importing.preview(table, PLAN).columns]
    mappings.remember(headings, Said(mapping={"Wat": "title", "Titel": "labels"}))
    (kept,) = mappings.mappings_folder().iterdir()
    for content in ("{", '{"columns": {"Wat": "no-such-field"}}', '{"columns": {}}'):
        kept.write_text(content)
        assert importing.preview(table, PLAN).rows[0].item.title == "Intern"


def test_several_columns_of_one_field_are_put_together_and_nothing_is_lost(table: Path) -> None:
    chosen = {"Wat": "title", "Titel": "title", "Toelichting": "date"}
    item = importing.preview(table, PLAN, Said(mapping=chosen)).rows[0].item
    assert item.title == "Markt – Intern"
    assert "Voor de site" in item.private_note


def test_what_is_forgotten_or_fits_no_more_does_not_hold(table: Path, tmp_path: Path) -> None:
    headings = [use.heading for use in importing.preview(table, PLAN).columns]
    mappings.remember(headings, Said(mapping={"Wat": "labels", "Titel": "labels", "Toelichting": "labels"}))
    table.write_text("Datum;Wat;Titel;Toelichting\n9-3-2027;Markt;Intern;Voor de site\n")
    plainly = importing.preview(table, PLAN)
    assert plainly.rows[0].item.title == "Intern"
    assert "mapping-not-followed" in {remark.code for remark in plainly.remarks}
    mappings.forget(headings)
    assert "mapping-not-followed" not in {remark.code for remark in importing.preview(table, PLAN).remarks}


def test_the_layout_is_kept_beside_the_columns_and_told(tmp_path: Path) -> None:
    week = "Datum;Onderwerp;Facebook;Instagram\n1-3-2027;Fietsbrug;Hij is open!;\n2-3-2027;Zwembad;;Kom zwemmen\n"
    table = tmp_path / "week.csv"
    table.write_text(week)
    chosen = importing.preview(table, PLAN, Said(layout="table"))
    assert chosen.headings == importing.preview(table, PLAN).headings, "however it is read"
    mappings.remember(chosen.headings, chosen.said)
    table.write_text(week.replace("-3-", "-4-"))
    again = importing.preview(table, PLAN)
    assert (again.layout, len(again.rows)) == ("table", 2)
    assert told(again) >= {"layout-remembered"}
    assert again.said.layout == "table", "so that it is kept on"
    back = importing.preview(table, PLAN, Said(layout="grid"))
    assert (back.layout, told(back) & {"layout-remembered"}) == ("grid", set())
    mappings.forget(back.headings)
    assert importing.preview(table, PLAN).layout == "grid"


def test_what_colours_become_is_kept_also_over_a_week_without_any(tmp_path: Path) -> None:
    table = tmp_path / "week.xlsx"
    painted(table, ["FFFF0000", None])
    chosen = importing.preview(table, PLAN, Said(colours="ignore", mapping={"Wat": "title"}))
    mappings.remember(chosen.headings, chosen.said)
    again = importing.preview(table, PLAN)
    assert (again.colours, again.rows[0].item.labels, again.rows[0].item.title) == ("ignore", (), "Markt")
    assert told(again) >= {"colours-remembered", "mapping-remembered"}
    painted(table, [None, None])
    plain = importing.preview(table, PLAN)
    assert (told(plain) & {"colours-remembered", "mapping-remembered"}) == {"mapping-remembered"}
    mappings.remember(plain.headings, plain.said)
    painted(table, [None, "FF00B050"])
    assert importing.preview(table, PLAN).colours == "ignore"


def told(found: ImportPreview) -> set[str]:
    return {remark.code for remark in found.remarks}


def painted(path: Path, colours: list[str | None]) -> None:
    book = Workbook()
    book.active.append(["Datum", "Wat", "Titel"])
    for number, colour in enumerate(colours, 2):
        book.active.append([f"{number}-3-2027", "Markt", "Intern"])
        if colour:
            book.active.cell(number, 2).fill = PatternFill("solid", fgColor=colour)
    book.save(path)
