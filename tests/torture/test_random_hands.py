"""Random mouse and keyboard in a real window: the app stays up, nothing unexpected is logged, the file stays whole."""

import random
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from odd_rows import client_of_odd_rows

from compassdesk.services import doctor
from compassdesk.services.opening import open_client
from virtual_screen import Screen, until, virtual_screen

WIDTH, HEIGHT = 1280, 800
KEYS = (
    "Tab", "Tab", "shift+Tab", "Return", "Escape", "Escape", "space", "Delete", "Up", "Down", "Left", "Right",
    "Page_Up", "Page_Down", "Home", "End", "F1", "F2", "F6", "F8", "ctrl+z", "ctrl+z", "ctrl+shift+z", "ctrl+c",
    "ctrl+x", "ctrl+v", "ctrl+a", "ctrl+f", "ctrl+n", "ctrl+m", "ctrl+d", "ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4",
    "ctrl+5", "ctrl+k", "n", "m", "m", "q", "t", "alt+F", "Menu", "ctrl+0", "ctrl+0", "ctrl+e", "ctrl+g", "ctrl+i",
    "ctrl+l", "ctrl+u", "ctrl+shift+t", "ctrl+shift+p", "ctrl+shift+f", "alt+y", "alt+Left", "alt+Right",
)  # fmt: skip
WORDS = (
    "elke maandag 10:00 Tip", "{title} {{link}} {date}", "https://a.nl?utm_source=x 👩‍👩‍👧‍👦 #WoensdagGehaktdag",
    "Nieuws", "di 9 maart 10:00 Post", "é漢字🎉", "<b>x</b>", "  ", "0", "9999-12-31", "-1", "'", "مرحبا",
)  # fmt: skip
KINDS = ("click", "click", "double", "right", "drag", "drag", "wheel", "key", "key", "key", "type", "place")
PLACES = (("ctrl+2", 85, 132, 620, 150), ("ctrl+3", 95, 84, 985, 108), ("ctrl+5", 85, 85, 290, 780))
"""The key of a page, and the part of it (left, top, right, bottom) where its tabs or its list lie."""
pytestmark = pytest.mark.timeout(1500)


def acts(chance: random.Random) -> list[str]:
    """One act of a hand as lines for xdotool."""
    spot = f"mousemove {chance.randrange(WIDTH)} {chance.randrange(HEIGHT)}"
    kind = chance.choice(KINDS)
    if kind == "place":
        key, left, top, right, bottom = chance.choice(PLACES)
        return [f"key {key}", f"mousemove {chance.randrange(left, right)} {chance.randrange(top, bottom)}", "click 1"]
    if kind == "click":
        return [spot, f"{chance.choice(('', 'keydown ctrl '))}click 1", "keyup ctrl"]
    if kind == "double":
        return [spot, "click --repeat 2 --delay 30 1"]
    if kind == "right":
        return [spot, "click 3", chance.choice(("key Escape", "key Down", "key Return"))]
    if kind == "drag":
        way = [f"mousemove_relative -- {chance.randint(-90, 90)} {chance.randint(-60, 60)}" for _ in range(4)]
        return [spot, "mousedown 1", *way, *chance.choice(((), ("key Escape",))), "mouseup 1"]
    if kind == "wheel":
        return [spot, f"click --repeat 3 --delay 10 {chance.choice((4, 5))}"]
    if kind == "type":
        return [f'type --delay 5 "{chance.choice(WORDS)}"']
    return [f"key {chance.choice(KEYS)}"]


def test_random_hands_break_nothing(
    tmp_path: Path, rounds: Callable[[int, int], int], figure: Callable[[str, str], None]
) -> None:
    with virtual_screen(tmp_path / "home") as screen:
        screen.environment["COMPASSDESK_DEBUG"] = "1"
        screen.start()
        screen.keys("Return")  # the first card of the welcome page makes the sample client
        (path,) = until(lambda: list((tmp_path / "home" / "clients").glob("*.compass")), "the sample client")
        figure("random hands", _broke_nothing(screen, path, tmp_path / "home", rounds))


def test_random_hands_break_nothing_in_a_plan_of_odd_rows(
    tmp_path: Path, rounds: Callable[[int, int], int], figure: Callable[[str, str], None]
) -> None:
    (tmp_path / "home").mkdir()
    path = client_of_odd_rows(tmp_path / "odd.compass", seed=3)
    with virtual_screen(tmp_path / "home") as screen:
        screen.environment["COMPASSDESK_DEBUG"] = "1"
        screen.start(str(path))
        figure("random hands, odd rows", _broke_nothing(screen, path, tmp_path / "home", rounds))


def _broke_nothing(screen: Screen, path: Path, home: Path, rounds: Callable[[int, int], int]) -> str:
    """Let the hands play with the app on the screen, and look at what they leave."""
    count, seconds = _played(screen, rounds)
    log = home / "log" / "compassdesk.log"
    told = log.read_text() if log.exists() else ""
    assert "ERROR" not in told, told[-3000:]
    with closing(open_client(path)) as file:
        assert file.read(doctor.examine, "UTC") == ()
    return f"{count} acts in {seconds} s, 0 unexpected, file whole"


def _played(screen: Screen, rounds: Callable[[int, int], int]) -> tuple[int, int]:
    """Let the hands play; how many acts it were, and for how long."""
    seconds, chance, count = rounds(2, 600), random.Random(rounds(1, 600)), 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        lines = [line for _ in range(15) for line in acts(chance)]
        count += 15
        subprocess.run(
            ["xdotool", "-"],
            input="\n".join(lines),
            env=screen.environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
        assert screen.app is not None
        if screen.app.poll() is not None:
            break
    ended = screen.app.poll()
    if ended is None:
        screen.app.terminate()
        screen.app.wait()
    assert ended in {None, 0}, f"the app ended with {ended} after {count} acts"
    return count, seconds
