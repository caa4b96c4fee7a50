"""The seal that each page of a protected file bears, made with its key: it tells what was written from what is damaged.

A page of SQLCipher 4 is what is encrypted, then what its encryption began with, then the seal over both and over the
number of the page. The first page begins with the salt, which neither is encrypted nor sealed.
"""

import hashlib  # it brings OpenSSL, which a start without protected files does not need
import hmac
from pathlib import Path

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.storage.passphrases import PAGE, SALT_BYTES, Key

SEALED = 4032
"""Bytes of a page before its seal."""
_KEY_BYTES = 32
_ROUNDS = 2
_MASK = 0x3A
_BITS = 8
_NEAR = 8
"""Two seals that differ in so few of their 512 bits are of the same page: the seal itself is what was damaged."""


class Seals:
    """The seals of one file."""

    def __init__(self, key: Key) -> None:
        salt = bytes(byte ^ _MASK for byte in key.salt)
        self._key = hashlib.pbkdf2_hmac("sha512", key.secret, salt, _ROUNDS, _KEY_BYTES)

    def seal(self, page: bytes, number: int) -> bytes:
        """The seal that a page should bear."""
        sealed = page[SALT_BYTES if number == 1 else 0 : SEALED]
        return hmac.digest(self._key, sealed + number.to_bytes(4, "little"), "sha512")

    def holds(self, page: bytes, number: int) -> bool:
        """Whether a page is as it was written."""
        return len(page) == PAGE and hmac.compare_digest(self.seal(page, number), page[SEALED:])

    def put_right(self, page: bytes, number: int) -> bytes | None:
        """The page as it was written when only one bit of it changed since, found by trying; else None.

        Takes a third of a second.
        """
        there = page[SEALED:]
        if _differing(self.seal(page, number), there) <= _NEAR:
            return page[:SEALED] + self.seal(page, number)
        begin = SALT_BYTES if number == 1 else 0
        behind = number.to_bytes(4, "little")
        tried = bytearray(page[:SEALED])
        before = hmac.new(self._key, digestmod="sha512")
        for place in range(begin, SEALED):
            for bit in range(_BITS):
                tried[place] ^= 1 << bit
                found = before.copy()
                found.update(tried[place:])
                found.update(behind)
                if found.digest() == there:
                    return bytes(tried) + there
                tried[place] ^= 1 << bit
            before.update(tried[place : place + 1])
        return None


def check_key(path: Path, key: Key) -> None:
    """InputError("wrong-passphrase") when no page of the file was written with this key.

    If any seal holds, the passphrase is right: whatever is wrong with the other pages is damage.
    WorldError("damaged-file") when the file is not made of whole pages. Only for a file this process has not open.
    """
    seals, number = Seals(key), 0
    try:
        with path.open("rb") as file:
            while len(page := file.read(PAGE)) == PAGE:
                number += 1
                if seals.holds(page, number):
                    return
    except OSError as error:
        raise WorldError("no-permission", path=str(path)) from error
    if number == 0:
        raise WorldError("damaged-file", path=str(path))
    raise InputError("wrong-passphrase", path=str(path))


def _differing(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
