"""Whether the client that was opened last came up: a mark lies there from before it is shown until all went well.

A process that ends meanwhile, however it ends, leaves the mark. One that is closed by its user takes it away, unless
the app had made a mistake. So the next start does not run into the same wall, and can say why.
"""

import json
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLockFile

from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import data_folder, made, private

_MARK, _LOCK = "opening.json", "opening.lock"


class Failure(Struct, frozen=True):
    """A client file that did not come up. `mistake` says where the app made a mistake; empty when it just ended."""

    path: Path
    mistake: str = ""


class Opening:
    """The mark of one running app; two of them at once do not take each other's mark for a failure."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._mistake = ""
        self._lock: QLockFile | None = None

    def failed(self) -> Failure | None:
        """The client file that did not come up last time; None when all went well or another app is opening one now."""
        if not self._mark().exists() or not self._locked():
            return None
        try:
            body = json.loads(self._mark().read_text(encoding="utf-8"))
            return Failure(Path(body["path"]), str(body["mistake"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None  # half written: the whole computer stopped
        finally:
            self._unlock()

    def begin(self, path: Path) -> None:
        """A client file is going to be shown."""
        self._path, self._mistake = path, ""
        if self._locked():
            self._write()

    def went_wrong(self, place: str) -> None:
        """The app made a mistake at `place` meanwhile: the mark stays when the app ends."""
        if self._path is not None and not self._mistake:
            self._mistake = place
            self._write()

    def came_up(self) -> None:
        """The client was shown and judged."""
        if self._path is not None and not self._mistake:
            self.forget()

    def closed(self) -> None:
        """The user closes the client or the app."""
        if self._mistake:
            self._unlock()
        else:
            self.forget()

    def forget(self) -> None:
        """Take the mark away."""
        if self._path is None and not self._mark().exists():
            return
        if self._locked():
            with suppress(OSError):
                self._mark().unlink(missing_ok=True)
        self._path, self._mistake = None, ""
        self._unlock()

    def _write(self) -> None:
        content = json.dumps({"path": str(self._path), "mistake": self._mistake})
        with suppress(OSError), open(self._mark(), "w", encoding="utf-8", opener=private) as file:
            file.write(content)

    def _mark(self) -> Path:
        return data_folder() / _MARK

    def _locked(self) -> bool:
        """Whether the mark is ours to read and write. The lock of an app that ended counts for nothing."""
        if self._lock is None:
            try:
                lock = QLockFile(str(made(data_folder()) / _LOCK))
            except WorldError:
                return False
            lock.setStaleLockTime(0)
            if not lock.tryLock(0):
                return False
            self._lock = lock
        return True

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
