"""The backups of one copy of a client in a folder of their own: making, listing and thinning them, and reading one.

All that a list shows stands in a backup's name, so that none has to be opened for it:
`000007.20270301T091200Z.import-240.1310.compass` is the seventh, made on 1 March at 09:12 UTC before an import of 240
rows, with 1,310 items. Files of any other name are left alone.
"""

import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from msgspec import Struct

from compassdesk.domain import retention
from compassdesk.domain.errors import WorldError
from compassdesk.storage import schema
from compassdesk.storage.connections import open_bare, open_untouched
from compassdesk.storage.passing import passing_name, remove
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.snapshots import snapshot

Reason = Literal["automatic", "import", "restore", "update", "mend", "hand"]
_NAME = re.compile(
    r"([0-9]{6,})\.([0-9]{8}T[0-9]{6}Z)\.(automatic|import|restore|update|mend|hand)(?:-([0-9]+))?\.([0-9]+)"
)
_ENDING = ".compass"


class Backup(Struct, frozen=True):
    """One backup. `made_at` is in UTC, `items` counts its items, `rows` those of the import it was made before."""

    path: Path
    sequence: int
    made_at: datetime
    reason: Reason
    rows: int | None
    items: int
    size: int
    """Bytes."""


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder in the order they were made; none when the folder is not there.

    WorldError("folder-not-read", path) when the system refuses.
    """
    try:
        entries = [(entry, entry.stat().st_size) for entry in folder.iterdir() if entry.suffix == _ENDING]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise WorldError("folder-not-read", path=str(folder)) from error
    found = (_read_name(entry, size) for entry, size in entries)
    return in_order(one for one in found if one is not None)


def in_order(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Backups in the order they were made, as their numbers say."""
    return tuple(sorted(backups, key=lambda one: (one.sequence, one.path.name)))


def make(
    take: Callable[[Path], Path],
    folder: Path,
    reason: Reason,
    now: datetime,
    items: int,
    rows: int | None = None,
    *,
    above: int = 0,
) -> Backup:
    """Make the next backup in `folder`: `take(target)` writes a whole, checked copy to a new file.

    Its number is the next one in the folder, and higher than `above`. WorldErrors of `snapshots.snapshot`.
    """
    _narrow(folder, 0o700)
    sequence = max([above, *(one.sequence for one in listed(folder))]) + 1
    said = reason if rows is None else f"{reason}-{rows}"
    target = folder / f"{sequence:06}.{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.{said}.{items}{_ENDING}"
    take(target)
    _narrow(target, 0o600)
    made = _read_name(target, target.stat().st_size)
    assert made is not None  # noqa: S101 - the name was made just above
    return made


def _narrow(place: Path, mode: int) -> None:
    """Let only the user at a file or folder, where the disk knows such rights and the user may set them.

    A stick with FAT refuses any other rights than those it was plugged in with, and a folder may be a colleague's: a
    backup that others may read is worth more than none.
    """
    if os.name == "posix":
        with suppress(OSError):
            if place.stat().st_mode & 0o077:
                place.chmod(mode)


def thin(backups: Sequence[Backup], now: datetime, limit: int) -> int:
    """Let go of the backups that need not stay (`domain/retention.py`), and of more while they exceed `limit` bytes.

    Gives how many went because of the limit alone.
    """
    classes = retention.kept([one.made_at for one in backups], now)
    over = retention.too_much(classes, [one.size for one in backups], limit)
    old = [place for place in range(len(backups)) if place not in classes]
    for place in (*old, *over):
        with suppress(OSError):  # it goes the next time
            backups[place].path.unlink()
    return len(over)


@contextmanager
def opened(backup: Path) -> Iterator[sqlite3.Connection]:
    """A reading connection on a backup, which stays as it is; one of an older version is read from an updated copy.

    WorldErrors say what is wrong with the file.
    """
    with translating_errors(backup):
        connection = open_untouched(backup)
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
                raise WorldError("foreign-file")
            version = schema.version_of(connection)
            if version > schema.VERSION:
                raise WorldError("newer-file", version=version, known=schema.VERSION)
            schema.verify(connection)
            if version == schema.VERSION:
                yield connection
                return
            with _updated(connection, backup) as newer:
                yield newer
        finally:
            connection.close()


@contextmanager
def _updated(connection: sqlite3.Connection, backup: Path) -> Iterator[sqlite3.Connection]:
    """A copy beside the backup, as private as it is, brought up to date and removed at the end of the block."""
    passing = snapshot(connection, passing_name(backup))
    try:
        newer = open_bare(passing)
        try:
            schema.migrate(newer)
            yield newer
        finally:
            newer.close()
    finally:
        remove(passing)


def _read_name(path: Path, size: int) -> Backup | None:
    match = _NAME.fullmatch(path.name.removesuffix(_ENDING))
    if match is None:
        return None
    sequence, moment, reason, rows, items = match.groups()
    try:
        made_at = datetime.strptime(moment, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(sequence), made_at, reason, int(rows) if rows else None, int(items), size)  # type: ignore[arg-type]  # the pattern knows the reasons
