"""A thumbnail shows the middle of a picture or of a part of it, whatever shape that has."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from compassdesk.rendering.pictures.decoding import filling

LEFT, MIDDLE, RIGHT = "#c0392b", "#5b8266", "#2c5f8a"


def _three_in_a_row() -> bytes:
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for place, colour in enumerate((LEFT, MIDDLE, RIGHT)):
            painter.fillRect(QRect(100 * place, 0, 100, 100), QColor(colour))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(made.data())


@pytest.mark.parametrize(
    ("part", "size", "colour"),
    [
        (None, QSize(40, 40), MIDDLE),
        (None, QSize(150, 150), MIDDLE),
        ((0.0, 0.0, 1 / 3, 1.0), QSize(40, 40), LEFT),
        ((2 / 3, 0.0, 1 / 3, 1.0), QSize(20, 80), RIGHT),
        ((0.7, 0.1, 0.2, 0.2), QSize(80, 20), RIGHT),
    ],
)
def test_it_is_filled_by_the_middle_of_the_part(part, size, colour):
    found = filling(_three_in_a_row(), "png", size, part)
    assert found.size() == size
    corners = [(0, 0), (size.width() - 1, 0), (0, size.height() - 1), (size.width() - 1, size.height() - 1)]
    for across, down in corners:
        seen = found.pixelColor(across, down)
        wanted = QColor(colour)
        assert max(abs(a - b) for a, b in zip(seen.toTuple(), wanted.toTuple(), strict=True)) < 40
