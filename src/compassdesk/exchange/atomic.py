"""Writing a file whole or not at all: beside the target, flushed to the disk, then put in its place."""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from compassdesk.disk import give_name, part_of, reach_the_disk, remove_old_parts, write_new
from compassdesk.domain.errors import InputError, WorldError


def write_whole(
    target: Path, content: bytes | Callable[[BinaryIO], None], *, replace: bool, private: bool = False
) -> None:
    """Write `content`, or what it writes, to `target`; on any trouble the old file stays as it was.

    No temporary one is left then. A new file gets the rights of any new file, or with `private` is for its user alone.
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
        remove_old_parts(real.parent)
        passing = part_of(real)
        given = 0o600 if private and mode is None else mode
        write_new(passing, content, 0o666 if given is None else given)
        if given is not None:
            passing.chmod(given)
        give_name(passing, real, replace=replace)
    except FileExistsError:  # made by somebody else while this was being written
        raise InputError("target-exists", path=str(target)) from None
    except OSError as error:
        raise _told(error, target) from error
    finally:
        if passing is not None:
            with suppress(OSError):
                passing.unlink(missing_ok=True)
    with suppress(OSError):  # the file is whole already: a folder that cannot be flushed is no failure
        reach_the_disk(real.parent)


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
