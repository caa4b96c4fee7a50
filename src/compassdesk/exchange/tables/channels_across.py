"""A calendar with its days below each other and a column for each channel, with what is posted there in its cells."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.cell_lines import posts_in
from compassdesk.exchange.tables.cell_posts import (
    CellPost,
    is_flag,
    is_no_flag,
)
from compassdesk.exchange.tables.channel_heads import ChannelColumn, ChannelsHead, head_at, heads_below, hold_texts
from compassdesk.exchange.tables.date_columns import names_a_day, weekday_of
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import WEEK_HEADINGS, in_week, is_month, week_of
from compassdesk.exchange.tables.headings import LOOK_AHEAD, Headings
from compassdesk.exchange.tables.laid_rows import Laid, filled_down

_LONGEST_TITLE = 80


class _Table(Struct, frozen=True):
    """What becomes of the rows below a head: the columns of an ordinary table."""

    head: ChannelsHead
    fields: Mapping[int, str | None]
    """Of the other columns."""
    made: tuple[str, ...]
    """The fields behind those columns, which are made of what stands in a cell."""
    rows: Mapping[int, dict[int, str]]
    """By line, then column: what is filled."""
    lasts: Mapping[Place, int]
    """By the place of a merged cell: its last line."""


def channels_across(
    grid: Grid,
    words: Headings,
    hints: Sequence[str] = (),
    *,
    asked: bool = False,
    header: int | None = None,
    lines: UseOfLines = "",
) -> tuple[Laid, ...]:
    """The posts of calendars with a column of dates and columns of channels, one below the other; none of other tables.

    Columns that only say yes or no are the channels of an ordinary row, and so are texts beside columns that name
    channel and text themselves, unless it was `asked` for. `header` is the place of the headings of a table: no row of
    its own says then what the columns are. `hints` may name the week of dates that are weekdays: the names of file and
    sheet.
    """
    places = range(LOOK_AHEAD) if header is None else range(max(header - 1, 0), header + 2)
    titles = [*hints, *(cell for _, row in grid.rows[:LOOK_AHEAD] for cell in row[:2] if len(cell) < _LONGEST_TITLE)]
    week = next((found for title in titles if (found := week_of(title)) is not None), None)
    known = week is not None
    head = next(
        (one for at in places if at < len(grid.rows) and (one := head_at(grid, at, words, weeks=known, asked=asked))),
        None,
    )
    if head is None:
        return ()
    fields = words.fields(list(head.others.values()))
    if not asked and {"channels", "body"} & set(fields):
        return ()
    if not hold_texts(grid, head):
        return ()
    heads = heads_below(grid, head, words, weeks=known)
    ends = [*(one.begins for one in heads[1:]), len(grid.rows)]
    return tuple(
        _laid(grid, one, grid.rows[one.index + 1 : end], words, week, lines)
        for one, end in zip(heads, ends, strict=True)
    )


def _laid(
    grid: Grid,
    head: ChannelsHead,
    below: Sequence[tuple[int, tuple[str, ...]]],
    words: Headings,
    week: tuple[int, int | None] | None,
    lines: UseOfLines,
) -> Laid:
    table = _table(grid, head, below, words)
    rows: list[tuple[Place, tuple[str, ...]]] = []
    outside: list[Place] = []
    cells = behind = 0
    uses: Counter[str] = Counter()
    for line, row in table.rows.items():
        day = row.get(head.date, "")
        if (named := week_of(day)) is not None and not names_a_day(day):
            week = named
        if week is not None and (weekday := weekday_of(day)) is not None and WEEK_HEADINGS.isdisjoint(head.folded):
            row[head.date] = in_week(week[0], week[1], weekday)
        posts = list(_posts(row, head.channels, lines, uses))
        used = {column for column, _, _ in posts}
        cells += len(used)
        behind += sum(post.is_behind for _, post, _ in posts)
        outside += [(line, column) for column in _unused(row, head.channels) if column not in used]
        if posts:
            rows += [((line, at), _of_post(table, (line, at), post, values)) for at, post, values in posts]
        elif any(cell for at, cell in row.items() if at in head.others and at != head.date):
            rows.append(((line, min(row)), _of_row(table, row)))
        elif day and not names_a_day(day) and weekday_of(day) is None and not is_month(day) and week_of(day) is None:
            outside.append((line, head.date))
    language = words.language_of([*head.others.values()])
    headings = (*head.others.values(), *(words.word(field, language) for field in table.made))
    return Laid(
        headings, tuple(rows), cells, tuple(outside), grid.rows[head.begins][0], behind, uses["apart"], uses["together"]
    )


def _table(grid: Grid, head: ChannelsHead, below: Sequence[tuple[int, tuple[str, ...]]], words: Headings) -> _Table:
    fields = dict(zip(head.others, words.fields(list(head.others.values())), strict=True))
    has = {*fields.values()}
    made = (
        "channels",
        *(() if "time" in has else ("time",)),
        *(("labels",) if any(channel.is_kind for channel in head.channels) else ()),
        *dict.fromkeys(field for channel in head.channels for field in channel.beside),
        *(() if "title" in has else ("title",)),
        "body",
    )
    lasts = {(one.first_line, one.first_column): one.last_line for one in grid.merged}
    return _Table(head, fields, made, filled_down(below, grid, tuple(head.others)), lasts)


def _of_post(table: _Table, place: Place, post: CellPost, values: Mapping[str, str]) -> tuple[str, ...]:
    """The row of a post: what stands in the other columns of its line, then what was made."""
    head, (line, column) = table.head, place
    last = table.lasts.get(place, line)
    until = table.rows.get(last, {}).get(head.date, "") if last > line else ""
    before = {at: table.rows[line].get(at, "") for at in head.others}
    has_other = any(cell and table.fields[at] == "time" for at, cell in before.items())
    own = [
        f"{cell} t/m {until}"
        if until and at == head.date
        else cell or (post.time if table.fields[at] == "time" else "")
        for at, cell in before.items()
    ]
    shown = replace(post, text=post.whole or post.text) if has_other else post
    is_kind = any(channel.is_kind and channel.column == column for channel in head.channels)
    kind = {"labels": post.channels} if is_kind else {}
    return (*own, *_made(table.made, shown, {**kind, **values}, is_kind=is_kind))


def _of_row(table: _Table, row: Mapping[int, str]) -> tuple[str, ...]:
    """The row of a line without a post: its longest text that has no other field is its title, where none is."""
    before = {at: row.get(at, "") for at in table.head.others}
    said = [cell for at, cell in before.items() if at != table.head.date and table.fields[at] in {None, "labels"}]
    title = "" if "title" in table.fields.values() else max(said, key=len, default="")
    return (*before.values(), *(title if field == "title" else "" for field in table.made))


def _unused(row: Mapping[int, str], channels: Sequence[ChannelColumn]) -> list[int]:
    """The filled columns beside a channel's text in which something stands though there is none."""
    return [
        column
        for channel in channels
        if channel.beside and not {"title", "body"} & {field for field, at in channel.beside.items() if at in row}
        for column in channel.beside.values()
        if column in row
    ]


def _posts(
    row: Mapping[int, str], channels: Sequence[ChannelColumn], lines: UseOfLines, uses: Counter[str]
) -> Iterator[tuple[int, CellPost, Mapping[str, str]]]:
    """The column of each post of a row, the post, and what stands in the columns beside its text."""
    for channel in channels:
        if channel.beside:
            values = {field: row[column] for field, column in channel.beside.items() if column in row}
            if "title" in values or "body" in values:
                text = values.pop("body", "") or values.pop("title")
                column = channel.beside.get("body", channel.beside.get("title", channel.column))
                yield column, CellPost(text, channels=channel.name), values
        elif (cell := row.get(channel.column, "")) and not is_no_flag(cell):
            found = posts_in("" if is_flag(cell) else cell, lines)
            uses[found.lines] += 1
            for post in found.posts:
                yield channel.column, replace(post, channels=channel.name), {}


def _made(fields: Sequence[str], post: CellPost, values: Mapping[str, str], *, is_kind: bool) -> tuple[str, ...]:
    title, body = post.title_and_body
    if "title" not in fields:
        title, body = "", post.text
    told = {
        "channels": "" if is_kind else post.channels,
        "time": post.time,
        **values,
        "title": values.get("title") or title,
        "body": body,
    }
    return tuple(told.get(field, "") for field in fields)
