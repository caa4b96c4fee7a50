"""Three charts over twelve weeks: the petals as stacked bars, one-way share and reply cover as steps."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.report import Report
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose_values import By, counted, of_counts
from compassdesk.texts import numbers, words
from compassdesk.ui.compass.week_chart import WeekChart

translate = QCoreApplication.translate
Share = Callable[[Report], Fraction | None]


class TrendChart(WeekChart):
    """Each week's petals as parts of a whole; an empty week is a thin line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TrendChart", "Petals over twelve weeks"), 150, parent)
        self.by: By = "items"

    def said(self, report: Report) -> str:
        petals = report.measures.petals
        parts = [f"{words.petal(one)} {counted(petals[one])}" for one in PETALS if one in petals and petals[one].items]
        return ", ".join(parts) or translate("TrendChart", "nothing planned")

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, report in enumerate(self.reports):
                box = self.column(index).adjusted(5, 3, -5, -3)
                shares = of_counts(report.measures.petals, self.by)
                if shares.empty:
                    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), tokens.line)
                else:
                    self._paint_bar(painter, box, shares.shares, tokens)
                if report.week == self.week:
                    painter.setPen(QPen(tokens.accent, 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
            self.paint_feet(painter)
            del event

    @staticmethod
    def _paint_bar(painter: QPainter, box: QRectF, shares: Mapping[Petal, float], tokens: theme.Theme) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(clip)
        bottom = box.bottom()
        for petal in PETALS:
            high = box.height() * shares.get(petal, 0.0)
            if high > 0:
                painter.fillRect(
                    QRectF(box.left(), bottom - high, box.width(), max(1.0, high - 1)), tokens.petal[petal]
                )
            bottom -= high
        painter.restore()


class ShareChart(WeekChart):
    """A share per week as steps, with its limits; a week without enough data is a gap."""

    def __init__(self, name: str, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(name, 118, parent)
        self._share = share
        self.left_room = 34
        self.limits: tuple[tuple[Fraction, str], ...] = ()

    def said(self, report: Report) -> str:
        share = self._share(report)
        return translate("ShareChart", "not enough data") if share is None else numbers.percent(share)

    def _y(self, share: Fraction | float) -> float:
        box = self.column(0)
        return box.bottom() - float(share) * box.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, tokens)
            path = QPainterPath()
            before = False
            for index, report in enumerate(self.reports):
                share, box = self._share(report), self.column(index)
                if share is None:
                    before = False
                    continue
                start, end = QPointF(box.left(), self._y(share)), QPointF(box.right(), self._y(share))
                path.lineTo(start) if before else path.moveTo(start)
                path.lineTo(end)
                before = True
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(tokens.accent, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            )
            painter.drawPath(path)
            self._paint_chosen(painter, tokens)
            self.paint_feet(painter)
            del event

    def _paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        painter.setFont(theme.font(10))
        for share in (0.0, 0.5, 1.0):
            y = self._y(share)
            painter.setPen(QPen(tokens.line2, 1))
            painter.drawLine(QPointF(self.left_room, y), QPointF(self.width(), y))
            painter.setPen(tokens.ink3)
            box = QRectF(0, y - 7, self.left_room - 6, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(share * 100)))
        for limit, tone in self.limits:
            painter.setPen(QPen(getattr(tokens, tone), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.left_room, self._y(limit)), QPointF(self.width(), self._y(limit)))

    def _paint_chosen(self, painter: QPainter, tokens: theme.Theme) -> None:
        for index, report in enumerate(self.reports):
            share = self._share(report)
            if report.week == self.week and share is not None:
                painter.setPen(QPen(tokens.panel, 2))
                painter.setBrush(tokens.accent)
                painter.drawEllipse(QPointF(self.column(index).center().x(), self._y(share)), 5, 5)


def one_way_share(report: Report) -> Fraction | None:
    """B of the week's window; None while there is too little to judge."""
    measure = report.measures.one_way
    return measure.b if measure.enough_data else None


def cover_share(report: Report) -> Fraction | None:
    """The part of the placements that somebody will answer; None where none ask for it."""
    required = report.measures.cover_required
    return Fraction(report.measures.cover_covered, required) if required else None
