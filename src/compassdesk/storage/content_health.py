"""What is wrong with the contents of attachments in a client file, and putting them right."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from msgspec import Struct

from compassdesk.storage import attachment_contents
from compassdesk.storage.asking import Transaction, reading_in


class ContentHealth(Struct, frozen=True):
    """Contents by their hash. `missing` and `others` are named by records; `others` have the bytes of another one.

    `misplaced` leads from a content that a record names to the hash under which its bytes lie. `unnamed` are those that
    no record names, `sizes` those that are said to be of another size than they are.
    """

    missing: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    misplaced: Mapping[str, str] = {}
    unnamed: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()

    @property
    def wanted(self) -> frozenset[str]:
        """What only another file can give."""
        return (self.missing | self.others) - self.misplaced.keys()


def examined(connection: sqlite3.Connection) -> ContentHealth:
    """Every content is read, one after the other, and its bytes are asked for their hash."""
    if not attachment_contents.is_there(connection):
        return ContentHealth(missing=attachment_contents.missing(connection))
    named = attachment_contents.named(connection)
    is_of: dict[str, str] = {}
    sizes = set()
    for key, said, size, found in _contents(connection):
        is_of[key] = found
        if said != size:
            sizes.add(key)
    astray = frozenset(key for key in named if is_of.get(key) != key)
    misplaced = {found: key for key, found in is_of.items() if found in astray}
    moved = frozenset(misplaced.values())
    missing = named - is_of.keys()
    others = (astray & is_of.keys()) - moved - misplaced.keys()
    return ContentHealth(
        missing=missing | (named & moved),
        others=others,
        misplaced=misplaced,
        unnamed=frozenset(is_of.keys() - named - moved),
        sizes=frozenset(sizes),
    )


def _contents(connection: sqlite3.Connection) -> Iterator[tuple[str, int, int, str]]:
    """Each content as its hash, the size it is said to have, that of its bytes, and their hash."""
    for key, said in connection.execute("SELECT sha256, size FROM attachment_contents").fetchall():
        (content,) = connection.execute("SELECT content FROM attachment_contents WHERE sha256 = ?", (key,)).fetchone()
        yield key, said, len(content), sha256(content).hexdigest()


def has(source: sqlite3.Connection, key: str) -> bool:
    """Whether a file has a content whole."""
    content = attachment_contents.read(source, key)
    return content is not None and sha256(content).hexdigest() == key


def put_right(transaction: Transaction, found: ContentHealth) -> None:
    """Put bytes under their own hash, in the place of whatever bears it, and say their size."""
    connection = reading_in(transaction)
    moves = [(f"moving {key}", at) for key, at in found.misplaced.items()]  # away first: they may lie crosswise
    connection.executemany("UPDATE attachment_contents SET sha256 = ? WHERE sha256 = ?", moves)
    connection.executemany("DELETE FROM attachment_contents WHERE sha256 = ?", [(key,) for key in found.misplaced])
    moves = [(key, f"moving {key}") for key in found.misplaced]
    connection.executemany("UPDATE attachment_contents SET sha256 = ? WHERE sha256 = ?", moves)
    connection.execute("UPDATE attachment_contents SET size = length(content) WHERE size <> length(content)")


def bring(transaction: Transaction, source: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Take contents from a file that has them whole, in the place of whatever bears their hash here."""
    for key in keys:
        content = attachment_contents.read(source, key)
        if content is not None:
            attachment_contents.remove(transaction, (key,))
            attachment_contents.put(transaction, {key: content})
