"""A sheet of an ODS in the making: each row becomes its text as soon as the next one begins."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from msgspec import Struct

from compassdesk.exchange.tables.ods_styles import Form
from compassdesk.exchange.tables.table_limits import letters_of

_PIXELS = 2.54 / 96
"""Centimetres of one."""
_ROWS_TOGETHER = 500
_MOST_KNOWN, _SHORT = 2_000, 24
_SOURCE = re.compile(r"='(.+)'!(\$[A-Z]+\$\d+):(\$[A-Z]+\$\d+)")
_BLANKS = re.compile(r"^ +| {2,}| +$", re.MULTILINE)


class _Choice(Struct, frozen=True):
    """The cells of one column in which one chooses from a list."""

    first: int
    last: int
    name: str
    area: str
    attribute: str


class _Known(dict[Any, Any]):
    """What short values come to: the same words, days and times stand in row after row (an eighth of writing a row)."""

    def __init__(self, made: Callable[[Any], Any]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, value: Any) -> Any:
        found = self._made(value)
        if len(self) < _MOST_KNOWN and not (isinstance(value, str) and len(value) > _SHORT):
            self[value] = found
        return found


class OdsSheet:
    """Takes what a sheet of XlsxWriter takes, as far as ours use it; rows and columns count from 0."""

    def __init__(self, name: str, number: int, add_picture: Callable[[bytes], str]) -> None:
        self.name, self._number = name, number
        self.is_hidden = False
        self._add_picture = add_picture
        self._widths: dict[int, float] = {}
        self._heights: dict[int, float] = {}
        self._choices: dict[int, _Choice] = {}
        self._frozen = (0, 0)
        self._filtered = ""
        self._has_head = False
        self._texts, self._moments = _Known(paragraphs), _Known(_moment)
        self._pieces: list[bytes] = []
        self._head = ""
        self._rows: list[str] = []
        self._row, self._cells, self._column = 0, [""], 0
        self._chosen: Mapping[int, str] = {}

    def hide(self) -> None:
        self.is_hidden = True

    def set_landscape(self) -> None:
        """All sheets are printed so (`ods_book`), as wide as a page."""

    def fit_to_pages(self, _wide: int, _high: int) -> None:
        """See `set_landscape`."""

    def repeat_rows(self, _row: int) -> None:
        """The first row stands on each page."""
        self._has_head = True

    def set_column(self, first: int, last: int, width: float) -> None:
        """How wide columns are, in signs."""
        self._widths |= dict.fromkeys(range(first, last + 1), (width * 8 + 6) * _PIXELS)

    def set_row(self, row: int, height: float) -> None:
        """How high a row is, in points, before the next one begins."""
        self._heights[row] = height

    def set_row_pixels(self, row: int, height: int) -> None:
        self.set_row(row, height * 0.75)

    def freeze_panes(self, row: int, column: int) -> None:
        self._frozen = (row, column)

    def autofilter(self, first_row: int, first: int, last_row: int, last: int) -> None:
        name = _quoted(self.name)
        self._filtered = f"{name}.{letters_of(first)}{first_row + 1}:{name}.{letters_of(last)}{last_row + 1}"

    def data_validation(self, first_row: int, column: int, last_row: int, _last: int, said: Mapping[str, Any]) -> None:
        """A list to choose from, which other words may go beside; for the rows that are written from now on."""
        found = _SOURCE.fullmatch(said["source"])
        if found is None:
            raise ValueError(said["source"])
        area = f"[${_quoted(found[1])}.{found[2]}:.{found[3]}]"
        name = f"list{self._number}-{column}"
        attribute = f' table:content-validation-name="{name}"'
        self._choices[column] = _Choice(first_row, last_row, name, area, attribute)

    def write_string(self, row: int, column: int, text: str, form: Form | None = None) -> None:
        self._put(row, column, form, ' office:value-type="string"', self._texts[text])

    def write_rich_string(self, row: int, column: int, *parts: Any) -> None:
        """Words that look different: a form and a text by turns, behind them the form of the cell."""
        lines = [""]
        for form, text in zip(parts[:-1:2], parts[1::2], strict=True):
            first, *others = text.split("\n")
            for at, words in enumerate((first, *others)):
                if at:
                    lines.append("")
                if words:
                    lines[-1] += f'<text:span text:style-name="t{form.name}">{_words(words)}</text:span>'
        inside = "".join(f"<text:p>{line}</text:p>" for line in lines)
        self._put(row, column, parts[-1], ' office:value-type="string"', inside)

    def write_number(self, row: int, column: int, number: float, form: Form) -> None:
        kind = "percentage" if form.is_share else "float"
        shown = f"{number:.0%}" if form.is_share else f"{number}"
        value = f' office:value-type="{kind}" office:value="{number}"'
        self._put(row, column, form, value, f"<text:p>{shown}</text:p>")

    def write_datetime(self, row: int, column: int, value: date | time, form: Form) -> None:
        self._put(row, column, form, *self._moments[value])

    def write_blank(self, row: int, column: int, _nothing: None, form: Form) -> None:
        self._put(row, column, form, "", "")

    def insert_image(self, row: int, column: int, name: str, said: Mapping[str, Any]) -> None:
        """A picture in a cell that is blank but for it, as large as `said` has it in pixels."""
        source: BytesIO = said["image_data"]
        place = self._add_picture(source.getvalue())
        wide, high, gap = (float(said[key]) * _PIXELS for key in ("width", "height", "x_offset"))
        told = f"<svg:desc>{escape(said['description'])}</svg:desc>" if said.get("description") else ""
        inside = (
            f'<draw:frame draw:name={quoteattr(name)} svg:x="{gap:.3f}cm" svg:y="{gap:.3f}cm" svg:width="{wide:.3f}cm"'
            f' svg:height="{high:.3f}cm"><draw:image xlink:href="{place}" xlink:type="simple" xlink:show="embed"'
            f' xlink:actuate="onLoad"/>{told}</draw:frame>'
        )
        self._put(row, column, None, "", inside)

    def _put(self, row: int, column: int, form: Form | None, said: str, inside: str) -> None:
        if row != self._row:
            self._next_row(row)
        if column < self._column:
            raise ValueError(column)
        if column > self._column:
            self._cells.append(f'<table:table-cell table:number-columns-repeated="{column - self._column}"/>')
        style = f' table:style-name="{form.name}"' if form is not None else ""
        chosen = self._chosen.get(column, "")
        self._cells.append(f"<table:table-cell{style}{chosen}{said}>{inside}</table:table-cell>")
        self._column = column + 1

    def _next_row(self, row: int) -> None:
        """End the row in the making; those before `row` stay blank."""
        if row < self._row:
            raise ValueError(row)
        height = f' table:style-name="r{self._number}-{self._row}"' if self._row in self._heights else ""
        self._cells[0] = f"<table:table-row{height}>"
        if len(self._cells) == 1:
            self._cells.append("<table:table-cell/>")
        text = "".join(self._cells) + "</table:table-row>"
        if self._row == 0:
            self._head = text
        else:
            self._rows.append(text)
        if row - self._row > 1:
            repeated = f'table:number-rows-repeated="{row - self._row - 1}"'
            self._rows.append(f"<table:table-row {repeated}><table:table-cell/></table:table-row>")
        if len(self._rows) >= _ROWS_TOGETHER:
            self._pieces.append("".join(self._rows).encode())
            self._rows = []
        self._begin(row)

    def _begin(self, row: int) -> None:
        """The cells of a row come now; `_chosen` are the columns in which one chooses from a list there."""
        self._row, self._cells, self._column = row, [""], 0
        self._chosen = {
            column: choice.attribute for column, choice in self._choices.items() if choice.first <= row <= choice.last
        }

    def table(self) -> Iterator[str | bytes]:
        """The sheet as it stands in the file; nothing is written into it any more."""
        self._next_row(self._row + 1)
        yield f'<table:table table:name={quoteattr(self.name)} table:style-name="s{self._number}">'
        for column in range(max(self._widths, default=-1) + 1):
            style = f' table:style-name="w{self._number}-{column}"' if column in self._widths else ""
            yield f"<table:table-column{style}/>"
        yield f"<table:table-header-rows>{self._head}</table:table-header-rows>" if self._has_head else self._head
        yield from self._pieces
        yield "".join(self._rows)
        yield self._rows_to_fill()
        yield "</table:table>"

    def _rows_to_fill(self) -> str:
        """The blank rows in which one chooses from lists too."""
        more = max((choice.last for choice in self._choices.values()), default=0) - self._row + 1
        if more <= 0:
            return ""
        cells = (
            f"<table:table-cell{self._choices[at].attribute if at in self._choices else ''}/>"
            for at in range(max(self._choices) + 1)
        )
        return f'<table:table-row table:number-rows-repeated="{more}">{"".join(cells)}</table:table-row>'

    def styles(self) -> Iterator[str]:
        """Those of the sheet, its columns and rows."""
        yield (
            f'<style:style style:name="s{self._number}" style:family="table" style:master-page-name="wide">'
            f'<style:table-properties table:display="{"false" if self.is_hidden else "true"}"/></style:style>'
        )
        for column, width in self._widths.items():
            yield (
                f'<style:style style:name="w{self._number}-{column}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width:.3f}cm"/></style:style>'
            )
        for row, height in self._heights.items():
            yield (
                f'<style:style style:name="r{self._number}-{row}" style:family="table-row"><style:table-row-properties'
                f' style:row-height="{height}pt" style:use-optimal-row-height="false"/></style:style>'
            )

    def choices(self) -> Iterator[str]:
        """The lists to choose from."""
        for column, choice in self._choices.items():
            base = f"{_quoted(self.name)}.{letters_of(column)}{choice.first + 1}"
            condition = f"of:cell-content-is-in-list({choice.area})"
            yield (
                f'<table:content-validation table:name="{choice.name}" table:condition={quoteattr(condition)}'
                f' table:allow-empty-cell="true" table:base-cell-address={quoteattr(base)}'
                ' table:display-list="unsorted"><table:error-message table:display="false"/>'
                "</table:content-validation>"
            )

    def filter(self) -> str:
        """The rows that one filters by the arrows above them."""
        if not self._filtered:
            return ""
        return (
            f'<table:database-range table:name="__Anonymous_Sheet_DB__{self._number - 1}"'
            f' table:target-range-address={quoteattr(self._filtered)} table:display-filter-buttons="true"/>'
        )

    def view(self) -> str:
        """Which rows and columns stay where they are."""
        rows, columns = self._frozen
        said = {
            "HorizontalSplitMode": 2 if columns else 0,
            "VerticalSplitMode": 2 if rows else 0,
            "HorizontalSplitPosition": columns,
            "VerticalSplitPosition": rows,
            "ActiveSplitRange": 2 if rows else 0,
            "PositionRight": columns,
            "PositionBottom": rows,
        }
        items = "".join(
            f'<config:config-item config:name="{name}" config:type="{"short" if "Mode" in name else "int"}">{value}'
            "</config:config-item>"
            for name, value in said.items()
        )
        return (
            f"<config:config-item-map-entry config:name={quoteattr(self.name)}>{items}</config:config-item-map-entry>"
        )


def paragraphs(text: str) -> str:
    """A text as the lines of a cell."""
    if text.isprintable():
        return f"<text:p>{_words(text)}</text:p>"
    return "".join(f"<text:p>{_words(line)}</text:p>" for line in text.split("\n"))


def _moment(value: date | time) -> tuple[str, str]:
    """What is said of a cell with a day or a time of day, and what stands in it."""
    if isinstance(value, time):
        shown = value.isoformat("minutes")
        kind, spelled = "time", f"PT{shown[:2]}H{shown[3:]}M00S"
    else:
        day = value.date() if isinstance(value, datetime) else value
        kind, spelled, shown = "date", day.isoformat(), day.isoformat()
    return f' office:value-type="{kind}" office:{kind}-value="{spelled}"', f"<text:p>{shown}</text:p>"


def _words(text: str) -> str:
    """A text within a line: several blanks together would become one.

    A tab stays one: LibreOffice writes its tag and loses it when it reads.
    """
    # as `escape` of the library, which takes twice as long to be called
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        return _BLANKS.sub(_blank, escaped)
    return escaped


def _blank(found: re.Match[str]) -> str:
    return f'<text:s text:c="{len(found[0])}"/>'


def _quoted(name: str) -> str:
    """The name of a sheet within an address."""
    return "'" + name.replace("'", "''") + "'"
