"""Files that age opens with a passphrase whose key takes no second to make; the app's own take one on purpose.

The form is spelled here once more, from its specification (age-encryption.org/v1, C2SP): so each test that opens such a
file also asks whether the library reads what another program wrote.
"""

import hashlib
import hmac
import os
from base64 import b64encode

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

WORK = 4
"""The power of two by which a key is made; 18 where the app seals."""
PIECE = 64 << 10


def encrypt(content: bytes, passphrase: str) -> bytes:
    """As `pyrage.passphrase.encrypt`."""
    key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    made = hashlib.scrypt(
        passphrase.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=1 << WORK, r=8, p=1, dklen=32
    )
    body = ChaCha20Poly1305(made).encrypt(bytes(12), key, None)
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_spelled(salt), WORK, _spelled(body))
    mac = hmac.digest(_key(key, b"", b"header"), head, "sha256")
    return head + b" " + _spelled(mac) + b"\n" + nonce + _pieces(content, _key(key, nonce, b"payload"))


def _pieces(content: bytes, key: bytes) -> bytes:
    cipher, pieces = ChaCha20Poly1305(key), max(1, -(-len(content) // PIECE))
    return b"".join(
        cipher.encrypt(
            number.to_bytes(11, "big") + bytes((number == pieces - 1,)),
            content[number * PIECE : (number + 1) * PIECE],
            None,
        )
        for number in range(pieces)
    )


def _key(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(key)


def _spelled(content: bytes) -> bytes:
    return b64encode(content).rstrip(b"=")
