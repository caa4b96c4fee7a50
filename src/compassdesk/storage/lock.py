"""Who has a client file open: a lock of the operating system on `<file>.lock`, with who holds it written inside.

The system lets go of the lock when its owner dies, however it dies, so a left-over file never locks anybody out. The
lock is on a file of its own because opening and closing the database by hand would cancel SQLite's own locks.
"""

import errno
import json
import os
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from compassdesk.domain.errors import WorldError

_FAR = 1 << 30  # Windows locks bytes: one far behind the text leaves the text readable to others
_TRIES = 5  # somebody who looks who holds the lock holds it for a blink
_TROUBLE = {
    errno.EACCES: "read-only-folder",
    errno.EPERM: "read-only-folder",
    errno.EROFS: "read-only-folder",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
}


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing; `since` is that computer's wall clock as ISO text."""

    host: str
    process: int
    since: str

    def __str__(self) -> str:
        return f"{self.host} ({self.process})"


class Lock:
    """The held lock of one client file. WorldError("file-in-use", path, host, process, since) when another has it."""

    def __init__(self, path: Path) -> None:
        self._file = lock_file(path)
        self._descriptor = self._acquire(path)
        body = {
            "host": this_computer(),
            "process": os.getpid(),
            "since": datetime.now().isoformat(timespec="seconds"),
        }
        try:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, json.dumps(body).encode())
        except OSError as error:
            self.release()
            raise WorldError(_TROUBLE.get(error.errno or 0, "cannot-open"), path=str(path)) from error

    def _acquire(self, path: Path) -> int:
        for attempt in range(_TRIES):
            descriptor = _opened(self._file, os.O_RDWR | os.O_CREAT)
            if _take(descriptor) and _is_same(descriptor, self._file):
                return descriptor
            os.close(descriptor)
            if attempt + 1 < _TRIES:
                time.sleep(0.02)
        found = _written(self._file)
        raise WorldError("file-in-use", path=str(path), host=found.host, process=found.process, since=found.since)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":  # while it is still ours, so that nobody can lock a file that is about to vanish
            self._file.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = -1


def lock_file(path: Path) -> Path:
    """Where the lock of a client file lies."""
    return path.with_name(path.name + ".lock")


def holder(path: Path) -> Holder | None:
    """Who has the client file open for writing, or None; a lock file left by a dead process counts as nobody."""
    try:
        descriptor = os.open(lock_file(path), os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    except OSError:
        return None
    try:
        if _take(descriptor):
            return None
        return _written(lock_file(path))
    finally:
        os.close(descriptor)


def _opened(file: Path, flags: int) -> int:
    try:
        return os.open(file, flags, 0o644)
    except FileNotFoundError as error:
        raise WorldError("missing-folder", path=str(file.parent)) from error
    except OSError as error:
        raise WorldError(_TROUBLE.get(error.errno or 0, "cannot-open"), path=str(file.parent)) from error


def _written(file: Path) -> Holder:
    """What the holder wrote; empty values when it is just being written."""
    try:
        body = json.loads(file.read_bytes())
        return Holder(str(body["host"]), int(body["process"]), str(body["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", 0, "")


def _is_same(descriptor: int, file: Path) -> bool:
    """Whether the locked file is still the one that lies there: its former owner may just have removed it."""
    try:
        return os.path.samestat(os.fstat(descriptor), file.stat())
    except FileNotFoundError:
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
