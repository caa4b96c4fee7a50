"""Three charts over twelve weeks: what was planned of each petal as bars, one-way share and reply cover as points."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from compassdesk.domain.checks.report import Report
from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.charts.petal_bars import PetalBars, paint_petal_bars, petal_bars_drawing, petals_said
from compassdesk.rendering.charts.share_points import Share, SharePoints, paint_share_points, share_points_drawing
from compassdesk.rendering.charts.week_columns import WeekColumns
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose_values import By
from compassdesk.ui.compass.week_chart import WeekChart

translate = QCoreApplication.translate


class TrendChart(WeekChart):
    """Each week as a bar: the conversation above a line, what is sent below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TrendChart", "Petals over twelve weeks"), parent)
        self.by: By = "items"

    def said(self, report: Report) -> str:
        return petals_said(report)

    def columns(self) -> WeekColumns:
        return self.values.columns(QRectF(self.rect()))

    @property
    def values(self) -> PetalBars:
        """What is shown."""
        return PetalBars(self.reports, self.week, self.by)

    def line(self) -> float:
        """Where the line lies that parts the conversation from what is sent, in pixels from above."""
        return self.values.line(QRectF(self.rect()))

    def bars(self) -> list[list[tuple[Petal, QRectF]]]:
        """The parts of each week's bar, from the line outwards."""
        return self.values.bars(QRectF(self.rect()))

    def paint(self, painter: QPainter, tokens: theme.Theme) -> None:
        paint_petal_bars(painter, QRectF(self.rect()), self.values, tokens)

    def drawing(self) -> Drawing:
        return petal_bars_drawing(self.values)


class ShareChart(WeekChart):
    """A share for each week as a point; `key` is a word for its file."""

    def __init__(self, name: str, share: Share, key: str = "share", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name, self._share, self._key = name, share, key
        self.limit: Fraction | None = None
        """Over which a share is a warning."""

    def said(self, report: Report) -> str:
        return self.values.said(report)

    def columns(self) -> WeekColumns:
        return self.values.columns(QRectF(self.rect()))

    @property
    def values(self) -> SharePoints:
        """What is shown."""
        return SharePoints(self._share, self.reports, self.week, self.limit)

    def point(self, index: int) -> QPointF | None:
        """Where the point of a week lies; None where it has none."""
        return self.values.point(QRectF(self.rect()), index)

    def paint(self, painter: QPainter, tokens: theme.Theme) -> None:
        paint_share_points(painter, QRectF(self.rect()), self.values, tokens)

    def drawing(self) -> Drawing:
        return share_points_drawing(self._key, self._name, self.values)
