"""A plan as a workbook: real dates, lists, one sheet or many, and it comes back without loss."""

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
    assert day.count("Send") == 18
    assert day.endswith("\nand 382 more")


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
