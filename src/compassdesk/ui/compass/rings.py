"""The social compass: the brand in the middle, four rings around it, the darker the more a value is used."""

import math

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.text_length import graphemes
from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose import petal_path
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues
from compassdesk.texts import numbers
from compassdesk.ui.compass import round_keys
from compassdesk.ui.compass.ring_counts import RINGS, Ring, Segment
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

translate = QCoreApplication.translate

OUTER = {"players": 0.54, "platforms": 0.69, "routes": 0.84, "emotions": 0.99}
"""Outer edge of each ring, as a part of the radius."""
THICK = 0.135
GAP = math.radians(1.2)


class RingsWidget(QWidget):
    """`segment_chosen` brings the segment that was clicked, or chosen with arrow keys and Enter."""

    segment_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rings: dict[Ring, tuple[Segment, ...]] = {}
        self._rose: RoseValues = UNJUDGED
        self._focused: Segment | None = None
        self._told = PartsTold(self, named=True)
        self.setFixedHeight(390)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Rings", "Social compass"))

    def sizeHint(self) -> QSize:
        return QSize(400, 390)

    def show_rings(self, rings: dict[Ring, tuple[Segment, ...]], rose: RoseValues) -> None:
        """Show other counts."""
        self._rings, self._rose = rings, rose
        self._focused = None
        said = (f"{one.words}: {len(one.items)}" for ring in RINGS for one in rings.get(ring, ()))
        self.setAccessibleDescription(", ".join(said))
        self.update()
        self._told.look()

    def segments(self) -> list[Segment]:
        """All segments, ring by ring."""
        return [segment for ring in RINGS for segment in self._rings.get(ring, ())]

    def _frame(self) -> tuple[QPointF, float]:
        return QRectF(self.rect()).center(), min(self.width(), self.height()) / 2 - 4

    def focused_segment(self) -> Segment | None:
        """The segment that the keyboard is on."""
        return self._focused

    def focus_segment(self, segment: Segment) -> None:
        """Bring the keyboard to a segment."""
        self._focused = segment
        self.update()
        focus_moved(self)

    def segment_rect(self, segment: Segment) -> QRect:
        """Where a segment is seen."""
        for ring in RINGS:
            row = self._rings.get(ring, ())
            if segment in row:
                return self._shape(ring, row.index(segment), len(row)).boundingRect().toRect()
        return QRect()

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle, radius = self._frame()
            most = max((len(segment.items) for segment in self.segments()), default=0)
            for ring in RINGS:
                row = self._rings.get(ring, ())
                for index, segment in enumerate(row):
                    self._paint_segment(painter, segment, index, len(row), most)
            for petal in PETALS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.petal[petal])
                painter.drawPath(petal_path(middle, radius * 0.38, petal, self._rose.shares.get(petal, 0.0)))
            size = radius * 0.105
            painter.setPen(QPen(tokens.ink3, 1))
            painter.setBrush(tokens.panel)
            painter.drawEllipse(middle, size, size)
            painter.setFont(theme.font(max(9.0, size * 0.55), bold=True))
            painter.setPen(tokens.ink)
            box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("Rings", "brand"))
            del event

    def _angles(self, index: int, count: int) -> tuple[float, float]:
        """First and last angle of a segment, in radians clockwise from the top."""
        part = 2 * math.pi / max(1, count)
        return index * part + GAP, (index + 1) * part - GAP

    def _shape(self, ring: Ring, index: int, count: int) -> QPainterPath:
        middle, radius = self._frame()
        outer = radius * OUTER[ring]
        inner = outer - radius * THICK
        first, last = (90 - math.degrees(angle) for angle in self._angles(index, count))
        path = QPainterPath()
        box = QRectF(middle.x() - outer, middle.y() - outer, 2 * outer, 2 * outer)
        path.arcMoveTo(box, first)
        path.arcTo(box, first, last - first)
        box = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
        path.arcTo(box, last, first - last)
        path.closeSubpath()
        return path

    def _paint_segment(self, painter: QPainter, segment: Segment, index: int, count: int, most: int) -> None:
        tokens = theme.current()
        fill = QColor(tokens.accent)
        fill.setAlphaF(0.06 + 0.30 * (math.sqrt(len(segment.items) / most) if most else 0.0))
        focused = self.hasFocus() and segment is self._focused
        painter.setPen(QPen(tokens.accent, 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPath(self._shape(segment.ring, index, count))
        middle, radius = self._frame()
        first, last = self._angles(index, count)
        painter.setPen(tokens.ink if segment.items else tokens.ink2)
        painter.setFont(theme.font(11 if radius > 160 else 9, bold=bool(segment.items)))
        at = radius * (OUTER[segment.ring] - THICK / 2)
        text = f"{segment.words} {numbers.number(len(segment.items))}" if segment.items else segment.words
        write_along(painter, middle, at, (first + last) / 2, text, (last - first) * at - 6)

    # --- mouse and keys --------------------------------------------------------------------------------------------

    def segment_at(self, spot: QPointF) -> Segment | None:
        """The segment under a point."""
        for ring in RINGS:
            row = self._rings.get(ring, ())
            for index, segment in enumerate(row):
                if self._shape(ring, index, len(row)).contains(spot):
                    return segment
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        segment = self.segment_at(event.position())
        if segment is not None and event.button() == Qt.MouseButton.LeftButton:
            self.segment_chosen.emit(segment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, every = round_keys.step(event), self.segments()
        if step and every:
            at = every.index(self._focused) if self._focused in every else -1
            self.focus_segment(every[(at + step) % len(every)])
        elif round_keys.chooses(event) and self._focused is not None:
            self.segment_chosen.emit(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            segment = self.segment_at(event.pos().toPointF())
            if segment is not None:
                items = translate("Rings", "%n item(s)", "", len(segment.items))
                QToolTip.showText(event.globalPos(), f"{segment.words}: {items}".replace("<", "‹"), self)
                return True
        return super().event(event)


class RingParts(Parts[RingsWidget]):
    """The segments, each with how often it is used; by their place, for two may be called alike."""

    role = QAccessible.Role.Chart

    def all(self) -> list[int]:
        return list(range(len(self.widget.segments())))

    def words(self, key: int) -> str:
        segment = self.widget.segments()[key]
        items = translate("Rings", "%n item(s)", "", len(segment.items))
        return f"{segment.words}: {items}"

    def rect(self, key: int) -> QRect:
        return self.widget.segment_rect(self.widget.segments()[key])

    def focused(self) -> int | None:
        segment, every = self.widget.focused_segment(), self.widget.segments()
        return every.index(segment) if segment is not None and segment in every else None

    def actions(self, key: int) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: int, action: str) -> None:
        segment = self.widget.segments()[key]
        if action == PRESS:
            self.widget.segment_chosen.emit(segment)
        else:
            self.widget.setFocus()
            self.widget.focus_segment(segment)


describe(RingsWidget, RingParts)


def write_along(painter: QPainter, middle: QPointF, radius: float, angle: float, text: str, room: float) -> None:
    """Letters along a circle, upright in the lower half too; what does not fit ends in "…"."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(shown)
    below = math.cos(angle) < -0.15
    turn = -1.0 if below else 1.0
    drop = metrics.capHeight() / 2
    at = angle - turn * width / 2 / radius
    before = ""
    for letter in graphemes(shown):
        step = metrics.horizontalAdvance(before + letter) - metrics.horizontalAdvance(before)
        before += letter
        here = at + turn * step / 2 / radius
        painter.save()
        painter.translate(middle.x() + radius * math.sin(here), middle.y() - radius * math.cos(here))
        painter.rotate(math.degrees(here) + (180 if below else 0))
        painter.drawText(QPointF(-step / 2, drop), letter)
        painter.restore()
        at += turn * step / radius
