"""The sheet that looks like a calendar: a block for each month, days across, a line for each item in its day."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import month_weeks
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Item
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.rendering.look import theme
from compassdesk.rendering.workbooks.item_sheets import petal_colours
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_WIDE, _LINE, _MOST_LINES = 24, 15.0, 20
"""Signs across, points of a line, and the most lines of a day: what is beyond is counted."""


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
    for item in items:
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
                shown = of_day if len(of_day) < _MOST_LINES else of_day[: _MOST_LINES - 2]
                most = max(most, min(_MOST_LINES, 1 + len(of_day)))
                parts: list[Any] = [number, str(day.day)]
                for item in shown:
                    parts += [
                        plain,
                        f"\n{clock(item.starts_at.time()) if item.starts_at is not None else ''} ",
                        inks[item.petal],
                        petals[item.petal],
                        plain,
                        _title(item, names),
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


def _title(item: Item, names: Names) -> str:
    return " " + fit(" ".join(names.item(item.id).split()))[:200]
