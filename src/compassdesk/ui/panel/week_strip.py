"""The week in one line at the foot of the panel while an item is being edited: its rose and its two numbers, live."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose import level_colour, paint_rose
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues, of_measures, spoken
from compassdesk.texts import numbers
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.measure_words import cover_words, one_way_words

ROSE = 68
_LEFT = 12 + ROSE + 12
_LINE, _GAP = 24, 5
"""A number's height, and the room between the two."""


class WeekStrip(QAbstractButton):
    """Pressing it goes back to the week."""

    def __init__(self, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight, self._judging = sight, judging
        self._values: RoseValues = UNJUDGED
        self._lines: tuple[str, str] = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: sight.show_week(sight.week))
        for signal in (judging.reports_changed, judging.outlook_changed, sight.selection_changed):
            signal.connect(self.refresh)
        self.hide()

    def values(self) -> RoseValues:
        """What the small rose shows."""
        return self._values

    def refresh(self) -> None:
        """Show the week as it is, or as the change in the air would make it; while it is judged nothing changes."""
        report = self._judging.report(self._sight.week)
        if report is None:
            return
        values = of_measures(report.measures)
        number, caption, _ = one_way_words(report.measures)
        cover, cover_caption, _ = cover_words(report.measures, len(report.notices.nowhere))
        name = self.tr("Week {number}").replace("{number}", str(report.week.number))
        lines = (f"{number}  {caption}", f"{cover}  {cover_caption}")
        if (values, lines) == (self._values, self._lines):
            return
        self._values, self._lines = values, lines
        self.setAccessibleName(f"{name}, {numbers.week_days(report.week)}. {'. '.join(lines)}")
        self.setAccessibleDescription(spoken(values))
        self.setToolTip(self.tr("Back to week {number}").replace("{number}", str(report.week.number)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as its captions are at this width, and never less than its rose."""
        return max(ROSE + 14, sum(self._heights(width)) + _GAP + 2 * 13)

    def _heights(self, width: int) -> list[int]:
        """How high each of the two lines is."""
        return [max(_LINE, self._caption(line, width).height()) for line in self._lines]

    def _caption(self, line: str, width: int) -> QRect:
        """Where the words behind a number stand, with the number at the top of the strip."""
        number, _, caption = line.partition("  ")
        left = _LEFT + QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(number) + 8
        room = QRect(left, 0, max(width - left - 10, 1), 1000)
        words = QFontMetrics(theme.font(11)).boundingRect(room, Qt.TextFlag.TextWordWrap, caption)
        return QRect(left, 0, room.width(), words.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), tokens.line2 if self.underMouse() else tokens.shade)
            painter.fillRect(0, 0, self.width(), 1, tokens.line)
            paint_rose(painter, QRectF(12, 8, ROSE, ROSE), self._values, tokens, text=False)
            heights = self._heights(self.width())
            y = (self.height() - sum(heights) - _GAP) // 2
            for index, (line, height) in enumerate(zip(self._lines, heights, strict=True)):
                number, _, caption = line.partition("  ")
                painter.setFont(theme.font(15, bold=True))
                painter.setPen(level_colour(self._values.level, tokens) if index == 0 else tokens.ink)
                painter.drawText(_LEFT, y, 200, height, Qt.AlignmentFlag.AlignVCenter, number)
                painter.setFont(theme.font(11))
                painter.setPen(tokens.ink2)
                room = self._caption(line, self.width())
                room.setHeight(height)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room.translated(0, y), flags, caption)
                y += height + _GAP
            if self.hasFocus():
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 3, -2, -2), 6, 6)
            del event
