"""XLSX and ODS: sheets, real dates, merged cells, formulas, what stands beside the values."""

from datetime import date, datetime, time, timedelta

import pytest
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904, WINDOWS_EPOCH

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from compassdesk.exchange.tables.own_csv_write import write_csv
from sheets import codes, empty, read
from workbooks import HEAD, STRICT, cell, ods, rewritten, row, table, unzipped, xlsx, zipped


def starts(found):
    return [row.item.starts_at and row.item.starts_at.strftime("%Y-%m-%d %H:%M") for row in found.rows]


def titles(found):
    return [row.item.title for row in found.rows]


def placed(found):
    return [(row.sheet, row.line) for row in found.rows]


def test_real_days_and_times_are_taken_as_they_are():
    rows = [HEAD, [date(2027, 4, 3), time(14, 30), "Pomp"], [datetime(2027, 3, 4, 9, 15), None, "Klep"]]
    rows += [[date(2027, 12, 1), timedelta(hours=8), "Slang"], ["5 maart 2027", "half elf", "Kraan"]]
    found = read(xlsx(rows), name="plan.xlsx")
    assert found.kind == "xlsx"
    assert starts(found)[:3] == ["2027-04-03 14:30", "2027-03-04 09:15", "2027-12-01 08:00"]
    assert not any("order-decided" in codes(one) for one in found.rows)


def test_days_counted_from_1904():
    def from_1904(book):
        book.epoch = CALENDAR_MAC_1904

    assert starts(read(xlsx([HEAD, [date(2027, 3, 1), time(9), "Pomp"]], from_1904))) == ["2027-03-01 09:00"]


@pytest.mark.parametrize("epoch", [WINDOWS_EPOCH, CALENDAR_MAC_1904])
def test_a_time_past_midnight_is_the_clock_that_the_sheet_shows(epoch):
    def clock(book):
        book.epoch = epoch
        book.active["B2"].number_format = "h:mm"

    assert starts(read(xlsx([HEAD, [date(2027, 3, 1), 1.0625, "Pomp"]], clock))) == ["2027-03-01 01:30"]


def test_a_strict_workbook_and_its_days():
    def strict(name, content):
        for loose, spelled in STRICT.items():
            content = content.replace(loose, spelled)
        if name.endswith("sheet1.xml"):
            content = content.replace(
                b'<c r="A2" s="1" t="n"><v>46447</v></c>', b'<c r="A2" t="d"><v>2027-03-01T00:00:00</v></c>'
            )
            assert b'<c r="A2" t="d">' in content
        return content

    found = read(rewritten(xlsx([HEAD, [date(2027, 3, 1), time(9, 30), "Pomp"]]), strict))
    assert (starts(found), titles(found)) == (["2027-03-01 09:30"], ["Pomp"])


def test_every_sheet_is_read_by_its_own_headings_and_places_its_rows():
    def more(book):
        april = book.create_sheet("April")
        for cells in (["Kalender april"], [], ["Onderwerp", "Kanaal", "Datum"], ["Klep", "X", date(2027, 4, 2)]):
            april.append(cells)
        book.create_sheet("Lijsten").append(["Noor", "Samir"])
        book.create_sheet("Leeg")

    found = read(xlsx([HEAD, [date(2027, 3, 1), time(9), "Pomp"]], more))
    assert placed(found) == [("Maart", 2), ("April", 4)]
    assert titles(found) == ["Pomp", "Klep"]
    assert [(told.code, told.values) for told in found.remarks] == [("sheet-not-read", {"sheet": "Lijsten", "rows": 1})]
    assert {use.heading: use.filled for use in found.columns}["Datum"] == 2


def test_a_merged_date_holds_for_its_rows_and_a_merged_title_for_its_own():
    def merge(book):
        book.active.merge_cells("A2:A4")
        book.active.merge_cells("C2:C3")
        book.active.merge_cells("A5:C5")

    rows = [HEAD, [date(2027, 3, 1), time(9), "Pomp"], [None, time(10), None], [None, time(11), "Slang"], ["WEEK 10"]]
    found = read(xlsx([*rows, [date(2027, 3, 8), time(9), "Klep"]], merge))
    assert starts(found) == ["2027-03-01 09:00", "2027-03-01 11:00", "2027-03-08 09:00"]
    assert {(left.line, left.result, left.code) for left in found.left_out} == {
        (3, "refused", "no-title"),
        (5, "skipped", "title-line"),
    }


def test_headings_merged_over_two_lines():
    def merge(book):
        book.active.merge_cells("A1:A2")
        book.active.merge_cells("B1:C1")

    rows = [["Datum", "Bericht", None], [None, "Titel", "Tekst"], [date(2027, 3, 1), "Pomp", "Nieuw"]]
    (one,) = read(xlsx(rows, merge)).rows
    assert (one.item.title, one.item.body) == ("Pomp", "Nieuw")


def test_formulas_come_by_their_value_errors_and_uncalculated_ones_as_told_blanks():
    def spoil(name, content):
        if not name.endswith("sheet1.xml"):
            return content
        value = b'<c r="C2" t="str"><f>"Po"&amp;"mp"</f><v>Pomp</v></c>'
        assert b'<c r="C2"><f>1+1</f><v></v></c>' in content or b'<c r="C2"><f>1+1</f><v /></c>' in content
        return content.replace(b'<c r="C2"><f>1+1</f><v></v></c>', value).replace(
            b'<c r="C2"><f>1+1</f><v /></c>', value
        )

    def errors(book):
        book.active["D2"].data_type = "e"

    rows = [[*HEAD, "Tekst", "Notitie"], [date(2027, 3, 1), time(9), "=1+1", "#REF!", "=A1"]]
    (one,) = read(rewritten(xlsx(rows, errors), spoil)).rows
    assert (one.item.title, one.item.body, one.item.private_note) == ("Pomp", "", "")
    told = {remark.code: remark.values for remark in one.remarks}
    assert (told["cell-error"], told["formula-uncalculated"]) == ({"cells": "D2"}, {"cells": "E2"})


def test_comments_links_and_what_is_hidden():
    def beside(book):
        sheet = book.active
        sheet["C2"].comment = Comment("Akkoord vragen", "Noor")
        sheet["A1"].comment = Comment("dag eerst", "Noor")
        sheet["D2"].hyperlink = "https://example.nl/pomp"
        sheet.row_dimensions[3].hidden = True
        old = book.create_sheet("Oud")
        old.append(HEAD)
        old.append([date(2026, 3, 1), time(9), "Vorig jaar"])
        old.sheet_state = "veryHidden"

    rows = [[*HEAD, "Link"], [date(2027, 3, 1), time(9), "Pomp", "klik"], [date(2027, 3, 2), time(9), "Klep", None]]
    found = read(xlsx(rows, beside))
    first, second, third = found.rows
    assert (first.item.link, first.item.private_note) == ("https://example.nl/pomp", "Akkoord vragen\nklik")
    assert ["hidden-row" in codes(one) for one in (first, second, third)] == [False, True, False]
    assert third.sheet == "Oud"
    assert {(told.code, *told.values.values()) for told in found.remarks} == {
        ("hidden-sheet", "Oud"),
        ("comments-elsewhere", 1),
    }


def test_what_is_said_in_a_thread_goes_before_the_note_that_stands_in_for_it():
    def beside(book):
        book.active["C2"].comment = Comment(
            "[Threaded comment]\n\nYour version of Excel …\n\nComment:\n    Akkoord?", "x"
        )

    parts = unzipped(xlsx([HEAD, [date(2027, 3, 1), time(9), "Pomp"]], beside))
    (beside_sheet,) = [name for name in parts if name.startswith("xl/worksheets/_rels/")]
    kind = b"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    thread = (
        b'<Relationship Id="t" Type="' + kind + b'" Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    )
    said = "".join(
        f'<threadedComment ref="C2" id="{number}"><text>{text}</text></threadedComment>'
        for number, text in enumerate(("Akkoord?", "Ja, met foto"))
    )
    parts[beside_sheet] = parts[beside_sheet].replace(b"</Relationships>", thread)
    parts["xl/threadedComments/threadedComment1.xml"] = f"<ThreadedComments>{said}</ThreadedComments>".encode()
    (one,) = read(zipped(parts)).rows
    assert one.item.private_note == "Akkoord?\nJa, met foto"


@pytest.mark.parametrize(("value", "shown"), [(1, "TRUE"), (0, "ONWAAR"), (1, "Wahr")])
def test_a_yes_or_no_that_libreoffice_calculated_is_one(value, shown):
    calculated = cell(shown, value_type="float", value=value, formula="of:=1=1")
    rows = [row(*map(cell, (*HEAD, "Betaald"))), row(cell("1-3-2027"), cell("9:00"), cell("Pomp"), calculated)]
    (one,) = read(ods(table("M", *rows)), name="plan.ods").rows
    assert one.item.private_note == f"Betaald: {'TRUE' if value else 'FALSE'}"


def test_lengths_and_booleans():
    rows = [[*HEAD, "Duur", "Foto klaar"], [date(2027, 3, 1), time(9), "Pomp", timedelta(minutes=90), True]]
    (one,) = read(xlsx(rows)).rows
    assert (one.item.minutes, one.item.private_note) == (90, "Foto klaar: TRUE")


def test_an_open_document_says_the_same():
    note = "<office:annotation><dc:creator>Noor</dc:creator><text:p>Akkoord vragen</text:p></office:annotation>"
    link = '<text:p><text:a xlink:href="https://example.nl/x">klik</text:a></text:p>'
    drawn = "<draw:frame><draw:text-box><text:p>getekend</text:p></draw:text-box></draw:frame>"
    source = ods(
        table(
            "Maart",
            row(cell("Kalender", number_columns_spanned=4)),
            row(*map(cell, (*HEAD, "Duur", "Link"))),
            row(
                cell("1 mrt", value_type="date", date_value="2027-03-01", number_rows_spanned=2),
                cell("14:30", value_type="time", time_value="PT14H30M00S"),
                cell("Pomp", note + drawn),
                cell("1:30", value_type="time", time_value="PT01H30M00S"),
                cell("", link, value_type="string"),
            ),
            row("<table:covered-table-cell/>", cell(number_columns_repeated=1), cell("Klep"), visibility="collapse"),
            row(cell("9", value_type="date", date_value="2027-03-09T09:15:00"), cell(), cell("Slang")),
            row(cell(number_columns_repeated=16384), number_rows_repeated=1048000),
        ),
        table("Oud", row(*map(cell, HEAD)), row(cell("1-3-2026"), cell(), cell("Vorig jaar")), style="gone"),
    )
    found = read(source, name="plan.ods")
    assert found.kind == "ods"
    assert starts(found) == ["2027-03-01 14:30", "2027-03-01 09:00", "2027-03-09 09:15", "2026-03-01 09:00"]
    first, second, *_ = found.rows
    assert (first.item.title, first.item.private_note, first.item.minutes) == ("Pomp", "Akkoord vragen\nklik", 90)
    assert first.item.link == "https://example.nl/x"
    assert "hidden-row" in codes(second)
    assert ("hidden-sheet", {"sheet": "Oud"}) in [(told.code, told.values) for told in found.remarks]


def test_a_weekday_column_before_the_date_checks_it():
    rows = [
        ["Dag", "Datum", "Kanaal", "Onderwerp"],
        ["ma", date(2027, 3, 1), "X", "Pomp"],
        ["ma", date(2027, 3, 2), "X", "Klep"],
    ]
    found = read(xlsx(rows))
    assert starts(found) == ["2027-03-01 09:00", "2027-03-02 09:00"]
    assert ["weekday-beside-differs" in codes(one) for one in found.rows] == [False, True]
    assert [use.field for use in found.columns] == ["weekday", "date", "channels", "title"]
    assert not found.rows[0].item.private_note


def test_headings_that_come_again_are_no_rows():
    found = read(xlsx([HEAD, [date(2027, 3, 1), time(9), "Pomp"], HEAD, [date(2027, 3, 8), time(9), "Klep"]]))
    assert titles(found) == ["Pomp", "Klep"]
    assert [(left.line, left.result, left.code) for left in found.left_out] == [(3, "skipped", "heading-again")]


def test_our_own_table_saved_as_a_workbook_comes_back_unchanged():
    plan = applied(empty(), read(xlsx([[*HEAD, "Kanaal"], [date(2027, 3, 1), time(9), "Pomp", "X, Blog"]])).patch)
    lines = write_csv(plan, plan.items, "nl", with_names=True).decode("utf-8-sig").splitlines()
    head, *rest = ([part.strip('"') for part in line.split(";")] for line in lines)
    for cells in rest:
        cells[0], cells[1] = date.fromisoformat(cells[0]), time.fromisoformat(cells[1])
    again = read(xlsx([head, *rest]), plan, "uit.xlsx")
    assert again.count("unchanged") == again.records == 1


def test_the_same_workbook_again_changes_nothing():
    source = xlsx([HEAD, [date(2027, 3, 1), time(9), "Pomp"], [date(2027, 3, 2), None, "Klep"]])
    plan = applied(empty(), read(source, name="plan.xlsx").patch)
    assert read(source, plan, "plan.xlsx").count("unchanged") == 2


@pytest.mark.parametrize("source", [xlsx(), xlsx([], lambda book: book.create_sheet("Twee")), ods(table("Leeg"))])
def test_an_empty_workbook_is_called_empty(source):
    with pytest.raises(InputError, match="empty-file"):
        read(source)
