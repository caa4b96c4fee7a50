"""A report as a workbook: a sheet for each block, numbers as numbers, and charts that the program draws itself.

Texts are written as texts, whatever they begin with: none becomes a formula or a link.
"""

from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction
from io import BytesIO
from typing import Any

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.vocabulary import PETALS
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.rendering.look import theme
from compassdesk.rendering.workbooks.own_books import new_book, sheet_name
from compassdesk.texts import numbers
from compassdesk.texts.reports.report_words import days_told, full_title, headline, made_on, period_words, told
from compassdesk.texts.reports.told_blocks import Cell, Form, ReportTable, ToldBlock

_FORMATS: Mapping[Form, str] = {
    "count": "#,##0", "share": "0%", "decimal": "#,##0.0", "minutes": "#,##0", "cents": '"€" #,##0.00',
    "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm", "text": "@",
}  # fmt: skip
_LINES = frozenset(("one_way", "cover", "voice"))
_STACKS = frozenset(("twelve_weeks", "faces", "disciplines"))
_BARS = frozenset(
    ("rose", "goals", "rhythm", "four_cs", "reading", "media", "value_kinds", "evidence", "invitations", "effort")
)
_MOST_EXACT = 2**53
_TOP = 2
"""Rows above the headings of a table: the title of its block, and a sentence."""


def workbook_bytes(report: PeriodReport) -> bytes:
    """The file, in the language that is spoken now."""
    content = BytesIO()
    with new_book(content, full_title(report), report.now) as book:
        _Sheets(book).fill(report)
    return content.getvalue()


class _Sheets:
    """The sheets of a workbook that is being made, with its formats."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._forms = {form: book.add_format({"num_format": spelled}) for form, spelled in _FORMATS.items()}
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._used: set[str] = set()

    def fill(self, report: PeriodReport) -> None:
        """A first sheet with what the report says in sentences, then a sheet for each table."""
        blocks = told(report)
        self._cover(report, blocks)
        for block in blocks:
            for table in block.tables:
                self._table(block, table)

    def _cover(self, report: PeriodReport, blocks: tuple[ToldBlock, ...]) -> None:
        sheet = self._book.add_worksheet(sheet_name(period_words(report), self._used))
        sheet.set_column(0, 0, 100)
        lines = [full_title(report), headline(report), report.wish.sentence, days_told(report), made_on(report), ""]
        for at, line in enumerate(lines):
            sheet.write_string(at, 0, fit(line), self._title if at < 2 else self._wrapped)
        row = len(lines)
        for block in blocks:
            for line, form in ((block.title, self._head), *((one, self._wrapped) for one in block.sentences)):
                sheet.write_string(row, 0, fit(line), form)
                row += 1
            row += 1

    def _table(self, block: ToldBlock, table: ReportTable) -> None:
        name = sheet_name(block.title, self._used)
        sheet = self._book.add_worksheet(name)
        sheet.write_string(0, 0, fit(block.title), self._title)
        if block.sentences:
            sheet.write_string(1, 0, fit(" ".join(block.sentences)))
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, 26 if column.form == "text" else 14)
            sheet.write_string(_TOP, at, fit(column.heading), self._head)
        for number, row in enumerate(table.rows):
            for at, cell in enumerate(row):
                self._write(sheet, _TOP + 1 + number, at, cell, table.form(number, at))
        sheet.freeze_panes(_TOP + 1, 1)
        if table.rows:
            self._chart(sheet, name, block, table)

    def _write(self, sheet: Any, row: int, column: int, cell: Cell, form: Form) -> None:
        if cell is None:
            return
        if isinstance(cell, str):
            sheet.write_string(row, column, fit(cell), self._wrapped if form == "text" else self._forms[form])
        elif isinstance(cell, date):
            self._write_day(sheet, row, column, cell, form)
        else:
            number = Fraction(cell) / 100 if form == "cents" else cell
            plain = int(number) if number == int(number) and -_MOST_EXACT < number < _MOST_EXACT else float(number)
            sheet.write_number(row, column, plain, self._forms[form])

    def _write_day(self, sheet: Any, row: int, column: int, cell: date, form: Form) -> None:
        """A day as one, or as a text where the program knows none: before 1900."""
        if cell.year < 1900:
            sheet.write_string(row, column, numbers.short_date(cell))
        else:
            moment = cell if isinstance(cell, datetime) else datetime.combine(cell, datetime.min.time())
            sheet.write_datetime(row, column, moment, self._forms["moment" if form == "moment" else "day"])

    def _chart(self, sheet: Any, name: str, block: ToldBlock, table: ReportTable) -> None:
        """A chart of the sheet's own numbers, beside them."""
        kind, columns = _charted(block.name, table)
        if not columns:
            return
        chart = self._book.add_chart(kind)
        last = _TOP + len(table.rows)
        for column, colour in columns:
            series: dict[str, Any] = {
                "name": [name, _TOP, column],
                "categories": [name, _TOP + 1, 0, last, 0],
                "values": [name, _TOP + 1, column, last, column],
            }
            series |= {"line": {"color": colour}, "marker": {"type": "circle"}} if kind["type"] == "line" else {
                "fill": {"color": colour}
            }  # fmt: skip
            chart.add_series(series)
        chart.set_title({"name": fit(block.title)})
        chart.set_legend({"none": True} if len(columns) == 1 else {"position": "bottom"})
        if kind["type"] == "line":
            chart.set_y_axis({"min": 0, "max": 1, "num_format": "0%"})
        if kind["type"] == "bar":
            chart.set_y_axis({"reverse": True})
        sheet.insert_chart(_TOP, len(table.columns) + 1, chart, {"description": fit(" ".join(block.sentences))[:250]})


def _charted(block: str, table: ReportTable) -> tuple[dict[str, str], list[tuple[int, str]]]:
    """Which chart a table has, and of which columns in which colours; none has no columns."""
    accent = theme.LIGHT.accent.name()
    if block in _LINES:
        greys = [light for light, _ in theme.SHADES]
        others = range(2, len(table.columns)) if block == "voice" else ()
        return {"type": "line"}, [(1, accent), *((at, greys[at % len(greys)]) for at in others)]
    if block in _STACKS:
        first = next(at for at, column in enumerate(table.columns) if column.form == "count")
        petals = [(first + at, theme.LIGHT.petal[petal].name()) for at, petal in enumerate(PETALS)]
        return {"type": "column" if block == "twelve_weeks" else "bar", "subtype": "stacked"}, petals
    if block in _BARS:
        return {"type": "bar"}, [(2 if block == "effort" else 1, accent)]
    return {"type": "bar"}, []
