"""A plan as a workbook: real dates, lists, one sheet or many, and it comes back without loss."""

import re
import textwrap
from datetime import datetime, time
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import channel, plan, post
from compassdesk.domain.errors import InputError
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services import exports
from own_workbooks import CHOICES, HOSTILE, again, some
from plan_values import plans


def workbook(whole, **said: object) -> bytes:
    return made(known.named("xlsx"), exports.of_plan(whole), replace(CHOICES, **said)).content


def opened(content: bytes):
    return openpyxl.load_workbook(BytesIO(content))


def test_days_and_times_are_real_and_chosen_from_lists_stay_words() -> None:
    book = opened(workbook(some()))
    sheet = book["Items"]
    assert [cell.value for cell in sheet[1]][:4] == ["Date", "Time", "Item kind", "Petal"]
    assert (sheet["A2"].value, sheet["B2"].value) == (datetime(2027, 3, 2), time(9, 0))
    assert sheet.freeze_panes == "G2"
    assert sheet.auto_filter.ref == "A1:N5"
    lists = {str(one.sqref).split(":")[0]: one.formula1 for one in sheet.data_validations.dataValidation}
    assert lists["D2"] == "'Lists'!$B$1:$B$4"
    assert book["Lists"].sheet_state == "hidden"
    assert [book["Lists"].cell(row, 4).value for row in (1, 2)] == ["LinkedIn", "X"]


@pytest.mark.parametrize(
    ("layout", "names"),
    [
        ("one", ["Items"]),
        ("weeks", ["2027-W09", "2027-W13", "2027-W14", "Without a date"]),
        ("months", ["March 2027", "April 2027", "Without a date"]),
        ("channels", ["LinkedIn", "X", "Without a date"]),
    ],
)
def test_there_is_a_sheet_for_each_and_each_item_stands_once(layout: str, names: list[str]) -> None:
    whole = some()
    content = workbook(whole, layout=layout)
    book = opened(content)
    assert book.sheetnames[: len(names)] == names
    ids = [row[-1].value for name in names for row in book[name].iter_rows(min_row=2) if row[-1].value]
    assert sorted(ids) == ["a", "b", "c", "d"]
    assert {row.result for row in again(content, whole).rows} == {"unchanged"}


def test_no_cell_is_a_formula_or_a_link_whatever_it_says() -> None:
    items = [
        post("send", "2027-03-02T09:00", id=f"p{at}", title=words.strip(), body=words, link=words, channels=("li",))
        for at, words in enumerate(HOSTILE)
    ]
    whole = plan(*items, channels=(channel("li", name="=cmd|' /C calc'!A0"),))
    content = workbook(whole)
    book = opened(content)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink is not None]
    assert {row.result for row in again(content, whole).rows} == {"unchanged"}


def test_what_somebody_changed_comes_back_and_nothing_else() -> None:
    whole = some()
    book = opened(workbook(whole))
    sheet = book["Items"]
    sheet["A2"].value, sheet["F2"].value = datetime(2027, 3, 3), "Newer pump"
    changed = BytesIO()
    book.save(changed)
    found = again(changed.getvalue(), whole)
    assert [(row.items[0].id, row.result) for row in found.rows] == [
        ("a", "changed"), ("b", "unchanged"), ("c", "unchanged"), ("d", "unchanged"),
    ]  # fmt: skip
    (item,) = found.patch.items
    before = whole.items[0]
    assert item == replace(before, starts_at=before.starts_at.replace(day=3), title="Newer pump")


def test_its_calendar_and_summary_say_what_the_week_comes_to_and_are_no_items() -> None:
    book = opened(workbook(some()))
    words = [str(cell.value) for row in book["Calendar"].iter_rows() for cell in row if cell.value]
    assert any("09:00 Send New pump" in one for one in words)
    assert {"March 2027", "April 2027", "Monday"} <= set(words)
    summary = [[cell.value for cell in row] for row in book["Summary"].iter_rows(min_row=3, max_row=6)]
    assert summary[0][:3] == ["Week", "Days", "One-way share"]
    assert [row[0] for row in summary[1:]] == [9, 13, 14]


def test_a_crowded_day_of_the_calendar_counts_what_it_does_not_show() -> None:
    """A cell holds no more than 32,767 letters, and XlsxWriter leaves one blank that would."""
    posts = [
        post("send", f"2027-03-02T{at // 60:02}:{at % 60:02}", id=f"p{at}", title=f"Post {at} {'long ' * 40}")
        for at in range(400)
    ]
    book = opened(workbook(plan(*posts)))
    (day,) = (str(cell.value) for row in book["Calendar"].iter_rows() for cell in row if "Post" in str(cell.value))
    assert day.count("Send") == 8
    assert day.endswith("\nand 392 more")


@pytest.mark.parametrize("how_many", [1, 4, 6, 9, 30])
def test_no_line_of_a_day_is_cut_however_long_its_titles_are(how_many: int) -> None:
    """A row that is too low shows half an item; Excel knows no row higher than 409 points."""
    titles = (
        "Werkzaamheden Waterhovensebrug: omleidingsroutes voor fietsers, voetgangers en hulpdiensten",
        "Meerjarenonderhoudsprogrammering van de rioolwaterzuiveringsinstallatie",
        "Wijkwandeling",
    )
    posts = [
        post("activate", f"2027-03-02T{8 + at // 4:02}:{at % 4 * 15:02}", id=f"p{at}", title=titles[at % 3])
        for at in range(how_many)
    ]
    sheet = opened(workbook(plan(*posts)))["Calendar"]
    ((day, row),) = (
        (str(cell.value), cell.row) for cells in sheet.iter_rows() for cell in cells if "Activate" in str(cell.value)
    )
    lines = [line for said in day.split("\n") for line in textwrap.wrap(said, 21)]
    assert 15 * len(lines) <= sheet.row_dimensions[row].height <= 409.5
    counted = re.search(r"and (\d+) more$", day)
    assert day.count("Activate") + (int(counted[1]) if counted else 0) == how_many


def test_titles_of_a_full_day_are_shorter_before_one_of_them_is_only_counted() -> None:
    posts = [post("send", f"2027-03-0{2 + (at > 0)}T{10 + at}:00", id=f"p{at}", title="word " * 30) for at in range(8)]
    book = opened(workbook(plan(*posts)))
    full, alone = sorted(
        (str(cell.value) for row in book["Calendar"].iter_rows() for cell in row if "word" in str(cell.value)), key=len
    )[::-1]
    assert alone.endswith("word word")
    assert (full.count("Send"), full.count("…"), "more" in full) == (7, 7, False)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_more_items_than_a_sheet_holds_are_refused(kind: str) -> None:
    whole = plan(post("send", None, id="a"))
    many = replace(exports.of_plan(whole), plan=lambda _first, _last: replace(whole, items=whole.items * 1_048_576))
    with pytest.raises(InputError) as refused:
        made(known.named(kind), many, CHOICES)
    assert (refused.value.code, refused.value.values) == ("too-many-rows", {"most": 1_048_575})


def test_people_are_named_only_where_that_was_chosen() -> None:
    cells = [cell for sheet in opened(workbook(some())).worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if "Marc Vos" in str(cell.value)]
    assert opened(workbook(some(), with_names=True))["Items"]["I2"].value == "Marc Vos"


@given(plans())
def test_any_plan_comes_back_unchanged(whole) -> None:
    unjudged = replace(exports.of_plan(whole), reports=lambda _weeks, _now: {})  # judging odd plans takes its time
    for layout in ("one", "channels") if whole.items else ():
        content = made(known.named("xlsx"), unjudged, replace(CHOICES, layout=layout)).content
        found = again(content, whole)
        assert [(row.result, row.remarks) for row in found.rows if row.result != "unchanged"] == []
        assert [left for left in found.left_out if left.result == "refused"] == []
        assert len(found.rows) == len(whole.items)
