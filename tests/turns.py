"""Which examples of a test that is marked `in_turns` have to wait for another run."""

import random
from collections.abc import Iterable

import pytest


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
