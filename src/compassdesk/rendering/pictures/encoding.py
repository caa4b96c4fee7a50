"""A picture as the content of a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

if TYPE_CHECKING:
    from compassdesk.domain.attachments import Kind


def encoded(picture: QImage, kind: "Kind", quality: int = -1) -> bytes:
    """The bytes of a file of that kind; `quality` from 0 to 100, or as Qt has it."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    writer.write(picture)
    buffer.close()
    return bytes(made.data())
