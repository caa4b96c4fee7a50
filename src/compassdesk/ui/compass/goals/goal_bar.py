"""The share of one goal as a bar; pressing it lists the items that serve the goal."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.compass.goal_path_drawing import paint_bar
from compassdesk.rendering.look import theme
from compassdesk.texts.compass.goals_words import GoalShare
from compassdesk.ui.widgets.painted_row import PaintedRow

_NUMBER = 60
_PAD = 6
_LINK_EDGE = 4
"""As links leave free before their words, below which the bars stand."""
_WIDEST = 620


class GoalBar(PaintedRow):
    """`named` pixels at its left are for the goal's name, alike for all bars below one another."""

    def __init__(self, bar: GoalShare, named: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._named = bar, named
        self.setAccessibleName(bar.spoken)
        self.setToolTip(bar.spoken)
        self.setMaximumWidth(_WIDEST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(360, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            self.paint_ground(painter, tokens)
            box = QRectF(self.rect()).adjusted(_LINK_EDGE, 0, -_PAD, 0)
            painter.setFont(theme.font(13))
            painter.setPen(tokens.ink2)
            room = self._named - 8
            shown = painter.fontMetrics().elidedText(self.bar.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            paint_bar(painter, box.adjusted(self._named, 0, -_NUMBER, 0), self.bar.share, self.bar.limit, tokens)
            painter.setFont(theme.font(13, bold=True))
            painter.setPen(tokens.ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.bar.number)
            del event


def room_for_names(bars: tuple[GoalShare, ...]) -> int:
    """How wide the names are, so that the bars begin below one another."""
    metrics = QFontMetrics(theme.font(13))
    return min(220, max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0) + 20)
