"""Sheets laid out as a calendar, and tables without headings, become ordinary tables before they are read."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.exchange.import_preview import ImportRemark, Said
from compassdesk.exchange.tables.channel_heads import heads_channels
from compassdesk.exchange.tables.channels_across import channels_across
from compassdesk.exchange.tables.day_heads import heads_days
from compassdesk.exchange.tables.day_lines import day_lines
from compassdesk.exchange.tables.days_across import days_across
from compassdesk.exchange.tables.days_down import days_down, heads_weeks
from compassdesk.exchange.tables.fields_down import posts_across
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.headings import Headings, header_in
from compassdesk.exchange.tables.laid_rows import Laid, as_grid
from compassdesk.exchange.tables.no_headings import with_headings
from compassdesk.exchange.tables.own_csv_read import is_own
from compassdesk.exchange.tables.sheet_parts import above_each_other, side_by_side
from compassdesk.exchange.tables.table_limits import letters_of

_MOST_TITLES = 2
"""Different cells of a row that are titles."""
_MOST_NAMED = 8
"""Cells that are named."""


def as_table(
    grids: Sequence[Grid], words: Headings, mapping: Mapping[str, str], said: Said, name: str
) -> tuple[tuple[Grid, ...], Said, list[ImportRemark]]:
    """The grids with every calendar among them as a table, how that was decided, and what is told of it.

    The layout that is `said` says what somebody wants: "table" leaves all as they are, "grid" takes headings of a table
    for none.
    What is decided is "" where nothing is laid out as a calendar. `name` is the file's. InputError("no-calendar-grid").
    """
    layout = said.layout
    found = [_parts(grid, words, mapping, name, said) for grid in grids]
    is_any = any(laid for parts in found for _, laid in parts)
    if layout == "grid" and not is_any:
        raise InputError("no-calendar-grid")
    tables: list[Grid] = []
    remarks: list[ImportRemark] = []
    for grid, parts in zip(grids, found, strict=True):
        if layout != "table" and any(laid for _, laid in parts):
            made, outside = _made(parts, words, mapping)
            tables += made
            remarks += _told(grid, [one for _, laid in parts for one in laid], outside)
        elif header_in(grid.rows, words, mapping) is None and (headed := with_headings(grid, words)) is not None:
            tables.append(headed)
            remarks.append(ImportRemark("no-headings"))
        else:
            tables.append(grid)
    calendars = [one for parts in found for _, laid in parts for one in laid] if layout != "table" else []
    has_lines = any(one.apart or one.together for one in calendars)
    decided = Said(
        layout=("table" if layout == "table" else "grid") if is_any else "",
        lines=(said.lines or "read") if has_lines else "",
    )
    return tuple(tables), decided, remarks


_Parts = Sequence[tuple[Grid, tuple[Laid, ...]]]
"""The tables of a sheet, each with the calendars it is; none for an ordinary one."""


def _parts(grid: Grid, words: Headings, mapping: Mapping[str, str], name: str, said: Said) -> _Parts:
    header = header_in(grid.rows, words, mapping)
    if header is not None and is_own(grid.rows[header][1]):
        return [(grid, ())]

    def kind(sheet: Grid, at: int) -> str:
        filled = {column: cell for column, cell in enumerate(sheet.rows[at][1]) if cell}
        if heads_days(filled) or heads_weeks(sheet, at):
            return "days"
        if heads_channels(sheet, at, words):
            return "channels"
        one = replace(sheet, rows=sheet.rows[at : at + 1])
        return "table" if _header_of_a_table(one, words, mapping) is not None else ""

    pieces = [piece for side in side_by_side(grid) for piece in above_each_other(side, kind)]
    titles = [cell for piece in pieces[:-1] for _, row in piece.rows[:3] for cell in row if cell]
    read = [(piece, _laid(piece, words, mapping, (name, grid.name, *titles), said)) for piece in pieces]
    if len(pieces) > 1 and any(laid for _, laid in read):
        return read
    return [(grid, _laid(grid, words, mapping, (name, grid.name), said))]


def _made(parts: _Parts, words: Headings, mapping: Mapping[str, str]) -> tuple[list[Grid], list[Place]]:
    """The tables that a sheet with calendars comes to, and the filled cells of what is no table."""
    tables: list[Grid] = []
    outside: list[Place] = []
    for grid, laid in parts:
        if laid:
            ends = [0, *(max(place[0] for place, _ in one.rows) for one in laid[:-1])]
            tables += [as_grid(one, grid, end) for one, end in zip(laid, ends, strict=True)]
            outside += [place for one in laid for place in one.outside]
            outside += _beside_titles(grid, laid[0].line)
        elif header_in(grid.rows, words, mapping) is not None:
            tables.append(grid)
        else:
            outside += [(line, column) for line, row in grid.rows for column, cell in enumerate(row) if cell]
    return tables, outside


def _beside_titles(grid: Grid, first: int) -> list[Place]:
    """The cells of rows above a calendar that are no titles: several different ones stand in them."""
    above = [
        (line, row) for line, row in grid.rows if line < first and len({cell for cell in row if cell}) > _MOST_TITLES
    ]
    return [(line, column) for line, row in above for column, cell in enumerate(row) if cell]


def _laid(
    grid: Grid, words: Headings, mapping: Mapping[str, str], hints: Sequence[str], said: Said
) -> tuple[Laid, ...]:
    """The calendars of a table; none of an ordinary one."""
    header, asked, lines = _header_of_a_table(grid, words, mapping), said.layout == "grid", said.lines
    if found := days_down(grid, words, hints, asked=asked, lines=lines):
        return found
    if header is not None and not asked:
        return channels_across(grid, words, hints, header=header, lines=lines)
    if found := posts_across(grid, words):
        return found
    if found := days_across(grid, words, hints, asked=asked, lines=lines):
        return found
    return day_lines(grid, words, mapping, hints) or channels_across(grid, words, hints, asked=asked, lines=lines)


def _header_of_a_table(grid: Grid, words: Headings, mapping: Mapping[str, str]) -> int | None:
    """The place of the row of headings that names a date and what is planned; None where there is none."""
    at = header_in(grid.rows, words, mapping)
    if at is None:
        return None
    named = {*words.fields([cell for cell in grid.rows[at][1] if len(cell) <= 80]), *mapping.values()}
    return at if "date" in named and named & {"title", "body", "channels"} else None


def _told(grid: Grid, laid: Sequence[Laid], outside: Sequence[Place]) -> list[ImportRemark]:
    values = {
        "sheet": grid.name,
        "count": sum(one.cells for one in laid),
        "rows": sum(len(one.rows) for one in laid),
    }
    told = [ImportRemark("laid-out-as-calendar-in" if grid.name else "laid-out-as-calendar", values)]
    if len(laid) > 1:
        told.append(ImportRemark("several-calendars", {"count": len(laid)}))
    if months := sum(one.months for one in laid):
        told.append(ImportRemark("months-alone", {"count": months}))
    if blocks := sum(one.blocks for one in laid):
        told.append(ImportRemark("duty-roster", {"count": blocks}))
    if off := sum(one.off for one in laid):
        told.append(ImportRemark("days-off", {"count": off}))
    if behind := sum(one.behind for one in laid):
        told.append(ImportRemark("times-behind", {"count": behind}))
    lines = {"lines-apart": sum(one.apart for one in laid), "lines-together": sum(one.together for one in laid)}
    told += [ImportRemark(code, {"count": count}) for code, count in lines.items() if count]
    if places := sorted(set(outside)):
        some = [f"{letters_of(column)}{line}" for line, column in places[:_MOST_NAMED]]
        named = ", ".join(some) + ("…" if len(places) > _MOST_NAMED else "")
        told.append(ImportRemark("outside-calendar", {"count": len(places), "cells": named}))
    return told
