"""Three charts over twelve weeks: what was planned of each petal as bars, one-way share and reply cover as points.

What is still to come is lighter, or an open point: it can yet be changed.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.report import PetalShare, Report
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose_values import By, counted
from compassdesk.texts import numbers, words
from compassdesk.ui.compass.week_chart import WeekChart

translate = QCoreApplication.translate
Share = Callable[[Report], Fraction | None]
ABOVE: tuple[Petal, ...] = ("listen", "respond", "activate")
"""The conversation, from the line upwards; what is sent hangs below it."""
SPOKEN: tuple[Petal, ...] = (*ABOVE, "send")
_TO_COME = 0.5
_GAP = 1.5
_WIDEST = 26.0


def is_to_come(report: Report) -> bool:
    """Whether a week has not begun yet on the client's clock."""
    return report.week > Week.of(report.now.date())


class TrendChart(WeekChart):
    """Each week as a bar: the conversation above a line, what is sent below it, all in one measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TrendChart", "Petals over twelve weeks"), parent)
        self.by: By = "items"
        self.right_room = 86

    def said(self, report: Report) -> str:
        petals = report.measures.petals
        parts = [f"{words.petal(one)} {counted(petals[one])}" for one in SPOKEN if one in petals and petals[one].items]
        return ", ".join(parts) or translate("TrendChart", "nothing planned")

    def amount(self, report: Report, petal: Petal) -> int:
        """How many items or minutes of a petal."""
        return int(getattr(report.measures.petals.get(petal, PetalShare()), self.by))

    def line(self) -> float:
        """Where the line lies that parts the conversation from what is sent, in pixels from above."""
        box = self.column(0)
        above, below = self._most()
        return box.top() + (box.height() * above / (above + below) if above + below else box.height())

    def _most(self) -> tuple[int, int]:
        """The most that stands above the line in a week, and below it."""
        above = max((sum(self.amount(one, petal) for petal in ABOVE) for one in self.reports), default=0)
        return above, max((self.amount(one, "send") for one in self.reports), default=0)

    def bars(self) -> list[list[tuple[Petal, QRectF]]]:
        """The parts of each week's bar, from the line outwards; petals without anything have none."""
        line, most = self.line(), sum(self._most())
        unit = self.column(0).height() / most if most else 0.0
        return [self._bar(index, line, unit) for index in range(len(self.reports))]

    def _bar(self, index: int, line: float, unit: float) -> list[tuple[Petal, QRectF]]:
        column = self.column(index)
        wide = min(column.width() * 0.56, _WIDEST)
        left = column.center().x() - wide / 2
        found: list[tuple[Petal, QRectF]] = []
        top = line
        for petal in ABOVE:
            if high := self.amount(self.reports[index], petal) * unit:
                top -= high
                found.append((petal, QRectF(left, top, wide, max(1.0, high - _GAP))))
        if high := self.amount(self.reports[index], "send") * unit:
            found.append(("send", QRectF(left, line + _GAP, wide, max(1.0, high - _GAP))))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, (report, bar) in enumerate(zip(self.reports, self.bars(), strict=True)):
                if report.week == self.week:
                    self.paint_chosen(painter, index)
                for petal, rect in bar:
                    colour = tokens.petal[petal]
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.mixed(colour, tokens.panel, _TO_COME) if is_to_come(report) else colour)
                    painter.drawRoundedRect(rect, 2, 2)
            painter.setPen(QPen(tokens.ink3, 1))
            if self.reports:
                painter.drawLine(QPointF(0, self.line()), QPointF(self.width() - self.right_room, self.line()))
                self._name_petals(painter, tokens)
            self.paint_feet(painter)
            del event

    def _name_petals(self, painter: QPainter, tokens: theme.Theme) -> None:
        """Beside the line, each on its side of it and in the order of the bars."""
        high = 17.0
        top = max(self.line() - 4 - high * len(ABOVE), 0.0)
        places = {petal: top + high * place for place, petal in enumerate(reversed(ABOVE))}
        places["send"] = max(self.line() + 4, top + high * len(ABOVE))
        painter.setFont(theme.font(12, bold=True))
        for petal, y in places.items():
            box = QRectF(self.width() - self.right_room + 8, y, self.right_room - 8, high)
            painter.setPen(tokens.petal[petal])
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words.petal(petal))


class ShareChart(WeekChart):
    """A share for each week as a point, with its limit; a week without enough data has none, and parts the line."""

    def __init__(self, name: str, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._share = share
        self.left_room = 34
        self.right_room = 8
        self.limit: Fraction | None = None
        """Over which a share is a warning."""

    def said(self, report: Report) -> str:
        share = self._share(report)
        return translate("ShareChart", "not enough data") if share is None else numbers.percent(share)

    def point(self, index: int) -> QPointF | None:
        """Where the point of a week lies; None where it has none."""
        share = self._share(self.reports[index])
        return None if share is None else QPointF(self.column(index).center().x(), self._y(share))

    def _y(self, share: Fraction | float) -> float:
        box = self.column(0)
        return box.bottom() - 8 - float(share) * (box.height() - 16)

    def _colour(self, report: Report, tokens: theme.Theme) -> QColor:
        share = self._share(report)
        over = self.limit is not None and share is not None and share > self.limit
        return tokens.warn if over else tokens.ink2

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        points = [self.point(index) for index in range(len(self.reports))]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, report in enumerate(self.reports):
                if report.week == self.week:
                    self.paint_chosen(painter, index)
            self._paint_ground(painter, tokens)
            painter.setPen(QPen(tokens.ink2, 1))
            for start, end in pairwise(points):
                if start is not None and end is not None:
                    painter.drawLine(start, end)
            for report, spot in zip(self.reports, points, strict=True):
                if spot is not None:
                    self._paint_point(painter, spot, report, tokens)
            self._name_chosen(painter, points, tokens)
            self.paint_feet(painter)
            del event

    def _paint_point(self, painter: QPainter, spot: QPointF, report: Report, tokens: theme.Theme) -> None:
        colour = self._colour(report, tokens)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(tokens.panel if is_to_come(report) else colour)
        size = 5.5 if report.week == self.week else 4.0
        painter.drawEllipse(spot, size, size)

    def _name_chosen(self, painter: QPainter, points: Sequence[QPointF | None], tokens: theme.Theme) -> None:
        """The share of the chosen week in figures, over its point or below one that lies high."""
        for report, spot in zip(self.reports, points, strict=True):
            if report.week == self.week and spot is not None:
                painter.setFont(theme.font(12, bold=True))
                high = spot.y() < self.column(0).top() + 24
                wide = painter.fontMetrics().horizontalAdvance(self.said(report)) + 8
                box = QRectF(spot.x() - wide / 2, spot.y() + 8 if high else spot.y() - 25, wide, 17)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent_bg)  # no line goes through the figures
                painter.drawRoundedRect(box, 4, 4)
                painter.setPen(self._colour(report, tokens))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.said(report))

    def _paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        painter.setFont(theme.font(10))
        for share in (0.0, 0.5, 1.0):
            y = self._y(share)
            painter.setPen(QPen(tokens.line2, 1))
            painter.drawLine(QPointF(self.left_room, y), QPointF(self.width(), y))
            painter.setPen(tokens.ink3)
            box = QRectF(0, y - 7, self.left_room - 6, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(share * 100)))
        if self.limit is not None:
            painter.setPen(QPen(tokens.warn, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.left_room, self._y(self.limit)), QPointF(self.width(), self._y(self.limit)))


def one_way_share(report: Report) -> Fraction | None:
    """B of the week's window; None while there is too little to judge."""
    measure = report.measures.one_way
    return measure.b if measure.enough_data else None


def cover_share(report: Report) -> Fraction | None:
    """The part of the placements that somebody will answer; None where none ask for it."""
    required = report.measures.cover_required
    return Fraction(report.measures.cover_covered, required) if required else None
