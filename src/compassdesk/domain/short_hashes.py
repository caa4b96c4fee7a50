"""Hashes by which it is known that something is the same, and which do not say what it was."""

import hashlib
from functools import lru_cache
from typing import Any

_SHORT = 40
"""Letters of what is likely to be said again."""


def short_hash(value: Any) -> str:
    """Eight figures of a value's hash: enough to tell that it changed, too few to say what it was."""
    if type(value) is str:
        return _hash_of_words(value) if len(value) <= _SHORT else _hashed(value.encode(errors="replace"))
    return _hashed(value) if isinstance(value, bytes) else _hash_of_words(str(value))


def hash_of_text(text: str) -> str:
    """The same of a title, a text or an address: not kept, as it hardly comes again."""
    return _hashed(text.encode(errors="replace"))


@lru_cache(maxsize=4096)
def _hash_of_words(said: str) -> str:
    """Names, states and what says nothing come again in row after row, and so does their hash."""
    return _hashed(said.encode(errors="replace"))


def _hashed(said: bytes) -> str:
    return hashlib.blake2b(said, digest_size=4).hexdigest()
