"""Where a client file keeps the references that `domain/references.py` names."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from compassdesk.domain.references import RECORD_REFERENCES, REFERENCES


class Link(Struct, frozen=True):
    """A table of its own for fields with more than one value: what a row of `list_name` names, by two columns."""

    table: str
    list_name: str
    owner: str
    named: str


PLACEMENTS = Link("placements", "items", "item_id", "channel_id")
ITEM_SPEAKERS = Link("item_speakers", "items", "item_id", "spokesperson_id")
AUDIENCE_CHANNELS = Link("audience_channels", "audiences", "audience_id", "channel_id")
LINKS: tuple[Link, ...] = (PLACEMENTS, ITEM_SPEAKERS, AUDIENCE_CHANNELS)


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


_LINKED: Mapping[tuple[str, str], tuple[Link, str]] = {
    ("items", "channels"): (PLACEMENTS, "position IS NOT NULL AND "),
    ("items", "placements"): (PLACEMENTS, "text IS NOT NULL AND "),
    ("items", "co_spokespersons"): (ITEM_SPEAKERS, ""),
    ("audiences", "channels"): (AUDIENCE_CHANNELS, ""),
}
"""The fields with more than one value: the table of their own, and the condition for those of its rows that count."""


def _references() -> Iterator[Reference]:
    for list_name, named in REFERENCES.items():
        for field, target in named.items():
            link, where = _LINKED.get((list_name, field), (None, ""))
            place = (list_name, "id", field) if link is None else (link.table, link.owner, link.named)
            yield Reference(list_name, field, target, *place, where)
    for list_name, named in RECORD_REFERENCES.items():
        for field, target in named.items():
            yield Reference(list_name, field, target, "records", "id", field, f"list = '{list_name}' AND ")


STORED: tuple[Reference, ...] = tuple(_references())
"""All of them, by list."""


def columns_naming_rows(table: str) -> tuple[tuple[str, str], ...]:
    """The columns of a table that name rows of a list, each with that list."""
    owners = [(link.owner, link.list_name) for link in LINKS if link.table == table]
    return tuple(dict.fromkeys((*owners, *((one.column, one.target) for one in STORED if one.table == table))))
