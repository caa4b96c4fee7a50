"""What this process has written, so that a report of a bug says "nothing was changed" only when that is true."""

from pathlib import Path

_files: set[Path] = set()


def note(path: Path) -> None:
    """Remember that the file was written, or something in it."""
    _files.add(path)


def anything() -> bool:
    """Whether any file of the user was written since this process began."""
    return bool(_files)
