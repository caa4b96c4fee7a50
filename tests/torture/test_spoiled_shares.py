"""Share files spoiled at random: each is read and can be merged, or is refused in a sentence."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 11))]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_spoiled_share_is_read_or_refused(
    seed: int, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    times = rounds(300, 5000)
    script = Path(__file__).with_name("spoiled_shares.py")
    done = subprocess.run(
        [sys.executable, str(script), str(seed), str(times)], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, (seed, done.stdout.splitlines()[-1:], done.stderr[-2000:])
    count("spoiled share files, each read or refused in a sentence", times)
