"""A mistake while painting, laying out or answering Qt: told once, outside the event, and the app goes on."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import client
from compassdesk.services.opening import create_client

SCRIPT = Path(__file__).parents[2] / "painting_mistake.py"
TIMES = 60, 300
OTHERS = ("delegate", "data", "resizeEvent", "accessibility")
BROKEN = ["month", "paintEvent", "eventFilter", *(pytest.param(place, marks=pytest.mark.slow) for place in OTHERS)]


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("broken", BROKEN)
def test_a_mistake_that_comes_with_every_paint_is_told_once_and_never_ends_the_app(
    tmp_path: Path, broken: str, rounds: Callable[[int, int], int]
) -> None:
    times = rounds(*TIMES)
    path = tmp_path / "delta.compass"
    create_client(path, client()).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(path), broken, str(times)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["made"] >= times
    assert told["dialogs"] == ["CrashDialog"]
    assert told["month"] == 4, "the app still does what it is asked"
    assert "active painter" not in done.stderr
    log = (tmp_path / "home" / "log" / "compassdesk.log").read_text(encoding="utf-8")
    assert log.count("KeyError") == 1
    assert "NEEDLE" not in log + done.stderr
