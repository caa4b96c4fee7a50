"""The sheets of items: our own table with real dates, lists to choose from, and its filter at hand.

They are read back by the column of ids, like our CSV: so the words of its columns are those of the format.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import zip_longest
from typing import Any

from PySide6.QtGui import QColor

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import Petal
from compassdesk.exchange.names_or_initials import public_name
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.exchange.tables.own_csv_words import COLUMNS, HEADINGS, PICTURE, SHEETS, VALUES
from compassdesk.exchange.tables.own_csv_write import cell_words
from compassdesk.exchange.tables.table_limits import MOST_ROWS
from compassdesk.rendering.look import theme
from compassdesk.rendering.workbooks.item_pictures import SHARPNESS, PictureOf

LISTS = ("kind", "petal", "status", "channels", "spokesperson")
"""The columns of which one chooses from a list; another word may be typed."""
_WIDTHS = {
    "date": 12, "time": 8, "kind": 14, "petal": 12, "status": 14, "picture": 14, "title": 38, "body": 60,
    "channels": 20, "spokesperson": 18, "minutes": 9, "labels": 16, "link": 26, "last_day": 12, "id": 16,
}  # fmt: skip
_PICTURE = "picture"
_NO_TEXTS = frozenset(("date", "time", "last_day", "minutes"))
_GAP = 3
"""Pixels around a picture."""
_LINE, _HIGHEST = 20, 540
"""Pixels of a line, and of a row: Excel has none higher."""
_LIST_ROWS = 1_000
"""Rows below the last item in which one chooses from a list too."""


def _columns(*, with_pictures: bool) -> tuple[str, ...]:
    if not with_pictures:
        return COLUMNS
    at = COLUMNS.index("title")
    return (*COLUMNS[:at], _PICTURE, *COLUMNS[at:])


def _height_of(text: str) -> int:
    """About how many pixels a text takes in its column: a row that is as high as a picture asks cuts it off."""
    lines = sum(1 + len(line) // (_WIDTHS["body"] - 5) for line in text.split("\n"))
    return min(_LINE * lines, _HIGHEST)


def petal_colours() -> tuple[tuple[Petal, QColor, QColor], ...]:
    """Each petal with its ink and its tint, light ones, as on paper."""
    return tuple((petal, ink, theme.LIGHT.petal_tint[petal]) for petal, ink in theme.LIGHT.petal.items())


class ItemSheets:
    """Writes tables of items into a workbook (`own_books`); `lists` names the range of each list to choose from."""

    def __init__(
        self, book: Any, plan: Plan, language: Language, *, with_names: bool, pictures: PictureOf | None = None
    ) -> None:
        self._plan, self._language, self._with_names = plan, language, with_names
        self._picture_of = pictures
        self._columns = _columns(with_pictures=pictures is not None)
        self._cells = cell_words(plan, language, with_names=with_names)
        self._head = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        self._plain = book.add_format({"valign": "top", "num_format": "@"})
        self._wrapped = book.add_format({"valign": "top", "text_wrap": True, "num_format": "@"})
        # Excel's own date, which each program spells in the way of its reader's locale
        self._day = book.add_format({"valign": "top", "num_format": 14, "align": "left"})
        self._clock = book.add_format({"valign": "top", "num_format": "hh:mm", "align": "left"})
        self._number = book.add_format({"valign": "top", "num_format": "0"})
        self._quiet = book.add_format({"valign": "top", "num_format": "@", "font_color": "#8A8F98"})
        self._petals = {
            petal: book.add_format({"valign": "top", "bold": True, "font_color": ink.name(), "bg_color": tint.name()})
            for petal, ink, tint in petal_colours()
        }
        self._forms = {"id": self._quiet, "title": self._wrapped, "body": self._wrapped}
        self._lists = self._write_lists(book)

    def write(self, sheet: Any, items: Sequence[Item]) -> None:
        """Fill one sheet: headings that stay, a filter, a row for each item.

        InputError("too-many-rows") where a sheet holds no more: XlsxWriter would leave them out and say nothing.
        """
        if len(items) >= MOST_ROWS:
            raise InputError("too-many-rows", most=MOST_ROWS - 1)
        headings = {**HEADINGS[self._language], _PICTURE: PICTURE[self._language]}
        for at, column in enumerate(self._columns):
            sheet.set_column(at, at, _WIDTHS[column])
            sheet.write_string(0, at, headings[column], self._head)
        for column, area in self._lists.items():
            at = self._columns.index(column)
            choice = {"validate": "list", "source": area, "show_error": False}
            sheet.data_validation(1, at, len(items) + _LIST_ROWS, at, choice)
        for row, item in enumerate(unless_given_up(items), 1):
            self._row(sheet, row, item)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, self._columns.index("title") + 1 if len(items) < _LIST_ROWS else 0)
        sheet.autofilter(0, 0, max(1, len(items)), len(self._columns) - 1)

    def _row(self, sheet: Any, row: int, item: Item) -> None:
        cells = self._cells(item)
        for at, column in enumerate(self._columns):
            if column == _PICTURE:
                self._picture(sheet, row, at, item)
            elif not cells[column]:
                sheet.write_blank(row, at, None, self._plain)
            elif column in _NO_TEXTS:
                self._value(sheet, row, at, column, item)
            else:
                form = self._petals[item.petal] if column == "petal" else self._forms.get(column, self._plain)
                sheet.write_string(row, at, fit(cells[column]), form)

    def _value(self, sheet: Any, row: int, at: int, column: str, item: Item) -> None:
        """A day, a time of day or a number, which the item has."""
        start = item.starts_at
        if column == "date" and start is not None:
            sheet.write_datetime(row, at, start.date(), self._day)
        elif column == "time" and start is not None:
            sheet.write_datetime(row, at, start.time(), self._clock)
        elif column == "last_day" and item.last_day is not None:
            sheet.write_datetime(row, at, item.last_day, self._day)
        elif column == "minutes" and item.minutes is not None:
            sheet.write_number(row, at, item.minutes, self._number)

    def _picture(self, sheet: Any, row: int, at: int, item: Item) -> None:
        """A small picture in its cell, with which it goes when rows are sorted, filtered or taken out."""
        found = self._picture_of(item) if self._picture_of is not None else None
        if found is None:
            sheet.write_blank(row, at, None, self._plain)
            return
        sheet.set_row_pixels(row, max(found.height + 2 * _GAP, _height_of(item.body)))
        sides = {"width": found.width, "height": found.height, "x_offset": _GAP, "y_offset": _GAP}
        scale = {"x_scale": 1 / SHARPNESS, "y_scale": 1 / SHARPNESS, "object_position": 1}
        said = {"image_data": BytesIO(found.content), "description": found.alt, **sides, **scale}
        sheet.insert_image(row, at, item.id, said)

    def _write_lists(self, book: Any) -> Mapping[str, str]:
        """The words to choose from, on a sheet that is not shown; gives the range of each column's."""
        values = VALUES[self._language]
        chosen = {
            "kind": list(values["kind"].values()),
            "petal": list(values["petal"].values()),
            "status": list(values["status"].values()),
            "channels": [channel.name for channel in self._plan.channels],
            "spokesperson": [public_name(one, with_names=self._with_names) for one in self._plan.spokespersons],
        }
        name = SHEETS[self._language]["lists"]
        sheet = book.add_worksheet(name)
        sheet.hide()
        for row, words in enumerate(zip_longest(*(chosen[column] for column in LISTS))):
            for at, word in enumerate(words):
                if word is not None:
                    sheet.write_string(row, at, fit(word), self._plain)
        return {
            column: f"='{name}'!${letter}$1:${letter}${len(chosen[column])}"
            for column, letter in zip(LISTS, "ABCDE", strict=True)
            if chosen[column]
        }
