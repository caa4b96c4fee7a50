"""What was acknowledged survives the death of the app, at whatever moment it dies, and its backups are whole."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from torture import works

HERE = Path(__file__).parent


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")
@pytest.mark.timeout(1800)
@pytest.mark.in_turns(1)
@pytest.mark.parametrize("protected", [False, True], ids=["plain", "protected"])
@pytest.mark.parametrize(
    ("life", "daily", "everything"), [("changes", 10, 1000), ("backing_up", 4, 500), ("going_back", 4, 500)]
)
def test_killed_at_any_moment_nothing_acknowledged_is_lost_or_torn(
    life: str,
    daily: int,
    everything: int,
    protected: bool,
    tmp_path: Path,
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    times = rounds(daily, everything)
    done = subprocess.run(
        [sys.executable, str(HERE / "kennel.py"), str(tmp_path / "count.compass"), str(times), "1", life,
         *([works.PASSPHRASE] if protected else [])],
        env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    kind = "protected" if protected else "plain"
    figure(f"kills, {life}, {kind}", ", ".join(f"{what} {number}" for what, number in counted.items()))
    assert counted["acknowledged"] > 0, done.stderr
    assert (counted["lost"], counted["torn"]) == (0, 0), done.stderr
