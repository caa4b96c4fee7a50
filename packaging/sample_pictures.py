"""Draws the pictures of the sample client into resources/sample/pictures: they are ours, and nobody else's.

    .venv/bin/python packaging/sample_pictures.py

Prints what the plan says of each, for resources/sample/*.json.
"""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from compassdesk.rendering.pictures.encoding import encoded

WIDTH, HEIGHT = 960, 720
PLACE = Path(__file__).parent.parent / "resources" / "sample" / "pictures"


def ground(painter: QPainter, top: str, bottom: str) -> None:
    """The sky, from its top to the horizon."""
    shade = QLinearGradient(0, 0, 0, HEIGHT)
    shade.setColorAt(0, QColor(top))
    shade.setColorAt(1, QColor(bottom))
    painter.fillRect(0, 0, WIDTH, HEIGHT, shade)


def shape(painter: QPainter, colour: str, *points: tuple[float, float]) -> None:
    """A filled polygon."""
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def hill(painter: QPainter, colour: str, left: float, peak: float, right: float) -> None:
    """Land with a soft edge; heights at its left, its middle and its right."""
    path = QPainterPath(QPointF(0, left))
    path.cubicTo(WIDTH * 0.3, peak - 40, WIDTH * 0.6, peak + 30, WIDTH, right)
    path.lineTo(WIDTH, HEIGHT)
    path.lineTo(0, HEIGHT)
    painter.fillPath(path, QColor(colour))


def person(painter: QPainter, x: float, y: float, size: float, coat: str, skin: str, hair: str) -> None:
    """Somebody who stands: feet at (x, y), so high."""
    painter.setBrush(QColor("#3d4237"))
    painter.drawRoundedRect(QRectF(x - size * 0.09, y - size * 0.4, size * 0.08, size * 0.4), 4, 4)
    painter.drawRoundedRect(QRectF(x + size * 0.01, y - size * 0.4, size * 0.08, size * 0.4), 4, 4)
    painter.setBrush(QColor(coat))
    painter.drawRoundedRect(QRectF(x - size * 0.13, y - size * 0.78, size * 0.26, size * 0.45), size * 0.1, size * 0.1)
    painter.setBrush(QColor(skin))
    painter.drawEllipse(QPointF(x, y - size * 0.87), size * 0.085, size * 0.095)
    painter.setBrush(QColor(hair))
    painter.drawChord(QRectF(x - size * 0.095, y - size * 0.985, size * 0.19, size * 0.2), 0, 180 * 16)


def forest(painter: QPainter) -> None:
    ground(painter, "#dcebe2", "#f3f5e4")
    painter.setBrush(QColor("#fdf0cf"))
    painter.drawEllipse(QPointF(760, 190), 92, 92)
    for colour, base, high, step in (("#b7d2bd", 520, 250, 74), ("#8cb598", 580, 290, 92), ("#5b9370", 650, 330, 118)):
        for at, x in enumerate(range(-40, WIDTH + 80, step)):
            tall = high * (0.78 + 0.22 * ((at * 7) % 5) / 4)
            shape(painter, colour, (x - step * 0.62, base), (x, base - tall), (x + step * 0.62, base))
        painter.fillRect(QRectF(0, base - 2, WIDTH, HEIGHT - base + 2), QColor(colour))
    shape(painter, "#d8c39a", (380, HEIGHT), (640, HEIGHT), (560, 560), (520, 560))
    person(painter, 560, 690, 300, "#4a5a3c", "#d9a37c", "#7a5a3a")
    painter.setBrush(QColor("#6b5436"))
    painter.drawEllipse(QPointF(560, 412), 46, 11)
    painter.drawRoundedRect(QRectF(536, 384, 48, 28), 10, 10)


def planting(painter: QPainter) -> None:
    ground(painter, "#e3eef0", "#f4f1e2")
    hill(painter, "#a9c79c", 430, 400, 450)
    hill(painter, "#8a6a4d", 560, 545, 570)
    for x, coat, hair in ((250, "#6a5a8c", "#4a3626"), (720, "#c98a55", "#2f2a26")):
        painter.setBrush(QColor("#3d4a58"))
        painter.drawRoundedRect(QRectF(x - 60, 580, 120, 62), 28, 28)
        painter.setBrush(QColor(coat))
        painter.drawRoundedRect(QRectF(x - 52, 450, 104, 150), 42, 42)
        painter.setBrush(QColor("#dba985"))
        painter.drawEllipse(QPointF(x, 420), 36, 40)
        painter.setBrush(QColor(hair))
        painter.drawChord(QRectF(x - 40, 374, 80, 84), 0, 180 * 16)
        painter.setPen(QPen(QColor(coat), 26, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, 500), QPointF(485 + (x - 485) * 0.3, 590))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#6d4f37"))
    painter.drawEllipse(QPointF(485, 622), 150, 36)
    painter.setPen(QPen(QColor("#6b5436"), 12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(485, 620), QPointF(485, 300))
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, wide, turn in (
        (485, 270, 46, 0),
        (430, 340, 58, -34),
        (545, 360, 58, 34),
        (440, 430, 52, -30),
        (530, 450, 52, 30),
    ):
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn)
        painter.setBrush(QColor("#5f9a68"))
        painter.drawEllipse(QPointF(0, 0), wide, 24)
        painter.restore()


def bridge(painter: QPainter) -> None:
    ground(painter, "#cfe3ee", "#eef3ea")
    hill(painter, "#9cbf9a", 420, 390, 410)
    painter.fillRect(QRectF(0, 500, WIDTH, 220), QColor("#6fa3b8"))
    painter.setPen(QPen(QColor("#8fbccd"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for at in range(14):
        x, y = (at * 173) % 900, 540 + (at * 47) % 160
        painter.drawLine(QPointF(x, y), QPointF(x + 70, y))
    painter.setPen(QPen(QColor("#b2502e"), 26, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    arch = QPainterPath(QPointF(90, 520))
    arch.cubicTo(300, 130, 660, 130, 870, 520)
    painter.drawPath(arch)
    painter.setPen(QPen(QColor("#b2502e"), 6))
    for at in range(1, 10):
        share = at / 10
        painter.drawLine(arch.pointAtPercent(share), QPointF(90 + 780 * share, 500))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(0, 488, WIDTH, 26), QColor("#54433a"))
    painter.setPen(QPen(QColor("#2f2f33"), 7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(430, 452), 34, 34)
    painter.drawEllipse(QPointF(530, 452), 34, 34)
    painter.drawPolyline(QPolygonF([QPointF(430, 452), QPointF(462, 400), QPointF(512, 400), QPointF(530, 452)]))
    painter.setPen(Qt.PenStyle.NoPen)
    person(painter, 472, 470, 190, "#2f5f8f", "#c98f6b", "#3a2c22")


def market(painter: QPainter) -> None:
    ground(painter, "#d9e7f0", "#f6efe0")
    for x, wide, high, colour in (
        (0, 210, 330, "#c98f6b"),
        (210, 170, 390, "#b5715a"),
        (380, 210, 310, "#d9b48a"),
        (590, 180, 370, "#a8614d"),
        (770, 190, 330, "#cfa27a"),
    ):
        painter.fillRect(QRectF(x, 520 - high, wide, high), QColor(colour))
        shape(painter, "#6b4a3e", (x - 6, 520 - high), (x + wide / 2, 430 - high), (x + wide + 6, 520 - high))
        for row in range(2):
            for column in range(2):
                painter.fillRect(
                    QRectF(x + wide * (0.18 + 0.4 * column), 560 - high + 95 * row, wide * 0.22, 56), QColor("#f2e9d8")
                )
    painter.fillRect(QRectF(0, 520, WIDTH, 200), QColor("#cbbfa9"))
    for x, colour in ((90, "#b2502e"), (390, "#2f7d6b"), (690, "#8a3c8c")):
        for at in range(5):
            painter.fillRect(QRectF(x + at * 40, 420, 40, 60), QColor(colour if at % 2 == 0 else "#f7f1e4"))
        painter.fillRect(QRectF(x + 6, 480, 8, 140), QColor("#5a4a3e"))
        painter.fillRect(QRectF(x + 186, 480, 8, 140), QColor("#5a4a3e"))
        painter.fillRect(QRectF(x, 560, 200, 60), QColor("#8a6a4d"))
        for at, fruit in enumerate(("#d9762e", "#b33b3b", "#7fa04a", "#e3b23c", "#d9762e")):
            painter.setBrush(QColor(fruit))
            painter.drawEllipse(QPointF(x + 24 + at * 38, 556), 17, 15)
    person(painter, 330, 700, 230, "#44546a", "#d9a37c", "#5a4030")
    person(painter, 620, 695, 220, "#a3553f", "#8a5a3c", "#221a16")


PICTURES: dict[str, Callable[[QPainter], None]] = {
    "forest": forest, "planting": planting, "bridge": bridge, "market": market,
}  # fmt: skip


def drawn(draw: Callable[[QPainter], None]) -> bytes:
    """A picture as a JPEG."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        draw(painter)
    return encoded(image, "jpeg", 84)


def main() -> None:
    _application = QGuiApplication([])
    PLACE.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        content = drawn(draw)
        (PLACE / f"{name}.jpg").write_bytes(content)
        told = {
            "sha256": hashlib.sha256(content).hexdigest(), "kind": "jpeg", "size": len(content),
            "width": WIDTH, "height": HEIGHT,
        }  # fmt: skip
        print(name, json.dumps(told))


if __name__ == "__main__":
    main()
