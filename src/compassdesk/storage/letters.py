"""The index of words asks for the letters of texts (`domain/plain_letters.py`), here in the words of SQL."""

import sqlite3
from collections.abc import Iterator

from compassdesk.domain.plain_letters import of_texts

SQL_NAME = "plain_letters"
"""Under which the triggers ask for the letters of some texts, given as their bytes: they may be no whole characters."""


def grams(wanted: str) -> Iterator[str]:
    """What the index is asked for: three signs in a row, every second time, and the last three.

    All texts that hold `wanted` have each of them. With those between, few texts less would be left to look at, for
    half as much again of the index.
    """
    last = len(wanted) - 3
    return (wanted[at : at + 3] for at in (*range(0, last, 2), last))


def warm_up() -> None:
    """Load the tables, and know the letters that nearly every text is made of."""
    of_texts(("".join(map(chr, range(0x180))),))


def teach(connection: sqlite3.Connection) -> None:
    """Let the triggers of this connection ask for letters."""
    connection.create_function(SQL_NAME, -1, _of_bytes, deterministic=True)


def _of_bytes(*texts: bytes | None) -> str:
    return of_texts(tuple((text or b"").decode(errors="replace") for text in texts))
