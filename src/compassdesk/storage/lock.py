"""Who has a client file open: a lock of the operating system on `<file>.lock`, with who holds it written inside.

It tells people who to ask; that no two programs write is SQLite's own reservation (see `writing`), which the system
keeps on the file itself. The system lets go of the lock when its owner dies, however it dies, so a left-over file never
locks anybody out. A file of that name that is not a lock of ours is left alone, and then nobody is named.
"""

import errno
import json
import os
import stat
import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from compassdesk.domain.errors import WorldError

_FAR = 1 << 30  # Windows locks bytes: one far behind the text leaves the text readable to others
_TRIES = 5  # somebody who looks who holds the lock holds it for a blink
_AT_MOST = 4096  # bytes; nothing that is longer is a lock of ours
_KEYS = {"host", "process", "since"}
_NO_FOLLOWING = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_TROUBLE = {
    errno.EACCES: "read-only-folder",
    errno.EPERM: "read-only-folder",
    errno.EROFS: "read-only-folder",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
}


class Holder(Struct, frozen=True):
    """Who has a file open for writing; `since` is that computer's wall clock as ISO text."""

    host: str
    process: int
    since: str

    def __str__(self) -> str:
        return f"{self.host} ({self.process})"

    def values(self) -> dict[str, Any]:
        """As an error tells of it."""
        return {"host": self.host, "process": self.process, "since": self.since}


class Lock:
    """The held lock of one client file. WorldError("file-in-use", path, host, process, since) when another has it."""

    def __init__(self, path: Path) -> None:
        self._file = lock_file(path)
        self._descriptor = self._acquire(path)
        if self._descriptor >= 0:
            try:
                self._tell(path)
            except OSError as error:
                self.release()
                raise WorldError(_TROUBLE.get(error.errno or 0, "cannot-open"), path=str(path)) from error

    def _acquire(self, path: Path) -> int:
        """The descriptor of the locked file; -1 where something that is not ours has its name."""
        for attempt in range(_TRIES):
            descriptor, made = _opened(self._file)
            if descriptor < 0:
                return -1
            if _take(descriptor):
                if _is_same(descriptor, self._file) and (made or _read(descriptor) is not None):
                    return descriptor
                if _is_same(descriptor, self._file):
                    os.close(descriptor)
                    return -1
            os.close(descriptor)
            if attempt + 1 < _TRIES:
                time.sleep(0.02)
        found = holder(path)
        if found is None:
            raise WorldError("file-in-use-elsewhere", path=str(path))
        raise WorldError("file-in-use", path=str(path), **found.values())

    def _tell(self, path: Path) -> None:
        """Write who has the file, and which file it is. A lock file of another user may be read only: it is held so."""
        place = path.stat() if path.exists() else None
        body = {
            "host": this_computer(),
            "process": os.getpid(),
            "since": datetime.now().isoformat(timespec="seconds"),
            "place": None if place is None else [place.st_dev, place.st_ino],
        }
        try:
            os.ftruncate(self._descriptor, 0)
        except OSError as error:
            if error.errno in {errno.EINVAL, errno.EBADF}:  # it was opened for reading
                return
            raise
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, json.dumps(body).encode())

    def release(self) -> None:
        """Let go; a second call does nothing. A lock file that cannot be removed stays: it is no lock any more."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":  # while it is still ours, so that nobody can lock a file that is about to vanish
            with suppress(OSError):
                if _is_same(self._descriptor, self._file):
                    self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = -1


def lock_file(path: Path) -> Path:
    """Where the lock of a client file lies."""
    return Path(f"{path}.lock")  # also where there is no name, such as "/"


def holder(path: Path) -> Holder | None:
    """Who has the client file open for writing, or None; a lock file left by a dead process counts as nobody."""
    return _holder(lock_file(path))


def holder_of_the_same(path: Path) -> Holder | None:
    """Who has the very same file open under another name in its folder (a hard link), or None when that is not told."""
    place = path.stat()
    with suppress(OSError):
        for file in path.parent.glob("*.lock"):
            if file != lock_file(path) and _written(file).get("place") == [place.st_dev, place.st_ino]:
                other = _holder(file)
                if other is not None:
                    return other
    return None


def _holder(file: Path) -> Holder | None:
    try:
        descriptor = os.open(file, (os.O_RDWR if sys.platform == "win32" else os.O_RDONLY) | _NO_FOLLOWING)
    except OSError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode) or _take(descriptor):
            return None
        found = _written(file)
        return Holder(found["host"], found["process"], found["since"]) if found else None
    finally:
        os.close(descriptor)


def _opened(file: Path) -> tuple[int, bool]:
    """The open lock file and whether it was made now; -1 where it is no plain file, or one that may not be read."""
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOWING, 0o644), True
    except FileExistsError:
        return _found(file)
    except FileNotFoundError as error:
        raise WorldError("missing-folder", path=str(file.parent)) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise WorldError("name-too-long", path=str(file.with_suffix(""))) from error
        raise WorldError(_TROUBLE.get(error.errno or 0, "cannot-open"), path=str(file.parent)) from error


def _found(file: Path) -> tuple[int, bool]:
    """The lock file that lies there: somebody has it, or had it."""
    for mode in (os.O_RDWR, os.O_RDONLY):
        try:
            descriptor = os.open(file, mode | _NO_FOLLOWING)
        except FileNotFoundError:
            return _opened(file)  # its owner has just removed it
        except OSError:
            continue
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return descriptor, False
        os.close(descriptor)
        return -1, False
    return -1, False


def _read(descriptor: int) -> dict[str, Any] | None:
    """What a lock of ours says; None for what is no lock of ours."""
    with suppress(OSError, ValueError):  # what cannot be read, or is no JSON, is none of ours
        os.lseek(descriptor, 0, os.SEEK_SET)
        body = json.loads(os.read(descriptor, _AT_MOST + 1))
        if isinstance(body, dict) and body.keys() >= _KEYS and isinstance(body["process"], int):
            return {**body, "host": str(body["host"]), "since": str(body["since"])}
    return None


def _written(file: Path) -> dict[str, Any]:
    """What the lock file at a path says; empty when it is no lock of ours or is just being written."""
    try:
        descriptor = os.open(file, os.O_RDONLY | _NO_FOLLOWING)
    except OSError:
        return {}
    try:
        return _read(descriptor) or {}
    finally:
        os.close(descriptor)


def _is_same(descriptor: int, file: Path) -> bool:
    """Whether the locked file is still the one that lies there: its former owner may just have removed it."""
    try:
        return os.path.samestat(os.fstat(descriptor), file.lstat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def this_computer() -> str:
        return os.environ.get("COMPUTERNAME", "")

    def _take(descriptor: int) -> bool:
        try:
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def this_computer() -> str:
        return os.uname().nodename

    def _take(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
