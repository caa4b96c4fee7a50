"""What opens with a passphrase, or with a key, only: in the form of age (age-encryption.org/v1), as `age -d` opens it.

Its first bytes tell it. Share files are sealed and opened piece by piece (`sealed_stream.py`); what is small, as keys
and changes of a shared folder are, is held whole, and so is what somebody sealed by a key that takes two gigabytes.
"""

import io
import re
import unicodedata
from typing import BinaryIO

from compassdesk.domain.errors import InputError
from compassdesk.exchange.share import sealed_stream

MARK = b"age-encryption.org/"
MOST_BYTES = 500_000_000
_STANZA = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n")
_MOST_WORK = 21
"""The power of two by which a key is made: this one takes two gigabytes and some seconds, each more twice of both.
Whoever seals takes what their machine does in a second: 18 or 19 where it was tried."""


def is_sealed(head: bytes) -> bool:
    """Whether a file that begins so is one of age."""
    return head.startswith(MARK)


def seal(content: bytes, passphrase: str) -> bytes:
    """A few bytes, sealed. Takes a second. The InputErrors of `spelled` for what can be no passphrase."""
    from pyrage import passphrase as age

    sealed: bytes = age.encrypt(content, spelled(passphrase))
    return sealed


def opened(stream: BinaryIO, passphrase: str) -> BinaryIO:
    """What is sealed in a file on the disk, opened as it is read. The InputErrors of `unseal`, and "share-damaged" when
    a piece is read that was changed.
    """
    words = spelled(passphrase)
    head = stream.read(1000)
    work = sealed_stream.work_of(head)
    if work is not None and 1 <= work <= sealed_stream.MOST_STREAMED:
        return sealed_stream.opened(stream, words)
    stream.seek(0)
    return io.BytesIO(unseal(stream.read(2 * MOST_BYTES + 1), passphrase))


def unseal(content: bytes, passphrase: str) -> bytes:
    """What is sealed in it. Takes as long as whoever sealed it wanted.

    InputErrors: "share-wrong-passphrase"; "passphrase-empty" and "passphrase-unusable" for what cannot be one;
    "share-sealed-otherwise" for what is sealed with keys, or would take a machine that few people have;
    "share-damaged" for what was changed on its way.
    """
    from pyrage import DecryptError
    from pyrage import passphrase as age

    words = spelled(passphrase)
    if len(content) > MOST_BYTES * 2:
        raise InputError("share-too-large", most=MOST_BYTES)
    head = _STANZA.match(content)
    if head is None or int(head[1]) > _MOST_WORK:
        raise InputError("share-sealed-otherwise")
    try:
        opened: bytes = age.decrypt(content, words)
    except DecryptError as trouble:
        if "Decryption failed" in str(trouble):  # the key; other words are about what lies behind it
            raise InputError("share-wrong-passphrase") from None
        raise InputError("share-damaged", part="…") from None
    return opened


def new_key() -> tuple[str, str]:
    """A key as age spells it: for whom to seal, and what opens it."""
    from pyrage import x25519

    secret = x25519.Identity.generate()
    return str(secret.to_public()), str(secret)


def seal_for(content: bytes, recipient: str) -> bytes | None:
    """Seal for a key, which takes no time as a passphrase does; None for what is no key."""
    import pyrage
    from pyrage import x25519

    try:
        return bytes(pyrage.encrypt(content, [x25519.Recipient.from_str(recipient)]))
    except (pyrage.RecipientError, ValueError):
        return None


def unseal_with(content: bytes, secret: str) -> bytes | None:
    """What is sealed for a key; None for what it does not open, or what was changed on its way."""
    import pyrage
    from pyrage import x25519

    try:
        return bytes(pyrage.decrypt(content, [x25519.Identity.from_str(secret)]))
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError):
        return None


def spelled(passphrase: str) -> str:
    """A passphrase as it is meant, whichever keyboard typed its accents: as those of client files.

    InputErrors "passphrase-empty" and "passphrase-unusable" for what cannot be one.
    """
    if not passphrase:
        raise InputError("passphrase-empty")
    words = unicodedata.normalize("NFC", passphrase)
    try:
        words.encode()
    except UnicodeEncodeError:
        raise InputError("passphrase-unusable") from None
    return words
