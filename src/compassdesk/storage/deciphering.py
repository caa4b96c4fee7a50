"""The pages of a protected file in plain text, in memory only, each by itself: for a file that SQLite cannot read.

A page whose seal does not hold is put right where one bit of it changed. Any other is deciphered as it lies: damage
costs sixteen bytes around it, not the whole page.

SQLCipher does the deciphering: what is encrypted is laid, as the content of a row, into a file of its own with the
same key, and read from there as that row. So nothing but encrypted bytes ever lies on a disk.
"""

import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from compassdesk.storage import ciphered
from compassdesk.storage.passphrases import PAGE, SALT_BYTES, USABLE, Key
from compassdesk.storage.seals import SEALED, Seals

Tell = Callable[[int, int], None]
_BLOCK = 16
_MAGIC = b"SQLite format 3\x00"
TRIED = 40
"""So many pages are put right at most: each takes a third of a second to try, and a file with more is not one that
lost single bits."""

CARRIED = 1024
"""Pages of content in the carrying file: as many as make a row of a few megabytes."""
_FIRST = 2
"""Pages before them: the schema, and the row with the first bytes of its content."""
_LOCAL = 479
"""Bytes of a row that lie on its own page when the pages behind it are filled exactly (sqlite.org/fileformat2.html)."""
_NEXT = 4
"""Each page of content begins with the number of the next."""
_FREE = USABLE - _BLOCK
"""Bytes of a page of content behind the block with that number."""


@dataclass(slots=True)
class Deciphered:
    """A file in plain text: `content`, in which `damaged` names the pages, counted from 1, that may say anything."""

    content: bytearray
    damaged: tuple[int, ...]

    def sound(self) -> bytearray:
        """The content with nothing on the damaged pages; the first one always stays, without which nothing is read."""
        sound = bytearray(self.content)
        for number in self.damaged:
            if number != 1:
                sound[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
        return sound


def deciphered(content: bytes, key: Key, tell: Tell) -> Deciphered:
    """The plain text of a protected file that is encrypted with `key`; `tell(pages done, all pages)`."""
    content += bytes(-len(content) % PAGE)
    count = len(content) // PAGE
    seals, pages = Seals(key), []
    damaged: list[int] = []
    for number in range(1, count + 1):
        page = content[(number - 1) * PAGE : number * PAGE]
        if not seals.holds(page, number):
            tell(number, count)
            right = seals.put_right(page, number) if len(damaged) < TRIED else None
            page = right or page
            if right is None:
                damaged.append(number)
        pages.append(page)
    blocks = b"".join(page[SALT_BYTES if number == 0 else 0 : USABLE] for number, page in enumerate(pages))
    plain = _blocks_deciphered(blocks, key, seals, lambda done: tell(done // USABLE, count))
    result, place = bytearray(), 0
    for number, page in enumerate(pages):
        begin = SALT_BYTES if number == 0 else 0
        chain = page[USABLE:SEALED] + page[begin : USABLE - _BLOCK]
        result += _MAGIC[:begin] + _either(plain[place : place + len(chain)], chain) + bytes(PAGE - USABLE)
        place += len(chain)
    return Deciphered(result, tuple(damaged))


def _blocks_deciphered(blocks: bytes, key: Key, seals: Seals, tell: Callable[[int], None]) -> bytes:
    """What each block of sixteen bytes is by itself, before it is joined with the one before it."""
    result = bytearray()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "carrying")
        carrying = _carrying(file, key)
        for begin in range(0, len(blocks), CARRIED * _FREE):
            tell(begin)
            result += _carried(file, carrying, blocks[begin : begin + CARRIED * _FREE], key, seals)
    return bytes(result)


def _carrying(file: Path, key: Key) -> bytearray:
    """A file with one row of nothing but zeros, over many pages in a row."""
    head = 5  # bytes of the row before its content, whose length takes four of them
    with closing(ciphered.connect(f"{file.as_uri()}?mode=rwc", key)) as connection:
        connection.execute("CREATE TABLE carried (content BLOB)")
        size = _LOCAL + CARRIED * (USABLE - _NEXT) - head
        connection.execute("INSERT INTO carried VALUES (zeroblob(?))", (size,))
    return bytearray(file.read_bytes())


def _carried(file: Path, carrying: bytearray, blocks: bytes, key: Key, seals: Seals) -> bytes:
    """Lay the blocks into the carrying file behind the first block of each page, and read them there."""
    pieces = [blocks[begin : begin + _FREE] for begin in range(0, len(blocks), _FREE)]
    chains = []
    for number, piece in enumerate(pieces, _FIRST + 1):
        begin = (number - 1) * PAGE
        carrying[begin + _BLOCK : begin + _BLOCK + len(piece)] = piece
        carrying[begin + SEALED : begin + PAGE] = seals.seal(bytes(carrying[begin : begin + PAGE]), number)
        chains.append(bytes(carrying[begin : begin + _BLOCK]) + piece[:-_BLOCK])
    file.write_bytes(carrying)
    with closing(ciphered.connect(f"{file.as_uri()}?mode=ro&immutable=1", key)) as connection:
        (content,) = connection.execute("SELECT content FROM carried").fetchone()
    content = content[-CARRIED * (USABLE - _NEXT) :]
    result = bytearray()
    for place, chain in enumerate(chains):
        begin = place * (USABLE - _NEXT) + _BLOCK - _NEXT
        result += _either(content[begin : begin + len(chain)], chain)
    return bytes(result)


def _either(one: bytes, other: bytes) -> bytes:
    """The bits in which two texts of the same length differ."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).to_bytes(len(one), "big")
