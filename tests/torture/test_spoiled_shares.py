"""Share files spoiled at random: each is read and can be merged, or is refused in a sentence."""

from collections.abc import Callable

import pytest

from torture.spoiling import none_ends

SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 11))]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_spoiled_share_is_read_or_refused(
    seed: int, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    times = rounds(300, 5000)
    none_ends("spoiled_shares.py", seed, times)
    count("spoiled share files, each read or refused in a sentence", times)
