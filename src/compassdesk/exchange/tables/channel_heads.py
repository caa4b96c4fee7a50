"""The headings of a calendar with a column for each channel: which columns are its channels, and which its days."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_posts import is_channel_name, is_flag, is_no_flag
from compassdesk.exchange.tables.date_columns import names_a_day, weekday_of
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.head_words import WEEK_HEADINGS
from compassdesk.exchange.tables.headings import Headings

_FEWEST = 2
"""Different channels, or columns that nobody knows, below which such headings are none."""
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
"""Columns of kinds and channels together, from which kinds are taken for what they are called."""
_MOST_DAYS, _FEW_DAYS = 0.6, 0.3
"""How much of a column are days where it is one of dates, and where it certainly is none."""


class ChannelColumn(Struct, frozen=True):
    """A channel's column, or its columns by the field of each where there is a row of headings below it."""

    name: str
    column: int
    beside: Mapping[str, int] = {}
    is_kind: bool = False
    """Whether it is no channel, but a kind of what is planned."""


class ChannelsHead(Struct, frozen=True):
    """Where such headings stand, by places among the filled rows of a grid, and what each column of theirs is."""

    begins: int
    """The place of the first row of headings."""
    index: int
    """Of the last row of headings."""
    channels: tuple[ChannelColumn, ...]
    others: Mapping[int, str]
    """The headings of the other columns."""
    date: int
    """The column of the days, which is one of the others."""

    @property
    def folded(self) -> set[str]:
        """The headings of the other columns as they are compared."""
        return set(map(folded, self.others.values()))


def heads_channels(grid: Grid, at: int, words: Headings) -> bool:
    """Whether such a calendar begins in the row at a place."""
    return head_at(grid, at, words, weeks=True) is not None


def heads_below(grid: Grid, first: ChannelsHead, words: Headings, *, weeks: bool) -> list[ChannelsHead]:
    """The first head, and those of other such calendars below it, which may be the same once more."""
    heads = [first]
    for at in range(first.index + 1, len(grid.rows)):
        line, row = grid.rows[at]
        day = _cell(row, heads[-1].date)
        follows_a_gap = line > grid.rows[at - 1][0] + 1
        if (day or follows_a_gap) and not any(map(str.isdigit, day)) and weekday_of(day) is None:
            found = head_at(grid, at, words, weeks=weeks)
            if found is not None:
                heads.append(found)
    return heads


def hold_texts(grid: Grid, head: ChannelsHead) -> bool:
    """Whether the columns of a head hold what is posted, and not whether, how often or where it is."""
    channels, sample = head.channels, [row for _, row in grid.rows[head.index + 1 :][:_LOOKED_AT]]
    columns = [channel.beside.get("body", channel.beside.get("title", channel.column)) for channel in channels]
    cells = [cell for row in sample for column in columns if (cell := _cell(row, column))]
    said = [cell for cell in cells if not is_flag(cell) and not is_no_flag(cell)]
    texts = sum(not cell.startswith(("http:", "https:")) and sum(map(str.isalpha, cell)) > 2 for cell in said)
    return bool(said) and 2 * texts > len(said)


def head_at(grid: Grid, at: int, words: Headings, *, weeks: bool, asked: bool = False) -> ChannelsHead | None:
    """The headings that begin in the row at a place: at least two channels, and a column of dates below them.

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
    channels = tuple(ChannelColumn(name, at, below.get(at, {}), at in kinds) for at, name in named.items())
    return ChannelsHead(at, index, channels, others, date)


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
