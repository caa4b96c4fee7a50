"""Reads spoiled tables one after another, saying before each what it is. Run by `test_spoiled_tables.py`."""

import random
import sys
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from sheets import DUTCH, read
from torture.spoiling import inside, read_each, say, spoiled
from workbooks import HEAD, cell, ods, row, table, xlsx

ROWS = [HEAD, *([date(2027, 3, day), time(9), f"Pomp {day}"] for day in range(1, 20))]
LINES = [row(*map(cell, HEAD)), *(row(cell(f"{day}-3-2027"), cell("9:00"), cell("Pomp")) for day in range(1, 20))]
SOURCES = (xlsx(ROWS), ods(table("Maart", *LINES)), DUTCH.read_bytes())
WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (inside, inside, spoiled)


def read_one(chance: random.Random) -> None:
    source = chance.choice(SOURCES)
    way = chance.choice(WAYS) if source.startswith(b"PK") else spoiled
    say(way.__name__)
    found = read(way(source, chance), name="plan.xlsx")
    assert found.records == sum(map(found.count, ("taken", "changed", "unchanged", "skipped", "refused")))


if __name__ == "__main__":
    read_each(read_one, sys.argv[1], int(sys.argv[2]))
