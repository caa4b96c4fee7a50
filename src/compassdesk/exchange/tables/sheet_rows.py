"""A grid with its headings found becomes rows sorted by field; what a workbook knows of a cell goes with its row."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.text_length import shortened
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.import_preview import ColumnUse, ImportRemark, LeftOut
from compassdesk.exchange.tables.columns_by_cells import with_known_cells
from compassdesk.exchange.tables.date_columns import WEEKDAY, names_a_day, weekday_of, with_date_column
from compassdesk.exchange.tables.flag_columns import with_flag_columns
from compassdesk.exchange.tables.grid import Grid, Merged
from compassdesk.exchange.tables.guesses import status_of
from compassdesk.exchange.tables.headings import LOOK_AHEAD, Headings, fields_of, find_header
from compassdesk.exchange.tables.rows_to_items import RawRow
from compassdesk.exchange.tables.title_column import with_title_column

SHORT = 160
"""Letters of what stood in a row, for a line of a list."""
_BRIEF = 40
_EXAMPLES = 3
_LOOKED_AT = 200
"""Rows in which examples of what stands in a column are looked for."""
_SPREADS = frozenset(("date", "time", "channels", "spokesperson", "status", "petal", "labels", "campaign", WEEKDAY))
"""Fields of which a value that stands in a merged cell holds for each of its rows."""
_JOINED = {"title": " – ", "body": "\n\n", "channels": ", ", "campaign": ", ", "petal": ", "}
"""Fields that several columns may feed, and what comes between what they say."""
_MULTIPLE = frozenset(("labels", "link", "private_note"))

Rows = Sequence[tuple[int, tuple[str, ...]]]


class SortedSheet(Struct, frozen=True):
    """A grid with its headings found and its data rows sorted by field."""

    name: str
    headings: tuple[str, ...]
    fields: tuple[str | None, ...]
    header_line: int
    title_lines: tuple[str, ...]
    rows: tuple[RawRow, ...]
    skipped: tuple[LeftOut, ...]
    """Rows that are none: headings that come again, titles between the rows, what nothing can be read of."""
    comments_elsewhere: int
    """How many comments stand at no data row."""
    guessed_title: str = ""
    """The heading of the column that was taken for the title, where none says so."""


def sorted_by_field(grid: Grid, words: Headings, mapping: Mapping[str, str], before: int = 0) -> SortedSheet:
    """The rows of a grid; `before` records were counted in other sheets. `mapping` (heading → field) before `words`.

    InputError("no-header"), "no-title-column", "no-such-field".
    """
    head = _spread(grid.rows[:LOOK_AHEAD], grid.merged, None)
    place = find_header(head, words, mapping)
    place, cells = _lowest_header(head, place, grid.merged)
    width = max((index for index, cell in enumerate(cells) if cell), default=0) + 1
    headings = cells[:width]
    below: Rows = grid.rows[place + 1 :]
    by_cells = with_known_cells(headings, fields_of(headings, words, mapping), below)
    known, guessed = with_title_column(headings, by_cells, below)
    fields = with_date_column(headings, words.fields(headings), known, below)
    fields, below = with_flag_columns(headings, fields, below, words.approved)
    spread = {index for index, field in enumerate(fields) if field in _SPREADS}
    below = _spread(below, grid.merged, spread)
    rows: list[RawRow] = []
    skipped: list[LeftOut] = []
    titles = {(merged.first_line, merged.first_column) for merged in grid.merged if _is_wide(merged)}
    again = tuple(map(heading_key, headings))
    columns = _columns(headings, fields)
    for line, row in unless_given_up(below):
        if not any(row):
            continue
        record = before + len(rows) + len(skipped) + 1
        if reason := _no_data(line, row, fields, again, titles, grid):
            result: Literal["refused", "skipped"] = "refused" if reason == "open-quote" else "skipped"
            if reason == "heading-again" and rows and rows[-1].record == record - 1 and _is_alone(rows[-1].plain):
                group = rows.pop()  # the name of what the headings come again for
                text = _shortened(group.plain)
                skipped.append(
                    LeftOut(group.record, group.line, "skipped", "title-line", {}, text, grid.name, group.cell)
                )
            at, cell = grid.stands_at(line)
            skipped.append(LeftOut(record, at, result, reason, {}, _shortened(row), grid.name, cell))
        else:
            rows.append(_raw_row(record, line, row, columns, grid))
    header_line = head[place][0]
    above = tuple(" ".join(dict.fromkeys(cell for cell in row if cell)) for _, row in grid.rows[:place])
    at_rows = {row.line for row in rows}
    elsewhere = sum(grid.stands_at(line)[0] not in at_rows for line, _ in grid.comments)
    title_lines = tuple(line for line in above if line)
    let_go_later(rows)
    return SortedSheet(
        grid.name,
        headings,
        tuple(fields),
        header_line,
        title_lines,
        tuple(rows),
        tuple(skipped),
        elsewhere,
        "" if guessed is None else headings[guessed] or f"#{guessed + 1}",
    )


def _spread(rows: Rows, merged: Iterable[Merged], columns: set[int] | None) -> Rows:
    """The rows with the value of each merged cell in all that it covers; in these columns only downwards."""
    merged = tuple(merged)
    if not merged or not rows:
        return rows
    filled = {line: list(cells) for line, cells in rows}
    width = max(len(cells) for _, cells in rows) if columns is None else len(columns)
    last, left = rows[-1][0], (rows[-1][0] - rows[0][0] + 1) * max(width, 1)  # cells, as honest ones do not overlap
    for one in merged:
        source = filled.get(one.first_line)
        if source is None or one.first_column >= len(source) or not source[one.first_column]:
            continue
        value = source[one.first_column]
        last_column = one.last_column if columns is None else one.first_column
        for column in range(one.first_column, last_column + 1):
            if columns is not None and column not in columns:
                continue
            lines = range(max(one.first_line, rows[0][0]), min(one.last_line, last) + 1)
            left -= len(lines)
            if left < 0:
                raise InputError("workbook-bomb")
            for line in lines:
                _fill(filled.get(line), column, value)
    return [(line, tuple(filled[line])) for line, _ in rows]


def _fill(cells: list[str] | None, column: int, value: str) -> None:
    if cells is not None:
        cells += [""] * (column + 1 - len(cells))
        cells[column] = cells[column] or value


def _lowest_header(head: Rows, place: int, merged: Sequence[Merged]) -> tuple[int, tuple[str, ...]]:
    """The last row that the headings reach down to by merged cells, with those above where it has none."""
    line = head[place][0]
    reach = max((one.last_line for one in merged if one.first_line == line and not _is_wide(one)), default=line)
    cells = list(head[place][1])
    while place + 1 < len(head) and head[place + 1][0] <= reach:
        place += 1
        for column, cell in enumerate(head[place][1]):
            if cell:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = cell
    return place, tuple(cells)


def _is_wide(merged: Merged) -> bool:
    return merged.last_column > merged.first_column


def _no_data(
    line: int,
    row: tuple[str, ...],
    fields: Sequence[str | None],
    again: tuple[str, ...],
    titles: set[tuple[int, int]],
    grid: Grid,
) -> str:
    """Why a row is none: the code of what is told of it."""
    if line in grid.torn:
        return "open-quote"
    first = 0 if row[0] else next(index for index, cell in enumerate(row) if cell)
    if _is_alone(row):
        field = fields[first] if first < len(fields) else None
        if (line, first) in titles or (field in {"date", "time", WEEKDAY} and not names_a_day(row[first])):
            return "title-line"
    elif first < len(again) and heading_key(row[first]) == again[first] and _is_heading(row, again):
        return "heading-again"
    return ""


def _is_alone(row: tuple[str, ...]) -> bool:
    return row.count("") == len(row) - 1


def _is_heading(row: tuple[str, ...], again: tuple[str, ...]) -> bool:
    return all(at < len(again) and heading_key(cell) == again[at] for at, cell in enumerate(row) if cell)


class _Columns(Struct, frozen=True):
    """The columns of a sheet, apart: those that are the first of their field, and the others with their headings."""

    single: tuple[tuple[str, int], ...]
    others: tuple[tuple[str | None, int, str], ...]
    width: int


def _columns(headings: Sequence[str], fields: Sequence[str | None]) -> _Columns:
    firsts: dict[str, int] = {}
    for index, field in enumerate(fields):
        if field is not None and field not in _MULTIPLE:
            firsts.setdefault(field, index)
    single = set(firsts.values())
    others = [(field, index, headings[index]) for index, field in enumerate(fields) if index not in single]
    return _Columns(tuple(firsts.items()), tuple(others), len(fields))


def _raw_row(record: int, line: int, row: tuple[str, ...], columns: _Columns, grid: Grid) -> RawRow:
    wide = row if len(row) >= columns.width else row + ("",) * (columns.width - len(row))
    cells = {field: text for field, index in columns.single if (text := wide[index])}
    labels: list[str] = []
    links: list[str] = []
    kept: list[tuple[str, str]] = []
    for field, index, heading in columns.others:
        text = wide[index]
        if not text:
            continue
        if field is None:
            kept.append((heading, text))
        elif field == "labels":
            labels += [part for part in map(str.strip, text.split(",")) if part]
        elif field == "link":
            links += _addresses(text)
        elif field == "private_note":
            kept.append(("", text))
        else:
            _put(cells, kept, field, heading, text)
    kept += [("", text) for text in row[columns.width :] if text]
    if grid.links or grid.comments:
        _beside(line, row, links, kept, grid)
    at, cell = grid.stands_at(line) if grid.places else (line, "")
    return RawRow(
        record=record,
        line=at,
        cells=cells,
        labels=tuple(dict.fromkeys(labels)) if labels else (),
        links=tuple(links),
        kept=tuple(kept),
        plain=row,
        sheet=grid.name,
        cell=cell,
        weekday=weekday_of(cells.pop(WEEKDAY)) if WEEKDAY in cells else None,
        remarks=_remarks(line, grid),
    )


def _addresses(text: str) -> list[str]:
    """The links of a cell: several where all its parts are addresses."""
    if text.find("http", 1) < 0:
        return [text]
    parts = text.replace(",http", " http").replace(";http", " http").replace("||", " ").split()
    parts = [part.rstrip(",;") for part in parts]
    return parts if len(parts) > 1 and all(part.startswith(("http://", "https://")) for part in parts) else [text]


def _put(cells: dict[str, str], kept: list[tuple[str, str]], field: str, heading: str, text: str) -> None:
    """What a column says of its field; where another said something already it is put behind that, or kept."""
    if field not in cells:
        cells[field] = text
    elif field in _JOINED:
        cells[field] += _JOINED[field] + text
    elif field == "status" and status_of(text) == "cancelled":  # struck through, whatever it was before
        kept.append(("", cells[field]))
        cells[field] = text
    else:
        kept.append((heading, text))


def _beside(line: int, row: tuple[str, ...], links: list[str], kept: list[tuple[str, str]], grid: Grid) -> None:
    """Where the cells of a row lead, before the words they show; what was said beside them goes into the note."""
    leads = [grid.links[line, column] for column in range(len(row)) if (line, column) in grid.links]
    shown = [text for text in links if text not in leads]
    if leads:
        links[:] = list(dict.fromkeys(leads)) + shown
    kept += [("", said) for column in range(len(row)) if (said := grid.comments.get((line, column)))]


def _remarks(line: int, grid: Grid) -> tuple[ImportRemark, ...]:
    if not (grid.hidden_lines or grid.errors or grid.uncalculated):
        return ()
    told = [ImportRemark("hidden-row")] if line in grid.hidden_lines else []
    for code, cells in (("cell-error", grid.errors), ("formula-uncalculated", grid.uncalculated)):
        if line in cells:
            told.append(ImportRemark(code, {"cells": ", ".join(cells[line])}))
    return tuple(told)


def _shortened(row: tuple[str, ...]) -> str:
    return shortened(" | ".join(text for text in row if text), SHORT)


def column_uses(sheets: Sequence[SortedSheet]) -> tuple[ColumnUse, ...]:
    """What each column became, those of several sheets together by their headings."""
    uses: dict[tuple[str, str | None], ColumnUse] = {}
    for sheet in sheets:
        go_on()
        columns = [sum(map(bool, column)) for column in zip_longest(*(row.plain for row in sheet.rows))]
        for index, (heading, field) in enumerate(zip(sheet.headings, sheet.fields, strict=True)):
            filled = columns[index] if index < len(columns) else 0
            shown = heading or f"#{index + 1}"
            key = (heading_key(heading) or shown, field)
            earlier = uses.get(key) or ColumnUse(
                shown, field or "private_note", field is not None, 0, is_named=bool(heading)
            )
            examples = (*earlier.examples, *_examples(sheet.rows, index))
            uses[key] = replace(
                earlier, filled=earlier.filled + filled, examples=tuple(dict.fromkeys(examples))[:_EXAMPLES]
            )
    return tuple(uses.values())


def _examples(rows: Sequence[RawRow], index: int) -> tuple[str, ...]:
    """The first different things of a column, of its beginning."""
    cells = (row.plain[index] for row in rows[:_LOOKED_AT] if index < len(row.plain) and row.plain[index])
    return tuple(dict.fromkeys(shortened(cell, _BRIEF) for cell in cells))[:_EXAMPLES]
