"""The tables that hold the document, described once for whoever watches their rows: undo and the stamps."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from msgspec import Struct

from compassdesk.storage.references import LINKS

_ANNOUNCED_AS: Mapping[str, tuple[str, str]] = {
    **{link.table: (f"'{link.list_name}'", link.owner) for link in LINKS},
    "check_settings": ("'check_settings'", "check"),
    "records": ("{row}.list", "id"),
    "meta": ("'meta'", "key"),
}
"""Tables announced under another name or by another column: (list as SQL, column). All others: their name and id."""

_BESIDE_THE_DOCUMENT = frozenset(
    ("finding_lives", "judged_by", "copy", "stamps", "tombstones", "seen", "earlier_texts", "attachment_contents")
)
"""What the checks said before is remembered as it was: undo does not make it unsaid, nor turn a clock back. What an
attachment holds never changes; undo and stamps speak of the rows that name it."""


class DocumentTable(Struct, frozen=True):
    """One table. `list_name` is the list of the plan its rows belong to, as SQL with "{row}" for the row's name."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    list_name: str
    id_column: str

    @property
    def part(self) -> str | None:
        """The column that says which part of its owner a row is, such as the channel of a placement."""
        return self.keys[1] if len(self.keys) == 2 and self.keys[0] == self.id_column else None

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that hold what a row says, in the order of `columns`."""
        return tuple(name for name in self.columns if name not in {*self.keys, self.id_column, "list"})

    def field(self, name: str, part: object = None) -> str:
        """What a column is called among the fields of its owner: "title", or "placements/li/text"."""
        return name if self.part is None else f"{self.name}/{part}/{name}"


def document_tables(execute: Callable[..., Any]) -> tuple[DocumentTable, ...]:
    """The tables as the file has them; `execute` runs a question. The full-text index is left out."""
    described: Iterable[tuple[str, str, int]] = execute(
        "SELECT found.name, held.name, held.pk FROM pragma_table_list AS found, pragma_table_info(found.name) AS held "
        "WHERE found.schema = 'main' AND found.type = 'table' AND found.name NOT LIKE 'sqlite_%' "
        "ORDER BY found.name, held.cid"
    ).fetchall()
    tables = groupby(described, key=lambda row: row[0])
    return tuple(_table(name, tuple(columns)) for name, columns in tables if name not in _BESIDE_THE_DOCUMENT)


def _table(name: str, described: Sequence[tuple[str, str, int]]) -> DocumentTable:
    columns = tuple(column for _, column, _ in described)
    keys = tuple(column for _, column, place in sorted(described, key=lambda row: row[2]) if place)
    return DocumentTable(name, columns, keys, *_ANNOUNCED_AS.get(name, (f"'{name}'", "id")))
