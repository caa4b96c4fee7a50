"""A change that was acknowledged survives the death of the app, at whatever moment it dies."""

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
def test_killed_at_any_moment_nothing_acknowledged_is_lost_or_torn(
    tmp_path: Path, rounds: Callable[[int, int], int], figure: Callable[[str, str], None]
) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "kennel.py"), str(tmp_path / "count.compass"), str(rounds(25, 1000)), "1"],
        env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    figure("kills", ", ".join(f"{what} {number}" for what, number in counted.items()))
    assert (counted["lost"], counted["torn"]) == (0, 0), done.stderr
