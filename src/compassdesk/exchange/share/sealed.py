"""What opens with a passphrase, or with a key, only: in the form of age (age-encryption.org/v1), as `age -d` opens it.

Its first bytes tell it. The whole of it is held in memory twice, so there is a limit for what comes from elsewhere.
"""

import re
import unicodedata

from compassdesk.domain.errors import InputError

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
    """The bytes of a share file, sealed. Takes a second. InputErrors of `unseal`, and "share-too-large"."""
    from pyrage import passphrase as age

    spelled = _spelled(passphrase)
    if len(content) > MOST_BYTES:
        raise InputError("share-too-large", most=MOST_BYTES)
    sealed: bytes = age.encrypt(content, spelled)
    return sealed


def unseal(content: bytes, passphrase: str) -> bytes:
    """What is sealed in it. Takes as long as whoever sealed it wanted.

    InputErrors: "share-wrong-passphrase"; "passphrase-empty" and "passphrase-unusable" for what cannot be one;
    "share-sealed-otherwise" for what is sealed with keys, or would take a machine that few people have;
    "share-damaged" for what was changed on its way.
    """
    from pyrage import DecryptError
    from pyrage import passphrase as age

    spelled = _spelled(passphrase)
    if len(content) > MOST_BYTES * 2:
        raise InputError("share-too-large", most=MOST_BYTES)
    head = _STANZA.match(content)
    if head is None or int(head[1]) > _MOST_WORK:
        raise InputError("share-sealed-otherwise")
    try:
        opened: bytes = age.decrypt(content, spelled)
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


def _spelled(passphrase: str) -> str:
    """A passphrase as it is meant, whichever keyboard typed its accents: as those of client files."""
    if not passphrase:
        raise InputError("passphrase-empty")
    spelled = unicodedata.normalize("NFC", passphrase)
    try:
        spelled.encode()
    except UnicodeEncodeError:
        raise InputError("passphrase-unusable") from None
    return spelled
