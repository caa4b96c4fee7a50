"""Writing a file whole or not at all: beside the target, flushed to the disk, then put in its place."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from compassdesk.domain.errors import WorldError


def write_whole(target: Path, content: bytes) -> None:
    """Write `content` to `target`; on any trouble the old file stays as it was and no temporary one is left.

    Raises WorldError: "missing-folder", "read-only-folder", "disk-full", "not-written" (with `reason`).
    """
    passing: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        passing = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _same_access(passing, target)
        passing.replace(target)
    except OSError as error:
        if passing is not None:
            with suppress(OSError):
                passing.unlink()
        raise _told(error, target) from error


def _same_access(passing: Path, target: Path) -> None:
    """A temporary file is private; the result gets the rights of the file it replaces, or those of any new file."""
    try:
        mode = target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    passing.chmod(mode)


def _told(error: OSError, target: Path) -> WorldError:
    path = str(target)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return WorldError("disk-full", path=path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return WorldError("read-only-folder", path=str(target.parent))
    if error.errno in {errno.ENOENT, errno.ENOTDIR} and not target.parent.is_dir():
        return WorldError("missing-folder", path=str(target.parent))
    return WorldError("not-written", path=path, reason=error.strerror or str(error))
