"""Real windows on a virtual screen, driven with a real mouse and keyboard by xdotool."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from virtual_screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A virtual screen of its own for the test."""
    for program in ("Xvfb", "xdotool"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed; `dev.py test` installs it where it may")
    reading, writing = os.pipe()
    # Without -noreset the server starts over when its last client leaves, and that may be while the app is connecting.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    made = Screen(f":{number}", tmp_path / "home")
    try:
        yield made
    finally:
        if made.app is not None and made.app.poll() is None:
            made.app.kill()
            made.app.wait()
        server.terminate()
        server.wait()
