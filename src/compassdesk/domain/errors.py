"""What can go wrong, as a code and its values. The sentence is made in `texts/errors.py`."""

import errno
from collections.abc import Mapping
from typing import Any


class PlanError(Exception):
    """Base of all trouble CompassDesk can explain: a stable `code` and the `values` its sentence needs.

    Codes are kebab-case and never reused. `values` hold plain text, numbers, dates and paths.
    """

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({inside})"


class InputError(PlanError):
    """The user's trouble: a file, a field or an option is wrong. Exit status 2 on the command line."""


class WorldError(PlanError):
    """The world's trouble: disk full, locked, no permission, damaged file. Exit status 3 on the command line."""


_OF_THE_SYSTEM: Mapping[int, str] = {
    errno.ENOENT: "missing-file",
    errno.ENOTDIR: "missing-file",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "read-only-folder",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EIO: "disk-error",
    errno.ENAMETOOLONG: "name-too-long",
}


def world_error(error: OSError, path: str = "") -> WorldError:
    """What the system refused, as a WorldError about `path` (by itself: the file the error names)."""
    names = error.filename if isinstance(error.filename, str) else ""
    about = path or names or "…"
    code = _OF_THE_SYSTEM.get(error.errno or 0)
    return WorldError(code, path=about) if code else WorldError("not-read", path=about, reason=error.strerror or "?")
