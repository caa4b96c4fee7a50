"""A plan as a workbook in OpenDocument: the same sheets as in XLSX, with what that format has for dates and lists."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from msgspec.structs import replace
from openpyxl import load_workbook

from builders import channel, plan, post
from compassdesk.exchange.tables.ods_sheet import paragraphs
from compassdesk.exchange.tables.table_file import read_table_file
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services import exports
from own_workbooks import CHOICES, HOSTILE, again, some
from plan_values import plans

OFFICE, TABLE, CONFIG = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "table", "config")
)


def workbook(whole, **said: object) -> bytes:
    return made(known.named("ods"), exports.of_plan(whole), replace(CHOICES, **said)).content


def part(content: bytes, name: str = "content.xml") -> ET.Element:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - we wrote it


def sheets(content: bytes) -> dict[str, ET.Element]:
    return {one.get(f"{TABLE}name"): one for one in part(content).iter(f"{TABLE}table")}


def cells(sheet: ET.Element, row: int) -> list[ET.Element]:
    return list(list(sheet.iter(f"{TABLE}table-row"))[row])


def test_it_is_known_by_its_first_part_which_is_not_packed() -> None:
    with zipfile.ZipFile(BytesIO(workbook(some()))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        entries = part(workbook(some()), "META-INF/manifest.xml")
        named = {one.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path") for one in entries}
        assert named == {"/", *archive.namelist()} - {"mimetype", "META-INF/manifest.xml"}


def test_days_and_times_are_real() -> None:
    day, clock, kind, *_ = cells(sheets(workbook(some()))["Items"], 1)
    assert (day.get(f"{OFFICE}value-type"), day.get(f"{OFFICE}date-value")) == ("date", "2027-03-02")
    assert (clock.get(f"{OFFICE}value-type"), clock.get(f"{OFFICE}time-value")) == ("time", "PT09H00M00S")
    assert kind.get(f"{OFFICE}value-type") == "string"


def test_the_numbers_of_the_summary_stand_below_their_headings() -> None:
    rows = [["".join(cell.itertext()) for cell in row] for row in sheets(workbook(some()))["Summary"]]
    book = load_workbook(BytesIO(made(known.named("xlsx"), exports.of_plan(some()), CHOICES).content))
    (heads, *weeks) = book["Summary"].iter_rows(min_row=3, max_row=6, values_only=True)
    at = rows.index(list(heads))
    numbers = [[int(said) for said in row[3:13]] for row in rows[at + 1 : at + 4]]
    assert numbers == [list(row[3:13]) for row in weeks]


def test_words_are_chosen_from_lists_also_below_the_last_item() -> None:
    content = workbook(some())
    lists = {one.get(f"{TABLE}name"): one for one in part(content).iter(f"{TABLE}content-validation")}
    items = sheets(content)["Items"]
    last = len(list(items.iter(f"{TABLE}table-row"))) - 1
    for row in (1, 4, last):
        chosen = lists[cells(items, row)[3].get(f"{TABLE}content-validation-name")]
        assert chosen.get(f"{TABLE}condition") == "of:cell-content-is-in-list([$'Lists'.$B$1:.$B$4])"
        assert chosen[0].get(f"{TABLE}display") == "false", "another word may be typed"
    assert cells(items, 0)[3].get(f"{TABLE}content-validation-name") is None
    listed = [["".join(cell.itertext()) for cell in row] for row in sheets(content)["Lists"].iter(f"{TABLE}table-row")]
    assert [row[1] for row in listed[:4]] == ["Listen", "Respond", "Send", "Activate"]
    assert [row[3] for row in listed[:2]] == ["LinkedIn", "X"]


def test_headings_stay_and_filter_and_the_lists_are_not_shown() -> None:
    content = workbook(some())
    (ranges,) = part(content).iter(f"{TABLE}database-range")
    assert ranges.get(f"{TABLE}target-range-address") == "'Items'.A1:'Items'.N5"
    assert ranges.get(f"{TABLE}display-filter-buttons") == "true"
    views = {
        one.get(f"{CONFIG}name"): {said.get(f"{CONFIG}name"): said.text for said in one}
        for one in part(content, "settings.xml").iter(f"{CONFIG}config-item-map-entry")
    }
    assert (views["Items"]["VerticalSplitPosition"], views["Items"]["HorizontalSplitPosition"]) == ("1", "6")
    assert views["Items"]["VerticalSplitMode"] == views["Items"]["HorizontalSplitMode"] == "2"
    found = again(content, some(), name="a.ods")
    assert {row.result for row in found.rows} == {"unchanged"}
    assert {grid.name: grid.is_hidden for grid in read_table_file(content).grids} == {
        "Items": False, "Lists": True, "Calendar": False, "Summary": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("layout", "names"),
    [
        ("weeks", ["2027-W09", "2027-W13", "2027-W14", "Without a date"]),
        ("channels", ["LinkedIn", "X", "Without a date"]),
    ],
)
def test_there_is_a_sheet_for_each_and_each_item_stands_once(layout: str, names: list[str]) -> None:
    content = workbook(some(), layout=layout)
    assert list(sheets(content))[: len(names)] == names
    found = again(content, some(), name="a.ods")
    assert sorted(row.items[0].id for row in found.rows) == ["a", "b", "c", "d"]
    assert {row.result for row in found.rows} == {"unchanged"}


def test_no_cell_is_a_formula_or_a_link_whatever_it_says() -> None:
    items = [
        post("send", "2027-03-02T09:00", id=f"p{at}", title=words.strip(), body=words, link=words, channels=("li",))
        for at, words in enumerate((*HOSTILE, "a  b", "two\n\n  lines ", "]]>&amp;<text:a>"))
    ]
    whole = plan(*items, channels=(channel("li", name="=cmd|' /C calc'!A0"),))
    content = workbook(whole)
    assert not [one for one in part(content).iter() if one.get(f"{TABLE}formula") or one.tag.endswith("}a")]
    assert {row.result for row in again(content, whole, name="a.ods").rows} == {"unchanged"}


def test_blanks_that_would_become_one_are_counted() -> None:
    assert paragraphs("a  b\tc") == '<text:p>a<text:s text:c="2"/>b\tc</text:p>'
    assert paragraphs(" a\nb & c ") == (
        '<text:p><text:s text:c="1"/>a</text:p><text:p>b &amp; c<text:s text:c="1"/></text:p>'
    )


def test_its_calendar_says_what_happens_on_a_day() -> None:
    (grid,) = (one for one in read_table_file(workbook(some())).grids if one.name == "Calendar")
    lines = {line for _, row in grid.rows for cell in row for line in cell.split("\n")}
    assert {"March 2027", "Monday", "09:00 Send New pump"} <= lines


@given(plans())
def test_any_plan_comes_back_unchanged(whole) -> None:
    unjudged = replace(exports.of_plan(whole), reports=lambda _weeks, _now: {})  # judging odd plans takes its time
    for layout in ("one", "channels") if whole.items else ():
        content = made(known.named("ods"), unjudged, replace(CHOICES, layout=layout)).content
        found = again(content, whole, name="a.ods")
        assert [(row.result, row.remarks) for row in found.rows if row.result != "unchanged"] == []
        assert [left for left in found.left_out if left.result == "refused"] == []
        assert len(found.rows) == len(whole.items)
