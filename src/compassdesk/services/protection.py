"""Protecting a client file with a passphrase: setting, changing and removing it, unlocking and locking.

A protected file is encrypted; without its passphrase nobody can read it, and nobody can give the passphrase back.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.services import written
from compassdesk.services.before_looking import clear_begun
from compassdesk.services.opening import open_client
from compassdesk.storage import unlocked
from compassdesk.storage.connections import open_alone
from compassdesk.storage.lock import Lock
from compassdesk.storage.passphrases import Key, key_from, new_key, salt_of
from compassdesk.storage.problems import world_code

if TYPE_CHECKING:
    from compassdesk.storage.protecting import Remains

_DAMAGED = 16
"""Salts that differ in so few of their bits were the same: two of their own differ in about forty."""


def is_protected(path: Path) -> bool:
    """Whether a client file is encrypted, be it unlocked or not."""
    if unlocked.key_of(path) is not None or is_locked(path):
        return True
    return unlocked.key_of(path) is not None  # a copy of an unlocked file, which is known only since it was looked at


def is_locked(path: Path) -> bool:
    """Whether a client file can only be opened after its passphrase was given; any file may be asked about."""
    try:
        if not path.is_file():
            return False
        clear_begun(path)
        open_alone(path).close()
    except WorldError as trouble:
        return trouble.code == "protected-file"
    except Exception as trouble:
        if world_code(trouble) is None and not isinstance(trouble, OSError | ValueError):
            raise
    return False


def unlock(path: Path, passphrase: str) -> Key:
    """Let a protected file be opened until it is locked; gives its key. Takes a fifth of a second, so use a worker.

    InputError("wrong-passphrase"), ("passphrase-empty"), ("passphrase-unusable"), ("not-protected").
    """
    salt = salt_of(path)
    if salt is None:
        raise InputError("not-protected", path=str(path))
    try:
        return unlock_with(path, key_from(passphrase, salt))
    except InputError as trouble:
        if trouble.code != "wrong-passphrase":
            raise
        for other in _salts_before_damage(path, salt):
            with suppress(InputError):
                return unlock_with(path, key_from(passphrase, other))
        raise


def _salts_before_damage(path: Path, salt: bytes) -> frozenset[bytes]:
    """What the salt of a file may have been before bits of it changed: the salts of its backups that are nearly that.

    The next change of the file writes it anew.
    """
    from compassdesk.services import backups

    with suppress(WorldError):
        known = {salt_of(backup.path) or salt for backup in backups.known_at(path).own}
        return frozenset(other for other in known - {salt} if _bits_between(other, salt) <= _DAMAGED)
    return frozenset()


def _bits_between(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()


def unlock_with(path: Path, key: Key) -> Key:
    """Let a protected file be opened with a key that was kept. InputError("wrong-passphrase") when it has another."""
    from compassdesk.storage.seals import check_key  # it brings OpenSSL, which is not needed before

    check_key(path, key)
    unlocked.keep(path, key)
    return key


def opens_with(path: Path, passphrase: str) -> bool:
    """Whether this is the passphrase of an unlocked file, which may be open. Takes a fifth of a second."""
    key = unlocked.key_of(path)
    return key is not None and bool(passphrase) and key_from(passphrase, key.salt) == key


def lock(path: Path) -> None:
    """Forget the key of a closed file: it opens with its passphrase only."""
    unlocked.forget(path)


def protect(path: Path, passphrase: str) -> "Remains":
    """Encrypt a closed client file; it stays unlocked. Says what is left of the bytes that could be read.

    InputError("already-protected") when it has a passphrase; the errors of `open_client` and of passphrases. Whatever
    is raised, the file is as it was.
    """
    if is_protected(path):
        raise InputError("already-protected", path=str(path))
    return _rewrite(path, passphrase)


def change_passphrase(path: Path, passphrase: str) -> None:
    """Give an unlocked, closed file another passphrase; it stays unlocked, its older backups keep the older one."""
    _check_unlocked(path)
    _rewrite(path, passphrase)


def unprotect(path: Path) -> None:
    """Make an unlocked, closed file readable by anybody again."""
    _check_unlocked(path)
    _rewrite(path, None)


def _check_unlocked(path: Path) -> None:
    if not is_protected(path):
        raise InputError("not-protected", path=str(path))


def _rewrite(path: Path, passphrase: str | None) -> "Remains":
    from compassdesk.storage.protecting import rewrite  # it brings SQLCipher, which asking about a file does not need

    path = Path(os.path.realpath(path))
    open_client(path).close()  # checked, ours alone, and brought up to date: a key is not made for nothing
    key = None if passphrase is None else new_key(passphrase)
    lock = Lock(path)
    try:
        remains = rewrite(path, key)
        written.note(path)
        return remains
    finally:
        lock.release()
