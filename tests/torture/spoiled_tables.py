"""Reads spoiled tables one after another in a process with little memory, saying before each what it is.

Run by `test_spoiled_tables.py`: what ends the process there (a crash, no memory, no end) would end the app.
"""

import random
import sys
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from compassdesk.domain.errors import InputError
from sheets import DUTCH, read
from workbooks import HEAD, cell, ods, row, table, unzipped, xlsx, zipped

MEMORY = 2_000_000_000
SCRAPS = (b'"', b"<", b">", b"&", b"\0", b"\xff", b"\r", b"</row>", b'r="ZZ9"', b"1048576", b"-1", b"<si>", b"'", b"\n")


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """The bytes with a few flipped, cut out, doubled, or replaced by what means something to a reader."""
    for _ in range(chance.randint(1, 4)):
        begin = chance.randrange(len(content))
        end = min(begin + chance.choice((1, 1, 8, 60)), len(content))
        put = chance.choice((bytes([content[begin] ^ 1 << chance.randrange(8)]), b"", content[begin:end] * 3, *SCRAPS))
        content = content[:begin] + put + content[end:] or b" "
    return content


def inside(source: bytes, chance: random.Random) -> bytes:
    """The archive with one of its parts spoiled before it was packed."""
    parts = unzipped(source)
    name = chance.choice(sorted(parts))
    return zipped({**parts, name: spoiled(parts[name], chance)})


def main(seed: int, rounds: int) -> None:
    if sys.platform.startswith("linux"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    rows = [HEAD, *([date(2027, 3, day), time(9), f"Pomp {day}"] for day in range(1, 20))]
    lines = [row(*map(cell, HEAD)), *(row(cell(f"{day}-3-2027"), cell("9:00"), cell("Pomp")) for day in range(1, 20))]
    sources = (xlsx(rows), ods(table("Maart", *lines)), DUTCH.read_bytes())
    ways: tuple[Callable[[bytes, random.Random], bytes], ...] = (inside, inside, spoiled)
    for number in range(rounds):
        chance = random.Random(f"{seed} {number}")
        source = chance.choice(sources)
        way = chance.choice(ways) if source.startswith(b"PK") else spoiled
        sys.stdout.write(f"{number} {way.__name__}\n")
        sys.stdout.flush()
        try:
            found = read(way(source, chance), name="plan.xlsx")
        except InputError:
            continue
        assert found.records == sum(map(found.count, ("taken", "changed", "unchanged", "skipped", "refused")))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
