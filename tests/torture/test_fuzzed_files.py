"""Random damage to a filled client file: whatever is asked of it, the answer is a sentence or a result, never a bug."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from damage import filled_file, flipped, scribbled

WEEK = ("--week", "2027-W11", "--now", "2027-03-15T09:00")
COMMANDS = (
    ("check", "FILE", *WEEK),
    ("check", "FILE", "--format", "json", *WEEK),
    ("export", "FILE", "out.csv", "--force"),
    ("export", "FILE", "out.ics", "--force"),
    ("export", "FILE", "out.plan.json", "--force"),
    ("import", "loud.plan.json", "--into", "FILE", "--dry-run"),
    ("doctor", "FILE", "--dry-run"),
)


@pytest.fixture
def filled(run, shouting, tmp_path: Path) -> Path:
    return filled_file(tmp_path / "team.compass")


SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 26))]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("damage", [scribbled, flipped])
def test_no_command_ever_fails_by_itself(
    run,
    filled: Path,
    damage: Any,
    seed: int,
    rounds: Callable[[int, int], int],
    count: Callable[[str, int], None],
) -> None:
    chance, content = random.Random(seed), filled.read_bytes()
    for _ in range(rounds(2, 20)):
        done = damage(content, filled, chance)
        before = filled.read_bytes()
        for words in COMMANDS:
            answer = run(*("team.compass" if word == "FILE" else word for word in words))
            assert answer.status in {0, 1, 2, 3}, (done, words, answer.err)
            assert answer.status in {0, 1} or answer.err, (done, words)
        assert filled.read_bytes() == before, done
        count(f"damaged files, each through {len(COMMANDS)} commands, none a bug, none changed", 1)
