"""The column that says what a row is about, in a table of which no heading says so."""

from collections.abc import Sequence

from compassdesk.domain.errors import InputError

_LOOKED_AT = 200
"""Rows."""


def with_title_column(
    fields: Sequence[str | None], rows: Sequence[tuple[int, tuple[str, ...]]]
) -> tuple[list[str | None], int | None]:
    """The fields with a title among them, and the column that was taken for it; None where a heading says so.

    It is the column nobody knows whose different cells say most. InputError("no-title-column") when there is none.
    """
    if "title" in fields or "body" in fields:
        return list(fields), None
    said = [_different(index, rows) if field is None else 0 for index, field in enumerate(fields)]
    best = max(range(len(said)), key=lambda index: said[index], default=None)
    if best is None or not said[best]:
        raise InputError("no-title-column")
    return [*fields[:best], "title", *fields[best + 1 :]], best


def _different(index: int, rows: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    """How many letters stand in the different cells of a column."""
    cells = {row[index] for _, row in rows[:_LOOKED_AT] if index < len(row)}
    return sum(sum(sign.isalpha() for sign in cell) for cell in cells)
