"""What was planned of each petal, week by week: the conversation above a line, what is sent below it, in one measure.

What is still to come is lighter: it can yet be changed.
"""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.checks.report import MeasuredWeek, PetalShare
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.week_columns import WeekColumns, is_to_come, spoken
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose_values import By, counted
from compassdesk.texts import words

translate = QCoreApplication.translate
ABOVE: tuple[Petal, ...] = ("listen", "respond", "activate")
"""The conversation, from the line upwards; what is sent hangs below it."""
SPOKEN: tuple[Petal, ...] = (*ABOVE, "send")
_NAMES = 86
_TO_COME = 0.5
_GAP = 1.5
_WIDEST = 26.0
_SIZE = QSize(560, 220)


class PetalBars(Struct, frozen=True):
    """The weeks to show in the order of time, one of them chosen, counted by items or minutes."""

    reports: tuple[MeasuredWeek, ...]
    week: Week | None = None
    by: By = "items"

    def columns(self, box: QRectF) -> WeekColumns:
        """Where they lie in a box."""
        return WeekColumns(box, len(self.reports), right_room=_NAMES)

    def amount(self, report: MeasuredWeek, petal: Petal) -> int:
        """How many items or minutes of a petal."""
        return int(getattr(report.measures.petals.get(petal, PetalShare()), self.by))

    def line(self, box: QRectF) -> float:
        """Where the line lies that parts the conversation from what is sent."""
        column = self.columns(box).column(0)
        above, below = self._most()
        return column.top() + (column.height() * above / (above + below) if above + below else column.height())

    def bars(self, box: QRectF) -> list[list[tuple[Petal, QRectF]]]:
        """The parts of each week's bar, from the line outwards; petals without anything have none."""
        columns, line, most = self.columns(box), self.line(box), sum(self._most())
        unit = columns.column(0).height() / most if most else 0.0
        return [self._bar(report, columns.column(at), line, unit) for at, report in enumerate(self.reports)]

    def said(self, report: MeasuredWeek) -> str:
        """What a week holds of each petal, in words."""
        return petals_said(report)

    def paint(self, painter: QPainter, box: QRectF, tokens: theme.Theme) -> None:
        """Paint all of it."""
        paint_petal_bars(painter, box, self, tokens)

    def _most(self) -> tuple[int, int]:
        """The most that stands above the line in a week, and below it."""
        above = max((sum(self.amount(one, petal) for petal in ABOVE) for one in self.reports), default=0)
        return above, max((self.amount(one, "send") for one in self.reports), default=0)

    def _bar(self, report: MeasuredWeek, column: QRectF, line: float, unit: float) -> list[tuple[Petal, QRectF]]:
        wide = min(column.width() * 0.56, _WIDEST)
        left = column.center().x() - wide / 2
        found: list[tuple[Petal, QRectF]] = []
        top = line
        for petal in ABOVE:
            if high := self.amount(report, petal) * unit:
                top -= high
                found.append((petal, QRectF(left, top, wide, max(1.0, high - _GAP))))
        if high := self.amount(report, "send") * unit:
            found.append(("send", QRectF(left, line + _GAP, wide, max(1.0, high - _GAP))))
        return found


def petals_said(report: MeasuredWeek) -> str:
    """What a week holds of each petal, in words."""
    petals = report.measures.petals
    parts = [f"{words.petal(one)} {counted(petals[one])}" for one in SPOKEN if one in petals and petals[one].items]
    return ", ".join(parts) or translate("TrendChart", "nothing planned")


def paint_petal_bars(painter: QPainter, box: QRectF, values: PetalBars, tokens: theme.Theme) -> None:
    """Paint all of it."""
    columns, line = values.columns(box), values.line(box)
    for index, (report, bar) in enumerate(zip(values.reports, values.bars(box), strict=True)):
        if report.week == values.week:
            columns.paint_chosen(painter, index, tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        for petal, rect in bar:
            colour = tokens.petal[petal]
            painter.setBrush(theme.mixed(colour, tokens.panel, _TO_COME) if is_to_come(report) else colour)
            painter.drawRoundedRect(rect, 2, 2)
    if values.reports:
        painter.setPen(QPen(tokens.ink3, 1))
        painter.drawLine(QPointF(box.left(), line), QPointF(box.right() - _NAMES, line))
        _name_petals(painter, box, line, tokens)
    columns.paint_feet(painter, [report.week for report in values.reports], values.week, tokens)


def _name_petals(painter: QPainter, box: QRectF, line: float, tokens: theme.Theme) -> None:
    """Beside the line, each on its side of it and in the order of the bars."""
    high = 17.0
    top = max(line - 4 - high * len(ABOVE), box.top())
    places = {petal: top + high * place for place, petal in enumerate(reversed(ABOVE))}
    places["send"] = max(line + 4, top + high * len(ABOVE))
    painter.setFont(theme.font(12, bold=True))
    for petal, y in places.items():
        named = QRectF(box.right() - _NAMES + 8, y, _NAMES - 8, high)
        painter.setPen(tokens.petal[petal])
        painter.drawText(named, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words.petal(petal))


def petal_bars_drawing(values: PetalBars, size: QSize = _SIZE) -> Drawing:
    """The bars for files and paper."""
    return Drawing(
        "petals",
        translate("TwelveWeeks", "Petals week by week"),
        spoken(values.reports, petals_said),
        size,
        lambda painter, box, tokens: paint_petal_bars(painter, box.adjusted(8, 8, -8, -8), values, tokens),
    )
