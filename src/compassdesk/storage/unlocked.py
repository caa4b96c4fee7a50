"""The keys of the protected client files that are unlocked: the one place that holds them, in memory only.

A connection finds its key here by the path of its file. A copy of an unlocked file (a backup, one in the making) bears
the same salt and opens with the same key, so it needs no asking of its own.
"""

import os
from pathlib import Path

from compassdesk.storage.passphrases import Key, salt_of

_keys: dict[Path, Key] = {}


def keep(path: Path, key: Key) -> None:
    """From now on the file at `path` opens with `key`."""
    _keys[_place(path)] = key


def key_of(path: Path) -> Key | None:
    """The key of the file at `path`; None when it is not protected, or locked."""
    return _keys.get(_place(path)) if _keys else None


def forget(path: Path) -> None:
    """Lock the file at `path` and every copy that opens with its key."""
    key = _keys.pop(_place(path), None)
    for other in [known for known, kept in _keys.items() if kept == key]:
        del _keys[other]


def look_again(path: Path) -> bool:
    """After a file could not be read as expected: whether what lies there is a protected file (its salt is read anew).

    Afterwards `key_of` gives its key when that is known from a copy, and None when it is locked or not protected.
    """
    salt = salt_of(path)
    known = next((key for key in _keys.values() if key.salt == salt), None)
    _keys.pop(_place(path), None)
    if known is not None:
        keep(path, known)
    return salt is not None


def _place(path: Path) -> Path:
    return Path(os.path.realpath(path))  # unlike Path.resolve it takes a circle of links as it is
