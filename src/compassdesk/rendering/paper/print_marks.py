"""The small marks on paper: petals, outlines that tell the status, the legend."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, Petal, Status
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words

INK = QColor("#111111")
QUIET = QColor("#4d4d4d")
RULE = QColor("#bdbdbd")
PALE = QColor("#8a8a8a")
_OUTLINES: dict[Status, tuple[Qt.PenStyle, float]] = {
    "idea": (Qt.PenStyle.DotLine, 0.5),
    "draft": (Qt.PenStyle.DashLine, 0.5),
    "in_review": (Qt.PenStyle.SolidLine, 0.4),
    "approved": (Qt.PenStyle.SolidLine, 0.7),
    "scheduled": (Qt.PenStyle.SolidLine, 1.0),
    "published": (Qt.PenStyle.SolidLine, 1.0),
    "on_hold": (Qt.PenStyle.SolidLine, 0.4),
    "cancelled": (Qt.PenStyle.DotLine, 0.4),
}


def face(size: float, *, bold: bool = False, struck: bool = False) -> QFont:
    """The text face at a size in points of the page (the painter is scaled so that a pixel is a point).

    Its signs do not change by what stands beside them: a colon between digits is another glyph then, of which Qt does
    not write into a PDF what it means, so that nobody finds "08:41" in it.
    """
    font = theme.font(1, bold=bold)
    font.setFeature(QFont.Tag("calt"), 0)
    font.setPixelSize(max(1, round(size)))
    if size != round(size):
        font.setStretch(round(100 * size / round(size)))
    font.setStrikeOut(struck)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def line_of(text: str, font: QFont, room: float) -> str:
    """The text on one line, cut with an ellipsis where the room ends."""
    return QFontMetricsF(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0.0, room))


def letter(petal: Petal) -> str:
    """The first letter of a petal's word, which stands beside its glyph."""
    return words.petal(petal)[:1].upper()


def petal_mark(painter: QPainter, x: float, middle: float, petal: Petal, size: float) -> float:
    """Glyph and letter of a petal from `x` on, around a middle line; gives the width it took."""
    colour = theme.LIGHT.petal[petal]
    icons.glyph(painter, petal, QRectF(x, middle - size / 2, size, size), colour, 2.2)
    font = face(size, bold=True)
    painter.setFont(font)
    painter.setPen(colour.darker(130))
    spot = QRectF(x + size + 1, middle - size, size * 2, size * 2)
    painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, letter(petal))
    return size + 1 + QFontMetricsF(font).horizontalAdvance(letter(petal))


def chip_outline(painter: QPainter, rect: QRectF, item: Item) -> None:
    """The frame of an item: how it is drawn tells how far it is; a dot in the corner tells a guessed petal."""
    style, weight = _OUTLINES[item.status]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.LIGHT.petal_tint[item.petal])
    pen = QPen(theme.LIGHT.petal[item.petal].darker(115), weight, style)
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()


def paint_legend(painter: QPainter, rect: QRectF) -> None:
    """What the marks mean, on one line."""
    x, middle = rect.left(), rect.center().y()
    font = face(7)
    for petal in PETALS:
        x += petal_mark(painter, x, middle, petal, 7) + 3
        painter.setFont(font)
        painter.setPen(QUIET)
        painter.drawText(QRectF(x, rect.top(), 100, rect.height()), Qt.AlignmentFlag.AlignVCenter, words.petal(petal))
        x += QFontMetricsF(font).horizontalAdvance(words.petal(petal)) + 12
    for status, style in (("draft", Qt.PenStyle.DashLine), ("scheduled", Qt.PenStyle.SolidLine)):
        painter.setPen(QPen(QUIET, 0.8, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x, middle - 3.5, 12, 7), 2, 2)
        painter.drawText(
            QRectF(x + 15, rect.top(), 100, rect.height()), Qt.AlignmentFlag.AlignVCenter, words.status(status)
        )
        x += 15 + QFontMetricsF(font).horizontalAdvance(words.status(status)) + 12
    done = f"✓ {words.status('published')}"
    painter.drawText(QRectF(x, rect.top(), 100, rect.height()), Qt.AlignmentFlag.AlignVCenter, done)
