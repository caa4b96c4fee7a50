"""The schema of a client file: its mark, its version, and the one way to bring it up to date."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from importlib import import_module

from compassdesk.domain.errors import WorldError
from compassdesk.storage import marks
from compassdesk.storage.migrations import STEPS

APPLICATION_ID = 0x43504453
"""Written in the header of each client file ("CPDS"), so that another program's database is never taken for ours."""

VERSION = len(STEPS)
"""The schema version this program writes."""


FINGERPRINTS: tuple[str, ...] = (
    "9e6eb57d95d6492b0c8356a0ae958210f06ae54615e068fb07e2793901610571",
    "86ced4c99aba51643d372b4c6d35771e472543f304e8d6be50574c55f219cde6",
)
"""The fingerprint of each version's tables, indexes and triggers."""


def version_of(connection: sqlite3.Connection) -> int:
    return marks.version_in(_user_version(connection))


def _user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Run the steps the file lacks, each with its version number in one transaction: a step is whole or absent.

    The connection must be in autocommit mode. Foreign keys are off meanwhile, because a step may rebuild a table, and
    are checked before each commit. The mark of a commit (see `marks`) begins at random and is counted on.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"PRAGMA user_version = {marks.at_random(_user_version(connection))}")
    for number, statements in enumerate(steps[version_of(connection) :], version_of(connection) + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise ValueError(f"step {number} leaves a dangling reference: {tuple(broken)}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            following = marks.following(_user_version(connection))
            connection.execute(f"PRAGMA user_version = {marks.with_version(following, number)}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    connection.execute("PRAGMA foreign_keys = ON")


def fingerprint(connection: sqlite3.Connection) -> str:
    """What the tables, indexes and triggers of a file come to; the index's own tables are SQLite's affair."""
    made = connection.execute(
        f"SELECT type, name, tbl_name, sql FROM sqlite_master WHERE NOT ({_OF_SQLITE}) ORDER BY type, name"
    ).fetchall()
    return _sha256(json.dumps(made).encode())


_INDEX_TABLES: Mapping[str, tuple[tuple[str, str, int, int], ...]] = {
    "items_text_config": (("k", "", 1, 0), ("v", "", 0, 0)),
    "items_text_data": (("id", "INTEGER", 1, 0), ("block", "BLOB", 0, 0)),
    "items_text_docsize": (("id", "INTEGER", 1, 0), ("sz", "BLOB", 0, 0)),
    "items_text_idx": (("segid", "", 1, 0), ("term", "", 2, 0), ("pgno", "", 0, 0)),
}
"""The tables that SQLite makes for the full-text index, with name, type, place in the key and hiddenness of columns."""
_OF_SQLITE = (
    f"(type = 'table' AND name IN ({', '.join(map(repr, _INDEX_TABLES))})) "
    "OR (type = 'index' AND sql IS NULL) "
    "OR (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))"
)
"""What SQLite makes by itself, in words of its own: no part of the fingerprint."""


def _sha256(content: bytes) -> str:
    """The digest by Python's own code, as `random` does it: hashlib would load OpenSSL, 4 MB before the first paint."""
    for name in ("_sha2", "_sha256", "hashlib"):
        try:
            return str(import_module(name).sha256(content).hexdigest())
        except ImportError:
            continue
    raise RuntimeError("this Python has no SHA-256")


def verify(connection: sqlite3.Connection) -> None:
    """WorldError("altered-file") when the schema is not exactly what the migrations make.

    A file may come from anybody, and a trigger in it would run with our rights (sqlite.org/security.html).
    """
    version = version_of(connection)
    if not 1 <= version <= len(FINGERPRINTS) or fingerprint(connection) != FINGERPRINTS[version - 1]:
        raise WorldError("altered-file")
    for table, shape in _INDEX_TABLES.items():
        found = connection.execute("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
        if tuple(found) != shape:
            raise WorldError("altered-file")
