"""Damaged files in the window: each opens, or is told in a sentence; none ends the process or the next one's turn."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from damage import filled_file, flipped, scribbled

TESTS = Path(__file__).parent.parent


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("seed", range(20))
def test_no_damage_ends_the_window(tmp_path: Path, seed: int, rounds: Callable[[int, int], int]) -> None:
    chance, content = random.Random(seed), filled_file(tmp_path / "filled.compass").read_bytes()
    done = {}
    for number in range(rounds(2, 14)):
        path = tmp_path / f"broken-{number}.compass"
        done[path.name] = (scribbled if number % 2 else flipped)(content, path, chance)
    ended = subprocess.run(
        [sys.executable, str(TESTS / "opening_wrong_files.py"), *(str(tmp_path / name) for name in done)],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
        env=os.environ
        | {"COMPASSDESK_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TESTS)},
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    answers = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
    assert [answer["file"] for answer in answers] == list(done)
    for answer in answers:
        assert not answer["bugs"], (done[answer["file"]], answer)
