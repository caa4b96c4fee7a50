"""Where backups lie: a folder for each copy of a client, in the folder chosen for backups and in those chosen before.

What one copy of a client file does with its backups (thinning, pausing, removing) reaches those of no other copy. A
note in each folder says whose it is. A copy finds its folder by what tells it from the other copies, so that renaming
or moving the file keeps it; else by the path: that of a file which is gone, cannot be read, was replaced by what
another computer made of it, or was written anew under a passphrase.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.exchange.atomic import write_whole
from compassdesk.services.before_looking import make_ready_to_look
from compassdesk.storage import stamps
from compassdesk.storage.asking import Reading
from compassdesk.storage.connections import open_untouched
from compassdesk.storage.problems import translating_errors
from compassdesk.system import preferences
from compassdesk.system.folders import data_folder

_NOTE = "from"


class Whose(Struct, frozen=True):
    """Whose backups a folder holds: the file, what tells this copy from others, and its client; empty: not known.

    `earlier` is what told it from others before.
    """

    path: Path
    copy: str = ""
    client: str = ""
    earlier: tuple[str, ...] = ()


def root() -> Path:
    """The folder that new backups are put in: the user's choice, else the app's own."""
    return _root(preferences.load().backups_folder)


def roots() -> tuple[Path, ...]:
    """The folder that new backups are put in, and those that were it before."""
    now = preferences.load()
    return tuple(dict.fromkeys(_root(chosen) for chosen in (now.backups_folder, *now.former_backups_folders)))


def missing() -> tuple[Path, ...]:
    """Those of the chosen folders that are not there now, as when a drive is unplugged, or cannot be read."""
    return tuple(one for one in roots() if one != _root("") and not _readable(one))


def whose_is(connection: Reading, path: Path) -> Whose:
    """The copy of a client that a connection reads, in the file at `path`."""
    copy, *earlier = stamps.copy_of(connection, path) or ("",)
    client = stamps.client_of(connection) or ""
    return Whose(path, copy, client if _is_sound(client) else "", tuple(earlier))


def whose_at(path: Path) -> Whose:
    """The copy of a client in a file; of one that is gone or cannot be read only the path is known."""
    path = Path(os.path.realpath(path))
    try:
        with translating_errors(path):
            make_ready_to_look(path)
            connection = open_untouched(path)
            try:
                return whose_is(connection, path)
            finally:
                connection.close()
    except PlanError:
        return Whose(path)


def owner(folder: Path) -> Whose | None:
    """Whose backups a folder holds; None when nothing says so."""
    try:
        said = (folder / _NOTE).read_bytes()
    except OSError:
        return None
    try:
        note = json.loads(said)
        return Whose(Path(note["file"]), str(note["copy"]), str(note["client"]))
    except (ValueError, KeyError, TypeError):  # the path alone, in the folder named after the client
        return Whose(Path(os.fsdecode(said)), client=folder.name)


def all_folders() -> Iterator[tuple[Path, Whose]]:
    """Every folder of backups that can be looked into, and whose it is; those of the present root first."""
    for one in roots():
        if _readable(one):
            yield from _in(one)


def own(whose: Whose) -> tuple[Path, ...]:
    """The folders with the backups of a copy, at most one in each root."""
    found = (_own_in(one, whose) for one in roots() if _readable(one))
    return tuple(folder for folder in found if folder is not None)


def home(whose: Whose) -> Path:
    """The folder for new backups of a copy; it may not exist yet. WorldError("folder-not-read")."""
    try:
        return _own_in(root(), whose) or _free(root(), whose)
    except OSError as error:
        raise WorldError("folder-not-read", path=str(root())) from error


def take(folder: Path, whose: Whose) -> None:
    """Note that a folder holds the backups of a copy, and the same in those it had before.

    WorldErrors when it cannot be noted: the next backup would not find it.
    """
    for former in own(whose):
        if former != folder:
            with suppress(PlanError):
                _note(former, whose)
    _note(folder, whose)


def _root(chosen: str) -> Path:
    return Path(chosen) if chosen else data_folder() / "backups"


def _readable(folder: Path) -> bool:
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


def _in(one: Path) -> Iterator[tuple[Path, Whose]]:
    try:
        with os.scandir(one) as entries:
            folders = sorted(Path(entry.path) for entry in entries if entry.is_dir())
    except FileNotFoundError:
        return  # removed since it was looked for: a folder that is not there holds nothing
    for folder in folders:
        found = owner(folder)
        if found is not None:
            yield folder, found


def _own_in(one: Path, whose: Whose) -> Path | None:
    if not one.exists():
        return None
    of_client = [pair for pair in _in(one) if not whose.client or pair[1].client in {"", whose.client}]
    told = {whose.copy, *whose.earlier} - {""}
    found = [folder for folder, noted in of_client if noted.copy in told]
    found = found or [folder for folder, noted in of_client if noted.path == whose.path]
    return max(found, key=lambda folder: (folder / _NOTE).stat().st_mtime, default=None)


def _free(one: Path, whose: Whose) -> Path:
    """A folder of no other copy."""
    place = sha256(os.fsencode(whose.path)).hexdigest()[:16]
    name = f"{whose.client or 'client'}.{place}"
    folder, number = one / name, 1
    while owner(folder) is not None:
        number += 1
        folder = one / f"{name}.{number}"
    return folder


def _is_sound(client: str) -> bool:
    """An identity comes from a file that may come from anybody: it must not lead out of the folder of backups."""
    return client.replace("-", "").isalnum() and client.isascii() and len(client) <= 64


def _note(folder: Path, whose: Whose) -> None:
    if owner(folder) == whose:
        return
    note = {"file": str(whose.path), "copy": whose.copy, "client": whose.client}
    write_whole(folder / _NOTE, json.dumps(note).encode(), replace=True, private=True)
