"""A picture as the content of a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

if TYPE_CHECKING:
    from compassdesk.domain.attachments import Kind


def encoded(picture: QImage, kind: "Kind", quality: int = -1) -> bytes:
    """The bytes of a file of that kind, which says nothing but what is to be seen.

    `quality` goes from 0 to 100, or is as Qt has it.
    """
    if picture.textKeys():
        picture = only_seen(picture, picture.rect())
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    writer.write(picture)
    buffer.close()
    return bytes(made.data())


def only_seen(image: QImage, part: QRect) -> QImage:
    """A part painted anew: a copy would go on saying what the file said in words, which Qt writes out again."""
    see_through = image.hasAlphaChannel()
    made = QImage(part.size(), QImage.Format.Format_ARGB32 if see_through else QImage.Format.Format_RGB32)
    made.setColorSpace(image.colorSpace())
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, image, part.x(), part.y(), part.width(), part.height())
    return made
