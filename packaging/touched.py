"""Which tests a change touches: those that import what changed, the nearest first.

Nearness is counted in imports: 0 for a test that changed itself, 1 for one that imports what changed, 2 for one that
imports an importer of it. Imports inside functions count, and so do those in the scripts that tests start, and what a
file finds by looking into the folder of a package. The tests that live where the change was made, in the folder of the
same name, are as near as those that import it.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

FOLDERS = ("src", "tests", "packaging")
MAIN = ("main", "origin/main")
OF_ALL = Path("tests/conftest.py")
FOLDER = re.compile(r"\b(\w+)\.__(?:path|name)__")
"""How a file speaks of a package whose modules it finds by looking into the folder."""
IMPORTS = re.compile(r"\bfrom\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n;\"']+)|\bimport\s+([\w.]+)")


def changed(root: Path) -> list[Path]:
    """The files, below `root`, that differ from where this branch left the main one, and those git does not know."""
    names = _git(root, "diff", "--name-only", _start(root)) + _git(root, "ls-files", "--others", "--exclude-standard")
    return [Path(name) for name in names]


def turn(root: Path) -> int:
    """A number of the last commit: what takes turns is another part after each, and the same in two runs of one."""
    return int("".join(_git(root, "rev-parse", "HEAD"))[:8] or "0", 16)


def _start(root: Path) -> str:
    for branch in MAIN:
        found = _git(root, "merge-base", "HEAD", branch)
        if found:
            return found[0]
    return "HEAD"


def _git(root: Path, *words: str) -> list[str]:
    """The lines that git answers; none where it refuses."""
    done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True)
    return done.stdout.splitlines() if done.returncode == 0 else []


def nearest(root: Path, changes: Iterable[Path]) -> dict[Path, int]:
    """The test files that `changes` (paths below `root`) touch, each with its nearness, the nearest first."""
    texts = {
        path.relative_to(root): path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in sorted((root / folder).rglob("*.py"))
    }
    importers = _importers(texts)
    changes = list(changes)
    near = {path: 0 for path in changes if path in texts}
    near |= {path: 1 for path, text in texts.items() if path not in near and _names_a_file(text, changes)}
    ring = sorted(near, key=near.__getitem__)
    for path in ring:  # grows while it is walked: ring after ring
        if path == OF_ALL and near[path]:
            continue  # what all tests share would make everything near to everything
        for importer in importers.get(path, ()):
            if importer not in near:
                near[importer] = near[path] + 1
                ring.append(importer)
    rooms = {_room(path) for path in changes if path.suffix == ".py"}
    tests = {path: _in_room(path, near[path], rooms) for path in near if path.name.startswith("test_")}
    return dict(sorted(tests.items(), key=lambda test: (test[1], test[0])))


def _in_room(path: Path, imports: int, rooms: set[tuple[str, ...]]) -> int:
    """The nearness of a test: at most 1 in the folder that mirrors the one that changed, however it gets there."""
    return min(imports, 1) if _room(path) in rooms else imports


def _importers(texts: Mapping[Path, str]) -> dict[Path, set[Path]]:
    """For each file, those that import it; each test has the `conftest.py` of its folders imported for it."""
    modules = {_module(path): path for path in texts if path.name != "conftest.py"}
    found: dict[Path, set[Path]] = {}
    for path, text in texts.items():
        imported = set(_imported(text))
        folders = set(FOLDER.findall(text)) if "__path__" in text or "__name__" in text else set()
        looked_into = {name for name in imported if name.rpartition(".")[2] in folders}
        if looked_into:
            imported |= {name for name in modules if name.rpartition(".")[0] in looked_into}
        for name in imported:
            if name in modules and modules[name] != path:
                found.setdefault(modules[name], set()).add(path)
        if path.name == "conftest.py":
            found[path] = {other for other in texts if path.parent in other.parents and other.name.startswith("test_")}
    return found


def _imported(text: str) -> Iterator[str]:
    for module, names, plain in IMPORTS.findall(text):
        yield plain or module
        yield from (f"{module}.{name}" for name in re.findall(r"\w+", names))


def _module(path: Path) -> str:
    """The name a file is imported by: from the package for the source, its own for tests and scripts."""
    if path.parts[0] != "src":
        return path.stem
    return ".".join(path.with_suffix("").parts[1:]).removesuffix(".__init__")


def _names_a_file(text: str, changes: Iterable[Path]) -> bool:
    """Whether a source names a changed file that is no source (a style sheet, a plan of the tests)."""
    return any(path.name in text for path in changes if path.suffix != ".py")


def _room(path: Path) -> tuple[str, ...]:
    """The folder in the package or, mirroring it, in the tests."""
    parts = path.parent.parts
    return parts[2:] if parts[:1] == ("src",) else parts[1:]
