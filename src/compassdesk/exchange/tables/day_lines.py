"""A list that names each day on a line of its own, with what is planned on it below: as documents have it."""

from collections.abc import Mapping, Sequence

from compassdesk.domain.reading_times import read_hours
from compassdesk.domain.spelled_days import spelled_day
from compassdesk.exchange.tables.cell_lines import without_bullet
from compassdesk.exchange.tables.cell_posts import names_channels, post_in
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import in_week, spoken_in, week_of
from compassdesk.exchange.tables.headings import Headings, header_in
from compassdesk.exchange.tables.laid_rows import Laid

_FEWEST_DAYS = 2
_MOST_ROWS, _MOST_CELLS = 5_000, 4


def day_lines(grid: Grid, words: Headings, mapping: Mapping[str, str], hints: Sequence[str]) -> tuple[Laid, ...]:
    """The rows of such a list with their days; none of any other table. Headings above it are heard.

    `hints` may name the week of weekdays: the names of file and sheet.
    """
    if len(grid.rows) > _MOST_ROWS:
        return ()
    head = header_in(grid.rows, words, mapping)
    headings = grid.rows[head][1] if head is not None else ()
    if head is not None and "date" in {*words.fields(list(headings)), *mapping.values()}:
        return ()
    below = grid.rows[head + 1 if head is not None else 0 :]
    titles = (*hints, *(cell for _, row in grid.rows[:3] for cell in row if cell))
    week = next((found for title in titles if (found := week_of(title)) is not None), None)
    days = {line: day for line, row in below if (day := _day_alone(row, week))}
    first = min(days, default=0)
    rows = [(line, row) for line, row in below if line >= first and line not in days and any(row)]
    if len(days) < _FEWEST_DAYS or not rows:
        return ()
    if head is None and any(sum(map(bool, row)) > _MOST_CELLS for _, row in rows):
        return ()
    language = spoken_in(days.values(), words.language_of(list(headings)))
    made: list[tuple[Place, tuple[str, ...]]] = []
    day = ""
    for line, row in below:
        day = days.get(line, day)
        if line in days or not any(row) or not day:
            continue
        place = (line, next(at for at, cell in enumerate(row) if cell))
        made.append((place, (day, *row) if head is not None else (day, *_said(row))))
    above = [
        (line, at) for line, row in below if line < first for at, cell in enumerate(row) if cell and head is not None
    ]
    if head is None:
        named: tuple[str, ...] = tuple(words.word(field, language) for field in ("time", "channels", "title", "body"))
    else:
        named = headings
    line = grid.rows[head][0] if head is not None else first
    return (Laid((words.word("date", language), *named), tuple(made), len(made), tuple(above), line),)


def _day_alone(row: Sequence[str], week: tuple[int, int | None] | None) -> str:
    """The day that a row names and nothing else, as the date column reads it."""
    filled = [cell.rstrip(":") for cell in row if cell]
    if len(filled) != 1:
        return ""
    if week is not None and (weekday := weekday_of(filled[0])) is not None:
        return in_week(*week, weekday)
    day = spelled_day(filled[0])
    return filled[0] if day is not None and day.first and day.last is None else ""


def _said(row: Sequence[str]) -> tuple[str, str, str, str]:
    """Time, channels, title and text of a row without headings."""
    time, channels, texts = "", "", list[str]()
    for cell in filter(None, row):
        if not time and read_hours(cell, bare=False) is not None:
            time = cell
        elif not channels and names_channels(cell):
            channels = cell
        else:
            texts.append(cell)
    post = post_in(without_bullet("\n".join(texts)))
    title, body = post.title_and_body
    return time or post.time, channels or post.channels, title, body
