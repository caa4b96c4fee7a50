"""Renders every place of the app to build/screens: `dev.py screens [PLACE …] [--nl] [--en] [--light] [--dark]`.

`--contrast` renders them in high contrast. `--size=1024x640` makes the window that large and `--scale=2`
draws it for a screen of 200 %; both stand in the picture's name.

Each picture is made in a process of its own, so that no state leaks from one into the next.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "build" / "screens"
OPTIONS = ("--size=", "--scale=")


def render(place: str, language: str, appearance: str, size: str) -> None:
    """One picture; `size` is the window's, as 1024x640 in pixels that are not scaled, or empty for the usual one."""
    from stage import PLACES
    from staged_app import desktop, settle

    made = desktop(language, appearance)
    if size:
        made.window.resize(*map(int, size.split("x")))
    widget = PLACES[place](made)
    settle()
    TARGET.mkdir(parents=True, exist_ok=True)
    scale = os.environ.get("QT_SCALE_FACTOR", "")
    name = "-".join(part for part in (place, language, appearance, size, scale and f"at-{scale}") if part)
    widget.grab().save(str(TARGET / f"{name}.png"))
    # Without closing: a modal dialog's own event loop may still be running underneath.
    sys.stdout.flush()
    os._exit(0)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--one"]:
        render(*arguments[1:5])
        return 0
    if "--help" in arguments or "-h" in arguments:
        print(__doc__)
        return 0
    size, scale = (next((one[len(word) :] for one in arguments if one.startswith(word)), "") for word in OPTIONS)
    if not re.fullmatch(r"(\d+x\d+)?", size) or not re.fullmatch(r"(\d+(\.\d+)?)?", scale):
        print("say --size=1024x640 and --scale=2", file=sys.stderr)
        return 2
    languages = [one for one in ("nl", "en") if f"--{one}" in arguments] or ["nl", "en"]
    appearances = [one for one in ("light", "dark", "contrast") if f"--{one}" in arguments] or ["light", "dark"]
    from stage import PLACES

    wanted = [word for word in arguments if not word.startswith("--")] or list(PLACES)
    unknown = [word for word in wanted if word not in PLACES]
    if unknown:
        print("no such place:", ", ".join(unknown), "\nplaces:", ", ".join(PLACES), file=sys.stderr)
        return 2
    environment = os.environ | ({"QT_SCALE_FACTOR": scale} if scale else {})
    jobs = [(place, one, look, size) for place in wanted for one in languages for look in appearances]

    def job(words: tuple[str, ...]) -> str:
        command = [sys.executable, __file__, "--one", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
        return "" if done.returncode == 0 else f"{' '.join(words)}: {done.stderr.strip().splitlines()[-1:]}"

    with ThreadPoolExecutor(2) as pool:
        troubles = [trouble for trouble in pool.map(job, jobs) if trouble]
    print(f"{len(jobs) - len(troubles)} of {len(jobs)} pictures in build/screens")
    print("\n".join(troubles), file=sys.stderr)
    return 1 if troubles else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
