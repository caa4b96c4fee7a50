"""Fields below each other, as weekly templates have them: a row for the time of each day's post, one for its text."""

from collections.abc import Sequence

from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import day_in, spoken_in
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid
from compassdesk.exchange.tables.planned_cells import Corner, PlannedCell, field_of

_FEWEST_FIELDS, _FEWEST_POSTS = 2, 2
_MOST_ROWS, _FIRST_COLUMNS = 200, 3
_LAST = ("title", "body")


def field_column(cells: Sequence[PlannedCell], words: Headings) -> int | None:
    """The column before the days that says what each row holds of a post: a time, a text; None where none does."""
    for column in sorted({column for cell in cells for column in cell.labels}):
        said = list(dict.fromkeys(cell.labels[column] for cell in cells if column in cell.labels))
        fields = words.fields(said)
        known = {field for field in fields if field}
        if len(known) >= _FEWEST_FIELDS and known & {*_LAST} and 10 * len(list(filter(None, fields))) >= 6 * len(said):
            return column
    return None


def laid_by_fields(
    cells: Sequence[PlannedCell],
    column: int,
    corner: Corner,
    words: Headings,
    outside: Sequence[Place],
    *,
    line: int,
) -> Laid:
    """The posts that such rows tell of, a row each: another one of a day begins where a field comes once more."""
    posts: list[dict[str, PlannedCell]] = []
    now: dict[tuple[str, tuple[tuple[int, str], ...]], dict[str, PlannedCell]] = {}
    for cell in cells:
        named = cell.labels.get(column, "")
        beside = tuple((at, text) for at, text in cell.labels.items() if at != column)
        post = now.get((cell.date, beside))
        if post is None or named in post:
            post = now[cell.date, beside] = {}
            posts.append(post)
        post[named] = cell
    others = sorted({at for cell in cells for at in cell.labels} - {column})
    fields = {at: field_of(at, cells, corner, words) for at in others}
    language = spoken_in(corner.heads, words.language_of(list(corner.headings.values())))
    names = list(dict.fromkeys(cell.labels.get(column, "") for cell in cells))
    names.sort(key=lambda name: words.fields([name])[0] in _LAST)
    kept = [at for at in others if fields[at] is not None]
    before = [corner.headings.get(at, "") or words.word(str(fields[at]), language) for at in kept]
    rows = []
    for post in posts:
        shown = next((cell for name, cell in post.items() if words.fields([name])[0] in _LAST), None)
        first = shown or next(iter(post.values()))
        labels = [first.labels.get(at, "") for at in kept]
        texts = [post[name].text if name in post else "" for name in names]
        rows.append((first.place, (first.date, *labels, *texts)))
    headings = (words.word("date", language), *before, *names)
    return Laid(headings, tuple(rows), len(cells), tuple(outside), line)


def posts_across(grid: Grid, words: Headings) -> tuple[Laid, ...]:
    """The posts of a table that is turned on its side: fields below each other, and a column for each post."""
    if len(grid.rows) > _MOST_ROWS:
        return ()
    column, fields = max(
        ((at, _fields_in(grid, at, words)) for at in range(_FIRST_COLUMNS)),
        key=lambda found: len(set(found[1].values())),
    )
    if not fields:
        return ()
    first = min(fields)
    from_first = [(line, row) for line, row in grid.rows if line >= first]
    gaps = (at for at in range(_FEWEST_FIELDS, len(from_first)) if from_first[at][0] > from_first[at - 1][0] + 1)
    end = next(gaps, len(from_first))  # what stands below a blank row is something else
    below = from_first[:end]
    named = {fields[line] for line, _ in below if line in fields}
    if "date" not in named or not named & {"title", "body", "channels"} or len(named) < _FEWEST_FIELDS + 1:
        return ()
    dates = next(row for line, row in below if fields.get(line) == "date")
    posts = [at for at, cell in enumerate(dates) if at > column and cell and _is_day(cell)]
    if len(posts) < _FEWEST_POSTS or 2 * len(posts) <= sum(map(bool, dates[column + 1 :])):
        return ()
    names: list[str] = []
    texts: dict[int, list[str]] = {at: [] for at in posts}
    places: dict[int, int] = {}
    outside = [(line, at) for line, row in grid.rows if line < first and sum(map(bool, row)) > 1
               for at, cell in enumerate(row) if cell]  # fmt: skip
    outside += [(line, at) for line, row in from_first[end:] for at, cell in enumerate(row) if cell]
    for line, row in below:
        said = [cell for at, cell in enumerate(row) if at in texts and cell]
        if fields.get(line) == "title" and "body" in named and all(map(str.isdigit, said)):
            outside += [(line, at) for at in texts if at < len(row) and row[at]]  # the numbers of the posts
            continue
        name = row[column] if column < len(row) else ""
        outside += [(line, at) for at, cell in enumerate(row) if cell and at != column and at not in texts]
        if name or not names:
            names.append(name)
        for at, post in texts.items():
            cell = row[at] if at < len(row) else ""
            if name or not post:
                post.append(cell)
            elif cell:  # a blank heading goes on with the one above
                post[-1] = f"{post[-1]}\n{cell}".strip()
            if cell and (fields.get(line) in _LAST or at not in places):
                places[at] = line
    made = tuple(((places[at], at), tuple(said)) for at, said in texts.items() if at in places)
    return (
        Laid(tuple(names), made, sum(bool(cell) for said in texts.values() for cell in said), tuple(outside), first),
    )


def _fields_in(grid: Grid, column: int, words: Headings) -> dict[int, str]:
    """Line → the field that the cell of a column names there, of rows with something beside it."""
    cells = [
        (line, row[column]) for line, row in grid.rows if column < len(row) and row[column] and any(row[column + 1 :])
    ]
    named = words.fields([cell for _, cell in cells])
    return {line: field for (line, _), field in zip(cells, named, strict=True) if field}


def _is_day(cell: str) -> bool:
    day = day_in(cell)
    return day is not None and (bool(day.month) or day.day is not None)
