"""A mistake with every paint in a real window: told once, and the app goes on."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import client
from compassdesk.services.opening import create_client
from virtual_screen import Screen

SCRIPT = Path(__file__).parent.parent / "painting_mistake.py"
TIMES = 30, 300
BROKEN = ["month", "paintEvent", "eventFilter"]
pytestmark = [pytest.mark.timeout(240), pytest.mark.slow]  # daily without a screen, in tests/ui/shell/test_trouble.py


@pytest.mark.parametrize("broken", BROKEN)
def test_a_mistake_that_comes_with_every_paint_never_ends_the_app(
    screen: Screen, tmp_path: Path, broken: str, rounds: Callable[[int, int], int]
) -> None:
    times = rounds(*TIMES)
    path = tmp_path / "delta.compass"
    create_client(path, client()).close()
    command = [sys.executable, str(SCRIPT), str(path), broken, str(times)]
    done = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["made"] >= times
    assert told["dialogs"] == ["CrashDialog"]
    assert "painter" not in done.stderr
