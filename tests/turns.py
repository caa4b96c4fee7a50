"""Which examples of a test that is marked `in_turns` have to wait for another day."""

import random
from collections.abc import Iterable

import pytest


def not_their_turn(items: Iterable[pytest.Item], seed: int) -> set[pytest.Item]:
    """Of each test that is marked `in_turns(number)` all examples but so many, which the seed chooses."""
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("in_turns"):
            by_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
    chance, waiting = random.Random(seed), set()
    for found in by_test.values():
        marker = found[0].get_closest_marker("in_turns")
        assert marker is not None
        waiting |= {*found} - {*chance.sample(found, min(len(found), *marker.args))}
    return waiting
