"""A copy of the source to put something into, with what is compiled of it."""

import shutil
from importlib.util import cache_from_source
from pathlib import Path

BESIDE_THE_SOURCE = {"PYTHONPYCACHEPREFIX": ""}
"""Where a Python of its own looks for what is compiled, as far as this file has put it there."""


def copied_source(source: Path, target: Path) -> None:
    """Copy a package; to compile all of it anew takes longer than most that a test asks of the copy."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    for path in source.rglob("*.py"):
        compiled = Path(cache_from_source(path))
        if compiled.exists():
            folder = target / path.relative_to(source).parent / "__pycache__"
            folder.mkdir(exist_ok=True)
            shutil.copy2(compiled, folder)
