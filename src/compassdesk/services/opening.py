"""Opening a client file, for writing or for a look, and making a new one."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from compassdesk.domain.client_rules import check_client
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client
from compassdesk.services import written
from compassdesk.services.before_looking import clear_begun, make_ready_to_look
from compassdesk.services.workspace import ClientFile, open_files
from compassdesk.storage import client_file, schema
from compassdesk.storage.asking import Reading, Transaction
from compassdesk.storage.left_overs import healed_here, lie_beside, make_ready_to_open
from compassdesk.storage.lock import Holder, Lock, holder
from compassdesk.storage.passphrases import Key
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.readers import Readers
from compassdesk.storage.whereabouts import place_of
from compassdesk.storage.writing import Writing


def open_client(path: Path, *, read_only: bool = False) -> ClientFile:
    """Open a client file, bringing an older one up to date after a backup.

    A file this process has open already is given again, to be closed once more. Raises the WorldErrors of
    `storage.client_file`, and file-in-use (host, process, since) when another program is writing: it may then be
    opened with `read_only`, which takes no lock. The file is unchanged whenever this raises.
    """
    path = Path(os.path.realpath(path))  # a circle of links stays one, and is told when it is looked at
    place = place_of(path)
    if not read_only and place in open_files:
        return open_files[place].shared()
    with translating_errors(path):
        if read_only:
            return _opened_for_reading(path)
        clear_begun(path)
        kept_aside: tuple[Path, ...] = ()
        known = len(healed_here)
        lock = None
        try:
            if path.is_file() and lie_beside(path):
                lock = Lock(path)
                kept_aside = make_ready_to_open(path)
            version = client_file.check(path)
            client_file.check_writable(path)
            lock = lock or Lock(path)
            if version < schema.VERSION:
                client_file.bring_up_to_date(path, lambda older: _kept_before_update(older, path))
                written.note(path)
            file = _opened(path, lock, None, kept_aside)
            file.healed_with = _healed_with(path, known)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
    open_files[file.place] = file
    return file


def _opened_for_reading(path: Path) -> ClientFile:
    other = holder(path)
    known = len(healed_here)
    kept_aside = make_ready_to_look(path)
    client_file.check(path)
    file = _opened(path, None, other, kept_aside)
    file.healed_with = _healed_with(path, known)
    return file


def _healed_with(path: Path, known: int) -> tuple[Path, ...]:
    """The journals that made this file whole since so many were `known`; meanwhile a worker may look at another."""
    return tuple(former for healed, former in healed_here[known:] if healed == path)


def create_client(
    path: Path,
    client: Client,
    patch: Patch | None = None,
    *,
    more: Callable[[Transaction], None] | None = None,
    key: Key | None = None,
) -> ClientFile:
    """Make a client file, with the rows of `patch` in it, and open it; when something is wrong there is no file.

    `more` writes what goes in after the patch, in the same transaction; with a `key` the file is protected and
    unlocked. Raises the InputErrors of `check_client` and the errors of `storage.client_file.create`.
    """
    check_client(client)
    path = Path(os.path.realpath(path))  # a circle of links stays one, and is told when it is looked at
    empty = patch is None and more is None
    fill = None if empty else lambda passing: _fill(passing, patch or Patch(), more)
    try:
        kept_aside = client_file.create(path, client, fill, key)
    except UnicodeEncodeError as error:
        raise InputError("unstorable-text", text=error.object.encode(errors="replace").decode()) from error
    written.note(path)
    file = open_client(path)
    file.kept_aside += kept_aside
    return file


def _opened(path: Path, lock: Lock | None, other: Holder | None, kept_aside: tuple[Path, ...]) -> ClientFile:
    file = ClientFile(path, lock=lock, holder=other, kept_aside=kept_aside)
    try:
        file.read(schema.verify)
    except BaseException:
        file.close()
        raise
    return file


def _kept_before_update(older: Reading, path: Path) -> None:
    from compassdesk.services import backups

    backups.before_update(older, path, datetime.now(UTC))


def _fill(path: Path, patch: Patch, more: Callable[[Transaction], None] | None) -> None:
    from compassdesk.services import patches

    with closing(Writing(path, Readers())) as writing, writing.transaction():
        patches.apply(writing.core(), patch)
        if more is not None:
            more(writing.core())
