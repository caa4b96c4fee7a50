"""The icon set: one stroke, drawn from path data, so that it takes any colour and stays sharp at any scaling.

The strokes stand in `resources/icons/strokes.txt` in SVG's notation on a 24 by 24 grid. Each is read once into a
QPainterPath; no SVG library is loaded for them.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from compassdesk.domain.vocabulary import Network
from compassdesk.rendering.look import theme
from compassdesk.system.resources import resource_path

GRID = 24.0
NETWORK_ICONS: Mapping[Network, str] = {
    "facebook": "facebook", "x": "x", "instagram": "instagram", "linkedin": "linkedin", "youtube": "youtube",
    "whatsapp": "whatsapp", "telegram": "telegram", "pinterest": "pinterest", "bluesky": "bluesky",
    "newsletter": "mail", "website": "globe", "blog": "globe",
}  # fmt: skip
"""The sign of a network, in strokes of our own; the others are written."""
_TOKEN = re.compile(r"[MLHVCSZ]|-?\d*\.?\d+")


@cache
def _strokes() -> dict[str, str]:
    lines = resource_path("icons/strokes.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if line and not line.startswith("#"))


def names() -> tuple[str, ...]:
    """The icons there are."""
    return tuple(_strokes())


def stroke(name: str) -> str:
    """The icon's stroke as SVG spells it, on the 24 by 24 grid."""
    return _strokes()[name]


@cache
def path(name: str) -> QPainterPath:
    """The icon's stroke on the 24 by 24 grid."""
    return _read(iter(_TOKEN.findall(_strokes()[name])))


def _read(tokens: Iterator[str]) -> QPainterPath:
    """SVG path data (absolute M L H V C S Z) as a painter path."""
    drawn, command, at, control = QPainterPath(), "", QPointF(), QPointF()
    for word in tokens:
        if word == "Z":
            drawn.closeSubpath()
            continue
        command = word if word.isalpha() else command
        first = float(next(tokens) if word.isalpha() else word)
        if command in "CS":
            rest = [float(next(tokens)) for _ in range(5 if command == "C" else 3)]
            numbers = [first, *rest]
            points = [QPointF(*numbers[index : index + 2]) for index in range(0, len(numbers), 2)]
            if command == "S":  # a smooth curve mirrors the handle of the one before
                points.insert(0, at * 2 - control)
            drawn.cubicTo(*points)
            control, at = points[1], points[2]
            continue
        if command == "H":
            at = QPointF(first, at.y())
        elif command == "V":
            at = QPointF(at.x(), first)
        else:
            at = QPointF(first, float(next(tokens)))
        control = at
        if command == "M":
            drawn.moveTo(at)
            command = "L"
        else:
            drawn.lineTo(at)
    return drawn


def glyph(painter: QPainter, name: str, rect: QRectF, colour: QColor, weight: float = 1.7) -> None:
    """Draw an icon into `rect` in one colour; `weight` is the stroke's width on the 24-unit grid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    painter.setPen(QPen(colour, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path(name))
    painter.restore()


class _Engine(QIconEngine):
    """Paints the icon at whatever size and in the theme of the moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tokens = theme.current()
        of_a_petal = next((colour for petal, colour in tokens.petal.items() if petal == self._role), None)
        colour = of_a_petal or getattr(tokens, self._role)
        if mode == QIcon.Mode.Disabled:
            colour = tokens.ink3
        if state == QIcon.State.On:
            colour = tokens.accent
        glyph(painter, self._name, QRectF(rect), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # asked for by a button that has no room for it yet
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, pixmap.rect(), mode, state)
        return pixmap

    def clone(self) -> "_Engine":
        return _Engine(self._name, self._role)


@cache
def icon(name: str, role: str = "ink2") -> QIcon:
    """An icon for a button or a menu, in a colour token of the theme ("ink2", "accent", …) or a petal's."""
    return QIcon(_Engine(name, role))
