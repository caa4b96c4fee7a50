"""Writing a file whole or not at all: beside the target, flushed to the disk, then put in its place."""

import errno
import os
import re
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from compassdesk.domain.errors import InputError, WorldError

_OURS = re.compile(r"\.compassdesk-[0-9a-f]{16}\.part")
_OLD = 3600.0
"""Seconds after which one of our temporary files was left by a crash: no file takes us that long to write."""


def write_whole(target: Path, content: bytes, *, replace: bool, private: bool = False) -> None:
    """Write `content` to `target`; on any trouble the old file stays as it was and no temporary one is left.

    A new file gets the rights of any new file, or with `private` is for its user alone.
    A link is written through to the file it names. InputError "target-exists" when there is a file and `replace` is
    not given, "target-no-file" when it is something else than a file; those are never replaced.
    WorldError: "missing-folder", "read-only-folder", "disk-full", "name-too-long", "not-written" (with `reason`).
    """
    passing: Path | None = None
    try:
        real = Path(os.path.realpath(target))
        mode = mode_of(real, target)
        if mode is not None and not replace:
            raise InputError("target-exists", path=str(target))
        _remove_left_overs(real.parent)
        passing = real.with_name(f".compassdesk-{secrets.token_hex(8)}.part")
        _fill(passing, content, 0o600 if private and mode is None else mode)
        _publish(passing, real, replace=replace)
    except FileExistsError:  # made by somebody else while this was being written
        raise InputError("target-exists", path=str(target)) from None
    except OSError as error:
        raise _told(error, target) from error
    finally:
        if passing is not None:
            with suppress(OSError):
                passing.unlink(missing_ok=True)
    _flush_folder(real.parent)


def mode_of(real: Path, target: Path) -> int | None:
    """The access rights of the file that would be replaced, None when there is none.

    InputError("target-no-file") for a folder, a device, a pipe: `real` is `target` with its links followed.
    """
    try:
        found = real.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise InputError("target-no-file", path=str(target))
    return stat.S_IMODE(found.st_mode)


def _fill(passing: Path, content: bytes, mode: int | None) -> None:
    """The file gets `mode`, or the rights of any new file."""
    descriptor = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode or 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        passing.chmod(mode)


def _publish(passing: Path, real: Path, *, replace: bool) -> None:
    if replace:
        passing.replace(real)
        return
    try:
        os.link(passing, real)  # unlike a renaming it fails when a file has appeared there meanwhile
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(real):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(real)) from None
        passing.rename(real)


def _flush_folder(folder: Path) -> None:
    """Bring the new name to the disk. The file is whole already: a folder that cannot be flushed is no failure."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_left_overs(folder: Path) -> None:
    """Remove what a crash of ours left in the folder: files named as only we name them, ours, and old."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _OURS.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                found = entry.stat(follow_symlinks=False)
                own = os.name != "posix" or found.st_uid == os.geteuid()
                if own and time.time() - found.st_mtime > _OLD:
                    Path(entry.path).unlink(missing_ok=True)


def _told(error: OSError, target: Path) -> WorldError:
    path = str(target)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return WorldError("disk-full", path=path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return WorldError("read-only-folder", path=str(target.parent))
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return WorldError("missing-folder", path=str(target.parent))
    if error.errno == errno.ENAMETOOLONG:
        return WorldError("name-too-long", path=path)
    return WorldError("not-written", path=path, reason=error.strerror or str(error))
