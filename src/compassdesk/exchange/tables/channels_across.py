"""A calendar with its days below each other and a column for each channel, with what is posted there in its cells."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.cell_lines import posts_in
from compassdesk.exchange.tables.cell_posts import (
    CellPost,
    is_channel_name,
    is_flag,
    is_no_flag,
)
from compassdesk.exchange.tables.date_columns import names_a_day, weekday_of
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import WEEK_HEADINGS, in_week, is_month, week_of
from compassdesk.exchange.tables.headings import LOOK_AHEAD, Headings
from compassdesk.exchange.tables.laid_rows import Laid, filled_down

_FEWEST = 2
_LONGEST_TITLE = 80
_LOOKED_AT = 200
"""Rows in which it is seen what the columns hold."""
_TEXT_WORDS = frozenset(
    ("tekst", "text", "texte", "texto", "post", "posts", "bericht", "berichten", "copy", "caption", "content", "inhoud")
)
"""Words that may stand beside a channel in the heading of its texts."""


_KINDS = frozenset(
    (
        "social media", "socials", "social", "sociale media", "media", "key events", "events", "evenementen", "agenda",
        "internal", "intern", "interne communicatie", "internal comms", "intranet", "external", "extern", "presse",
        "interne", "externe", "reseaux sociaux", "soziale medien", "veranstaltungen", "offline", "online", "campagne",
        "campaigns", "campagnes",
    )
)  # fmt: skip
"""Headings of columns that hold what is planned of one kind, as they are folded: they become labels."""
_FEWEST_KINDS = 3
_MOST_DAYS, _FEW_DAYS = 0.6, 0.3
"""How much of a column are days where it is one of dates, and where it certainly is none."""


class _Channel(Struct, frozen=True):
    """A channel's column, or its columns by the field of each where there is a row of headings below it."""

    name: str
    column: int
    beside: Mapping[str, int] = {}
    is_kind: bool = False
    """Whether it is no channel, but a kind of what is planned."""


class _Head(Struct, frozen=True):
    begins: int
    """The place of the first row of headings."""
    index: int
    """Of the last row of headings."""
    channels: tuple[_Channel, ...]
    others: Mapping[int, str]
    """The headings of the other columns."""
    date: int

    @property
    def folded(self) -> set[str]:
        return set(map(folded, self.others.values()))


class _Table(Struct, frozen=True):
    """What becomes of the rows below a head: the columns of an ordinary table."""

    head: _Head
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
        (one for at in places if at < len(grid.rows) and (one := _head(grid, at, words, weeks=known, asked=asked))),
        None,
    )
    if head is None:
        return ()
    fields = words.fields(list(head.others.values()))
    if not asked and {"channels", "body"} & set(fields):
        return ()
    if not _hold_texts(head.channels, [row for _, row in grid.rows[head.index + 1 :][:_LOOKED_AT]]):
        return ()
    heads = _heads_below(grid, head, words, weeks=known)
    ends = [*(one.begins for one in heads[1:]), len(grid.rows)]
    return tuple(
        _laid(grid, one, grid.rows[one.index + 1 : end], words, week, lines)
        for one, end in zip(heads, ends, strict=True)
    )


def heads_channels(grid: Grid, at: int, words: Headings) -> bool:
    """Whether such a calendar begins in the row at a place."""
    return _head(grid, at, words, weeks=True) is not None


def _heads_below(grid: Grid, first: _Head, words: Headings, *, weeks: bool) -> list[_Head]:
    """The first head, and those of other such calendars below it, which may be the same once more."""
    heads = [first]
    for at in range(first.index + 1, len(grid.rows)):
        line, row = grid.rows[at]
        day = _cell(row, heads[-1].date)
        follows_a_gap = line > grid.rows[at - 1][0] + 1
        if (day or follows_a_gap) and not any(map(str.isdigit, day)) and weekday_of(day) is None:
            found = _head(grid, at, words, weeks=weeks)
            if found is not None:
                heads.append(found)
    return heads


def _laid(
    grid: Grid,
    head: _Head,
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


def _table(grid: Grid, head: _Head, below: Sequence[tuple[int, tuple[str, ...]]], words: Headings) -> _Table:
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


def _unused(row: Mapping[int, str], channels: Sequence[_Channel]) -> list[int]:
    """The filled columns beside a channel's text in which something stands though there is none."""
    return [
        column
        for channel in channels
        if channel.beside and not {"title", "body"} & {field for field, at in channel.beside.items() if at in row}
        for column in channel.beside.values()
        if column in row
    ]


def _head(grid: Grid, at: int, words: Headings, *, weeks: bool, asked: bool = False) -> _Head | None:
    """The headings that begin in a row: at least two channels, and a column of dates below them.

    Where `weeks` are named, weekdays are dates too. Where it is `asked` for, any column that nobody knows is a kind of
    what is planned.
    """
    row = grid.rows[at][1]
    named = {column: name for column, cell in enumerate(row) if (name := _channel_of(cell, words))}
    kinds = _kinds(row, named, words)
    if asked and not kinds and len(set(named.values())) < _FEWEST:
        kinds = _unknown(row, grid.rows[at + 1 : at + 1 + _LOOKED_AT], words, weeks=weeks)
    if len(set(named.values())) < _FEWEST and not kinds:
        return None
    named = dict(sorted((named | kinds).items()))
    sample = [cells for _, cells in grid.rows[at + 1 : at + 1 + _LOOKED_AT]]
    last = max(map(len, [row, *sample]), default=0)
    below = _headings_below(grid, at, named, last, words)
    covered = {column for fields in below.values() for column in fields.values()} | set(named)
    index = at + bool(below)
    second = grid.rows[index][1] if below else ()
    others = {
        column: _cell(row, column) or _cell(second, column)
        for column in range(last)
        if column not in covered and any(_cell(cells, column) for cells in (row, second, *sample))
    }
    others = {
        column: heading
        for column, heading in others.items()
        if heading or any(column < len(c) and c[column] for c in sample)
    }
    weeks = weeks or any(folded(heading) in WEEK_HEADINGS for heading in others.values())
    dates = {column: _share_of_days(column, sample[bool(below) :], weeks=weeks) for column in others}
    fields = dict(zip(others, words.fields(list(others.values())), strict=True))
    date = max(dates, key=lambda column: (fields[column] == "date" and dates[column] > 0, dates[column]), default=None)
    if date is None or dates[date] < _MOST_DAYS:
        return None
    if not others[date]:
        others[date] = words.word("date", words.language_of(list(others.values())))
    channels = tuple(_Channel(name, at, below.get(at, {}), at in kinds) for at, name in named.items())
    return _Head(at, index, channels, others, date)


def _kinds(row: Sequence[str], named: Mapping[int, str], words: Headings) -> dict[int, str]:
    """The columns that are called after a kind of what is planned, where no heading names a title or a text."""
    found = {column: cell for column, cell in enumerate(row) if folded(cell) in _KINDS and column not in named}
    others = words.fields([cell for column, cell in enumerate(row) if cell and column not in found])
    enough = len(found) + len(named) >= _FEWEST_KINDS and len(found) > 1
    return found if enough and "date" in others and not {"title", "body", "channels"} & {*others} else {}


def _unknown(
    row: Sequence[str], below: Sequence[tuple[int, tuple[str, ...]]], words: Headings, *, weeks: bool
) -> dict[int, str]:
    """The columns that nobody knows and that hold no days, where there are at least two and one of days."""
    sample = [cells for _, cells in below]
    shares = {at: _share_of_days(at, sample, weeks=weeks) for at, cell in enumerate(row) if cell}
    fields = dict(zip(shares, words.fields([row[at] for at in shares]), strict=True))
    found = {at: row[at] for at in shares if fields[at] is None and shares[at] < _FEW_DAYS}
    return found if len(found) >= _FEWEST and any(share >= _MOST_DAYS for share in shares.values()) else {}


def _channel_of(heading: str, words: Headings) -> str:
    """The channel in a heading: "Facebook", "Tekst LinkedIn"; nothing for one that is a field's or no channel's."""
    if not heading or len(heading) > 40 or words.fields([heading])[0]:
        return ""
    name = " ".join(word for word in heading.split() if folded(word) not in _TEXT_WORDS)
    return name if is_channel_name(name) else ""


def _headings_below(
    grid: Grid, at: int, named: Mapping[int, str], last: int, words: Headings
) -> dict[int, dict[str, int]]:
    """By a channel's column: the fields of the columns that the row below heads, text among them; none without."""
    if at + 1 >= len(grid.rows):
        return {}
    row = grid.rows[at + 1][1]
    columns = [*named, last]
    found: dict[int, dict[str, int]] = {}
    for first, after in pairwise(columns):
        fields = words.fields([_cell(row, column) for column in range(first, after)])
        known: dict[str, int] = {}
        for column, field in enumerate(fields, first):
            if field is not None and field not in known:
                known[field] = column
        if not {"title", "body"} & set(known):
            return {}
        found[first] = known
    return found


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def _share_of_days(column: int, sample: Sequence[tuple[str, ...]], *, weeks: bool) -> float:
    cells = [cell for row in sample if (cell := _cell(row, column))]
    days = sum(names_a_day(cell) or (weeks and weekday_of(cell) is not None) for cell in cells)
    return days / len(cells) if cells else 0.0


def _hold_texts(channels: Sequence[_Channel], sample: Sequence[tuple[str, ...]]) -> bool:
    """Whether the columns hold what is posted, and not whether, how often or where it is."""
    columns = [channel.beside.get("body", channel.beside.get("title", channel.column)) for channel in channels]
    cells = [cell for row in sample for column in columns if (cell := _cell(row, column))]
    said = [cell for cell in cells if not is_flag(cell) and not is_no_flag(cell)]
    texts = sum(not cell.startswith(("http:", "https:")) and sum(map(str.isalpha, cell)) > 2 for cell in said)
    return bool(said) and 2 * texts > len(said)


def _posts(
    row: Mapping[int, str], channels: Sequence[_Channel], lines: UseOfLines, uses: Counter[str]
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
