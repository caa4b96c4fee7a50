"""A calendar with its days next to each other: weeks below each other, or one row for each channel, person or theme."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.day_calendars import DayCalendar, as_tables
from compassdesk.exchange.tables.day_heads import FEWEST_DATES, DayHeads
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import Months, day_in, is_month, week_number, week_of
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid, filled_down, with_labels_above
from compassdesk.exchange.tables.planned_cells import Corner, PlannedCell, holds_posts
from compassdesk.exchange.tables.rosters import is_roster

_LOOKED_AT = 60
"""Rows in which the first row of days is looked for."""
_MOST_ROWS = 20_000
"""Of a calendar: what is longer than four centuries of weeks is none, and would be held twice to find that out."""
_LONGEST_HEAD = 40


class _Part(Struct):
    """What was found of one calendar: another one may follow below it."""

    cells: list[PlannedCell]
    outside: list[Place]
    line: int = 0
    """The first line with days or weekdays."""
    rows_of_days: int = 0
    text_rows: int = 0
    heads: list[str] = []
    """The words of the first rows of days."""
    labels: tuple[int, Mapping[int, str]] = (0, {})
    """What stood before the days last, and below how many rows of days."""
    corner: Mapping[int, str] = {}
    has_weekdays: bool = False
    days: int = 0


class _Sheet(Struct):
    """The calendars of a sheet, from above; the last one is still read."""

    parts: list[_Part]
    shape: tuple[int, bool, tuple[tuple[int, str], ...]] | None = None

    def head(self, heads: DayHeads, line: int, row: Mapping[int, str]) -> None:
        """A row of days or weekdays was taken: that of another calendar when it has other columns before its days."""
        part = self.parts[-1]
        if self.shape is not None and self.shape != heads.shape and part.cells:
            self.parts.append(part := _Part([], []))
        self.shape = heads.shape
        part.line = part.line or line
        part.heads += row.values() if part.rows_of_days < 2 else ()
        part.rows_of_days += 1
        part.corner, part.has_weekdays, part.days = heads.corner, bool(heads.weekdays), len(heads.dates)


def days_across(
    grid: Grid, words: Headings, hints: Sequence[str], *, asked: bool = False, lines: UseOfLines = ""
) -> tuple[Laid, ...]:
    """The posts of calendars whose days stand next to each other, one below the other; none of any other table.

    `hints` may name the month, the week or the year: the names of file and sheet. Where it is `asked` for, a table of
    who is there when is taken for one too.
    """
    top = _above(grid) if len(grid.rows) <= _MOST_ROWS else None
    if top is None:
        return ()
    titles = (*hints, *top)
    weeks = [week for title in reversed(titles) if (week := week_of(title)) is not None]
    heads = DayHeads(Months(titles), weeks[0] if weeks else None)
    sheet = _Sheet([_Part([], [])])
    lasts = {(one.first_line, one.first_column): one.last_column for one in grid.merged}
    before_days = range(max((column for _, row in grid.rows[:_LOOKED_AT] for column in range(len(row))), default=0))
    filled = filled_down(grid.rows, grid, ())
    carried = filled_down(grid.rows, grid, before_days)
    for line, row in filled.items():
        if row:
            _read_row(sheet, heads, line, row, carried[line], lasts)
    calendars = [
        DayCalendar(
            part.cells,
            Corner(part.corner, part.heads),
            part.outside,
            part.line,
            _is_calendar(part, heads.count) and (asked or not is_roster(part.cells, part.corner, words, part.days)),
        )
        for part in sheet.parts
    ]
    return as_tables(calendars, titles, words, lines)


def _above(grid: Grid) -> list[str] | None:
    """What stands above the first row with several days or weekdays, and before them; None where there is none."""
    found: list[str] = []
    for _, row in grid.rows[:_LOOKED_AT]:
        filled = [cell for cell in row if cell]
        short = [cell for cell in filled if len(cell) < _LONGEST_HEAD]
        days = [cell for cell in short if weekday_of(cell) is not None or day_in(cell, with_text=True) is not None]
        if len(days) >= FEWEST_DATES:
            return [*found, *(cell for cell in filled[: filled.index(days[0])])]
        found += filled
    return None


def _read_row(
    sheet: _Sheet,
    heads: DayHeads,
    line: int,
    row: Mapping[int, str],
    carried: Mapping[int, str],
    lasts: Mapping[Place, int],
) -> None:
    """One row: a head of days, a title, or what is planned on the days above it."""
    if heads.weekdays_of(row):
        sheet.head(heads, line, row)
        part = sheet.parts[-1]
        part.outside += [(line, column) for column in row if column > heads.first and column not in heads.weekdays]
        return
    texts = heads.days_of(row)
    if texts is not None:
        sheet.head(heads, line, row)
        part = sheet.parts[-1]
        part.text_rows += bool(texts)
        part.cells += [PlannedCell((line, column), text, heads.dates[column]) for column, text in texts.items()]
        part.outside += [(line, column) for column in row if column > heads.first and column not in heads.dates]
        before = {column: cell for column, cell in row.items() if heads.weekdays and column < heads.first}
        part.outside += [
            (line, at) for at, cell in before.items() if week_number(cell) is None and day_in(cell) is None
        ]
        return
    part = sheet.parts[-1]
    if heads.week_of(row):
        part.rows_of_days += 1
    inside = [column for column in row if column >= heads.first >= 0]
    at = min(row)
    is_alone = len(row) == 1 and (not inside or lasts.get((line, at), 0) > at + 1 or is_month(row[at]))
    if not heads.dates or is_alone:
        if not heads.month_of(row) and part.line:
            part.outside += [(line, column) for column in row if week_number(row[column]) is None]
        return
    labels = {column: cell for column, cell in carried.items() if column < heads.first}
    _read_texts(part, heads, line, row, labels, lasts)


def _read_texts(
    part: _Part,
    heads: DayHeads,
    line: int,
    row: Mapping[int, str],
    labels: Mapping[int, str],
    lasts: Mapping[Place, int],
) -> None:
    if part.labels[0] == heads.count:
        labels = with_labels_above(labels, part.labels[1])
    part.labels = heads.count, labels
    columns = sorted(heads.dates)
    wide = min((after - before for before, after in pairwise(columns)), default=1)
    time, found = "", len(part.cells)
    for column, text in row.items():
        if column < columns[0]:
            if column >= heads.first:  # on a day that the row of days leaves blank
                part.outside.append((line, column))
            continue
        home = max(at for at in columns if at <= column)
        if column - home >= wide:
            part.outside.append((line, column))
        elif ":" in text and not any(map(str.isalpha, text)) and column + 1 in row and column + 1 - home < wide:
            time = text  # in the narrow column before the text
        else:
            last = max(at for at in columns if at <= max(lasts.get((line, column), 0), column))
            day = heads.dates[home] if last == home else f"{heads.dates[home]} t/m {heads.dates[last]}"
            part.cells.append(PlannedCell((line, column), text, day, labels, time))
            time = ""
    if len(part.cells) > found:
        part.text_rows += 1
    else:
        part.outside += [(line, at) for at, cell in row.items() if at < columns[0] and week_number(cell) is None]


def _is_calendar(part: _Part, rows_of_days: int) -> bool:
    """Whether what stands below the days are posts: words, in at least as many rows as there are rows of days."""
    if not rows_of_days or not part.cells or (not part.has_weekdays and part.text_rows < part.rows_of_days):
        return False
    return holds_posts(part.cells)
