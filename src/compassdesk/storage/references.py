"""Where a client file keeps the references that `domain/references.py` names."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from compassdesk.domain.references import RECORD_REFERENCES, REFERENCES


class Reference(Struct, frozen=True):
    """One field that names rows of `target`: in `column` of `table`, where `key` tells whose it is.

    `where` is SQL that begins a condition, for a table that holds more than this, or nothing.
    """

    list_name: str
    field: str
    target: str
    table: str
    key: str
    column: str
    where: str = ""


_BESIDE: Mapping[tuple[str, str], tuple[str, str, str, str]] = {
    ("items", "channels"): ("placements", "item_id", "channel_id", "position IS NOT NULL AND "),
    ("items", "placements"): ("placements", "item_id", "channel_id", "text IS NOT NULL AND "),
    ("items", "co_spokespersons"): ("item_speakers", "item_id", "spokesperson_id", ""),
    ("audiences", "channels"): ("audience_channels", "audience_id", "channel_id", ""),
}
"""The fields with more than one value, which have tables of their own: table, key, column and condition."""


def _references() -> Iterator[Reference]:
    for list_name, named in REFERENCES.items():
        for field, target in named.items():
            place = _BESIDE.get((list_name, field), (list_name, "id", field, ""))
            yield Reference(list_name, field, target, *place)
    for list_name, named in RECORD_REFERENCES.items():
        for field, target in named.items():
            yield Reference(list_name, field, target, "records", "id", field, f"list = '{list_name}' AND ")


STORED: tuple[Reference, ...] = tuple(_references())
"""All of them, by list."""
