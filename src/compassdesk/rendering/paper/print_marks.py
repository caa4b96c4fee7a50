"""The small marks on paper: petals, outlines that tell the status, the week's bar, the legend."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.report import Report
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, Petal, Status
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import notices, numbers, words

translate = QCoreApplication.translate

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
    """The text face at a size in points of the page (the painter is scaled so that a pixel is a point)."""
    font = theme.font(1, bold=bold)
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


def paint_gutter(painter: QPainter, rect: QRectF, week: Week, report: Report | None, *, lying: bool = False) -> None:
    """The week's number, the bar of its petals with a letter in each part, its one-way share and its findings."""
    painter.save()
    top = rect.top() + (4 if lying else 3)
    bar = QRectF(rect.left() + 90, top, 140, 9) if lying else QRectF(rect.left(), top + 13, rect.width() - 8, 9)
    if not lying:
        painter.setFont(face(9, bold=True))
        painter.setPen(INK)
        painter.drawText(
            QRectF(rect.left(), top - 1, rect.width(), 12), Qt.AlignmentFlag.AlignVCenter, str(week.number)
        )
    if report is not None:
        _petal_bar(painter, bar, report)
        lines = _measure_lines(report)
        painter.setFont(face(7))
        painter.setPen(QUIET)
        if lying:
            spot = QRectF(bar.right() + 8, top - 2, rect.width(), 13)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, " · ".join(lines))
        else:
            for place, words_ in enumerate(lines):
                spot = QRectF(rect.left(), bar.bottom() + 2 + place * 9, rect.width() - 4, 9)
                painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, line_of(words_, face(7), rect.width() - 4))
    if lying:
        painter.setFont(face(8))
        painter.setPen(QUIET)
        told = translate("Print", "Balance of the week")
        painter.drawText(
            QRectF(rect.left(), top - 2, 88, 13), Qt.AlignmentFlag.AlignVCenter, line_of(told, face(8), 86)
        )
    painter.restore()


def _measure_lines(report: Report) -> list[str]:
    measure = report.measures.one_way
    lines = []
    if measure.b is not None and measure.enough_data:
        share = numbers.percent(measure.b, measure.warn)
        lines.append(translate("Print", "{share} one way").replace("{share}", share))
    shown = report.shown()
    if shown:
        worst = words.severity(shown[0].severity)
        count = lines_of(shown)
        lines.append(f"{worst}: {count}" if count > 1 else worst)
    left_out = notices.in_short(report.notices)
    return [*lines, left_out] if left_out else lines


def _petal_bar(painter: QPainter, rect: QRectF, report: Report) -> None:
    petals = report.measures.petals
    total = sum(petals[petal].minutes for petal in PETALS if petal in petals)
    painter.setPen(QPen(RULE, 0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    if not total:
        return
    x = rect.left()
    for petal in PETALS:
        share = petals[petal].minutes / total if petal in petals else 0
        if not share:
            continue
        part = QRectF(x, rect.top(), rect.width() * share, rect.height())
        painter.setPen(QPen(INK, 0.3))
        painter.setBrush(theme.LIGHT.petal_tint[petal])
        painter.drawRect(part)
        if part.width() > 6:
            painter.setFont(face(6, bold=True))
            painter.setPen(INK)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, letter(petal))
        x += part.width()


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
