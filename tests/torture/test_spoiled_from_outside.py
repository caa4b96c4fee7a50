"""What tools and readers send, spoiled at random: each is read or refused in a sentence, within its memory and time."""

from collections.abc import Callable

import pytest

from torture.spoiling import none_ends

SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 6))]
WHAT = {
    "templates": "spoiled tables and workbooks of tools, each filled or refused",
    "answers": "spoiled answers to a review, each read or refused",
    "profiles": "spoiled profiles of tools, each used or refused",
    "exports": "spoiled exports of tools, each read or refused",
}


@pytest.mark.parametrize("reader", WHAT)
@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_spoiled_is_read_or_refused(
    reader: str, seed: int, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    times = rounds(60, 2000)
    none_ends("spoiled_from_outside.py", reader, seed, times, timeout=300)
    count(WHAT[reader], times)
