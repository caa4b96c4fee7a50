"""Which tests, and which examples of a test that is marked `in_turns`, have to wait for another run."""

import random
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import is_hypothesis_test

TESTS = Path(__file__).parent
APART = (TESTS / "torture", TESTS / "window")
"""What the daily run leaves out."""
EACH_DAY = (TESTS, TESTS / "docs")
"""The folders whose own files hold the house together: whatever is changed may be against one of them."""
PARTS = 5
"""In how many parts the other tests are taken, each in about two minutes with two processors."""
_SIZED = ("a_day", "part_a_day", "of_each_check")
"""By whose names a file of tests takes the number of its examples from the size of the run."""


def not_their_turn(items: Iterable[pytest.Item], seed: int, *, daily: bool = False) -> set[pytest.Item]:
    """All examples of each test that is marked `in_turns` but so many, chosen by the seed."""
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("in_turns"):
            by_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
    chance, waiting = random.Random(seed), set()
    for found in by_test.values():
        marker = found[0].get_closest_marker("in_turns")
        assert marker is not None
        number, a_day = _numbers(len(found), *marker.args, **marker.kwargs)
        waiting |= {*found} - {*chance.sample(found, min(len(found), a_day if daily else number))}
    return waiting


def _numbers(every: int, number: int | None = None, a_day: int | None = None) -> tuple[int, int]:
    """How many examples are tried, all unless it is said, and how many a day, half as many unless it is said."""
    tried = every if number is None else number
    return tried, -(-tried // 2) if a_day is None else a_day


def has_its_turn(path: Path, turn: int) -> bool:
    """Whether the tests of a file are tried in this run: each has its turn once in `PARTS` runs."""
    if path.parent in EACH_DAY:
        return True
    return crc32(path.relative_to(TESTS).as_posix().encode()) % PARTS == turn % PARTS


def tried_alike(items: Iterable[pytest.Item]) -> set[pytest.Item]:
    """What the short run would try just as the daily one does: no property, no example in turns, no sized table."""
    return {item for item in items if not _is_sized(item)}


def _is_sized(item: pytest.Item) -> bool:
    test = getattr(item, "obj", None)
    return (
        any(item.path.is_relative_to(folder) for folder in APART)
        or is_hypothesis_test(test)
        or item.get_closest_marker("in_turns") is not None
        or any(name in getattr(test, "__globals__", {}) for name in _SIZED)
    )
