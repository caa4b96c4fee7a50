"""What hangs on a row that is about to be removed, counted, so that it can be said before it is done."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping

from compassdesk.domain.references import NAMED_WITHIN, WITHIN_RECORDS, ids_within
from compassdesk.storage.references import STORED
from compassdesk.storage.rows import record_of

_CALLED: Mapping[tuple[str, str], str] = {
    ("items", "channels"): "items",
    ("items", "placements"): "texts",
    ("items", "spokesperson"): "items",
    ("items", "co_spokespersons"): "beside",
    ("items", "approved_by"): "approvals",
    ("items", "approver"): "asked",
    ("items", "response_channel"): "answers",
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
    "beside" are items with this second speaker. Records that name the row are counted by the name of their list.
    """
    counted = {
        what: int(connection.execute(question, (key,)).fetchone()[0]) for what, question in _questions(list_name)
    }
    if list_name in NAMED_WITHIN:
        counted |= _records_naming(connection, (list_name, key))
    return {what: number for what, number in counted.items() if number}


def _records_naming(connection: sqlite3.Connection, row: tuple[str, str]) -> Counter[str]:
    """How many records of each list name a row in their content."""
    lists = ", ".join(f"'{name}'" for name in WITHIN_RECORDS)
    stored = connection.execute(f"SELECT list, id, content FROM records WHERE list IN ({lists}) ORDER BY list")
    return Counter(name for name, key, content in stored if row in ids_within(name, record_of(key, None, content)))


def _questions(list_name: str) -> Iterator[tuple[str, str]]:
    for one in STORED:
        called = _CALLED.get((one.list_name, one.field))
        if one.target == list_name and called is not None:
            yield called, f"SELECT count(*) FROM {one.table} WHERE {one.where}{one.column} = ?1"
            if called == "items" and list_name == "channels":
                yield "alone", _ALONE
