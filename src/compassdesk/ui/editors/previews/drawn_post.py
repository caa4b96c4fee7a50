"""What a painted post consists of, put one below the other on a sheet of a given width.

Words are shaped while they are laid out, so that painting only paints. Colours are named by their role in the theme and
looked up when they are painted; only those within a text are fixed, and a sheet is laid out anew in another theme.
"""

import math
from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from compassdesk.domain.attachments import Attachment
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.line_breaks import WRAPS
from compassdesk.ui.widgets.qt_letters import units

ShownPhoto = Callable[[Attachment, QSize], QPixmap | None]


class WordSpan(Struct, frozen=True):
    """A stretch of a text in a colour of its own, or in bold."""

    start: int
    end: int
    role: str = ""
    bold: bool = False


class _Words(Struct, frozen=True):
    at: QPointF
    layout: QTextLayout
    role: str


class _Box(Struct, frozen=True):
    rect: QRectF
    fill: str
    line: str
    corner: float


class _Photo(Struct, frozen=True):
    rect: QRectF
    one: Attachment
    corner: float


class _Sign(Struct, frozen=True):
    rect: QRectF
    icon: str
    role: str


class _Face(Struct, frozen=True):
    rect: QRectF
    initials: str
    colour: QColor
    corner: float


def width_of(text: str, size: float) -> float:
    """Pixels that a text takes on one line, without a point less than it is painted on."""
    return math.ceil(QFontMetricsF(theme.font(size)).horizontalAdvance(text))


class PostSheet:
    """Everything that one card shows; `bottom` is where the next thing goes."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.bottom = 0.0
        self._parts: list[_Words | _Box | _Photo | _Sign | _Face] = []

    def words(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        *,
        size: float = 13,
        bold: bool = False,
        role: str = "ink",
        spans: Sequence[WordSpan] = (),
    ) -> float:
        """Put a text there, on as many lines as it takes; where it ends below."""
        layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), theme.font(size, bold=bold))
        option = QTextOption()
        option.setWrapMode(WRAPS)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats([_format(text, span, size) for span in spans])
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, height))
            height += line.height() + 1.5
        layout.endLayout()
        self._parts.append(_Words(QPointF(left, top), layout, role))
        return top + height

    def line(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        *,
        size: float = 13,
        bold: bool = False,
        role: str = "ink",
    ) -> float:
        """Put a text on one line, which ends in "…" where it is longer; how wide it is."""
        metrics = QFontMetricsF(theme.font(size, bold=bold))
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
        self.words(left, top, width + 2, shown, size=size, bold=bold, role=role)
        return metrics.horizontalAdvance(shown)

    def box(
        self, left: float, top: float, width: float, height: float, *, fill: str = "", line: str = "", corner: float = 0
    ) -> None:
        """Put a filled or outlined box there."""
        self._parts.append(_Box(QRectF(left, top, width, height), fill, line, corner))

    def photo(self, left: float, top: float, width: float, height: float, one: Attachment, corner: float) -> None:
        """Put a picture there; until it has come the ground under it is seen."""
        self._parts.append(_Photo(QRectF(left, top, width, height), one, corner))

    def sign(self, left: float, top: float, size: float, icon: str, role: str = "ink2") -> None:
        """Put an icon there."""
        self._parts.append(_Sign(QRectF(left, top, size, size), icon, role))

    def face(self, left: float, top: float, size: float, initials: str, colour: str, *, round_: bool = True) -> None:
        """Put the picture of an account there: its initials on its colour."""
        rect = QRectF(left, top, size, size)
        self._parts.append(_Face(rect, initials, QColor(colour), size / 2 if round_ else size / 6))

    def paint(self, painter: QPainter, photo: ShownPhoto) -> None:
        """Paint it all, in the theme in use; `photo` gives a picture cut to a size, None while it is not there."""
        tokens = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in self._parts:
            if isinstance(part, _Words):
                painter.setPen(getattr(tokens, part.role))
                part.layout.draw(painter, part.at)
            elif isinstance(part, _Box):
                painter.setPen(QPen(getattr(tokens, part.line), 1) if part.line else Qt.PenStyle.NoPen)
                painter.setBrush(getattr(tokens, part.fill) if part.fill else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(part.rect, part.corner, part.corner)
            elif isinstance(part, _Photo):
                _paint_photo(painter, part, photo(part.one, part.rect.size().toSize()))
            elif isinstance(part, _Sign):
                icons.glyph(painter, part.icon, part.rect, getattr(tokens, part.role))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(part.colour)
                painter.drawRoundedRect(part.rect, part.corner, part.corner)
                painter.setPen(Qt.GlobalColor.white)
                painter.setFont(theme.font(part.rect.height() * (0.5 if len(part.initials) < 2 else 0.42), bold=True))
                painter.drawText(part.rect, Qt.AlignmentFlag.AlignCenter, part.initials)


def _paint_photo(painter: QPainter, part: _Photo, picture: QPixmap | None) -> None:
    if picture is None:
        return
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(part.rect, part.corner, part.corner)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(part.rect.toRect(), picture)
    painter.restore()


def _format(text: str, span: WordSpan, size: float) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(text[: span.start].replace("\r\n", "\n"))
    made.length = units(text[span.start : span.end].replace("\r\n", "\n"))
    shape = QTextCharFormat()
    if span.role:
        shape.setForeground(getattr(theme.current(), span.role))
    if span.bold:
        shape.setFont(theme.font(size, bold=True))
    made.format = shape
    return made
