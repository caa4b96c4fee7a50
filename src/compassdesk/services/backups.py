"""Backups that make themselves, and the way back: which there are, when one is due, what differs, and going back.

Where they lie is said in `backup_folders.py`. While `PAUSED` is in the folder of a copy, the user has gone back in it
and not yet said that it is right: nothing is made by itself, and nothing is let go.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec import Struct

from compassdesk.domain.differences import Differences, back_to, differences
from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.exchange.atomic import write_whole
from compassdesk.services import backup_folders as folders
from compassdesk.services import plans, written
from compassdesk.services.backup_folders import Whose
from compassdesk.services.inside import write
from compassdesk.storage import attachment_contents, item_counts, stamps
from compassdesk.storage import backups as stored
from compassdesk.storage.asking import Reading, Transaction, ask
from compassdesk.storage.backups import Backup, Reason
from compassdesk.storage.passing import clear_away
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.snapshots import snapshot
from compassdesk.system import preferences
from compassdesk.system.folders import made

if TYPE_CHECKING:
    from compassdesk.services.workspace import ClientFile

APART = timedelta(minutes=30)
"""Backups that make themselves are at least so far apart."""
MANY_ROWS = 100
"""An import of more rows than this is preceded by a backup."""
PAUSED = "paused"


class BackupState(Struct, frozen=True):
    """How the backups of a client stand: the latest, whether they pause, and whether the file changed since.

    Without a latest one it is changed when there are items in it: whoever made them elsewhere has no backup here.
    `trouble` says why the last attempt made none.
    """

    latest: Backup | None
    paused: bool
    changed: bool
    trouble: PlanError | None = None


class Made(Struct, frozen=True):
    """A backup that was made, and how many others were let go because of the size limit."""

    backup: Backup
    thinned: int


class Known(Struct, frozen=True):
    """The backups that are known of a client: of one copy, of its other copies by their files, and what is not there.

    `missing` are folders that were chosen for backups and cannot be looked into now, as on a drive that is unplugged.
    """

    own: tuple[Backup, ...]
    others: tuple[tuple[Path, tuple[Backup, ...]], ...]
    missing: tuple[Path, ...]
    paused: bool


class Comparison(Struct, frozen=True):
    """A backup's plan and the plan now, and what differs."""

    then: Plan
    now: Plan
    found: Differences


def limit() -> int:
    """How many bytes the backups of one copy of a client may take."""
    return preferences.load().backups_limit_mb * 1_000_000


def whose(file: "ClientFile") -> Whose:
    """The copy of a client that an open file is."""
    with file.reader() as connection:
        return folders.whose_is(connection, file.path)


def identity_of(path: Path) -> str:
    """The identity for a client whose file has lost it: that of its backups, where there are any, else a new one."""
    found = (folders.owner(folder) for folder in folders.own(folders.whose_at(path)))
    return next((owner.client for owner in found if owner is not None and owner.client), uuid4().hex)


def listed(file: "ClientFile") -> tuple[Backup, ...]:
    """The backups of an open file, in the order they were made."""
    return _listed(whose(file))


def known(file: "ClientFile") -> Known:
    """All backups that are known of the client of an open file."""
    return _known(whose(file))


def known_at(path: Path) -> Known:
    """All backups that are known of the client in a file; one that is gone or cannot be read is known by its path."""
    return _known(folders.whose_at(path))


def known_clients() -> tuple[tuple[Path, tuple[Backup, ...]], ...]:
    """The client files that have backups, in the folders that can be looked into."""
    found: dict[Whose, list[Backup]] = {}
    for folder, owner in folders.all_folders():
        found.setdefault(owner, []).extend(_listed_or_none(folder))
    return tuple((owner.path, stored.in_order(backups)) for owner, backups in found.items() if backups)


def _known(copy: Whose) -> Known:
    own = folders.own(copy)
    client = copy.client or next((found.client for found in map(folders.owner, own) if found is not None), "")
    others: dict[Path, list[Backup]] = {}
    for folder, owner in folders.all_folders():
        if client and owner.client == client and folder not in own:
            others.setdefault(owner.path, []).extend(_listed_or_none(folder))
    named = tuple((path, stored.in_order(backups)) for path, backups in others.items() if backups)
    return Known(_listed(copy), named, folders.missing(), _paused(copy))


def _listed(copy: Whose) -> tuple[Backup, ...]:
    return stored.in_order(backup for folder in folders.own(copy) for backup in stored.listed(folder))


def _listed_or_none(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder that may be another user's: what may not be looked into is not ours."""
    try:
        return stored.listed(folder)
    except PlanError:
        return ()


def back_up(file: "ClientFile", reason: Reason, now: datetime, rows: int | None = None) -> Made:
    """Make a checked backup of an open file, and let go of what need not stay; for a worker as well.

    WorldErrors when it cannot be made.
    """
    with file.reader() as connection:
        items = plans.status_facts(connection).items
    copy = whose(file)
    backup = _make(copy, file.snapshot, reason, now, items, rows)
    return Made(backup, 0 if _paused(copy) else stored.thin(_listed(copy), now, limit()))


def before_import(file: "ClientFile", rows: int, now: datetime) -> None:
    """Make a backup when an import is large enough to want one."""
    if rows > MANY_ROWS:
        back_up(file, "import", now, rows)


def before_update(connection: Reading, path: Path, now: datetime) -> Path:
    """A backup of a file of an older schema version, before it is brought up to date."""
    return _before(connection, path, "update", now)


def before_mending(connection: Reading, path: Path, now: datetime) -> Path:
    """A backup of a file as it is, before something foreign is taken out of it."""
    return _before(connection, path, "mend", now)


def _before(connection: Reading, path: Path, reason: Reason, now: datetime) -> Path:
    items = item_counts.items(connection)
    path = Path(os.path.realpath(path))
    copy = folders.whose_is(connection, path)
    return _make(copy, lambda target: snapshot(connection, target), reason, now, items).path


def _make(
    copy: Whose, take: Callable[[Path], Path], reason: Reason, now: datetime, items: int, rows: int | None = None
) -> Backup:
    folder = made(folders.home(copy))
    above = max((one.sequence for one in _listed(copy)), default=0)
    backup = stored.make(take, folder, reason, now, items, rows, above=above)
    try:
        folders.take(folder, copy)
    except PlanError:
        backup.path.unlink(missing_ok=True)
        raise
    return backup


def begin_anew(file: "ClientFile", now: datetime) -> None:
    """Make a backup of what is there now, and let go of every other: for what must not be found in them any more.

    Those of other copies of the client stay. WorldErrors when it cannot be made, or one cannot be removed.
    """
    made = back_up(file, "hand", now).backup
    for backup in listed(file):
        if backup.path != made.path:
            with translating_errors(backup.path):
                backup.path.unlink(missing_ok=True)


def standing(file: "ClientFile") -> BackupState:
    """How the backups of an open file stand; left-overs of a crash are cleaned away."""
    copy = whose(file)
    for folder in folders.own(copy):
        clear_away(folder)
    backups = _listed(copy)
    latest = backups[-1] if backups else None
    with file.reader() as connection:
        if latest is None:
            changed = plans.status_facts(connection).items > 0
        else:
            changed = stamps.clock_of(connection) != _clock_in(latest.path)
    return BackupState(latest, _paused(copy), changed)


def wait(latest: datetime | None, now: datetime) -> timedelta:
    """How long the next backup has to wait at least; never longer than `APART`, whatever a clock says."""
    if latest is None:
        return timedelta()
    return min(max(APART - (now - latest), timedelta()), APART)


def paused(file: "ClientFile") -> bool:
    """Whether the user went back and has not said yet that it is right."""
    return _paused(whose(file))


def _paused(copy: Whose) -> bool:
    return any((folder / PAUSED).exists() for folder in folders.own(copy))


def pause(file: "ClientFile", backup: Backup) -> None:
    """Let the backups of an open file wait, because the user went back to `backup`. A disk may refuse: they go on."""
    with suppress(PlanError):
        write_whole(folders.home(whose(file)) / PAUSED, os.fsencode(backup.path.name), replace=True, private=True)


def resume(file: "ClientFile") -> None:
    """What is there now is right: backups go on."""
    for folder in folders.own(whose(file)):
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
    theirs, own = folders.whose_at(backup).client, whose(file).client
    if theirs and own and theirs != own:
        raise InputError("other-client", path=str(backup))


def go_back(transaction: Transaction, then: Plan, backup: Path | None = None) -> None:
    """Make the plan that of a backup, exactly: an action for `ClientFile.perform`, and so one undo step.

    `then` is `plan_in(backup)`; contents of attachments that the file no longer has come from there, if it is said.

    Rows are written, not files swapped: the file keeps its identity and its earlier texts, rows that did not change
    keep their stamps, and other copies learn of the rest as of any other edit.
    """
    from compassdesk.storage.row_changes import keep_extra

    now = ask(transaction, plans.whole)
    patch = back_to(then, now)
    if patch != Patch():
        write(transaction, patch)
    if then.extra != now.extra:
        keep_extra(transaction, then.extra)
    if backup is not None and ask(transaction, attachment_contents.missing):
        with stored.opened(backup) as connection:
            attachment_contents.bring(transaction, connection)


def copy_to(backup: Path, target: Path) -> Path:
    """A new client file from a backup; InputError("file-exists") when there is a file already.

    A WorldError names the backup where that is damaged, and the new file where that cannot be written.
    """
    with stored.opened(backup) as connection:
        try:
            with translating_errors(target):
                snapshot(connection, target)
        except WorldError as error:
            if error.code == "damaged-file":
                error.values["path"] = str(backup)
            raise
    written.note(target)
    return target


def _clock_in(backup: Path) -> int | None:
    try:
        with stored.opened(backup) as connection:
            return stamps.clock_of(connection)
    except PlanError:
        return None  # a damaged backup is a reason for another one
