"""The column that says what a row is about, in a table of which no heading says so."""

from collections.abc import Sequence

from compassdesk.domain.errors import InputError
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.tables.headings import speaks_of_others

_LOOKED_AT = 200
"""Rows."""
_FEWEST = 3
"""Rows of which it can be told that their cells are titles."""


def with_title_column(
    headings: Sequence[str], fields: Sequence[str | None], rows: Sequence[tuple[int, tuple[str, ...]]]
) -> tuple[list[str | None], int | None]:
    """The fields with a title among them, and the column that was taken for it; None where a heading says so.

    It is the column nobody knows whose different cells say most; that is the text instead where it is open in rows of
    which another column has a title, or where shorter titles stand before it, and so is a column of texts.
    InputError("no-title-column") when there is none.
    """
    if "title" in fields:
        return list(fields), None
    if "body" in fields:
        title = _beside(fields.index("body"), headings, fields, rows)
        return ([*fields[:title], "title", *fields[title + 1 :]], title) if title is not None else (list(fields), None)
    said = [_different(index, rows) if field is None else 0 for index, field in enumerate(fields)]
    best = max(range(len(said)), key=lambda index: said[index], default=None)
    if best is None or not said[best]:
        raise InputError("no-title-column")
    settled = [*fields[:best], "title", *fields[best + 1 :]]
    if (title := _beside(best, headings, fields, rows)) is not None:
        settled[best], settled[title] = "body", "title"
        return settled, title
    return settled, best


def _beside(
    text: int, headings: Sequence[str], fields: Sequence[str | None], rows: Sequence[tuple[int, tuple[str, ...]]]
) -> int | None:
    """The column of titles beside one of texts: those that are open in rows of theirs, or longer behind them."""
    sample = [row for _, row in rows[:_LOOKED_AT] if sum(map(bool, row)) > 1]
    for index, field in enumerate(fields):
        if index == text or field not in {None, "labels"} or speaks_of_others(heading_key(headings[index]).split()):
            continue
        cells = [row[index] for row in sample if index < len(row) and row[index]]
        is_open = any(index < len(row) and row[index] and not (text < len(row) and row[text]) for row in sample)
        said = sum(len(row[text]) for row in sample if text < len(row))
        is_before = field is None and index < text and said > sum(map(len, cells))
        if (
            (is_open or is_before)
            and len(cells) >= _FEWEST
            and 10 * len(cells) >= 9 * len(sample)
            and _are_titles(cells)
        ):
            return index
    return None


def _are_titles(cells: Sequence[str]) -> bool:
    """Whether cells are nearly all different, mostly of several words, and no addresses or tags."""
    several = sum(" " in cell and "://" not in cell and cell[0] != "#" for cell in cells)
    return 10 * len(set(cells)) >= 9 * len(cells) and 2 * several >= len(cells)


def _different(index: int, rows: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    """How many letters stand in the different cells of a column."""
    cells = {row[index] for _, row in rows[:_LOOKED_AT] if index < len(row)}
    return sum(sum(sign.isalpha() for sign in cell) for cell in cells)
