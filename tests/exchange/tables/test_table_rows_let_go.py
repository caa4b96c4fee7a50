"""What the readers of tables make of very many rows is named, so that it goes piece by piece behind the work.

Which texts are still held is seen by the cells themselves, which nobody else has.
"""

import weakref
from collections.abc import Callable, Sequence

from compassdesk.domain.letting_go import TOGETHER, some_at_a_time
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.headings import LOOK_AHEAD, Headings
from compassdesk.exchange.tables.own_csv_read import read_own
from compassdesk.exchange.tables.own_csv_words import HEADINGS as OWN
from compassdesk.exchange.tables.rows_to_items import RawRow
from compassdesk.exchange.tables.sheet_rows import sorted_by_field
from compassdesk.system.heading_words import heading_words
from sheets import empty

COUNT = TOGETHER + 5


class Cell(str):
    """The text of a cell, of which it can be told when it has gone."""

    __slots__ = ("__weakref__",)


def held(read: Callable[[Sequence[tuple[str, ...]]], object]) -> tuple[int, int]:
    """How many titles are held when what was read of them is no more: while the work lasts, and behind it."""
    with some_at_a_time():
        rows = [(Cell(f"i{at}"), "2027-03-01", Cell(f"Pump {at}")) for at in range(COUNT)]
        titles = [weakref.ref(row[2]) for row in rows]
        read(rows)
        del rows
        within = sum(title() is not None for title in titles)
    return within, sum(title() is not None for title in titles)


def test_rows_sorted_by_field() -> None:
    def read(rows: Sequence[tuple[str, ...]]) -> None:
        lines = (("Code", "Date", "Title"), *rows)
        sheet = sorted_by_field(Grid(tuple(enumerate(lines, 1))), Headings(heading_words()), {})
        assert len(sheet.rows) == COUNT

    within, behind = held(read)
    assert within == COUNT
    assert behind < LOOK_AHEAD, "but for words that were looked at as headings, which are remembered"


def test_rows_of_our_own_table() -> None:
    headings = [OWN["en"][column] for column in ("id", "date", "title")]

    def read(rows: Sequence[tuple[str, ...]]) -> None:
        raw = [RawRow(at, at, {}, (), (), (), row) for at, row in enumerate(rows, 1)]
        preview = read_own(headings, raw, "plan.csv", empty())
        assert len(preview.rows) + len(preview.left_out) == COUNT

    assert held(read) == (COUNT, 0)
