"""A calendar with its days next to each other: weeks below each other, or one row for each channel, person or theme."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_posts import is_flag, names_channels, posts_in
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.day_heads import FEWEST_DATES, DayHeads
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import Months, day_in, is_month, spoken_in, week_number, week_of
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid, filled_down

_LOOKED_AT = 60
"""Rows in which the first row of days is looked for."""
_MOST_ROWS = 20_000
"""Of a calendar: what is longer than four centuries of weeks is none, and would be held twice to find that out."""
_LONGEST_HEAD = 40
_FEWEST_SHIFTS, _LONGEST_SHIFT = 6, 20
"""Cells below which nothing can be told of how often they come back, and letters of what a roster says in one."""


class _Cell(Struct):
    """A filled cell below a day."""

    place: Place
    text: str
    date: str
    labels: Mapping[int, str] = {}
    """What stands before the days in its row, by column."""
    time: str = ""


class _Sheet(Struct):
    """What was found in a sheet."""

    cells: list[_Cell]
    outside: list[Place]
    line: int = 0
    """The first line with days or weekdays."""
    text_rows: int = 0
    heads: list[str] = []
    """The words of the first rows of days."""
    labels: tuple[int, Mapping[int, str]] = (0, {})
    """What stood before the days last, and below how many rows of days."""


def days_across(grid: Grid, words: Headings, hints: Sequence[str], *, asked: bool = False) -> Laid | None:
    """The posts of a calendar whose days stand next to each other; None for any other table.

    `hints` may name the month, the week or the year: the names of file and sheet. Where it is `asked` for, a table of
    who is there when is taken for one too.
    """
    top = _above(grid) if len(grid.rows) <= _MOST_ROWS else None
    if top is None:
        return None
    titles = (*hints, *top)
    weeks = [found for title in reversed(titles) if (found := week_of(title)) is not None]
    heads = DayHeads(Months(titles), weeks[0] if weeks else None)
    sheet = _Sheet([], [])
    lasts = {(one.first_line, one.first_column): one.last_column for one in grid.merged}
    before_days = range(max((column for _, row in grid.rows[:_LOOKED_AT] for column in range(len(row))), default=0))
    filled = filled_down(grid.rows, grid, ())
    carried = filled_down(grid.rows, grid, before_days)
    for line, row in filled.items():
        if row:
            _read_row(sheet, heads, line, row, carried[line], lasts)
    if not _is_calendar(sheet, heads) or (not asked and _is_roster(sheet, heads, words)):
        return None
    return _laid(sheet, heads, words)


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
    texts = {} if heads.weekdays_of(row) else heads.days_of(row)
    if texts is not None:
        sheet.line = sheet.line or line
        sheet.heads += row.values() if heads.count < 2 else ()
        sheet.text_rows += bool(texts)
        sheet.cells += [_Cell((line, column), text, heads.dates[column]) for column, text in texts.items()]
        last = max(heads.weekdays or heads.dates)
        sheet.outside += [(line, column) for column in row if column > last]
        return
    heads.week_of(row)
    inside = [column for column in row if column >= heads.first >= 0]
    at = min(row)
    is_alone = len(row) == 1 and (not inside or lasts.get((line, at), 0) > at + 1 or is_month(row[at]))
    if not heads.dates or is_alone:
        if not heads.month_of(row) and sheet.line:
            sheet.outside += [(line, column) for column in row if week_number(row[column]) is None]
        return
    labels = {column: cell for column, cell in carried.items() if column < heads.first}
    _read_texts(sheet, heads, line, row, labels, lasts)


def _read_texts(
    sheet: _Sheet,
    heads: DayHeads,
    line: int,
    row: Mapping[int, str],
    labels: Mapping[int, str],
    lasts: Mapping[Place, int],
) -> None:
    if not labels and sheet.labels[0] == heads.count:
        labels = sheet.labels[1]  # another line of the same channel or theme
    sheet.labels = heads.count, labels
    columns = sorted(heads.dates)
    wide = min((after - before for before, after in pairwise(columns)), default=1)
    time, found = "", len(sheet.cells)
    for column, text in row.items():
        if column < columns[0]:
            continue
        home = max(at for at in columns if at <= column)
        if column - home >= wide:
            sheet.outside.append((line, column))
        elif ":" in text and not any(map(str.isalpha, text)) and column + 1 in row and column + 1 - home < wide:
            time = text  # in the narrow column before the text
        else:
            last = max(at for at in columns if at <= max(lasts.get((line, column), 0), column))
            day = heads.dates[home] if last == home else f"{heads.dates[home]} t/m {heads.dates[last]}"
            sheet.cells.append(_Cell((line, column), text, day, labels, time))
            time = ""
    if len(sheet.cells) > found:
        sheet.text_rows += 1
    else:
        sheet.outside += [(line, at) for at, cell in row.items() if at < columns[0] and week_number(cell) is None]


def _is_calendar(sheet: _Sheet, heads: DayHeads) -> bool:
    """Whether what stands below the days are posts: words, in at least as many rows as there are rows of days."""
    if not heads.count or not sheet.cells or (not heads.weekdays and sheet.text_rows < heads.count):
        return False
    said = 0
    for cell in sheet.cells:
        if is_flag(cell.text):
            said += any(not names_channels(label) for label in cell.labels.values())
        else:
            said += sum(map(str.isalpha, cell.text)) > 2 and day_in(cell.text) is None
    return 2 * said > len(sheet.cells)


def _is_roster(sheet: _Sheet, heads: DayHeads, words: Headings) -> bool:
    """Whether the cells tell who or what is there, is free, or has which shift: few short words that come back.

    Such a table says something of each of its rows, on most days; below channels a post may come back as often.
    """
    labelled = [cell for cell in sheet.cells if cell.labels and not any(map(names_channels, cell.labels.values()))]
    if 2 * len(labelled) <= len(sheet.cells):
        return False
    rows = len({cell.place[0] for cell in labelled})
    if any(is_flag(cell.text) for cell in labelled):
        marked = sum(is_flag(cell.text) for cell in labelled)
        of_people = "spokesperson" in words.fields([corner for corner in heads.corner.values() if corner])
        return 2 * marked > len(labelled) and (of_people or 2 * marked > rows * len(heads.dates))
    said = Counter(folded(cell.text) for cell in labelled)
    return len(labelled) >= _FEWEST_SHIFTS and 3 * len(said) <= len(labelled) and max(map(len, said)) <= _LONGEST_SHIFT


def _laid(sheet: _Sheet, heads: DayHeads, words: Headings) -> Laid:
    columns = sorted({column for cell in sheet.cells for column in cell.labels})
    fields = {column: _field_of(column, sheet.cells, heads, words) for column in columns}
    language = spoken_in(sheet.heads, words.language_of(list(heads.corner.values())))
    kept = [column for column in columns if fields[column] not in {None, "title", "body", "channels"}]
    headings = [words.word(field, language) for field in ("date", "time", "channels")]
    for column in kept:
        corner = heads.corner.get(column, "")
        known = words.fields([corner])[0] if corner else None
        headings.append(corner if known else words.word(str(fields[column]), language))
    headings += [words.word(field, language) for field in ("title", "body")]
    rows = []
    for cell in sheet.cells:
        said = {fields[column]: text for column, text in cell.labels.items()}
        others = tuple(cell.labels.get(column, "") for column in kept)
        for post in posts_in(cell.text):
            title, body = post.title_and_body
            label = said.get("title", "") or said.get("body", "")
            if is_flag(cell.text):
                title, body = label or next(filter(None, cell.labels.values()), cell.text), ""
            elif label:
                title, body = label, cell.text
            channels = post.channels or said.get("channels", "")
            rows.append((cell.place, (cell.date, cell.time or post.time, channels, *others, title, body)))
    return Laid(tuple(headings), tuple(rows), len(sheet.cells), tuple(sheet.outside), sheet.line)


def _field_of(column: int, cells: Sequence[_Cell], heads: DayHeads, words: Headings) -> str | None:
    """What stands in a column before the days: as its corner says, else channels or labels; None for weeks."""
    said = {cell.labels[column] for cell in cells if column in cell.labels}
    if all(week_number(text) is not None or week_of(text) is not None or day_in(text) is not None for text in said):
        return None
    corner = heads.corner.get(column, "")
    named = words.fields([corner])[0] if corner else None
    if named not in {None, "date", "time"}:
        return named
    return "channels" if 2 * sum(map(names_channels, said)) >= len(said) else "labels"
