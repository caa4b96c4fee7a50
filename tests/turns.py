"""Which examples of a test that is marked `in_turns` have to wait for another run."""

import random
from collections.abc import Iterable

import pytest


def not_their_turn(items: Iterable[pytest.Item], seed: int, part: int = 1) -> set[pytest.Item]:
    """Of each test that is marked `in_turns(number)` all examples but one of `part` of so many, chosen by the seed."""
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("in_turns"):
            by_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
    chance, waiting = random.Random(seed), set()
    for found in by_test.values():
        marker = found[0].get_closest_marker("in_turns")
        assert marker is not None
        (number,) = marker.args
        waiting |= {*found} - {*chance.sample(found, min(len(found), -(-number // part)))}
    return waiting
