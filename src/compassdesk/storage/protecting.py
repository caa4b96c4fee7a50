"""Setting, changing and removing the passphrase of a client file: a new file beside it, verified, takes its place.

At any moment the name stands for the old file or for the new one, whole. The new file is made through SQLCipher, so
nothing in this process may have the file open.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from compassdesk.disk import reach_the_disk
from compassdesk.domain.errors import WorldError
from compassdesk.storage import ciphered, stamps, unlocked
from compassdesk.storage.overwriting import overwritten, remove_overwritten
from compassdesk.storage.passing import begin, clear_away, passing_name, remove
from compassdesk.storage.passphrases import Key
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.remembering import Connection
from compassdesk.storage.schema import APPLICATION_ID, verify, version_of

Remains = Literal["none", "overwritten", "kept-by-the-system", "another-name"]
"""What is left of the old file's bytes: `none` to be read in them, overwritten in place as far as the system does so,
given back without overwriting, or still there under another name."""

_SAID_BY_THE_EXPORT = {
    "database or disk is full": "disk-full",
    "disk I/O error": "disk-error",
    "database disk image is malformed": "damaged-file",
}


def rewrite(path: Path, key: Key | None) -> Remains:
    """Write a closed client file anew under `key` (None: readable by anybody), with all that is in it.

    Its own key must be unlocked; afterwards `key` is. The caller holds the file's lock. Raises WorldErrors of the disk
    and "damaged-file", and then the file is as it was.
    """
    old = unlocked.key_of(path)
    with _translating_trouble(path):
        clear_away(path.parent, of=path)
        return _rewritten(path, old, passing_name(path), key)


def _rewritten(path: Path, old: Key | None, passing: Path, key: Key | None) -> Remains:
    try:
        begin(passing)
        _copy(path, old, passing, key)
        _check(passing, key)
        passing.chmod(path.stat().st_mode & 0o777)
        reach_the_disk(passing)
        return _take_the_place(passing, path, old, key)
    finally:
        if key is None and passing.exists():
            remove_overwritten(passing)  # what can be read by anybody must not stay on the disk either
        remove(passing)


@contextmanager
def _translating_trouble(path: Path) -> Iterator[None]:
    with translating_errors(path):
        try:
            yield
        except OSError as error:
            code = "disk-full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "not-rewritten"
            raise WorldError(code, path=str(path), reason=error.strerror or str(error)) from error


def _copy(path: Path, old: Key | None, passing: Path, key: Key | None) -> None:
    """All of the file into the new one, and every row of it compared."""
    with closing(ciphered.connect(f"{path.absolute().as_uri()}?mode=rw", old)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")  # what is reserved now stays so until it is closed
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        verify(connection)
        connection.execute("ATTACH ? AS passing KEY ?", (passing.absolute().as_uri(), key.spelled() if key else ""))
        connection.execute("PRAGMA passing.journal_mode = MEMORY")
        connection.execute("PRAGMA passing.synchronous = FULL")
        _export(connection)
        connection.execute(f"PRAGMA passing.application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA passing.user_version = {version_of(connection)}")
        _compare(connection)
        _stay_the_same_copy(connection, path, passing)
        connection.execute("DETACH passing")


def _export(connection: Connection) -> None:
    """SQLCipher's own copying of everything; it tells trouble of the disk in words only, without the code."""
    try:
        connection.execute("SELECT sqlcipher_export('passing')").fetchone()
    except Exception as error:
        code = _SAID_BY_THE_EXPORT.get(str(error))
        if code is None:
            raise
        raise WorldError(code) from error


def _stay_the_same_copy(connection: Connection, path: Path, passing: Path) -> None:
    """The new file lies elsewhere and is no copy made by hand: it goes on as who the old one was, with its folder.

    Not where the old one keeps another name: two files would make edits as one.
    """
    if path.stat().st_nlink == 1 and stamps.client_of(connection) is not None:
        moved = stamps.place_of(passing), stamps.place_of(path)
        connection.execute("UPDATE passing.copy SET place = ? WHERE place = ?", moved)


def _compare(connection: Connection) -> None:
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') "
        "AND name NOT GLOB 'sqlite_*'"
    ).fetchall()
    for (name,) in names:
        if name == "attachment_contents":  # films and photographs: row by row, for a set of them would fill the memory
            _compare_contents(connection)
            continue
        for here, there in (("main", "passing"), ("passing", "main")):
            differing = connection.execute(
                f'SELECT 1 FROM (SELECT * FROM {here}."{name}" EXCEPT SELECT * FROM {there}."{name}") LIMIT 1'
            ).fetchone()
            if differing is not None:
                raise WorldError("damaged-file")


def _compare_contents(connection: Connection) -> None:
    for here, there in (("main", "passing"), ("passing", "main")):
        differing = connection.execute(
            f"SELECT 1 FROM {here}.attachment_contents AS one LEFT JOIN {there}.attachment_contents AS other "
            "ON other.sha256 = one.sha256 WHERE other.size IS NOT one.size OR other.content IS NOT one.content LIMIT 1"
        ).fetchone()
        if differing is not None:
            raise WorldError("damaged-file")


def _check(passing: Path, key: Key | None) -> None:
    """The new file opens with its key, alone, and every page of it is sound."""
    with closing(ciphered.connect(f"{passing.absolute().as_uri()}?mode=ro&immutable=1", key)) as connection:
        verify(connection)
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise WorldError("damaged-file")
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not sound or (key is not None and connection.execute("PRAGMA cipher_integrity_check").fetchall()):
            raise WorldError("damaged-file")


def _take_the_place(passing: Path, path: Path, old: Key | None, key: Key | None) -> Remains:
    """The new file gets the name; then what the old one said in plain text is overwritten, where the system can.

    Until that is done the old one keeps the name of a file in the making, by which the next opening finds it and does
    it where this was broken off.
    """
    if os.name != "posix":
        passing.replace(path)
        _now_opens_with(path, key)
        return "none" if old is not None else "kept-by-the-system"
    descriptor = os.open(path, os.O_RDWR)
    try:
        before = _also_named(path) if old is None else None
        passing.replace(path)
        _now_opens_with(path, key)
        reach_the_disk(path.parent)
        if old is not None:
            return "none"
        if os.fstat(descriptor).st_nlink > (before is not None):
            remains: Remains = "another-name"
        else:
            remains = "overwritten" if overwritten(descriptor) else "kept-by-the-system"
        if before is not None:
            before.unlink()
        return remains
    finally:
        os.close(descriptor)


def _also_named(path: Path) -> Path | None:
    """A second name for the file, as one in the making; None where the system has no such names."""
    before = passing_name(path)
    try:
        before.hardlink_to(path)
    except OSError:
        return None
    return before


def _now_opens_with(path: Path, key: Key | None) -> None:
    unlocked.forget(path)
    if key is not None:
        unlocked.keep(path, key)
