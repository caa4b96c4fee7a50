"""Rows of one table that say the same: each is kept, and the later one says so."""

from collections import Counter
from collections.abc import Sequence

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.rows_again import ReadRow
from compassdesk.exchange.tables.rows_to_items import RawRow

_BEGINNING = 60
"""Letters that tell most texts apart."""


def note_repeats(read: Sequence[tuple[RawRow, ReadRow, list[ImportRemark]]]) -> None:
    """Marks a row that says the same as an earlier one on the same channel; both are kept."""
    beginnings = [_beginning(entry.item) for _, entry, _ in unless_given_up(read)]
    often = {beginning for beginning, times in Counter(beginnings).items() if times > 1}
    seen: dict[tuple[int, str], RawRow] = {}
    for (row, entry, remarks), beginning in unless_given_up(zip(read, beginnings, strict=True)):
        if beginning in often and entry.item.kind != "slot":  # answering is planned on many days
            earlier = seen.setdefault((beginning, folded(entry.item.body or entry.item.title)), row)
            if earlier is not row:
                place = (
                    earlier.cell or earlier.line if earlier.sheet == row.sheet else f"{earlier.sheet} {earlier.line}"
                )
                remarks.append(ImportRemark("same-as-line", {"line": place}))


def _beginning(item: Item) -> int:
    """A number for how a text begins and where it goes out, which most rows have alone."""
    return hash((folded((item.body or item.title)[:_BEGINNING])[: _BEGINNING * 2 // 3], item.channels))
