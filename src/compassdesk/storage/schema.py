"""The schema of a client file: its mark, its version, and the one way to bring it up to date."""

import json
import sqlite3
from collections.abc import Sequence
from importlib import import_module

from compassdesk.domain.errors import WorldError
from compassdesk.storage.migrations import STEPS

APPLICATION_ID = 0x43504453
"""Written in the header of each client file ("CPDS"), so that another program's database is never taken for ours."""

VERSION = len(STEPS)
"""The schema version this program writes."""


FINGERPRINTS: tuple[str, ...] = (
    "9e6eb57d95d6492b0c8356a0ae958210f06ae54615e068fb07e2793901610571",
    "a8573d04f589b85eceacb4f6721c997c90826aaed1cf44085c8ce9e661cb5731",
)
"""The fingerprint of each version's tables, indexes and triggers."""


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Run the steps the file lacks, each with its version number in one transaction: a step is whole or absent.

    The connection must be in autocommit mode. Foreign keys are off meanwhile, because a step may rebuild a table, and
    are checked before each commit.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    for number, statements in enumerate(steps[version_of(connection) :], version_of(connection) + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise ValueError(f"step {number} leaves a dangling reference: {tuple(broken)}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    connection.execute("PRAGMA foreign_keys = ON")


def fingerprint(connection: sqlite3.Connection) -> str:
    """What the tables, indexes and triggers of a file come to; the index's own tables are SQLite's affair."""
    made = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master "
        "WHERE NOT (type = 'table' AND name GLOB 'items_text_*') AND name NOT GLOB 'sqlite_*' ORDER BY type, name"
    ).fetchall()
    return _sha256(json.dumps(made).encode())


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
    if fingerprint(connection) != FINGERPRINTS[version_of(connection) - 1]:
        raise WorldError("altered-file")
