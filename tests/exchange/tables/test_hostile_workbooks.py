"""Workbooks made to do harm: each ends in a sentence, before memory or time are spent on it."""

import io
import re
import struct
import zipfile
from datetime import date

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.table_file import read_table_file
from compassdesk.exchange.tables.xlsx_laid import laid
from compassdesk.exchange.tables.xlsx_parts import xlsx_parts
from compassdesk.exchange.tables.zip_parts import parts_of
from sheets import read
from workbooks import HEAD, cell, ods, rewritten, row, table, unzipped, xlsx, zipped

SHEET = "xl/worksheets/sheet1.xml"
ROWS = [HEAD, [date(2027, 3, 1), None, "Pomp"]]
PLAIN = xlsx(ROWS)
BILLION = b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"


def refused(source):
    with pytest.raises(InputError) as caught:
        read(source, name="plan.xlsx")
    return caught.value.code


def with_cell(place):
    def change(book):
        book.active[place] = "far"

    return xlsx(ROWS, change)


@pytest.mark.parametrize("place", ["XFD1048576", "XFD1", "ZZ1048576", "ALM2", "Z1000000"])
def test_a_cell_at_the_last_corner(place):
    assert refused(with_cell(place)) == "sheet-too-far"


@pytest.mark.parametrize(
    "spelled",
    [
        b"<c r='XFD1048576'",
        b'<c\tr="XFD1048576"',
        b'<c r = "XFD1048576"',
        b'<c s="0"\nr="XFD1048576"',
        b'<c r="xfd1048576"',
    ],
)
def test_however_its_place_is_spelled(spelled):
    def change(name, content):
        return content.replace(b"</row></sheetData>", spelled + b"><v>1</v></c></row></sheetData>")

    assert refused(rewritten(PLAIN, change)) == "sheet-too-far"


def test_colours_as_far_as_one_likes_are_no_cells():
    def change(name, content):
        return content.replace(b"</row></sheetData>", b'<c r="XFD2" s="0" /></row></sheetData>')

    assert len(read(rewritten(PLAIN, change)).rows) == 1


@pytest.mark.parametrize(
    "sheet",
    [
        table("M", row(*map(cell, HEAD)), row(cell("x", number_columns_repeated=1_000_000))),
        table("M", row(*map(cell, HEAD)), row(cell("x"), number_rows_repeated=2_000_000_000)),
        table("M", row(*map(cell, HEAD)), row(cell(number_columns_repeated=16_000), cell("x"))),
        table("M", row(*map(cell, HEAD)), row(cell("x", number_columns_repeated=999), number_rows_repeated=1_000_000)),
    ],
)
def test_repeats_that_ask_for_any_number_of_cells(sheet):
    assert refused(ods(sheet)) == "sheet-too-far"


def test_repeats_of_one_long_text():
    long = table("M", row(*map(cell, HEAD)), row(cell(), cell(), cell("x" * 30_000), number_rows_repeated=1_000_000))
    assert refused(ods(long)) == "workbook-bomb"


def test_many_cells_that_all_name_the_longest_shared_word():
    words = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
        + b"x" * 32_000
        + b"</t></si></sst>"
    )
    cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (line, line) for line in range(3, 60_000))
    parts = unzipped(PLAIN)
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", cells + b"</sheetData>")
    names = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="w" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/sharedStrings"/></Relationships>',
    )
    assert b'Id="w"' in names
    more = {"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": words, "xl/_rels/workbook.xml.rels": names}
    assert refused(zipped({**parts, **more})) == "workbook-bomb"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
def test_entities(part):
    def change(name, content):
        begin = content.find(b"<", 1) if content.startswith(b"<?") else 0
        return content[:begin] + BILLION + content[begin:] if name == part else content

    assert refused(rewritten(PLAIN, change)) == "workbook-bomb"


def test_entities_in_an_open_document():
    def change(name, content):
        return content.replace(b"<office:document-content", BILLION + b"<office:document-content", 1)

    assert refused(rewritten(ods(table("M", row(cell("x")))), change)) == "workbook-bomb"


def _said_size(source, part, size):
    """The archive whose directory says another size of a part."""
    place = source.rfind(b"PK\x01\x02", 0, source.rfind(part.encode()))
    return source[: place + 24] + struct.pack("<I", size) + source[place + 28 :]


def test_a_part_that_becomes_far_more_than_any_plan():
    assert refused(_said_size(PLAIN, "xl/worksheets/sheet1.xml", 3_000_000_000)) == "workbook-bomb"


def test_a_part_that_becomes_more_than_its_archive_says():
    parts = unzipped(PLAIN)
    parts["xl/worksheets/sheet1.xml"] += b" " * 50_000_000
    assert refused(_said_size(zipped(parts), "xl/worksheets/sheet1.xml", 5_000)) == "workbook-damaged"


def test_parts_that_share_their_bytes():
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        first, second, *_ = sorted(archive.infolist(), key=lambda one: one.header_offset)
    place = PLAIN.rfind(b"PK\x01\x02", 0, PLAIN.rfind(second.filename.encode()))
    shared = PLAIN[: place + 42] + struct.pack("<I", first.header_offset) + PLAIN[place + 46 :]
    assert refused(shared) == "workbook-bomb"


def test_more_parts_than_any_office_makes():
    parts = unzipped(PLAIN)
    assert (
        refused(zipped({**parts, **{f"xl/media/{number}.png": b"" for number in range(10_001)}}, zipfile.ZIP_STORED))
        == "workbook-bomb"
    )


def test_merged_cells_that_overlap_a_hundred_thousand_times():
    merged = b"<mergeCells>" + b'<mergeCell ref="A2:C1048576"/>' * 100_000 + b"</mergeCells>"
    rows = [HEAD, *([date(2027, 3, 1), None, f"Pomp {number}"] for number in range(200))]
    source = rewritten(xlsx(rows), lambda name, content: content.replace(b"</sheetData>", b"</sheetData>" + merged))
    assert refused(source) == "workbook-bomb"


@pytest.mark.parametrize(
    "source", [PLAIN, ods(table("M", row(*map(cell, HEAD)), row(cell("1-3-2027"), cell(), cell("x"))))]
)
def test_a_workbook_that_is_cut_off(source):
    for left in range(4, len(source), max(len(source) // 25, 1)):
        assert refused(source[:left]) == "workbook-damaged"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "workbook-locked"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "Workbook".encode("utf-16-le"), "workbook-old"),
        (zipped({"word/document.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "no-workbook"),
        (zipped({"xl/workbook.bin": b"\0", "[Content_Types].xml": b"<x/>"}), "no-workbook"),
        (zipped({"plan.txt": b"Date,Title"}), "no-workbook"),
    ],
)
def test_what_is_no_workbook_or_a_locked_one(source, code):
    assert refused(source) == code


def test_an_open_document_with_a_password():
    parts = unzipped(ods(table("M", row(cell("x")))))
    manifest = b'<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
    assert refused(zipped({**parts, "META-INF/manifest.xml": manifest})) == "workbook-lock-unknown"


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    "rows",
    [
        b"<row>" + b"<c><v>1</v></c>" * 1_001 + b"</row>",
        b'<row r="1">' + b"<c s='0'><v>1</v></c>" * 100_000 + b"</row>",
        b'<row r="1048570"/>' + b"<row><c><v>1</v></c></row>" * 20,
        b"<row>" + b"<c><v>1</v></c>" * 900 + b"</row>" + b"<row><c><v>1</v></c></row>" * 23_000,
    ],
)
def test_cells_that_do_not_say_where_they_stand_reach_no_further(rows):
    def change(name, content):
        begins = content.find(b"<sheetData>") + 11
        return content[:begins] + rows + b"</sheetData></worksheet>" if name == SHEET else content

    assert refused(rewritten(PLAIN, change)) == "sheet-too-far"


def test_cells_that_do_not_say_where_they_stand_are_read():
    def change(name, content):
        return re.sub(rb' r="[A-Z]*[0-9]+"', b"", content) if name == SHEET else content

    full = xlsx([HEAD, [date(2027, 3, 1), "9:00", "Pomp"]])
    assert read_table_file(rewritten(full, change)).grids == read_table_file(full).grids


def test_one_part_under_several_names():
    def change(name, content):
        again = b'<sheet name="Again" sheetId="7" state="visible" r:id="rId1"/></sheets>'
        return content.replace(b"</sheets>", again) if name == "xl/workbook.xml" else content

    assert refused(rewritten(PLAIN, change)) == "workbook-bomb"


def test_a_tag_without_end_is_told_as_that():
    def change(name, content):
        return content.replace(b"<sheetData>", b'<sheetData><row x="' + b"x" * 17_000_000) if name == SHEET else content

    assert refused(rewritten(PLAIN, change)) == "workbook-bomb"


def test_macros_and_what_lies_outside_are_not_even_unpacked():
    beside = {
        "xl/vbaProject.bin": b"macro",
        "xl/externalLinks/externalLink1.xml": b"<x/>",
        "xl/connections.xml": b"<x/>",
    }
    source = zipped({**unzipped(PLAIN), **beside})
    found = laid(source, xlsx_parts(source, parts_of(source)))
    assert "xl/worksheets/sheet1.xml" in found.places
    assert not found.places.keys() & beside.keys()
    assert not unzipped(found.content.getvalue()).keys() & beside.keys()
    assert len(read(source).rows) == 1


def test_control_characters_and_halves_of_characters_are_left_out():
    def change(name, content):
        return content.replace(b"Pomp", b"Po_x0001_m_x0007_p &#x9;_xD800_")

    (one,) = read(rewritten(PLAIN, change)).rows
    assert one.item.title.startswith("Pomp")
    assert one.item.title.isprintable()


@pytest.mark.in_turns(a_day=4)
@pytest.mark.parametrize("number", [-1e308, 1e308, -1e17, 1.5e9, 2958465.99999, 2958465.9999999])
@pytest.mark.parametrize("look", ["yyyy-mm-dd", "[h]:mm"])
def test_a_number_that_no_date_can_be_costs_its_row_and_no_more(number, look, capfd):
    def change(book):
        book.active.append([number, None, "Klep"])
        book.active.cell(3, 1).number_format = look

    preview = read(xlsx(ROWS, change), name="plan.xlsx")
    assert [row.item.title for row in preview.rows] == ["Pomp"]
    assert [(row.code, row.text.split(" | ")[1]) for row in preview.left_out] == [("not-a-date", "Klep")]
    assert capfd.readouterr().err == "", "no noise of the library"


@pytest.mark.parametrize("number", [b"-inf", b"Infinity", b"nan"])
def test_what_is_no_number_costs_its_row_and_no_more(number, capfd):
    def change(name, content):
        return re.sub(rb"(<c r=.A3.[^>]*><v>)[^<]*", rb"\g<1>" + number, content) if "sheet1" in name else content

    def dated(book):
        book.active.append([46447, None, "Klep"])
        book.active.cell(3, 1).number_format = "yyyy-mm-dd"

    preview = read(rewritten(xlsx(ROWS, dated), change), name="plan.xlsx")
    assert ([row.item.title for row in preview.rows], preview.records) == (["Pomp"], 2)
    assert capfd.readouterr().err == ""
