"""What hangs on a row that is about to be removed, counted, so that it can be said before it is done."""

import sqlite3
from collections.abc import Mapping

_OF_ITEMS = "SELECT count(*) FROM items WHERE {}"
_QUESTIONS: Mapping[str, Mapping[str, str]] = {
    "channels": {
        "items": "SELECT count(*) FROM placements WHERE channel_id = ?1 AND position IS NOT NULL",
        "alone": "SELECT count(*) FROM placements AS ours WHERE channel_id = ?1 AND position IS NOT NULL AND "
        "NOT EXISTS (SELECT 1 FROM placements AS other WHERE other.item_id = ours.item_id AND other.position NOTNULL "
        "AND other.channel_id <> ?1)",
        "texts": "SELECT count(*) FROM placements WHERE channel_id = ?1 AND text IS NOT NULL",
        "audiences": "SELECT count(*) FROM audience_channels WHERE channel_id = ?1",
    },
    "spokespersons": {
        "items": _OF_ITEMS.format("spokesperson = ?1"),
        "beside": "SELECT count(*) FROM item_speakers WHERE spokesperson_id = ?1",
        "approvals": _OF_ITEMS.format("approved_by = ?1"),
        "relationships": "SELECT count(*) FROM relationships WHERE spokesperson = ?1",
    },
    "campaigns": {"items": _OF_ITEMS.format("campaign = ?1")},
    "audiences": {"items": _OF_ITEMS.format("audience = ?1")},
}


def hanging_on(connection: sqlite3.Connection, list_name: str, key: str) -> dict[str, int]:
    """How many of what a removal would change or take along, without what there is none of.

    "items" name the row; of a channel "alone" are those with no other channel, "texts" its own texts; of a person
    "beside" are items with this second speaker.
    """
    counted = {
        what: int(connection.execute(question, (key,)).fetchone()[0])
        for what, question in _QUESTIONS.get(list_name, {}).items()
    }
    return {what: number for what, number in counted.items() if number}
