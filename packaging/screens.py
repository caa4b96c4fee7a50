"""Renders every place of the app to build/screens: `dev.py screens [PLACE …] [--nl] [--en] [--light] [--dark]`.

`--contrast` renders them in high contrast, `--double` at 200 %.

Each picture is made in a process of its own, so that no state leaks from one into the next.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "build" / "screens"


def render(place: str, language: str, appearance: str) -> None:
    from stage import PLACES
    from staged_app import desktop, settle

    made = desktop(language, appearance)
    widget = PLACES[place](made)
    settle()
    TARGET.mkdir(parents=True, exist_ok=True)
    size = "-200" if widget.devicePixelRatioF() == 2 else ""
    widget.grab().save(str(TARGET / f"{place}-{language}-{appearance}{size}.png"))
    # Without closing: a modal dialog's own event loop may still be running underneath.
    sys.stdout.flush()
    os._exit(0)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--one"]:
        render(*arguments[1:4])
        return 0
    languages = [one for one in ("nl", "en") if f"--{one}" in arguments] or ["nl", "en"]
    appearances = [one for one in ("light", "dark", "contrast") if f"--{one}" in arguments] or ["light", "dark"]
    from stage import PLACES

    wanted = [word for word in arguments if not word.startswith("--")] or list(PLACES)
    unknown = [word for word in wanted if word not in PLACES]
    if unknown:
        print("no such place:", ", ".join(unknown), "\nplaces:", ", ".join(PLACES), file=sys.stderr)
        return 2
    environment = {**os.environ, "QT_SCALE_FACTOR": "2"} if "--double" in arguments else dict(os.environ)
    jobs = [(place, one, look) for place in wanted for one in languages for look in appearances]

    def job(words: tuple[str, str, str]) -> str:
        done = subprocess.run(
            [sys.executable, __file__, "--one", *words], env=environment, capture_output=True, text=True, timeout=120
        )
        return "" if done.returncode == 0 else f"{' '.join(words)}: {done.stderr.strip().splitlines()[-1:]}"

    with ThreadPoolExecutor(2) as pool:
        troubles = [trouble for trouble in pool.map(job, jobs) if trouble]
    print(f"{len(jobs) - len(troubles)} of {len(jobs)} pictures in build/screens")
    print("\n".join(troubles), file=sys.stderr)
    return 1 if troubles else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
