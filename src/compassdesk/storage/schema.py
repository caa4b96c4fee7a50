"""The schema of a client file: its mark, its version, and the one way to bring it up to date."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import cache
from importlib import import_module

from msgspec import Struct

from compassdesk.domain.errors import WorldError
from compassdesk.storage import letters, marks
from compassdesk.storage.migrations import STEPS

APPLICATION_ID = 0x43504453
"""Written in the header of each client file ("CPDS"), so that another program's database is never taken for ours."""

VERSION = len(STEPS)
"""The schema version this program writes."""


FINGERPRINTS: tuple[str, ...] = (
    "9e6eb57d95d6492b0c8356a0ae958210f06ae54615e068fb07e2793901610571",
    "86ced4c99aba51643d372b4c6d35771e472543f304e8d6be50574c55f219cde6",
    "fcac84d607e6c9f969a2ec67f65206e0802675bd67b615ea1789edaf89c770ce",
    "41e4d724317ff56cfbbbc2f16a0407b5c05d2221dfd0c103c0a32cdedcd3bba1",
    "84692f27fadbb3bec85293d7697f6bf0b090080f31d6176717710d877a944032",
    "3f4dd6702c8443ac7e85e290ec478e93698196ed3bf7cd032cede0d7f27a6849",
    "ed0e48a1a1bd1c5ac9adb924c45a10d3629837f2f1456342bf5a0f1916ac7a58",
    "5774547a7690791e620ce942dc0f2ef4f3de6b5a344ac4e186ca3d7280fb2def",
    "c77d054678ef2fb93ffbc4262fdfd3014ea603bf4993c0999a048438cea8b05b",
    "08dcf98122fc2bfa6c3513d15359bc035dece37f6ff3332f4b66c1e8cd9f38ed",
    "6363d5ab58f0b93e504379afd529f087929248e8cda20a9c1f1c1afcec27052e",
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
    letters.teach(connection)
    with _session(connection, _user_version(connection)):
        for number, statements in enumerate(steps[version_of(connection) :], version_of(connection) + 1):
            with _commit(connection, number):
                for statement in statements:
                    connection.execute(statement)
                broken = connection.execute("PRAGMA foreign_key_check").fetchone()
                if broken:
                    raise ValueError(f"step {number} leaves a dangling reference: {tuple(broken)}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def _session(connection: sqlite3.Connection, user_version: int) -> Iterator[None]:
    """A session of commits that change the schema, begun at a random mark (see `marks`), with foreign keys off."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"PRAGMA user_version = {marks.at_random(user_version)}")
    yield
    connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def _commit(connection: sqlite3.Connection, version: int) -> Iterator[None]:
    """One commit of a session: it bears the next mark and leaves the file at `version`; an exception rolls it back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        following = marks.following(_user_version(connection))
        connection.execute(f"PRAGMA user_version = {marks.with_version(following, version)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


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


class SchemaDifferences(Struct, frozen=True):
    """How the schema of a file differs from that of the release it comes nearest to.

    `foreign` and `changed` hold kinds and names, `missing` the statements that make what is not there. What is only
    foreign, or missing and made anew without losing anything, can be put right; a table cannot.
    """

    version: int
    stated: int
    foreign: tuple[tuple[str, str], ...]
    missing: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]

    @property
    def mendable(self) -> bool:
        return not self.changed and not any(kind == "table" for kind, _ in self.missing)


def differences(connection: sqlite3.Connection) -> SchemaDifferences | None:
    """What is not as a release makes it; None when all is."""
    stated = version_of(connection)
    there = _objects(connection)
    found = [_compared(there, _objects_of(version), version, stated) for version in range(1, VERSION + 1)]
    nearest = min(
        found, key=lambda one: (len(one.foreign) + len(one.missing) + len(one.changed), one.version != stated)
    )
    if nearest.version == stated and not (nearest.foreign or nearest.missing or nearest.changed):
        return None
    return nearest


def put_right(connection: sqlite3.Connection, found: SchemaDifferences) -> None:
    """Take out what is foreign and make what is missing, in one transaction of a connection in autocommit mode."""
    of_version = _objects_of(found.version)
    with _session(connection, found.version), _commit(connection, found.version):
        for kind, name in sorted(found.foreign, key=lambda one: ("trigger", "view", "index", "table").index(one[0])):
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind.upper()} IF EXISTS "{quoted}"')
        for key in found.missing:
            connection.execute(of_version[key])


def _objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Kind and name of what a file holds, with the statement that made it; the shapes of the index's own tables."""
    made = connection.execute(f"SELECT type, name, sql FROM sqlite_master WHERE NOT ({_OF_SQLITE})").fetchall()
    objects = {(str(kind), str(name)): str(statement) for kind, name, statement in made}
    for table, shape in _INDEX_TABLES.items():
        found = connection.execute("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
        objects["table", table] = "as SQLite makes it" if tuple(found) == shape else "otherwise"
    return objects


@cache
def _objects_of(version: int) -> dict[tuple[str, str], str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, STEPS[:version])
        return _objects(connection)


def _compared(
    there: Mapping[tuple[str, str], str], wanted: Mapping[tuple[str, str], str], version: int, stated: int
) -> SchemaDifferences:
    return SchemaDifferences(
        version=version,
        stated=stated,
        foreign=tuple(sorted(there.keys() - wanted.keys())),
        missing=tuple(sorted(wanted.keys() - there.keys())),
        changed=tuple(sorted(key for key in there.keys() & wanted.keys() if there[key] != wanted[key])),
    )


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


def statements_of_all_versions() -> tuple[str, ...]:
    """The statements of tables, indexes and triggers as a file keeps them."""
    return tuple(
        {
            statement: None
            for version in range(1, VERSION + 1)
            for statement in _objects_of(version).values()
            if statement.startswith("CREATE")
        }
    )
