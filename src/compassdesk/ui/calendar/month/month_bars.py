"""The bars and flags of a month: painted, and what of them lies at a place."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_text import SMALL
from compassdesk.ui.calendar.month.month_layout import Bar, FlagBox, MonthLayout

translate = QCoreApplication.translate

EDGE = 5
"""How near to its end, in pixels, a bar is pulled instead of moved."""
RADIUS = 3.0


def paint_bars(painter: QPainter, layout: MonthLayout, exposed: QRect) -> None:
    """Bars of campaigns and notes, and the flags of days; those of items are chips."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in layout.bars:
        if bar.of.of.kind != "items" and _rect(bar).intersects(exposed):
            _paint_bar(painter, bar)
    for flag in layout.flags:
        if _rect(flag).intersects(exposed):
            _paint_flag(painter, flag)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_bar(painter: QPainter, bar: Bar) -> None:
    tokens, of = theme.current(), bar.of.of
    rect = QRectF(bar.x, bar.y, bar.width, bar.height)
    shape = _rounded(rect, begins=bar.of.begins, ends=bar.of.ends)
    edge = tokens.ink3
    if of.kind == "campaigns":
        edge = theme.campaign_colour(of.colour, of.id)
        painter.fillPath(shape, _mixed(edge, tokens.panel, 0.2))
    else:
        painter.strokePath(_rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), begins=bar.of.begins, ends=bar.of.ends),
                           QPen(tokens.line, 1))  # fmt: skip
    if bar.of.begins:
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), edge)
        painter.restore()
    painter.setPen(tokens.ink if of.kind == "campaigns" else tokens.ink2)
    painter.setFont(chip_text.fonts()[SMALL])
    left = 9
    text = chip_text.elided(of.text, SMALL, bar.width - left - 6)
    painter.drawText(bar.x + left, bar.y + 12, text)


def _paint_flag(painter: QPainter, box: FlagBox) -> None:
    tokens, flag = theme.current(), box.of
    painter.setFont(chip_text.fonts()[SMALL])
    left = 2
    if flag.kind == "holiday":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.note_t)
        painter.drawRoundedRect(QRectF(_rect(box)), RADIUS, RADIUS)
        left = 5
    elif flag.kind != "rest":
        icons.glyph(painter, "flag", QRectF(box.x + 2, box.y + 2, 12, 12), tokens.ink3, 1.9)
        left = 18
    painter.setPen(tokens.ink if flag.kind == "holiday" else tokens.ink2)
    painter.drawText(
        box.x + left, box.y + 12, chip_text.elided(_words(flag.text, flag.more), SMALL, box.width - left - 2)
    )


def _words(text: str, more: int) -> str:
    return text or translate("Month", "+%n more", "", more)


def _rounded(rect: QRectF, *, begins: bool, ends: bool) -> QPainterPath:
    """Round where it begins or ends, square where it goes on."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # the parts lie over each other
    path.addRoundedRect(rect, RADIUS, RADIUS)
    half = rect.width() / 2
    if not begins:
        path.addRect(QRectF(rect.x(), rect.y(), half, rect.height()))
    if not ends:
        path.addRect(QRectF(rect.right() - half, rect.y(), half, rect.height()))
    return path.simplified()


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    parts = ((colour.redF(), ground.redF()), (colour.greenF(), ground.greenF()), (colour.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(share * one + (1 - share) * other for one, other in parts))


def _rect(box: Bar | FlagBox) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)


def bar_at(layout: MonthLayout, place: QPoint) -> Bar | None:
    """The bar at a place."""
    return next((bar for bar in layout.bars if _rect(bar).contains(place)), None)


def edge_at(layout: MonthLayout, kind: str, key: str, place: QPoint) -> str:
    """Which end of a row's bar is gripped, "left" or "right"; else empty."""
    bar = bar_at(layout, place)
    if bar is None or (bar.of.of.kind, bar.of.of.id) != (kind, key):
        return ""
    if bar.of.ends and place.x() > bar.x + bar.width - EDGE:
        return "right"
    return "left" if bar.of.begins and place.x() < bar.x + EDGE else ""


def hit(layout: MonthLayout, day: date, place: QPoint) -> ChipHit | None:
    """A campaign, a note, or what a day has besides; None where there is neither bar nor flag that can be pressed."""
    bar = bar_at(layout, place)
    if bar is not None:
        return ChipHit("row", f"{bar.of.of.kind}/{bar.of.of.id}", day)
    flag = _flag_at(layout, place)
    return flag_hit(flag) if flag is not None else None


def flag_hit(flag: FlagBox) -> ChipHit | None:
    """What a press on a flag is for; None for a holiday, which nobody can change."""
    day = flag.day
    if flag.of.kind == "holiday":
        return None
    if flag.of.kind == "rest":
        return ChipHit("more", day=day)
    kind = "campaigns" if flag.of.kind == "closes" else "day_notes"
    return ChipHit("row", f"{kind}/{flag.of.id}", day)


def words_at(layout: MonthLayout, place: QPoint) -> str:
    """What a bar or flag says, whole."""
    bar = bar_at(layout, place)
    if bar is not None:
        return bar_words(bar)
    flag = _flag_at(layout, place)
    return flag.of.text if flag is not None else ""


def bar_words(bar: Bar) -> str:
    """What a bar is about, and its days."""
    return f"{bar.of.of.text} · {numbers.day_range(bar.of.of.first, bar.of.of.last)}"


def _flag_at(layout: MonthLayout, place: QPoint) -> FlagBox | None:
    return next((flag for flag in layout.flags if _rect(flag).contains(place)), None)
