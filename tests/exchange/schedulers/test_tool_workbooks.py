"""A workbook of the tool is filled by its headings, and every other byte of it stays."""

import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from builders import moment, plan, post
from compassdesk.domain.errors import InputError
from compassdesk.exchange.schedulers.dry_run import HandOverWish
from compassdesk.exchange.schedulers.tool_template import read_template
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.services.handing_over import look
from compassdesk.services.scheduler_profiles import scheduler_profiles
from compassdesk.system.heading_words import heading_words

TOOLS = scheduler_profiles(Path(__file__).parent / "none")
NOW = moment("2027-03-01T08:00")
ASKED = HandOverWish(now=NOW, zone="Europe/Amsterdam")
HEAD = ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "Notes", "content", "link (OGmetaUrl)", "Length"]
EDGES = 'Zeil & <b>mast</b> "é" 🎉\nTweede regel _x0041_ \x0b einde  '


def book(*rows: list[object], change=None) -> bytes:
    """What a tool may give: a sheet of help, lists to choose from, styles, remarks, and the rows."""
    made = Workbook()
    made.active.title = "Help"
    made.active["A1"] = "Fill in the other sheet"
    made.active["A1"].comment = Comment("Read me", "Tool")
    made.active["B2"] = "=SUM(1,2)"
    sheet = made.create_sheet("Posts")
    for at, one in enumerate(HEAD, 1):
        sheet.cell(1, at, one).fill = PatternFill("solid", fgColor="FFEEAA")
    for row in rows:
        sheet.append(row)
    choice = DataValidation(type="list", formula1='"a,b"', allow_blank=True)
    choice.add("B2:B200")
    sheet.add_data_validation(choice)
    sheet.conditional_formatting.add("A2:A200", CellIsRule(operator="equal", formula=['"x"']))
    sheet.column_dimensions["C"].width = 60
    sheet.freeze_panes = "A2"
    if change is not None:
        change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def filled(source: bytes, *texts: str, tool: str = "gohighlevel", most: int | None = None) -> list[bytes]:
    from msgspec.structs import replace

    profile = TOOLS[tool] if most is None else replace(TOOLS[tool], most_rows=most)
    posts = [
        post("send", f"2027-03-{day:02}T09:00", channels=("li",), body=text, speaker="marc", link="https://a.nl")
        for day, text in enumerate(texts, 2)
    ]
    over = look(plan(*posts), profile, ASKED, template=read_template(source, profile))
    assert all(file.name.endswith(".xlsx") for file in over.files)
    return [file.content for file in over.files]


def parts(source: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        return {one.filename: archive.read(one) for one in archive.infolist()}


def sheet_rows(source: bytes, name: str = "Posts") -> list[list[object]]:
    found = load_workbook(io.BytesIO(source))[name]
    return [[cell.value for cell in row] for row in found.iter_rows()]


def without_rows(content: bytes) -> bytes:
    return re.sub(rb"(?s)<sheetData>.*</sheetData>|<dimension [^>]*>", b"", content)


def test_posts_stand_below_the_headings_and_all_else_stays() -> None:
    given_book = book()
    (made,) = filled(given_book, EDGES, "=1+1")
    before, after = parts(given_book), parts(made)
    assert list(before) == list(after)
    changed = [name for name in before if before[name] != after[name]]
    assert changed == ["xl/worksheets/sheet2.xml"]
    assert without_rows(before[changed[0]]) == without_rows(after[changed[0]])
    assert sheet_rows(made) == [
        HEAD,
        [
            "2027-03-02 09:00:00",
            None,
            EDGES.replace("\x0b", "_x000B_").replace("_x0041_", "_x005F_x0041_"),
            "https://a.nl",
            None,
        ],
        ["2027-03-03 09:00:00", None, "=1+1", "https://a.nl", None],
    ]
    cell = load_workbook(io.BytesIO(made))["Posts"]["C3"]
    assert cell.data_type == "s", "what a spreadsheet calculates is text here"


def test_it_reads_back_letter_by_letter() -> None:
    (made,) = filled(book(), EDGES)
    found = read_spreadsheet(made, "a.xlsx", plan(), headings=Headings(heading_words()))
    assert [row.item.body for row in found.rows if row.items] == [EDGES.replace("\x0b", "").strip()]


def test_rows_that_stand_in_it_stay_in_front_of_the_first_file_only() -> None:
    example = ["2027-01-01 09:00:00", "of ours", "An example", "https://b.nl", "=LEN(C2)"]
    first, second = filled(book(example), "One", "Two", most=1)
    assert [row[:3] for row in sheet_rows(first)[1:]] == [
        ["2027-01-01 09:00:00", "of ours", "An example"],
        ["2027-03-02 09:00:00", None, "One"],
    ]
    assert [row[2] for row in sheet_rows(second)[1:]] == ["Two"]
    assert sheet_rows(second)[1][4] == "=LEN(C2)", "a formula of theirs stays"
    assert read_template(book(example), TOOLS["gohighlevel"]).besides == 1


def test_rows_that_only_look_filled_are_filled() -> None:
    def dressed(made: Workbook) -> None:
        for line in range(2, 5):
            made["Posts"].cell(line, 3).fill = PatternFill("solid", fgColor="00FF00")
            made["Posts"].cell(line, 5, f"=LEN(C{line})")
            made["Posts"].row_dimensions[line].height = 33

    (made,) = filled(book(change=dressed), "One", "Two", "Three", "Four")
    assert [row[2] for row in sheet_rows(made)[1:]] == ["One", "Two", "Three", "Four"]
    found = load_workbook(io.BytesIO(made))["Posts"]
    assert [found.cell(line, 3).fill.fgColor.rgb for line in range(2, 6)] == ["0000FF00"] * 4
    assert found["E3"].value == "=LEN(C3)"
    assert found.row_dimensions[3].height == 33


def test_headings_further_down_and_to_the_right() -> None:
    def moved(made: Workbook) -> None:
        made["Posts"].insert_rows(1, 3)
        made["Posts"].insert_cols(1, 2)
        made["Posts"]["A1"] = "Our template"
        made["Posts"].merge_cells("E4:E5")

    (made,) = filled(book(change=moved), "One")
    assert sheet_rows(made)[5][2:5] == ["2027-03-02 09:00:00", None, "One"]


def test_a_hidden_sheet_of_the_same_headings_comes_last() -> None:
    def doubled(made: Workbook) -> None:
        copied = made.copy_worksheet(made["Posts"])
        copied.title = "Old"
        made.move_sheet("Old", -2)
        copied.sheet_state = "hidden"

    (made,) = filled(book(change=doubled), "One")
    assert len(sheet_rows(made, "Old")) == 1
    assert len(sheet_rows(made, "Posts")) == 2


def with_sheet(source: bytes, change) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts(source).items():
            made.writestr(name, change(content) if name == "xl/worksheets/sheet2.xml" else content)
    return out.getvalue()


def prefixed(content: bytes) -> bytes:
    """As programs write it that give every element a prefix, with columns that stand by their order."""
    text = content.decode().replace('xmlns="http', 'xmlns:x="http')
    text = re.sub(r"<(/?)(?!\?)(\w)", r"<\1x:\2", text)
    return re.sub(r'(<x:(?:c|row)) r="\w+"', r"\1", text).encode()


def test_names_with_a_prefix_and_cells_without_places() -> None:
    (made,) = filled(with_sheet(book(), prefixed), "One")
    assert sheet_rows(made)[1][:3] == ["2027-03-02 09:00:00", None, "One"]


def test_the_other_sheets_may_hold_anything() -> None:
    source = book()
    strange = parts(source) | {
        "xl/media/image1.png": b"\x89PNG not really",
        "customXml/item1.xml": b"<a/>",
        "xl/x/": b"",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in strange.items():
            made.writestr(zipfile.ZipInfo(name, datetime(2021, 2, 3).timetuple()[:6]), content)
    (made_book,) = filled(out.getvalue(), "One")
    after = parts(made_book)
    assert {name: after[name] for name in ("xl/media/image1.png", "customXml/item1.xml")} == {
        name: strange[name] for name in ("xl/media/image1.png", "customXml/item1.xml")
    }
    with zipfile.ZipFile(io.BytesIO(made_book)) as archive:
        assert archive.infolist()[0].date_time == (2021, 2, 3, 0, 0, 0)


def declared(content: bytes) -> bytes:
    return b"<!DOCTYPE a []>" + content[content.index(b"<worksheet") :]


def long(content: bytes) -> bytes:
    return content.replace(b"</sheetData>", b"<row/>" * 20_001 + b"</sheetData>")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (book(change=lambda made: made["Posts"].delete_rows(1)), "template-unknown"),
        (b"PK\x03\x04", "workbook-damaged"),
        (with_sheet(book(), lambda content: content[:-20]), "workbook-damaged"),
        (with_sheet(book(), declared), "workbook-bomb"),
        (with_sheet(book(), lambda content: content.decode().encode("utf-16")), "workbook-damaged"),
        (with_sheet(book(), lambda content: content.replace(b'r="1"', b'r="0"')), "workbook-damaged"),
        (with_sheet(book(), long), "workbook-bomb"),
        (b"PK" + b"\0" * 21_000_000, "too-large"),
    ],
    ids=["other", "cut", "cut sheet", "entities", "utf-16", "row 0", "rows", "large"],
)
def test_what_cannot_be_filled_ends_in_a_sentence(source: bytes, code: str) -> None:
    with pytest.raises(InputError) as trouble:
        read_template(source, TOOLS["gohighlevel"])
    assert trouble.value.code == code


def test_macros_and_passwords_are_named() -> None:
    from locked_workbooks import locked

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in (parts(book()) | {"xl/vbaProject.bin": b"x"}).items():
            made.writestr(name, content)
    for source, code in ((out.getvalue(), "template-macros"), (locked(book(), "secret"), "template-locked")):
        with pytest.raises(InputError) as trouble:
            read_template(source, TOOLS["gohighlevel"])
        assert trouble.value.code == code


def test_a_text_that_no_cell_holds_is_told() -> None:
    template = read_template(book(), TOOLS["gohighlevel"])
    with pytest.raises(InputError) as trouble:
        template.filled([["", "", "a" * 32_768]], first=True)
    assert trouble.value.code == "template-cell-too-long"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(TEXTS, min_size=1, max_size=4), st.integers(0, 3))
def test_any_text_stands_in_its_cell_as_it_is(texts: list[str], rows: int) -> None:
    template = read_template(book(*[["x", "", f"row {at}", "", ""] for at in range(rows)]), TOOLS["gohighlevel"])
    made = template.filled([["t", "", text, "", ""] for text in texts], first=True)
    from openpyxl.utils.escape import unescape

    cells = [row[2] for row in sheet_rows(made)[1 + rows :]]
    got = [unescape(cell or "") for cell in cells] + [""] * (len(texts) - len(cells))
    assert got == texts
