"""A picture decoded to the size it is wanted in, within bounded memory; for a worker.

Qt's own readers, each asked for by name: left to itself Qt would try them all, also those for drawings with programs in
them. What a file declares is looked at before a pixel is made.
"""

from collections.abc import Mapping
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from compassdesk.domain.attachments import IMAGES, Kind
from compassdesk.domain.errors import InputError
from compassdesk.exchange.media.hidden_details import without_words
from compassdesk.rendering.pictures.encoding import encoded, only_seen

LONGEST_SIDE = 16_000
MOST_PIXELS = 60_000_000
"""A photograph of the largest phone that is common has 50 million."""
Part = tuple[float, float, float, float]
"""Left, top, width and height, as fractions of the picture as it is looked at."""
CUT_AS: Mapping[Kind, Kind] = {"jpeg": "jpeg", "png": "png", "webp": "webp", "gif": "png"}
"""The kind of file that a part of a picture becomes."""
_QUALITY = 92
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


def decoded(content: bytes, kind: Kind, most: QSize, name: str = "") -> QImage:
    """The picture upright, as large as fits into `most` and never larger than it is.

    InputErrors of `size_of`, and "media-damaged" when it cannot be decoded.
    """
    reader = _Reader(content, kind)
    image = reader.read(reader.size(name), most, name)
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image


def filling(content: bytes, kind: Kind, size: QSize, part: Part | None = None) -> QImage:
    """What fills `size` whole: the middle of the picture, or of a part of it. InputErrors of `decoded`."""
    reader = _Reader(content, kind)
    whole = reader.size("")
    seen = _middle(part if part is not None else (0.0, 0.0, 1.0, 1.0), whole, size)
    share = min(1.0, max(size.width() / (whole.width * seen[2]), size.height() / (whole.height * seen[3])))
    image = reader.read(whole, QSize(ceil(whole.width * share), ceil(whole.height * share)), "")
    # cut out first: as a whole, a strip of 16,000 by 1 that is to be 160 high would have 400 million pixels
    image = image.copy(_pixels(seen, image))
    if image.size() == size:
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _middle(part: Part, whole: Size, size: QSize) -> Part:
    """The middle of a part of a picture that has the shape of `size`."""
    left, top, across, down = part
    wide = size.width() / size.height() * (whole.height * down) / (whole.width * across)
    kept_across, kept_down = across * min(1.0, wide), down * min(1.0, 1 / wide)
    return left + (across - kept_across) / 2, top + (down - kept_down) / 2, kept_across, kept_down


def cut(content: bytes, kind: Kind, part: Part, name: str) -> bytes:
    """A part of a picture as a file of its own, of the kind `CUT_AS` says. InputErrors of `decoded`.

    It says nothing but what is to be seen, for it is written anew.
    """
    reader = _Reader(content, kind)
    image = reader.read(reader.size(name), None, name)
    return encoded(only_seen(image, _pixels(part, image)), CUT_AS[kind], _QUALITY)


def _pixels(part: Part, image: QImage) -> QRect:
    left, top, across, down = part
    wide, high = image.width(), image.height()
    return QRect(round(left * wide), round(top * high), max(1, round(across * wide)), max(1, round(down * high)))


class _Reader:
    """One reader over one content, which both live as long as it does."""

    def __init__(self, content: bytes, kind: Kind) -> None:
        if kind not in IMAGES:
            raise InputError("media-damaged", name="")
        QImageReader.setAllocationLimit(_MEGABYTES)
        self._bytes = QByteArray(without_words(content) if kind == "png" else content)
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
