#!/usr/bin/env python3
"""Everything a developer runs, one word each. Standard library only; the words are in COMMANDS below."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from environment import BIN, LOCKS, PYTHON, ROOT, SetUpError, ensure, has_screen
from touched import changed, nearest, turn

PATHS = ["src", "tests", "packaging"]
IN_MEMORY = Path("/dev/shm")
"""Where the system keeps files in memory, if it does: the tests make thousands, and each commit waits for the disk."""
ROOM_IN_MEMORY = 1 << 30
"""Bytes that must be free there."""
COMPILED_ONCE = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "compiled")}
"""Also where the shell wants no bytecode: each of the processes that tests start would compile the source anew."""
MEMORY_KEPT = {
    "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
    "MALLOC_TOP_PAD_": str(32 << 20),
    "MALLOC_MMAP_THRESHOLD_": str(64 << 20),
}
"""What one test gives back the next one takes: asking Linux for it each time costs 3 to 4 % of the tests' time."""
ALL_PROCESSORS = ("--numprocesses=auto", "--dist=worksteal")
APART = ("tests/torture", "tests/window")
"""What lets disks fail, processes die and bits flip, and real windows: slow by nature, so not for every day."""
SHARE = 0.25
"""How much of the torture is tried in one run, unless more is asked for."""
SHORT = "--short"
QUICK = 13
"""Seconds from Enter after which the quick suite begins no other test; what was begun ends within fifteen."""
QUICK_FILES = 50
"""The most test files the quick suite reads: more would not have their turn in time."""
LOOKS_EVERY = 0.5
"""Seconds between two looks at the files while they are watched."""


def run(arguments: list[str]) -> int:
    """Open the app (extra words are passed on: a client file, or a command such as `check`)."""
    ensure("run")
    opens_a_window = not arguments or bool(Path(arguments[0]).suffix)  # a client file; a command has none
    if opens_a_window and not has_screen():
        print(
            "There is no screen here, so no window can open.\n"
            "CompassDesk also works without one:\n"
            f"  {_shown(BIN / 'compassdesk')} --help\n"
            "or give it a virtual screen (of the packages xvfb and xauth):\n"
            f"  xvfb-run -a {_shown(BIN / 'compassdesk')}",
            file=sys.stderr,
        )
        return 3
    return _call([str(PYTHON), "-m", "compassdesk", *arguments])


def test(arguments: list[str]) -> int:
    """Set everything up and pass the daily tests, on all processors, or what pytest makes of the extra words.

    A fifth of them, another one for each commit, and all near what was changed since main: `torture --short` tries the
    others.
    """
    ensure("test")
    return _pytest(arguments or _daily())


def _daily() -> list[str]:
    near = nearest(ROOT, changes) if (changes := changed(ROOT)) else {}
    surely = (f"--surely={path}" for path, ring in near.items() if ring <= 1)
    return [*ALL_PROCESSORS, *(f"--ignore={folder}" for folder in APART), f"--turn={turn(ROOT)}", *surely]


def _pytest(words: list[str]) -> int:
    has_room = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM_IN_MEMORY
    where = {"PYTEST_DEBUG_TEMPROOT": str(IN_MEMORY)} if has_room else {}
    return _call([str(PYTHON), "-m", "pytest", *words], QT_QPA_PLATFORM="offscreen", **where, **MEMORY_KEPT)


def quick(arguments: list[str]) -> int:
    """Fifteen seconds of the tests nearest to what changed since main, or to the files that are named."""
    entered = time.time()
    ensure("test")
    return _quick([Path(os.path.relpath(word, ROOT)) for word in arguments] or changed(ROOT), entered)


def _quick(changes: list[Path], entered: float) -> int:
    if not changes:
        print("Nothing changed.")
        return 0
    near = nearest(ROOT, changes)
    chosen = [path for path in near if near[path] == 0 or not _stands_apart(path)][:QUICK_FILES]
    print(f"Changed: {_listed(changes)}")
    if not chosen:
        print("No test imports that: `dev.py test` runs them all.")
        return 0
    print(f"Nearest of {len(near)} test files: {_listed(chosen)}", flush=True)
    words = ["--numprocesses=auto", "--dist=load", f"--until={entered + QUICK}", "-p", "no:randomly", *map(str, chosen)]
    return _pytest(words)


def _stands_apart(path: Path) -> bool:
    return any(path.is_relative_to(folder) for folder in APART)


def _listed(paths: list[Path]) -> str:
    shown = ", ".join(map(str, paths[:5]))
    return shown if len(paths) <= 5 else f"{shown} and {len(paths) - 5} more"


def watch(arguments: list[str]) -> int:
    """Run the quick tests each time that a file is saved."""
    del arguments
    ensure("test")
    before = _written()
    print("Waiting for a file to be saved; Ctrl+C ends it.", flush=True)
    while True:
        time.sleep(LOOKS_EVERY)
        now = _written()
        saved = sorted(path for path in {*before, *now} if before.get(path) != now.get(path))
        if saved:
            _quick(saved, time.time())
        before = now


def _written() -> dict[Path, int]:
    """When each file of the project was written last, in nanoseconds."""
    files = (path for folder in (*PATHS, "resources") for path in (ROOT / folder).rglob("*.*"))
    return {path.relative_to(ROOT): path.stat().st_mtime_ns for path in files if path.suffix not in {".pyc", ".qm"}}


def check(arguments: list[str]) -> int:
    """Format, lint, types, import rules, translations."""
    ensure("test")
    fix = "--fix" in arguments
    commands = [
        [_tool("ruff"), "format", *([] if fix else ["--check"]), *PATHS],
        [_tool("ruff"), "check", *(["--fix"] if fix else []), *PATHS],
        [_tool("mypy")],
        [_tool("lint-imports")],
        [str(PYTHON), str(ROOT / "packaging" / "texts.py"), "--check"],
    ]
    return max([_call(command) for command in commands])


def texts(arguments: list[str]) -> int:
    """Collect the words of the source into translations/*.ts and say what has no Dutch yet."""
    ensure("test")
    return _call([str(PYTHON), str(ROOT / "packaging" / "texts.py"), *arguments])


def docs(arguments: list[str]) -> int:
    """Write docs/map.md, docs/checks.md, docs/ideas.md and docs/plan.schema.json from what the source declares."""
    ensure("test")
    scripts = ("check_docs.py", "plan_schema.py")
    return max([_call([str(PYTHON), str(ROOT / "packaging" / name), *arguments]) for name in scripts])


def screens(arguments: list[str]) -> int:
    """Render every page and state, light and dark, Dutch and English, to build/screens/*.png."""
    ensure("test")
    script = str(ROOT / "packaging" / "screens.py")
    return _call([str(PYTHON), script, *arguments], QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> int:
    """Print what things cost, as ratios against baselines of the same run."""
    ensure("test")
    script = str(ROOT / "packaging" / "bench.py")
    return _call([str(PYTHON), script, *arguments], QT_QPA_PLATFORM="offscreen")


def realism(arguments: list[str]) -> int:
    """Print how right the checks are about the labelled weeks of tests/realism; with a name: all they say of those."""
    ensure("test")
    return _call([str(PYTHON), str(ROOT / "packaging" / "realism.py"), *arguments])


def widget(arguments: list[str]) -> int:
    """Open one widget alone, on the sample client: widget NAME (without a name: list them)."""
    ensure("test")
    return _call([str(PYTHON), str(ROOT / "packaging" / "widget.py"), *arguments])


def torture(arguments: list[str]) -> int:
    """The slow tests and more examples of all; --short: what CI tries beside `test`; --share=1 tries all of each."""
    if SHORT in arguments:
        ensure("test")
        words = (word for word in arguments if word != SHORT)
        return _pytest([*ALL_PROCESSORS, "--hypothesis-profile=short", f"--turn={turn(ROOT)}", *words])
    ensure("test", slow=True)
    share = [] if any(word.startswith("--share") for word in arguments) else [f"--share={SHARE}"]
    return _call(
        [str(PYTHON), "-m", "pytest", "-m", "slow or not slow", "--hypothesis-profile=thorough", "--timeout=900",
         *share, *arguments],
        QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip


def lock(arguments: list[str]) -> int:
    """Write the pinned packages anew (needs uv and a network)."""
    del arguments
    code = 0
    for name, path in LOCKS.items():
        groups = ["--group", "build"] if name == "run" else ["--group", "build", "--group", "dev"]
        code = max(
            code,
            _call(
                ["uv", "pip", "compile", "pyproject.toml", *groups, "--universal", "--python-version", "3.11",
                 "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate",
                 "--quiet", "-o", str(path)]
            ),
        )  # fmt: skip
    return code


COMMANDS = {
    "run": run, "test": test, "quick": quick, "watch": watch, "check": check, "screens": screens, "bench": bench,
    "realism": realism, "widget": widget, "texts": texts, "docs": docs, "torture": torture, "lock": lock,
}  # fmt: skip


def _tool(name: str) -> str:
    return str(BIN / name)


def _shown(path: Path) -> str:
    return os.path.relpath(path)


def _call(command: list[str], **environment: str) -> int:
    merged = {**os.environ, **COMPILED_ONCE, **environment}
    return subprocess.run(command, cwd=ROOT, env=merged).returncode


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: python3 packaging/dev.py COMMAND\n")
        for name, function in COMMANDS.items():
            print(f"  {name:9} {(function.__doc__ or '').strip()}")
        return 0 if arguments in ([], ["--help"], ["-h"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpError as trouble:
        print(trouble, file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
