"""Sealing and opening with a passphrase piece by piece, in the form of age (C2SP, age.md), in memory for a piece.

pyrage seals with a passphrase only what is held whole, so what lies around its ciphers is spelled here: a head with the
key of the file under the passphrase (scrypt), and pieces of 64 KiB, each with a number of its own and the last one
marked (ChaCha20-Poly1305). So nothing is taken from a file that was changed or cut, and nothing of it lies open on a
disk. What one of both writes the other one reads (tests).
"""

import hashlib
import hmac
import io
import re
import secrets
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, BinaryIO, cast

from msgspec import Struct

from compassdesk.domain.errors import InputError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

PIECE = 65_536
_TAG, _NONCE, _SALT = 16, 16, 16
_WORK = 18
"""The power of two by which a key is made: 256 megabytes, and less than a second."""
MOST_STREAMED = 20
"""Python's own scrypt takes less than two gigabytes."""
_LETTERS = rb"[A-Za-z0-9+/]"
_HEAD = re.compile(
    rb"(age-encryption\.org/v1\n-> scrypt (%b{22}) (\d{1,2})\n(%b{43})\n---) (%b{43})\n"
    % (_LETTERS, _LETTERS, _LETTERS)
)
_LONGEST_HEAD = 1000


class Head(Struct, frozen=True):
    """The head of a sealed file, and what its pieces are sealed with."""

    spelled: bytes
    key: bytes


def new_head(passphrase: str) -> Head:
    """A head for a new file. Takes a second."""
    salt, key = secrets.token_bytes(_SALT), secrets.token_bytes(16)
    wrapped = _cipher(_stretched(passphrase, salt, _WORK)).encrypt(bytes(12), key, None)
    spelled = b"age-encryption.org/v1\n-> scrypt %b %d\n%b\n---" % (_letters(salt), _WORK, _letters(wrapped))
    nonce = secrets.token_bytes(_NONCE)
    return Head(b"%b %b\n%b" % (spelled, _letters(_seal_of(key, spelled)), nonce), _derived(key, nonce, b"payload"))


class Sealing:
    """A stream that writes what it is given sealed into another one; `finish` writes the last piece."""

    def __init__(self, stream: BinaryIO, head: Head) -> None:
        self._stream, self._cipher = stream, _cipher(head.key)
        self._held, self._number = bytearray(), 0
        stream.write(head.spelled)

    def write(self, content: bytes) -> int:
        for start in range(0, len(content), PIECE):
            self._held += content[start : start + PIECE]
            if len(self._held) > PIECE:  # the last one, which may be a whole one, waits for the end
                self._put(bytes(self._held[:PIECE]), is_last=False)
                del self._held[:PIECE]
        return len(content)

    def flush(self) -> None:
        """There is nothing to do: what is held back is no whole piece yet."""

    def finish(self) -> None:
        """Write the last piece, by which a reader knows that nothing was cut off."""
        self._put(bytes(self._held), is_last=True)

    def _put(self, piece: bytes, *, is_last: bool) -> None:
        self._stream.write(self._cipher.encrypt(_numbered(self._number, is_last=is_last), piece, None))
        self._number += 1


def work_of(head: bytes) -> int | None:
    """The power of two by which the key of a file is made that begins so; None where it is not one of these."""
    found = _HEAD.match(head)
    return int(found[3]) if found is not None else None


def opened(stream: BinaryIO, passphrase: str) -> BinaryIO:
    """What is sealed in a stream that can be wound, opened as it is read. Takes as long as whoever sealed it wanted.

    InputErrors "share-wrong-passphrase", and "share-damaged" for what was changed or cut, which is told by the piece
    that is read.
    """
    from cryptography.exceptions import InvalidTag

    stream.seek(0)
    begin = stream.read(_LONGEST_HEAD)
    found = _HEAD.match(begin)
    if found is None:
        raise _damaged()
    stretched = _stretched(passphrase, _bytes(found[2]), int(found[3]))
    try:
        key = _cipher(stretched).decrypt(bytes(12), _bytes(found[4]), None)
    except InvalidTag:
        raise InputError("share-wrong-passphrase") from None
    nonce = begin[found.end() : found.end() + _NONCE]
    if not hmac.compare_digest(_seal_of(key, found[1]), _bytes(found[5])) or len(nonce) < _NONCE:
        raise _damaged()
    return cast(
        "BinaryIO",
        io.BufferedReader(OpenedPieces(stream, found.end() + _NONCE, _derived(key, nonce, b"payload")), PIECE),
    )


class OpenedPieces(io.RawIOBase):
    """The pieces behind a head, each opened when something of it is read."""

    def __init__(self, stream: BinaryIO, begins: int, key: bytes) -> None:
        self._stream, self._begins, self._cipher = stream, begins, _cipher(key)
        sealed = stream.seek(0, io.SEEK_END) - begins
        self._pieces = max(1, -(-sealed // (PIECE + _TAG)))
        self._size = sealed - self._pieces * _TAG
        self._at = 0
        self._held = -1, b""
        if not self._piece(self._pieces - 1) and self._pieces > 1:  # known by its mark: nothing was cut off
            raise _damaged()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: bytearray, /) -> int:  # type: ignore[override]
        if self._at >= self._size:
            return 0
        number, within = divmod(self._at, PIECE)
        found = self._piece(number)[within : within + len(buffer)]
        buffer[: len(found)] = found
        self._at += len(found)
        return len(found)

    def _piece(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        if self._held[0] != number:
            self._stream.seek(self._begins + number * (PIECE + _TAG))
            nonce = _numbered(number, is_last=number == self._pieces - 1)
            try:
                self._held = number, self._cipher.decrypt(nonce, self._stream.read(PIECE + _TAG), None)
            except (InvalidTag, ValueError):
                raise _damaged() from None
        return self._held[1]


def _cipher(key: bytes) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key)


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    told = b"age-encryption.org/v1/scrypt" + salt
    return hashlib.scrypt(passphrase.encode(), salt=told, n=1 << work, r=8, p=1, maxmem=2**31 - 1, dklen=32)


def _derived(key: bytes, salt: bytes, what: bytes) -> bytes:
    """A key of 32 bytes made of another one (HKDF with SHA-256, one block)."""
    return hmac.digest(hmac.digest(salt or bytes(32), key, "sha256"), what + b"\x01", "sha256")


def _seal_of(key: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(key, b"", b"header"), head, "sha256")


def _numbered(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _letters(content: bytes) -> bytes:
    return b64encode(content).rstrip(b"=")


def _bytes(letters: bytes) -> bytes:
    return b64decode(letters + b"=" * (-len(letters) % 4))


def _damaged() -> InputError:
    return InputError("share-damaged", part="…")
