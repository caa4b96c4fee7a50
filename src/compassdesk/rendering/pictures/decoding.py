"""A picture decoded to the size it is wanted in, within bounded memory; for a worker.

Qt's own readers, each asked for by name: left to itself Qt would try them all, also those for drawings with programs in
them. What a file declares is looked at before a pixel is made.
"""

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from compassdesk.domain.attachments import IMAGES, Kind
from compassdesk.domain.errors import InputError

LONGEST_SIDE = 16_000
MOST_PIXELS = 60_000_000
"""A photograph of the largest phone that is common has 50 million."""
_MEGABYTES = 256
"""What Qt may take for one picture: the pixels above, with four bytes each."""


class Size(Struct, frozen=True):
    """Pixels, as the picture is looked at."""

    width: int
    height: int


def size_of(content: bytes, kind: Kind, name: str) -> Size:
    """How large a picture is, before any of it is decoded.

    InputError "media-too-many-pixels" when it is larger than may be decoded, "media-damaged" when it does not say.
    """
    reader = _Reader(content, kind)
    return reader.size(name)


def decoded(content: bytes, kind: Kind, most: QSize, name: str = "", part: QRect | None = None) -> QImage:
    """The picture upright, as large as fits into `most` and never larger than it is; of `part` only where one is said.

    `part` is in pixels of the picture as it is looked at. InputErrors of `size_of`, and "media-damaged" when it cannot
    be decoded.
    """
    reader = _Reader(content, kind)
    whole = reader.size(name)
    image = reader.read(whole, most if part is None else None, name)
    if part is not None:
        image = image.copy(part)
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image


def filling(content: bytes, kind: Kind, size: QSize) -> QImage:
    """The middle of the picture that fills `size` whole. InputErrors of `decoded`."""
    reader = _Reader(content, kind)
    whole = reader.size("")
    over = QSize(whole.width, whole.height).scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    image = reader.read(whole, over, "")
    if image.size() != over:
        image = image.scaled(over, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    left, top = (over.width() - size.width()) // 2, (over.height() - size.height()) // 2
    return image.copy(QRect(left, top, size.width(), size.height()))


class _Reader:
    """One reader over one content, which both live as long as it does."""

    def __init__(self, content: bytes, kind: Kind) -> None:
        if kind not in IMAGES:
            raise InputError("media-damaged", name="")
        QImageReader.setAllocationLimit(_MEGABYTES)
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer, QByteArray(kind.encode()))
        self._reader.setAutoDetectImageFormat(False)
        self._reader.setAutoTransform(True)
        self._turned = bool(self._reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)

    def size(self, name: str) -> Size:
        found = self._reader.size()
        if not found.isValid() or found.isEmpty():
            raise InputError("media-damaged", name=name)
        size = Size(*(found.toTuple()[::-1] if self._turned else found.toTuple()))
        if max(size.width, size.height) > LONGEST_SIDE or size.width * size.height > MOST_PIXELS:
            raise InputError("media-too-many-pixels", name=name, width=size.width, height=size.height)
        return size

    def read(self, whole: Size, most: QSize | None, name: str) -> QImage:
        """Decoded, by a reader that can do so to about the size that is wanted at once."""
        if most is not None:
            wanted = QSize(whole.width, whole.height).scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
            if wanted.width() < whole.width:
                wanted = wanted.expandedTo(QSize(1, 1))
                self._reader.setScaledSize(wanted.transposed() if self._turned else wanted)
        image = self._reader.read()
        if image.isNull():
            raise InputError("media-damaged", name=name)
        return image
