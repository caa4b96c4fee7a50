"""The filled cells of a calendar, each with its day and what stands before it, become rows of an ordinary table."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.cell_lines import posts_in
from compassdesk.exchange.tables.cell_posts import is_flag, names_channels
from compassdesk.exchange.tables.cell_times import UnreadTime, cell_time
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.head_words import day_in, spoken_in, week_number, week_of
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid


class PlannedCell(Struct):
    """A filled cell of a day."""

    place: Place
    text: str
    date: str
    """As the date column reads it."""
    labels: Mapping[int, str] = {}
    """What stands before the days in its row, by column."""
    time: str = ""
    channels: str = ""
    """That of the column in which it stands."""


class Corner(Struct):
    """What tells of the cells beside themselves."""

    headings: Mapping[int, str]
    """Those of the columns before the days, by column."""
    heads: Sequence[str]
    """Words at the head of the days, which tell the language."""


def laid_from(
    cells: Sequence[PlannedCell],
    corner: Corner,
    words: Headings,
    outside: Iterable[Place] = (),
    *,
    line: int,
    lines: UseOfLines,
) -> Laid:
    """The rows that the cells become; `line` is that of the first head, `lines` what becomes of several in a cell."""
    columns = sorted({column for cell in cells for column in cell.labels})
    fields = {column: field_of(column, cells, corner, words) for column in columns}
    language = spoken_in(corner.heads, words.language_of(list(corner.headings.values())))
    kept = [column for column in columns if fields[column] not in {None, "title", "body", "channels", "time"}]
    headings = [words.word(field, language) for field in ("date", "time", "channels")]
    for column in kept:
        heading = corner.headings.get(column, "")
        known = words.fields([heading])[0] if heading else None
        headings.append(heading if known == fields[column] else words.word(str(fields[column]), language))
    headings += [words.word(field, language) for field in ("title", "body")]
    rows, behind, uses = [], 0, Counter[str]()
    for cell in cells:
        said = {fields[column]: text for column, text in cell.labels.items()}
        others = tuple(cell.labels.get(column, "") for column in kept)
        found = posts_in(cell.text, lines, is_alone=not cell.channels and not {*said} - {None, "time"})
        uses[found.lines] += 1
        for post in found.posts:
            title, body = post.title_and_body
            label = said.get("title", "") or said.get("body", "")
            if is_flag(cell.text):
                title, body = label or next(filter(None, cell.labels.values()), cell.text), ""
            elif label:
                title, body = label, post.text
            channels = post.channels or cell.channels or said.get("channels", "")
            time = cell.time or post.time or said.get("time", "")
            behind += post.is_behind
            rows.append((cell.place, (cell.date, time, channels, *others, title, body)))
    return Laid(
        tuple(headings),
        tuple(rows),
        len(cells),
        tuple(outside),
        line,
        behind,
        apart=uses["apart"],
        together=uses["together"],
    )


def holds_posts(cells: Sequence[PlannedCell]) -> bool:
    """Whether most of the cells are words that can be posted, and no figures, days or crosses at a channel."""
    said = 0
    for cell in cells:
        if is_flag(cell.text):
            said += any(not names_channels(label) for label in cell.labels.values())
        else:
            said += sum(map(str.isalpha, cell.text)) > 2 and day_in(cell.text) is None
    return 2 * said > len(cells)


def field_of(column: int, cells: Sequence[PlannedCell], corner: Corner, words: Headings) -> str | None:
    """What stands in a column before the days: as its corner says, else times, channels or labels; None for weeks."""
    said = {cell.labels[column] for cell in cells if column in cell.labels}
    heading = corner.headings.get(column, "")
    named = words.fields([heading])[0] if heading else None
    if are_times(said):
        return "time"
    if all(week_number(text) is not None or week_of(text) is not None or day_in(text) is not None for text in said):
        return None
    if named in {"title", "body"} and not all(is_flag(cell.text) for cell in cells if column in cell.labels):
        return "labels"  # the cells say what is planned, and this of which subject it is
    if named not in {None, "date", "time"}:
        return named
    return "channels" if 2 * sum(map(names_channels, said)) >= len(said) else "labels"


def are_times(said: Collection[str]) -> bool:
    """Whether all of them are times of day."""
    return bool(said) and all(map(_is_time, said))


def _is_time(cell: str) -> bool:
    try:
        return cell_time(cell) is not None
    except UnreadTime:
        return False
