"""The folder that computers meet in: what it says of itself, and the change files that each of them puts there.

`together.json` names the client; `changes/` has the files, each a share file (`exchange/share/`) of what changed from
one clock of its writer to another, which stand in its name; `attachments/` has contents by their hash. Every file is
written once, whole, by the computer it is of, and only that one takes its own away, once another of its files says the
same. So nothing of anybody's is ever overwritten, whatever a program that carries the folder makes of it: a conflicted
copy of a change file is a change file once more. With a passphrase everything but `together.json` is sealed by age.
"""

import io
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256 as hash_of
from pathlib import Path
from uuid import uuid4

from msgspec import Struct

from compassdesk.disk import remove_old_parts
from compassdesk.domain.errors import InputError, PlanError, WorldError, world_error
from compassdesk.exchange.atomic import write_whole
from compassdesk.exchange.share import sealed, share_file
from compassdesk.exchange.share.share_file import Shared

HEAD, CHANGES, ATTACHMENTS = "together.json", "changes", "attachments"
FORMAT, VERSION = "compassdesk-together", 1
ENDING = ".compass-change"
MOST_BYTES = 500_000_000
"""Of one file in it."""
_MOST_HEAD = 100_000
_NAME = re.compile(r"([0-9a-f]{1,64})-(\d{1,20})-(\d{1,20})", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


class SharedFolder(Struct, frozen=True):
    """`recipient` is what its files are sealed for, and `sealed` the key to them under the passphrase; both are empty
    where nothing is sealed. `id` tells it from every other folder.
    """

    path: Path
    id: str
    client: str
    name: str
    recipient: str = ""
    sealed: bytes = b""

    @property
    def is_sealed(self) -> bool:
        return bool(self.recipient)


class ChangeFile(Struct, frozen=True):
    """All that its writer saw or did after `since` and up to `until`, both its own clock."""

    replica: str
    since: int
    until: int
    path: Path
    size: int = 0
    """Bytes; 0 of one that went meanwhile."""


def make(path: Path, client: str, name: str, passphrase: str = "") -> tuple[SharedFolder, str]:
    """Begin a folder for a client in an empty or new one; gives the key to what lies in it, "" where it is not sealed.

    InputError("together-there") where one begins already; the errors of `write_whole`.
    """
    recipient, secret = sealed.new_key() if passphrase else ("", "")
    key = sealed.seal(secret.encode(), passphrase) if passphrase else b""
    made = SharedFolder(path, uuid4().hex, client, name, recipient, key)
    said = {
        "format": FORMAT,
        "version": VERSION,
        "id": made.id,
        "client": client,
        "name": name,
        "recipient": recipient,
        "sealed": b64encode(key).decode(),
    }
    try:
        for folder in (path, path / CHANGES, path / ATTACHMENTS):
            folder.mkdir(exist_ok=True)
    except OSError as error:
        raise world_error(error, str(path)) from error
    try:
        write_whole(path / HEAD, (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode(), replace=False)
    except InputError:
        raise InputError("together-there", path=str(path)) from None
    return made, secret


def read(path: Path) -> SharedFolder:
    """What a folder says of itself. InputErrors: "together-none" where none begins, "together-newer" with version and
    known, "together-damaged" where it makes no sense.
    """
    try:
        with (path / HEAD).open("rb") as file:
            content = file.read(_MOST_HEAD)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("together-none", path=str(path)) from None
    except OSError as error:
        raise world_error(error, str(path)) from error
    try:
        said = json.loads(content)
        if said["format"] != FORMAT:
            raise InputError("together-none", path=str(path))
        if type(said["version"]) is not int or said["version"] > VERSION:
            raise InputError("together-newer", path=str(path), version=str(said["version"]), known=VERSION)
        texts = [said[name] for name in ("id", "client", "name", "recipient")]
        lock = b64decode(said["sealed"], validate=True)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise InputError("together-damaged", path=str(path)) from None
    if not all(isinstance(text, str) for text in texts) or not re.fullmatch(r"[0-9a-f]{32}", texts[0]):
        raise InputError("together-damaged", path=str(path))
    key, client, name, recipient = texts
    return SharedFolder(path, key, client, name, recipient, lock)


def secret_of(folder: SharedFolder, passphrase: str) -> str:
    """The key to what lies in a sealed folder. InputErrors: "wrong-passphrase"; "passphrase-empty" and
    "passphrase-unusable"; "together-damaged" for one that is no key, or that no passphrase would open in a moment.
    """
    if not folder.is_sealed:
        return ""
    try:
        return str(sealed.unseal(folder.sealed, passphrase), "ascii")
    except UnicodeDecodeError:
        raise InputError("together-damaged", path=str(folder.path)) from None
    except InputError as trouble:
        if trouble.code.startswith("passphrase-"):
            raise
        code = "wrong-passphrase" if trouble.code == "share-wrong-passphrase" else "together-damaged"
        raise InputError(code, path=str(folder.path)) from None


def change_files(folder: SharedFolder) -> list[ChangeFile]:
    """The change files that lie there, by their writer and in their order; what has another name is passed over.

    Some disks and programs that sync spell names in capitals, or make a second folder that differs in them.
    """
    try:
        places = [one for one in folder.path.iterdir() if one.name.lower() == CHANGES and one.is_dir()]
        names = sorted(one for place in places for one in place.iterdir() if one.name.lower().endswith(ENDING))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise world_error(error, str(folder.path)) from error
    found = []
    for path in names:
        if (said := _NAME.match(path.name.lower())) is not None:
            found.append(ChangeFile(said[1], int(said[2]), int(said[3]), path, _size(path)))
    return sorted(found, key=lambda one: (one.replica, one.until, one.since, one.path.name))


def put_change(folder: SharedFolder, shared: Shared) -> ChangeFile:
    """Write a change file. InputError("together-damaged") where the folder names no key.

    WorldErrors: "together-read-only", "together-full", "together-gone"; "together-unwritten" with reason.
    """
    stream = io.BytesIO()
    share_file.write(stream, shared, lambda _: None)
    copy = shared.copy
    path = folder.path / CHANGES / f"{copy.replica}-{shared.since:020d}-{copy.clock:020d}{ENDING}"
    _put(folder, path, stream.getvalue())
    return ChangeFile(copy.replica, shared.since, copy.clock, path, _size(path))


def get_change(folder: SharedFolder, file: ChangeFile, secret: str) -> Shared | None:
    """What a change file says; None for one that is not whole (yet): it may still be on its way.

    InputError("copy-of-another-client") and the like are for who brings it in; "share-newer" as `share_file.opened`.
    WorldError("together-unread") for one that lies there and may not be read, or cannot be.
    """
    content = _content(folder, file.path, secret)
    if content is None:
        return None
    try:
        with share_file.opened(io.BytesIO(content)) as (shared, _):
            return shared if shared.copy.client == folder.client else None
    except InputError as trouble:
        if trouble.code == "share-newer":
            raise
        return None


def is_whole(folder: SharedFolder, file: ChangeFile, secret: str) -> bool:
    """Whether a change file is as it was written; what it says is not read. One that cannot be read now may be."""
    try:
        content = _content(folder, file.path, secret)
        return content is not None and share_file.client_once_checked(io.BytesIO(content)) == folder.client
    except InputError as trouble:
        return trouble.code == "share-newer"
    except WorldError:
        return True


def who_wrote(folder: SharedFolder, file: ChangeFile, secret: str) -> str:
    """What the writer of a change file calls themselves; "" where nobody said, or it cannot be read."""
    try:
        content = _content(folder, file.path, secret)
        return share_file.said_by(io.BytesIO(content)) if content is not None else ""
    except PlanError:
        return ""


def put_attachment(folder: SharedFolder, sha256: str, content: bytes) -> None:
    """Put the content of an attachment there unless it is there."""
    path = folder.path / ATTACHMENTS / sha256
    if _HASH.fullmatch(sha256) and not path.exists():
        _put(folder, path, content)


def get_attachment(folder: SharedFolder, sha256: str, secret: str) -> bytes | None:
    """What an attachment holds; None for one that is not there, or not whole, or cannot be read."""
    content = None
    with suppress(WorldError):
        content = _content(folder, folder.path / ATTACHMENTS / sha256, secret) if _HASH.fullmatch(sha256) else None
    return content if content is not None and hash_of(content).hexdigest() == sha256 else None


def attachments_there(folder: SharedFolder) -> frozenset[str]:
    """The hashes of the contents that lie there."""
    try:
        return frozenset(one.name for one in (folder.path / ATTACHMENTS).iterdir() if _HASH.fullmatch(one.name))
    except OSError:
        return frozenset()


def tidy(folder: SharedFolder) -> None:
    """Remove what this computer left half written there when it died, once it is old."""
    for one in (folder.path, folder.path / CHANGES, folder.path / ATTACHMENTS):
        remove_old_parts(one)


def take_away(files: Iterable[ChangeFile]) -> None:
    """Take away change files of one's own that another one says all of."""
    for one in files:
        with suppress(OSError):
            one.path.unlink(missing_ok=True)


def _put(folder: SharedFolder, path: Path, content: bytes) -> None:
    """Write a file that stays as it is; the folder in it that it goes to is made anew where somebody tidied it away."""
    written = sealed.seal_for(content, folder.recipient) if folder.is_sealed else content
    if written is None:
        raise InputError("together-damaged", path=str(folder.path))
    try:
        path.parent.mkdir(exist_ok=True)
        with suppress(InputError):  # it lies there already: the same says the same
            write_whole(path, written, replace=False)
    except OSError as error:
        raise _not_written(world_error(error), folder) from error
    except WorldError as trouble:
        raise _not_written(trouble, folder) from trouble


_WHY = {
    "read-only-folder": "together-read-only",
    "no-permission": "together-read-only",
    "disk-full": "together-full",
    "missing-folder": "together-gone",
    "missing-file": "together-gone",
}


def _not_written(trouble: WorldError, folder: SharedFolder) -> WorldError:
    reason = trouble.values.get("reason") or trouble.code
    return WorldError(_WHY.get(trouble.code, "together-unwritten"), path=str(folder.path), reason=reason)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _content(folder: SharedFolder, path: Path, secret: str) -> bytes | None:
    """What a file in it holds; None where it is not there, or not whole, or sealed for another key."""
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WorldError("together-unread", path=str(path), reason=error.strerror or str(error)) from error
    return sealed.unseal_with(content, secret) if folder.is_sealed else content
