"""What hangs on a row that is about to be removed, counted, so that it can be said before it is done."""

import sqlite3
from collections.abc import Iterator, Mapping

from compassdesk.storage.references import STORED

_CALLED: Mapping[tuple[str, str], str] = {
    ("items", "channels"): "items",
    ("items", "placements"): "texts",
    ("items", "spokesperson"): "items",
    ("items", "co_spokespersons"): "beside",
    ("items", "approved_by"): "approvals",
    ("items", "campaign"): "items",
    ("items", "audience"): "items",
    ("relationships", "spokesperson"): "relationships",
    ("audiences", "channels"): "audiences",
}
"""The references that are told of when the row they name is removed."""
_ALONE = (
    "SELECT count(*) FROM placements AS ours WHERE channel_id = ?1 AND position IS NOT NULL AND "
    "NOT EXISTS (SELECT 1 FROM placements AS other WHERE other.item_id = ours.item_id AND other.position NOTNULL "
    "AND other.channel_id <> ?1)"
)


def hanging_on(connection: sqlite3.Connection, list_name: str, key: str) -> dict[str, int]:
    """How many of what a removal would change or take along, without what there is none of.

    "items" name the row; of a channel "alone" are those with no other channel, "texts" its own texts; of a person
    "beside" are items with this second speaker.
    """
    counted = {
        what: int(connection.execute(question, (key,)).fetchone()[0]) for what, question in _questions(list_name)
    }
    return {what: number for what, number in counted.items() if number}


def _questions(list_name: str) -> Iterator[tuple[str, str]]:
    for one in STORED:
        called = _CALLED.get((one.list_name, one.field))
        if one.target == list_name and called is not None:
            yield called, f"SELECT count(*) FROM {one.table} WHERE {one.where}{one.column} = ?1"
            if called == "items" and list_name == "channels":
                yield "alone", _ALONE
