"""From a passphrase to the key of a protected client file, and how such a file is known without it.

A protected file is encrypted by SQLCipher 4 with its own defaults, so that any tool that knows SQLCipher opens it with
the passphrase, without us. Its first sixteen bytes are the salt of the key; ours begins with a mark, which tells it
from a damaged file and from any other program's. The rest of the file looks like noise.
"""

import os
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.errors import InputError

MARK = b"CPDS\x01"
"""How the salt of a protected client file begins; eleven random bytes follow."""

SALT_BYTES = 16
PAGE = 4096
USABLE = 4016
"""Bytes of a page that hold content; behind them lie the beginning of its encryption and its seal."""
ROUNDS = 256_000
"""SQLCipher's own count for PBKDF2 with SHA-512: about a fifth of a second, once for each unlocking."""

_KEY_BYTES = 32


class Key(Struct, frozen=True):
    """What opens one protected file and its copies: the derived key and the salt that it was derived with."""

    secret: bytes
    salt: bytes

    __repr__ = object.__repr__  # the secret is not for logs

    def spelled(self) -> str:
        """As SQLCipher takes a key that is derived already."""
        return f"x'{(self.secret + self.salt).hex()}'"


def new_key(passphrase: str) -> Key:
    """A key with a salt of its own. InputError("passphrase-empty") or ("passphrase-unusable") when it cannot be one."""
    return key_from(passphrase, MARK + os.urandom(SALT_BYTES - len(MARK)))


def key_from(passphrase: str, salt: bytes) -> Key:
    """The key that a passphrase makes with a file's salt, however its accents were typed. Takes a fifth of a second."""
    import hashlib  # it brings OpenSSL, which a start without protected files does not need

    return Key(hashlib.pbkdf2_hmac("sha512", _normal(passphrase), salt, ROUNDS, _KEY_BYTES), salt)


def _normal(passphrase: str) -> bytes:
    """The bytes of a passphrase; one accent has one spelling, whichever keyboard typed it."""
    if not passphrase:
        raise InputError("passphrase-empty")
    if "\x00" in passphrase:
        raise InputError("passphrase-unusable")
    import unicodedata

    try:
        return unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise InputError("passphrase-unusable") from None


def salt_of(path: Path) -> bytes | None:
    """The salt of a protected client file; None when the file is none. Only for a file this process has not open."""
    try:
        if not path.is_file():
            return None  # what comes through a pipe would be gone
        with path.open("rb") as file:
            head = file.read(SALT_BYTES)
    except (OSError, ValueError):
        return None
    return head if head.startswith(MARK) and len(head) == SALT_BYTES else None
