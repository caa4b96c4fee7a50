"""Pictures of the open client, small, for any part of the window: made by a worker and kept in memory for a while.

None is kept on the disk: a protected client's would lie there for everybody, and to make one takes a few milliseconds.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from compassdesk.domain.crops import Crop
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.running import tasks

MOST_KEPT = 64_000_000
"""Bytes of pixels, some thousand thumbnails."""
_AT_ONCE = 12
"""Pictures that one worker makes before it shows them."""

State = Literal["wanted", "here", "missing", "damaged", "no-picture"]
"""It is being made, or is there; its content is not in the file; it cannot be decoded; it is no image."""


class _Key(NamedTuple):
    sha256: str
    width: int
    height: int
    part: tuple[float, float, float, float] | None = None
    whole: bool = False
    """All of it, within that size; else what fills it."""


class Pictures(QObject):
    """See the module."""

    arrived = Signal(str)
    """What is known of a content (its hash) is more than before."""

    def __init__(self, file: Callable[[], ClientFile | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[_Key, None] = {}
        self._made: frozenset[_Key] = frozenset()
        """What a worker is making at this moment."""
        self._states: dict[str, State] = {}

    def thumbnail(self, sha256: str, size: QSize, ratio: float = 1.0, crop: Crop | None = None) -> QPixmap | None:
        """The picture, or a part of it, cut to fill `size` at a screen's ratio; None while it is not there, then
        `arrived` tells.
        """
        part = crop.values if crop is not None else None
        return self._one(_Key(sha256, round(size.width() * ratio), round(size.height() * ratio), part), ratio)

    def whole(self, sha256: str, most: QSize, ratio: float = 1.0) -> QPixmap | None:
        """All of the picture, as large as fits into `most`; else as `thumbnail`."""
        return self._one(_Key(sha256, round(most.width() * ratio), round(most.height() * ratio), whole=True), ratio)

    def _one(self, key: _Key, ratio: float) -> QPixmap | None:
        sha256 = key.sha256
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            found.setDevicePixelRatio(ratio)
            return found
        if self._states.get(sha256, "here") in {"here", "wanted"} and sha256:
            self._states.setdefault(sha256, "wanted")
            if key not in self._made:
                self._wanted[key] = None
                self._make()
        return None

    def state(self, sha256: str) -> State:
        """What is known of a content: of one that nobody asked for, that it is wanted."""
        return self._states.get(sha256, "wanted") if sha256 else "missing"

    def forget(self) -> None:
        """Another client lies on the desk, or none."""
        self._kept.clear()
        self._wanted.clear()
        self._states.clear()
        self._bytes = 0

    def look_again(self, sha256: str) -> None:
        """A content came into the file."""
        if self._states.get(sha256) == "missing":
            del self._states[sha256]
            self.arrived.emit(sha256)

    def _make(self) -> None:
        file = self._file()
        if self._made or file is None or not self._wanted:
            return
        keys = tuple(self._wanted)[-_AT_ONCE:]  # what was asked for last is in sight
        for key in keys:
            del self._wanted[key]
        self._made = frozenset(keys)

        def done(made: list[tuple[_Key, QImage | State]]) -> None:
            self._made = frozenset()
            if file is self._file():
                self._take(made)
            self._make()

        def failed(error: BaseException) -> None:
            self._made = frozenset()
            tasks.told_elsewhere(error)

        tasks.run_task(self, lambda: _made(file, keys), done, failed)

    def _take(self, made: list[tuple[_Key, QImage | State]]) -> None:
        for key, found in made:
            if isinstance(found, QImage):
                self._kept[key] = QPixmap.fromImage(found)
                self._bytes += 4 * key.width * key.height
                self._states[key.sha256] = "here"
            else:
                self._states[key.sha256] = found
        while self._bytes > MOST_KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._bytes -= 4 * gone.width * gone.height
        for sha256 in dict.fromkeys(key.sha256 for key, _ in made):
            self.arrived.emit(sha256)


def _made(file: ClientFile, keys: tuple[_Key, ...]) -> list[tuple[_Key, QImage | State]]:
    """The pictures, made by a worker on a connection of its own."""
    from compassdesk.services import attachments

    made: list[tuple[_Key, QImage | State]] = []
    with file.reader() as connection:
        for key in keys:
            content = attachments.content(connection, key.sha256)
            made.append((key, "missing" if content is None else _picture(content, key)))
    return made


def _picture(content: bytes, key: _Key) -> QImage | State:
    from compassdesk.domain.attachments import IMAGES
    from compassdesk.domain.errors import InputError
    from compassdesk.exchange.media.media_kinds import HEAD, kind_of
    from compassdesk.rendering.pictures.decoding import decoded, filling

    try:
        kind = kind_of(content[:HEAD], "")
        if kind not in IMAGES:
            return "no-picture"
        size = QSize(key.width, key.height)
        return decoded(content, kind, size) if key.whole else filling(content, kind, size, key.part)
    except InputError:
        return "damaged"
