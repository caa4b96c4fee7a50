"""Who works through a folder may die at any moment: while telling, while putting files into one, while taking in."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))])
def test_killed_at_any_moment_all_end_equal_and_nobodys_file_is_touched(
    seed: int, tmp_path: Path, rounds: Callable[[int, int], int], figure: Callable[[str, str], None]
) -> None:
    times = rounds(8, 300)
    done = subprocess.run(
        [sys.executable, str(HERE / "killed_together.py"), str(tmp_path), str(times), str(seed)],
        env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    figure(f"kills of who works through a folder, seed {seed}", f"{times}: {counted}")
    assert counted["acknowledged"] > 0, done.stderr
    assert (counted["torn"], counted["touched"], counted["left"]) == (0, 0, 0), done.stderr
