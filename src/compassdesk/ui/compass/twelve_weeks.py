"""The charts over twelve weeks: beside each other where there is room, else the bars above the two shares."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.report import MeasuredWeek
from compassdesk.rendering.charts.petal_bars import PetalBars, petal_bars_drawing
from compassdesk.rendering.charts.share_points import SharePoints, cover_share, one_way_share, share_points_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose_values import By
from compassdesk.ui.compass.week_chart import WeekChart
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
_BESIDE = 980
"""Pixels from which on all three stand beside each other."""


class TwelveWeeks(QWidget):
    """See the module."""

    week_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trend = WeekChart(translate("TrendChart", "Petals over twelve weeks"), PetalBars(()))
        self.one_way = WeekChart(self.tr("One-way share over twelve weeks"), SharePoints(one_way_share, ()))
        self.cover = WeekChart(self.tr("Reply cover over twelve weeks"), SharePoints(cover_share, ()))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        charts: tuple[tuple[WeekChart[Any], str, str], ...] = (
            (self.trend, self.tr("Twelve weeks"), self.tr("above the line the conversation, below it what is sent")),
            (self.one_way, self.tr("One-way share"), self.tr("in per cent; open points are plan")),
            (self.cover, self.tr("Reply cover"), self.tr("per cent of the posts; open points are plan")),
        )
        for chart, _caption, _told in charts:
            chart.week_chosen.connect(self.week_chosen)
        self._cards = [_card(*each) for each in charts]
        self._are_beside: bool | None = None
        self._arrange(beside=True)

    def show_weeks(self, reports: tuple[MeasuredWeek, ...], chosen: MeasuredWeek, by: By) -> None:
        """Show these weeks, one of them chosen, the bars counted by items or minutes."""
        limit = chosen.measures.one_way.warn
        self.trend.show_values(PetalBars(reports, chosen.week, by))
        self.one_way.show_values(SharePoints(one_way_share, reports, chosen.week, limit))
        self.cover.show_values(SharePoints(cover_share, reports, chosen.week))

    def drawings(self) -> tuple[Drawing, ...]:
        """All three, as they are shown now."""
        return (
            petal_bars_drawing(self.trend.values),
            share_points_drawing("one-way-share", self.one_way.accessibleName(), self.one_way.values),
            share_points_drawing("reply-cover", self.cover.accessibleName(), self.cover.values),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(beside=self.width() >= _BESIDE)

    def _arrange(self, *, beside: bool) -> None:
        if beside == self._are_beside:
            return
        self._are_beside = beside
        trend, *shares = self._cards
        self._grid.addWidget(trend, 0, 0, 1, 1 if beside else 2)
        for place, card in enumerate(shares):
            self._grid.addWidget(card, 0 if beside else 1, place + beside)
        for column, stretch in enumerate((5, 4, 4) if beside else (1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)


def _card(chart: WeekChart[Any], caption: str, told: str) -> QFrame:
    """A chart with its caption and, on the next line, how it is read."""
    made = QFrame()
    made.setProperty("kind", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(2)
    column.addWidget(label(caption, "section"))
    column.addWidget(label(told, "small", wrap=True))
    column.addSpacing(8)
    column.addWidget(chart)
    return made
