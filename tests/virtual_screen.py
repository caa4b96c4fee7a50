"""Real windows on a virtual screen, driven with a real mouse and keyboard by xdotool."""

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds a condition may take on a busy machine before the test gives up; no test waits for a fixed time."""


def until(condition: Callable[[], T], what: str) -> T:
    """Wait until `condition()` is true and give its value; fail with `what` when it never is."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"still not: {what}")


class Screen:
    """A virtual screen with the app on it."""

    def __init__(self, display: str, home: Path, picture: Path) -> None:
        self.picture = picture
        """The file in which the server keeps what the screen shows."""
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "COMPASSDESK_HOME": str(home),
            "HOME": str(home),
            # No bus of whoever runs the tests: reminders would come on that screen.
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'no-bus'}",
            "LANG": "en_GB.UTF-8",
            "LANGUAGE": "en",
            "LC_ALL": "C.UTF-8",
        }
        self.app: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        """Start the app and wait for its window."""
        command = [sys.executable, "-m", "compassdesk", *arguments]
        self.app = subprocess.Popen(command, env=self.environment)
        self.window = self._found("CompassDesk")
        self.drive("windowsize", "--sync", self.window, "1280", "800")
        self.drive("windowmove", self.window, "0", "0")
        self.drive("windowfocus", "--sync", self.window)

    def appears(self, name: str) -> str:
        """Wait for a window by a part of its name, and give it the keyboard: there is no window manager to do so."""
        window = self._found(name)
        self.drive("windowfocus", "--sync", window)
        return window

    def _found(self, name: str) -> str:
        """Wait for a visible window by a part of its name."""
        search = ["xdotool", "search", "--onlyvisible", "--name", name]

        def seen() -> list[str]:
            found = subprocess.run(search, env=self.environment, capture_output=True, text=True, check=False)
            return found.stdout.split()

        return until(seen, f"the window “{name}”")[0]

    def is_seen(self, name: str) -> bool:
        """Whether a window of such a name is seen."""
        search = ["xdotool", "search", "--onlyvisible", "--name", name]
        return not subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode

    def vanishes(self, name: str) -> None:
        """Wait until no window of such a name is seen any more, and give the keyboard back to the app's own."""
        until(lambda: not self.is_seen(name), f"“{name}” gone")
        self.drive("windowfocus", "--sync", self.window)

    def shows(self, windows: int) -> None:
        """Wait until so many windows of the app are seen, its menus too: a key typed before a menu is there, or before
        it has gone, is lost on a busy machine. The one window that is left gets the keyboard.
        """
        until(lambda: len(self.windows()) == windows, f"{windows} windows")
        if windows == 1:
            self.drive("windowfocus", "--sync", self.window)

    def shows_colour(self, place: tuple[int, int], colour: int) -> None:
        """Wait until a place has a colour (0xRRGGBB): a mouse is faster than a view that is yet to be painted there."""
        until(lambda: _colour(self.picture, place) == colour, f"#{colour:06x} at {place}")

    def windows(self) -> set[str]:
        """The windows of the app that are seen, its menus and lists too."""
        search = ["xdotool", "search", "--onlyvisible", "--maxdepth", "1", "."]
        found = subprocess.run(search, env=self.environment, capture_output=True, text=True, check=False)
        return set(found.stdout.split())

    def drive(self, *words: str) -> None:
        """One xdotool command."""
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def keys(self, *keys: str) -> None:
        self.drive("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self.drive("type", "--delay", "30", text)

    def click(self, place: tuple[int, int], button: int = 1) -> None:
        """Press the mouse at a place: with the left button (1) or the right one (3)."""
        self.drive("mousemove", *map(str, place))
        self.drive("click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, release: bool = True) -> None:
        """Press, move in small steps as a hand does, release."""
        self.drive("mousemove", *map(str, start))
        self.drive("mousedown", "1")
        steps = 8
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.drive("mousemove", str(x), str(y))
        if release:
            self.drive("mouseup", "1")

    def close(self) -> int:
        """Close the app as a user does; gives its exit status."""
        if self.app is None:
            return 0
        self.drive("windowfocus", "--sync", self.window)
        self.keys("ctrl+q")
        try:
            return self.app.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.app.kill()
            self.app.wait()
            raise


def _colour(picture: Path, place: tuple[int, int]) -> int:
    """A pixel of a picture as X keeps it (XWD, version 7: 25 numbers, its name, its colours, its lines)."""
    with picture.open("rb") as file:
        numbers = struct.unpack(">25I", file.read(100))
        begins, a_line, colours = numbers[0], numbers[12], numbers[19]
        file.seek(begins + 12 * colours + place[1] * a_line + 4 * place[0])
        return int.from_bytes(file.read(4), "little") & 0xFFFFFF


@contextmanager
def virtual_screen(home: Path) -> Iterator[Screen]:
    """A virtual screen for the block; the app on it keeps what belongs to it in `home`."""
    for program in ("Xvfb", "xdotool"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed; `dev.py test` installs it where it may")
    reading, writing = os.pipe()
    home.parent.mkdir(parents=True, exist_ok=True)
    # Without -noreset the server starts over when its last client leaves, and that may be while the app is connecting.
    shown = ["-screen", "0", "1280x800x24", "-fbdir", str(home.parent)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *shown, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    made = Screen(f":{number}", home, home.parent / "Xvfb_screen0")
    try:
        yield made
    finally:
        if made.app is not None and made.app.poll() is None:
            made.app.kill()
            made.app.wait()
        server.terminate()
        server.wait()
