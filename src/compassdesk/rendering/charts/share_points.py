"""A share for each week as a point, with its limit; a week without enough data has none, and parts the line.

A point that is still to come is open: it can yet be changed.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from compassdesk.domain.checks.report import MeasuredWeek
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.week_columns import WeekColumns, is_to_come, spoken
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers

translate = QCoreApplication.translate
Share = Callable[[MeasuredWeek], Fraction | None]
_FIGURES, _EDGE = 34, 8
_NAMED = 40
"""Pixels of a column in which each share can stand in figures."""
_SIZE = QSize(520, 220)


class SharePoints(Struct, frozen=True):
    """The weeks to show in the order of time, one of them chosen; a share over `limit` is a warning."""

    share: Share
    reports: tuple[MeasuredWeek, ...]
    week: Week | None = None
    limit: Fraction | None = None

    def columns(self, box: QRectF) -> WeekColumns:
        """Where they lie in a box."""
        return WeekColumns(box, len(self.reports), left_room=_FIGURES, right_room=_EDGE)

    def height(self, box: QRectF, share: Fraction | float) -> float:
        """How far down a share lies."""
        column = self.columns(box).column(0)
        return column.bottom() - 8 - float(share) * (column.height() - 16)

    def point(self, box: QRectF, index: int) -> QPointF | None:
        """Where the point of a week lies; None where it has none."""
        share = self.share(self.reports[index])
        if share is None:
            return None
        return QPointF(self.columns(box).column(index).center().x(), self.height(box, share))

    def said(self, report: MeasuredWeek) -> str:
        """The share of a week in words."""
        share = self.share(report)
        return translate("ShareChart", "not enough data") if share is None else numbers.percent(share)

    def paint(self, painter: QPainter, box: QRectF, tokens: theme.Theme) -> None:
        """Paint all of it."""
        paint_share_points(painter, box, self, tokens)

    def is_over(self, report: MeasuredWeek) -> bool:
        """Whether a week's share is more than its limit."""
        share = self.share(report)
        return self.limit is not None and share is not None and share > self.limit


def one_way_share(report: MeasuredWeek) -> Fraction | None:
    """B of the week's window; None while there is too little to judge."""
    measure = report.measures.one_way
    return measure.b if measure.enough_data else None


def cover_share(report: MeasuredWeek) -> Fraction | None:
    """The part of the placements that somebody will answer; None where none ask for it."""
    required = report.measures.cover_required
    return Fraction(report.measures.cover_covered, required) if required else None


def paint_share_points(painter: QPainter, box: QRectF, values: SharePoints, tokens: theme.Theme) -> None:
    """Paint all of it."""
    columns = values.columns(box)
    points = [values.point(box, index) for index in range(len(values.reports))]
    for index, report in enumerate(values.reports):
        if report.week == values.week:
            columns.paint_chosen(painter, index, tokens)
    _paint_ground(painter, box, values, tokens)
    painter.setPen(QPen(tokens.ink2, 1))
    for start, end in pairwise(points):
        if start is not None and end is not None:
            painter.drawLine(start, end)
    for report, spot in zip(values.reports, points, strict=True):
        if spot is not None:
            painter.setPen(QPen(_colour(values, report, tokens), 1.6))
            painter.setBrush(tokens.panel if is_to_come(report) else _colour(values, report, tokens))
            size = 5.5 if report.week == values.week else 4.0
            painter.drawEllipse(spot, size, size)
    _name_chosen(painter, box, values, points, tokens)
    columns.paint_feet(painter, [report.week for report in values.reports], values.week, tokens)


def _colour(values: SharePoints, report: MeasuredWeek, tokens: theme.Theme) -> QColor:
    return tokens.warn if values.is_over(report) else tokens.ink2


def _name_chosen(
    painter: QPainter, box: QRectF, values: SharePoints, points: Sequence[QPointF | None], tokens: theme.Theme
) -> None:
    """The share of the chosen week in figures, over its point or below one that lies high; of each where none is."""
    column = values.columns(box).column(0)
    each = {report.week for report in values.reports if column.width() >= _NAMED}
    named = each if values.week is None else {values.week}
    for report, spot in zip(values.reports, points, strict=True):
        if report.week in named and spot is not None:
            is_chosen = report.week == values.week
            painter.setFont(theme.font(12 if is_chosen else 11, bold=is_chosen))
            high = spot.y() < column.top() + 24
            wide = painter.fontMetrics().horizontalAdvance(values.said(report)) + 8
            place = QRectF(spot.x() - wide / 2, spot.y() + 8 if high else spot.y() - 25, wide, 17)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg if is_chosen else tokens.panel)  # no line goes through the figures
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(_colour(values, report, tokens))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, values.said(report))


def _paint_ground(painter: QPainter, box: QRectF, values: SharePoints, tokens: theme.Theme) -> None:
    painter.setFont(theme.font(10))
    left = box.left() + _FIGURES
    for share in (0.0, 0.5, 1.0):
        y = values.height(box, share)
        painter.setPen(QPen(tokens.line2, 1))
        painter.drawLine(QPointF(left, y), QPointF(box.right(), y))
        painter.setPen(tokens.ink3)
        figure = QRectF(box.left(), y - 7, _FIGURES - 6, 14)
        painter.drawText(figure, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(share * 100)))
    if values.limit is not None:
        y = values.height(box, values.limit)
        painter.setPen(QPen(tokens.warn, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left, y), QPointF(box.right(), y))


def share_points_drawing(name: str, title: str, values: SharePoints, size: QSize = _SIZE) -> Drawing:
    """The points for files and paper; `name` is a word for the file."""
    return Drawing(
        name,
        title,
        spoken(values.reports, values.said),
        size,
        lambda painter, box, tokens: paint_share_points(painter, box.adjusted(8, 8, -8, -8), values, tokens),
    )
