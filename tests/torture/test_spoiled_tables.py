"""Tables and workbooks spoiled at random: each is read or refused in a sentence, within its memory and time."""

from collections.abc import Callable

import pytest

from torture.spoiling import none_ends

SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 11))]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_spoiled_table_is_read_or_refused(
    seed: int, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    times = rounds(120, 2000)
    none_ends("spoiled_tables.py", seed, times)
    count("spoiled tables and workbooks, each read or refused in a sentence", times)
