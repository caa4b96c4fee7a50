"""Is a client file whole? Every page, row, reference and the search index; and making anew what can be."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compassdesk.domain.errors import WorldError
from compassdesk.domain.week import Week
from compassdesk.services import finding_life, plans

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong. `repairable`: `repair` can make it anew without losing anything."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    repairable: bool = False


def examine(connection: sqlite3.Connection) -> tuple[Trouble, ...]:
    """Everything that is wrong with the file, the worst first; empty when it is healthy."""
    found: list[Trouble] = []
    for (line,) in connection.execute("PRAGMA integrity_check(20)"):
        if line != "ok":
            index_only = " index " in f" {line} " and "malformed" not in line
            found.append(Trouble("damaged-index" if index_only else "damaged-page", {"what": line}, index_only))
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20):
        found.append(Trouble("dangling-row", {"table": table, "list": parent}))
    try:
        if not found:
            plans.whole(connection)
            finding_life.known(connection, Week(1970, 1))
    except WorldError as trouble:
        found.append(Trouble("unreadable-row", {"table": trouble.values.get("row")}))
    if not found and not _search_index_whole(connection):
        found.append(Trouble("search-index", {}, repairable=True))
    return tuple(sorted(found, key=lambda trouble: trouble.repairable))


def repair(transaction: "Connection") -> None:
    """Build indexes and the search index anew from the rows: an action for `ClientFile.perform`."""
    transaction.exec_driver_sql("REINDEX")
    transaction.exec_driver_sql("INSERT INTO items_text (items_text) VALUES ('rebuild')")


def _search_index_whole(connection: sqlite3.Connection) -> bool:
    """Compares the number of indexed texts with the items; the index's own check would have to write."""
    indexed = connection.execute("SELECT count(*) FROM items_text_docsize").fetchone()[0]
    return bool(indexed == connection.execute("SELECT count(*) FROM items").fetchone()[0])
