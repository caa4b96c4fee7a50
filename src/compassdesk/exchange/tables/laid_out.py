"""Sheets laid out as a calendar, and tables without headings, become ordinary tables before they are read."""

from collections.abc import Mapping, Sequence

from compassdesk.domain.errors import InputError
from compassdesk.exchange.import_preview import ImportRemark, LaidOut
from compassdesk.exchange.tables.channels_across import channels_across
from compassdesk.exchange.tables.days_across import days_across
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.headings import Headings, header_in
from compassdesk.exchange.tables.laid_rows import Laid, as_grid
from compassdesk.exchange.tables.no_headings import with_headings
from compassdesk.exchange.tables.own_csv_read import is_own
from compassdesk.exchange.tables.table_limits import letters_of

_MOST_NAMED = 8
"""Cells that are named."""


def as_table(
    grids: Sequence[Grid], words: Headings, mapping: Mapping[str, str], layout: LaidOut, name: str
) -> tuple[tuple[Grid, ...], LaidOut, list[ImportRemark]]:
    """The grids with every calendar among them as a table, how that was decided, and what is told of it.

    `layout` says what somebody wants: "table" leaves all as they are, "grid" takes headings of a table for none.
    What is decided is "" where nothing is laid out as a calendar. `name` is the file's. InputError("no-calendar-grid").
    """
    found = [_laid(grid, words, mapping, name, asked=layout == "grid") for grid in grids]
    if layout == "grid" and not any(found):
        raise InputError("no-calendar-grid")
    taken = [None if layout == "table" else laid for laid in found]
    tables: list[Grid] = []
    remarks: list[ImportRemark] = []
    for grid, laid in zip(grids, taken, strict=True):
        if laid is not None:
            tables.append(as_grid(laid, grid))
            remarks += _told(grid, laid)
        elif header_in(grid.rows, words, mapping) is None and (headed := with_headings(grid, words)) is not None:
            tables.append(headed)
            remarks.append(ImportRemark("no-headings"))
        else:
            tables.append(grid)
    return tuple(tables), ("grid" if any(taken) else "table") if any(found) else "", remarks


def _laid(grid: Grid, words: Headings, mapping: Mapping[str, str], name: str, *, asked: bool) -> Laid | None:
    header = _header_of_a_table(grid, words, mapping)
    if header is not None and not asked:
        return None if is_own(grid.rows[header][1]) else channels_across(grid, words, header=header)
    return days_across(grid, words, (name, grid.name), asked=asked) or channels_across(grid, words, asked=asked)


def _header_of_a_table(grid: Grid, words: Headings, mapping: Mapping[str, str]) -> int | None:
    """The place of the row of headings that names a date and what is planned; None where there is none."""
    at = header_in(grid.rows, words, mapping)
    if at is None:
        return None
    named = {*words.fields([cell for cell in grid.rows[at][1] if len(cell) <= 80]), *mapping.values()}
    return at if "date" in named and named & {"title", "body", "channels"} else None


def _told(grid: Grid, laid: Laid) -> list[ImportRemark]:
    values = {"sheet": grid.name, "count": laid.cells, "rows": len(laid.rows)}
    told = [ImportRemark("laid-out-as-calendar-in" if grid.name else "laid-out-as-calendar", values)]
    if laid.outside:
        some = [f"{letters_of(column)}{line}" for line, column in laid.outside[:_MOST_NAMED]]
        named = ", ".join(some) + ("…" if len(laid.outside) > _MOST_NAMED else "")
        told.append(ImportRemark("outside-calendar", {"count": len(laid.outside), "cells": named}))
    return told
