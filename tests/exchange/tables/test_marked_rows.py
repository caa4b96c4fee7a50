"""Colours of cells and what is struck through, in XLSX and in ODS: labels, what a legend says, or a status."""

import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from sheets import read
from workbooks import cell, ods, rewritten, row, table, xlsx

HEAD = ["Datum", "Titel", "Status"]
ROWS = [
    HEAD,
    ["1-3-2027", "Pomp", "Gereed"],
    ["2-3-2027", "Klep", "Gereed"],
    ["3-3-2027", "Slang", "Gereed"],
    ["4-3-2027", "Kraan"],
]
GREEN, RED = "FF92D050", "FFFF0000"


def fill(figures):
    return PatternFill("solid", fgColor=figures)


def painted(change, rows=ROWS, **options):
    return read(xlsx(rows, lambda book: change(book.active)), name="plan.xlsx", **options)


def labels(found):
    return [row.item.labels for row in found.rows]


def two_colours(sheet):
    for place in ("A2", "B2", "C2"):
        sheet[place].fill = fill(GREEN)
    sheet["B3"].fill = fill(Color(theme=5, tint=0.4))


def test_colours_become_labels_by_their_names():
    found = painted(two_colours)
    assert labels(found) == [("kleur: groen",), ("kleur: oranje",), (), ()]
    assert found.colours == "labels"
    assert "colours-as-labels" in [remark.code for remark in found.remarks]
    assert {use.heading: use.field for use in found.columns}["Kleur"] == "labels"


def test_a_legend_says_what_a_colour_means():
    def legend(sheet):
        two_colours(sheet)
        sheet["F2"], sheet["F2"].fill = "klaar om te plaatsen", fill(GREEN)

    assert labels(painted(legend))[:2] == [("klaar om te plaatsen",), ("kleur: oranje",)]


def test_they_can_be_ignored_and_become_something_else():
    found = painted(two_colours, colours="ignore")
    assert (labels(found), found.colours) == ([()] * 4, "ignore")
    found = painted(two_colours, mapping={"Kleur": "private_note"})
    assert found.rows[0].item.private_note == "kleur: groen"
    assert labels(found)[0] == ()


def test_what_is_struck_through_is_a_label_until_it_is_chosen_as_status():
    def strike(sheet):
        for place in ("A3", "B3"):
            sheet[place].font = Font(strike=True)

    assert labels(painted(strike))[1] == ("doorgestreept",)
    found = painted(strike, mapping={"Doorgestreept": "status"})
    assert [row.item.status for row in found.rows] == ["approved", "cancelled", "approved", "draft"]
    assert found.rows[1].item.private_note == "Gereed"


def headings_and_column(sheet):
    for column in "ABC":
        sheet[f"{column}1"].fill = fill(GREEN)
    for line in range(2, 6):
        sheet[f"A{line}"].fill = fill(RED)


def bands(sheet):
    for line in range(2, 14, 2):
        for column in "AB":
            sheet[f"{column}{line}"].fill = fill("FFDDEBF7")


@pytest.mark.parametrize("change", [headings_and_column, bands, lambda sheet: None])
def test_decoration_says_nothing(change):
    found = painted(
        change, [HEAD, *([f"{day}-3-2027", f"Post {day}"] for day in range(1, 13))] if change is bands else ROWS
    )
    assert (set(labels(found)), found.colours) == ({()}, "")


def test_styles_in_another_order_and_by_number():
    def other(name, content):
        if name.endswith("sheet1.xml"):
            return content.replace(b'<c r="B3" s="1"', b'<c s="1" r="B3"')
        return content.replace(b'<fgColor rgb="FF92D050"', b'<fgColor indexed="10"') if "styles" in name else content

    def paint(sheet):
        sheet["B3"].fill = fill(GREEN)

    found = read(rewritten(xlsx(ROWS, lambda book: paint(book.active)), other), name="plan.xlsx")
    assert labels(found) == [(), ("kleur: rood",), (), ()]


def test_ods():
    def text(words, style=""):
        return cell(words, value_type="string", **({"style_name": style} if style else {}))

    styles = (
        b'<style:style style:name="green" style:family="table-cell">'
        b'<style:table-cell-properties fo:background-color="#92d050"/>'
        b'</style:style><style:style style:name="gone2" style:family="table-cell"><style:text-properties'
        b' style:text-line-through-style="solid"/></style:style></office:automatic-styles>'
    )
    book = ods(
        table(
            "Maart", row(*map(text, HEAD)), row(text("1-3-2027"), text("Pomp", "green"), text("Gereed")),
            row(text("2-3-2027", "gone2"), text("Klep", "gone2"), text("Gereed", "gone2")),
            row(text("3-3-2027"), text("Slang")),
        )
    )  # fmt: skip

    def styled(name, content):
        return content.replace(b"</office:automatic-styles>", styles).replace(
            b" office:version",
            b' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version',
        )

    found = read(rewritten(book, styled), name="plan.ods")
    assert labels(found) == [("kleur: groen",), ("doorgestreept",), ()]
    assert not any(use.field == "private_note" for use in found.columns)


def test_a_coloured_cell_of_a_calendar():
    def paint(sheet):
        sheet["B2"].fill = fill(GREEN)

    rows = [
        ["Kanaal", "1-3-2027", "2-3-2027", "3-3-2027"],
        ["Facebook", "Open dag", None, "Vacature"],
        ["Instagram", None, "Foto"],
    ]
    found = painted(paint, rows)
    assert [(row.cell, row.item.labels) for row in found.rows] == [("B2", ("kleur: groen",)), ("D2", ()), ("C3", ())]
