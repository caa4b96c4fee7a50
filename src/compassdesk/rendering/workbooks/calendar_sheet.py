"""The sheet that looks like a calendar: a block for each month, days across, a line for each item in its day."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any
from unicodedata import east_asian_width

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import month_weeks
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Petal
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.rendering.look import theme
from compassdesk.rendering.workbooks.item_sheets import petal_colours
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_WIDE, _SIGNS, _LINE, _MOST_LINES = 24, 21, 15.0, 25
"""Signs across; as many as surely stand in a line, in bold and in a wider face than Excel's too; points of a line; the
lines of items in a day: with its number and what is counted they make Excel's highest row. No program can be trusted
to find the height itself: LibreOffice leaves a row of an XLSX without one at a single line."""
_TITLES = 200, 60, 30
"""Letters of a title; the fuller a day is, the shorter they are before an item is only counted."""


def write_calendar(book: Any, sheet: Any, items: Sequence[Item], names: Names, first_weekday: int) -> None:
    """Fill the sheet with the months in which items lie; each item with the word of its petal, in its colour."""
    title = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "bottom": 1, "align": "left"})
    cell = book.add_format({"text_wrap": True, "valign": "top", "border": 1, "border_color": "#D9D8D4"})
    other = book.add_format({"valign": "top", "border": 1, "border_color": "#D9D8D4", "bg_color": "#F4F4F2"})
    inks = {petal: book.add_format({"bold": True, "font_color": ink.name()}) for petal, ink, _ in petal_colours()}
    petals, clock = {petal: words.petal(petal) for petal in inks}, cache(numbers.clock)  # Qt is asked once for each
    plain, number = book.add_format({}), book.add_format({"bold": True, "font_color": theme.LIGHT.ink2.name()})
    by_day: dict[date, list[Item]] = {}
    for item in unless_given_up(items):
        if item.starts_at is not None:
            by_day.setdefault(item.starts_at.date(), []).append(item)
    sheet.set_column(0, 6, _WIDE)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    row = 0
    for month in sorted({day.replace(day=1) for day in by_day}):
        go_on()
        sheet.write_string(row, 0, numbers.month(month), title)
        weeks = month_weeks(month, first_weekday)
        for at, day in enumerate(weeks[0]):
            sheet.write_string(row + 1, at, numbers.weekday(day.isoweekday(), long=True), head)
        row += 2
        for week in weeks:
            most = 1
            for at, day in enumerate(week):
                if day.month != month.month:
                    sheet.write_blank(row, at, None, other)
                    continue
                of_day = by_day.get(day, [])
                shown, lines = _shown(of_day, names, petals)
                most = max(most, 1 + lines + (len(shown) < len(of_day)))
                parts: list[Any] = [number, str(day.day)]
                for item, said in shown:
                    parts += [
                        plain,
                        f"\n{clock(item.starts_at.time()) if item.starts_at is not None else ''} ",
                        inks[item.petal],
                        petals[item.petal],
                        plain,
                        f" {said}",
                    ]
                if len(shown) < len(of_day):
                    more = translate("Workbook", "and %n more", "", len(of_day) - len(shown))
                    parts += [number, f"\n{more}"]
                _write(sheet, row, at, parts, cell)
            sheet.set_row(row, _LINE * most + 4)
            row += 1
        row += 1


def _write(sheet: Any, row: int, at: int, parts: list[Any], cell: Any) -> None:
    """A day with its items; a day without any is its number, for one part alone is no rich text."""
    if len(parts) == 2:
        sheet.write_string(row, at, parts[1], cell)
    else:
        sheet.write_rich_string(row, at, *parts, cell)


def _shown(of_day: Sequence[Item], names: Names, petals: Mapping[Petal, str]) -> tuple[list[tuple[Item, str]], int]:
    """What stands in a day with the titles, and its lines: all where shorter titles make room, else the first."""
    first = of_day[:_MOST_LINES]
    titles = [fit(" ".join(names.item(item.id).split())) for item in first]
    shown: list[tuple[Item, str]] = []
    taken = 0
    for longest in _TITLES:
        shown, taken = [], 0
        for item, title in zip(first, titles, strict=True):
            said = title if len(title) <= longest else f"{title[: longest - 1].rstrip()}…"
            lines = _lines(f"00:00 {petals[item.petal]} {said}")
            if taken + lines > _MOST_LINES:
                break
            shown.append((item, said))
            taken += lines
        if len(shown) == len(of_day):
            break
    return shown, taken


def _lines(text: str) -> int:
    """How many lines a text takes in a day, as words are wrapped there."""
    lines, taken = 1, -1
    for word in text.split():
        long = len(word) if word.isascii() else sum(1 + (east_asian_width(sign) in "WF") for sign in word)
        taken += 1 + long
        if taken > _SIGNS:
            lines, taken = lines + 1 + (long - 1) // _SIGNS, (long - 1) % _SIGNS + 1
    return lines
