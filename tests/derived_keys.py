"""Keys of passphrases that were derived before, also by an earlier run: each takes a fifth of a second on purpose."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

DEAR = 1000
"""Rounds from which on a key is worth a file."""


def remembered(derive: Callable[..., bytes], folder: Path) -> Callable[..., bytes]:
    """`derive` (as `hashlib.pbkdf2_hmac`), which finds in the folder what it gave before for the same arguments."""
    folder.mkdir(parents=True, exist_ok=True)

    def derived(name: str, passphrase: bytes, salt: bytes, rounds: int, length: int | None = None) -> bytes:
        if rounds < DEAR:
            return derive(name, passphrase, salt, rounds, length)
        kept = folder / hashlib.sha256(repr((name, passphrase, salt, rounds, length)).encode()).hexdigest()
        if not kept.exists():
            in_the_making = kept.with_suffix(f".{os.getpid()}")
            in_the_making.write_bytes(derive(name, passphrase, salt, rounds, length))
            in_the_making.replace(kept)
        return kept.read_bytes()

    return derived
