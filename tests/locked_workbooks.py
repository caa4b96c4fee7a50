"""Workbooks that are protected with a password, in the two ways in which Office keeps them."""

import io
import struct
from hashlib import sha1

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted
from msoffcrypto.method.ecma376_agile import ECMA376Agile
from msoffcrypto.method.ecma376_standard import ECMA376Standard

SALT = bytes(range(16))
_AES_128, _SHA1, _FULL_PROVIDER = 0x660E, 0x8004, 0x18


def locked(source: bytes, password: str, turns: int = 1000) -> bytes:
    """As Excel keeps it since 2010 ("agile"), which makes a key of the password in so many turns."""
    return ECMA376Agile.encrypt(password, io.BytesIO(source), spin_count=turns)


def locked_as_excel_does(source: bytes, password: str) -> bytes:
    """With all the turns of Excel: half a second to lock and open."""
    return locked(source, password, 100_000)


def locked_as_in_2007(source: bytes, password: str) -> bytes:
    """As Excel 2007 and other programs keep it ("standard"): AES-128, [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9."""
    key = ECMA376Standard.makekey_from_password(password, _AES_128, _SHA1, _FULL_PROVIDER, 128, 16, SALT)
    verifier = bytes(range(16, 32))
    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, _AES_128, _SHA1, 128, _FULL_PROVIDER, 0, 0) + provider
    checked = struct.pack("<I", 16) + SALT + _sealed(key, verifier)
    checked += struct.pack("<I", 20) + _sealed(key, sha1(verifier, usedforsecurity=False).digest().ljust(32, b"\0"))
    how = struct.pack("<HHII", 4, 2, 0x24, len(header)) + header + checked
    held = struct.pack("<Q", len(source)) + _sealed(key, source + bytes(-len(source) % 16))
    return contained(how, held)


def contained(how: bytes, held: bytes) -> bytes:
    """A file of the old kind that says how something is protected, and holds it."""
    out = io.BytesIO()
    ECMA376Encrypted(held, how).write_to(out)
    return out.getvalue()


def _sealed(key: bytes, plain: bytes) -> bytes:
    sealing = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305  # as the format has it
    return sealing.update(plain) + sealing.finalize()
