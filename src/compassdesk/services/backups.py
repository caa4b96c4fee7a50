"""Backups that make themselves, and the way back: where they lie, when one is due, what differs, and going back.

The backups of a client lie in a folder named after the client's identity, so that renaming or moving its file keeps
them. `FROM` in it says which file they were made from last, for the day that file is gone. While `PAUSED` is there,
the user has gone back and not yet said that it is right: nothing is made by itself, and nothing is let go.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from compassdesk.domain.differences import Differences, back_to, differences
from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.services import plans, written
from compassdesk.services.inside import ask, write
from compassdesk.services.opening import put_in_order
from compassdesk.storage import backups as stored
from compassdesk.storage import stamps
from compassdesk.storage.backups import Backup, Reason
from compassdesk.storage.connections import open_untouched
from compassdesk.storage.passing import clear_away
from compassdesk.storage.problems import told_of
from compassdesk.storage.snapshots import snapshot
from compassdesk.system import preferences
from compassdesk.system.folders import data_folder

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from compassdesk.services.workspace import ClientFile

APART = timedelta(minutes=30)
"""Backups that make themselves are at least so far apart."""
MANY_ROWS = 100
"""An import of more rows than this is preceded by a backup."""
FROM, PAUSED = "from", "paused"
_PLACE = "place-"
"""How the name of a folder begins whose client is known by the place of its file only."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the backups of a client stand: the latest, whether they pause, and whether the file changed since.

    `trouble` says why the last attempt made none.
    """

    latest: Backup | None
    paused: bool
    changed: bool
    trouble: PlanError | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made, and how many others were let go because of the size limit."""

    backup: Backup
    thinned: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup's plan and the plan now, and what differs."""

    then: Plan
    now: Plan
    found: Differences


def root() -> Path:
    """The folder of all backups: the user's choice, else the app's own."""
    chosen = preferences.load().backups_folder
    return Path(chosen) if chosen else data_folder() / "backups"


def limit() -> int:
    """How many bytes the backups of one client may take."""
    return preferences.load().backups_limit_mb * 1_000_000


def folder_of(path: Path) -> Path:
    """The folder of the backups of the client in a file; it may not exist yet.

    A file that cannot be read, or is gone, finds the folder its last backup was put in.
    """
    path = Path(os.path.realpath(path))
    return _folder(path, _client_in(path))


def folder_for(file: "ClientFile") -> Path:
    """The folder of the backups of an open file."""
    with file.reader() as connection:
        return _folder(file.path, _identity(connection))


def identity_of(path: Path) -> str:
    """The identity for a client whose file has lost it: that of its backups, where there are any, else a new one."""
    known = folder_of(path).name
    return known if _safe_name(known) == known and not known.startswith(_PLACE) else uuid4().hex


def folders() -> tuple[Path, ...]:
    """The folders of all clients that have backups."""
    try:
        found = sorted(entry for entry in root().iterdir() if entry.is_dir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise WorldError("folder-not-read", path=str(root())) from error
    return tuple(folder for folder in found if stored.listed(folder))


def source_of(folder: Path) -> Path | None:
    """The client file whose backup was put into a folder last; None when that is not known."""
    try:
        return Path(os.fsdecode((folder / FROM).read_bytes()))
    except OSError:
        return None


def listed(file: "ClientFile") -> tuple[Backup, ...]:
    """The backups of an open file, in the order they were made."""
    return stored.listed(folder_for(file))


def used(folder: Path) -> int:
    """How many bytes the backups in a folder take."""
    return sum(backup.size for backup in stored.listed(folder))


def back_up(file: "ClientFile", reason: Reason, now: datetime, rows: int | None = None) -> Made:
    """Make a checked backup of an open file, and let go of what need not stay; for a worker as well.

    WorldErrors when it cannot be made.
    """
    with file.reader() as connection:
        items = plans.status_facts(connection).items
    folder = folder_for(file)
    made = stored.make(file.snapshot, folder, reason, now, items, rows)
    _note(folder / FROM, str(file.path))
    return Made(made, 0 if paused(folder) else stored.thin(folder, now, limit()))


def before_import(file: "ClientFile", rows: int, now: datetime) -> None:
    """Make a backup when an import is large enough to want one."""
    if rows > MANY_ROWS:
        back_up(file, "import", now, rows)


def before_update(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """A backup of a file of an older schema version, before it is brought up to date."""
    return _before(connection, path, "update", now)


def before_mending(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """A backup of a file as it is, before something foreign is taken out of it."""
    return _before(connection, path, "mend", now)


def _before(connection: sqlite3.Connection, path: Path, reason: Reason, now: datetime) -> Path:
    folder = folder_of(path)
    items = int(connection.execute("SELECT count(*) FROM items").fetchone()[0])
    made = stored.make(lambda target: snapshot(connection, target), folder, reason, now, items)
    _note(folder / FROM, str(path))
    return made.path


def begin_anew(file: "ClientFile", now: datetime) -> None:
    """Make a backup of what is there now, and let go of every other: for what must not be found in them any more.

    WorldErrors when it cannot be made, or one cannot be removed.
    """
    made = back_up(file, "hand", now).backup
    for backup in stored.listed(made.path.parent):
        if backup.path != made.path:
            with told_of(backup.path):
                backup.path.unlink(missing_ok=True)


def standing(file: "ClientFile") -> BackupState:
    """How the backups of an open file stand; left-overs of a crash are cleaned away."""
    folder = folder_for(file)
    clear_away(folder)
    backups = stored.listed(folder)
    latest = backups[-1] if backups else None
    with file.reader() as connection:
        changed = latest is not None and stamps.clock_of(connection) != _clock_in(latest.path)
    return BackupState(latest, paused(folder), changed)


def wait(latest: datetime | None, now: datetime) -> timedelta:
    """How long the next backup has to wait at least; never longer than `APART`, whatever a clock says."""
    if latest is None:
        return timedelta()
    return min(max(APART - (now - latest), timedelta()), APART)


def paused(folder: Path) -> bool:
    """Whether the user went back and has not said yet that it is right."""
    return (folder / PAUSED).exists()


def pause(folder: Path, backup: Backup) -> None:
    """Let backups wait, because the user went back to `backup`."""
    _note(folder / PAUSED, backup.path.name)


def resume(folder: Path) -> None:
    """What is there now is right: backups go on."""
    with suppress(OSError):
        (folder / PAUSED).unlink(missing_ok=True)


def plan_in(backup: Path) -> Plan:
    """Everything in a backup; WorldErrors when it is damaged or no client file."""
    with stored.opened(backup) as connection:
        return plans.whole(connection)


COMPARED_IN = 3
"""How many parts `compare` has."""


def compare(file: "ClientFile", backup: Path, told: Callable[[int], None] = lambda _part: None) -> Comparison:
    """What differs between a backup and the file now; for a worker.

    `told` hears which part is done, from 1 on; what it raises gives the comparison up.
    """
    then = plan_in(backup)
    told(1)
    with file.reader() as connection:
        now = plans.whole(connection)
    told(2)
    found = differences(then, now)
    told(COMPARED_IN)
    return Comparison(then, now, found)


def check_same_client(file: "ClientFile", backup: Path) -> None:
    """InputError("other-client") when a backup is known to be another client's."""
    theirs = _client_in(backup)
    with file.reader() as connection:
        own = _identity(connection)
    if theirs is not None and own is not None and theirs != own:
        raise InputError("other-client", path=str(backup))


def go_back(transaction: "Connection", then: Plan) -> None:
    """Make the plan that of a backup, exactly: an action for `ClientFile.perform`, and so one undo step.

    Rows are written, not files swapped: the file keeps its identity and its earlier texts, rows that did not change
    keep their stamps, and other copies learn of the rest as of any other edit.
    """
    from compassdesk.services.patches import keep_extra

    now = ask(transaction, plans.whole)
    patch = back_to(then, now)
    if patch != Patch():
        write(transaction, patch)
    if then.extra != now.extra:
        keep_extra(transaction, then.extra)


def copy_to(backup: Path, target: Path) -> Path:
    """A new client file from a backup; InputError("file-exists") when there is a file already."""
    with stored.opened(backup) as connection:
        snapshot(connection, target)
    written.note(target)
    return target


def _folder(path: Path, client: str | None) -> Path:
    if client is not None:
        return _adopted(root() / client, path)
    for folder in folders():
        if source_of(folder) == path:
            return folder
    return root() / _by_place(path)


def _client_in(path: Path) -> str | None:
    """The identity of the client in a file; None when the file is gone or unreadable."""
    try:
        with told_of(path):
            put_in_order(path)
            connection = open_untouched(path)
            try:
                return _identity(connection)
            finally:
                connection.close()
    except PlanError:
        return None


def _identity(connection: sqlite3.Connection) -> str | None:
    """The identity of the client; None in a file that was made before clients had one."""
    found = stamps.client_of(connection)
    return None if found is None else _safe_name(found)


def _safe_name(identity: str) -> str | None:
    """An identity comes from a file that may come from anybody: it must not lead out of the folder of backups."""
    return identity if identity.replace("-", "").isalnum() and identity.isascii() and len(identity) <= 64 else None


def _by_place(path: Path) -> str:
    from hashlib import sha256

    return f"{_PLACE}{sha256(str(path).encode(errors='surrogateescape')).hexdigest()[:24]}"


def _adopted(folder: Path, path: Path) -> Path:
    """The folder of a client, with the backups made of its file before it had an identity."""
    before = root() / _by_place(path)
    if before.is_dir():
        with suppress(OSError):
            stored.make_private(folder)
            for entry in before.iterdir():
                entry.rename(folder / entry.name)
            before.rmdir()
    return folder


def _note(note: Path, text: str) -> None:
    """Keep a short note beside the backups; a note that cannot be kept harms nothing."""
    from compassdesk.exchange.atomic import write_whole

    with suppress(PlanError):
        write_whole(note, text.encode(errors="surrogateescape"), replace=True)


def _clock_in(backup: Path) -> int | None:
    try:
        with stored.opened(backup) as connection:
            return stamps.clock_of(connection)
    except PlanError:
        return None  # a damaged backup is a reason for another one
