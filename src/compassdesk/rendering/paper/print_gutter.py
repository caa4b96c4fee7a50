"""What stands beside a week on paper: its number, the bar of its petals, its one-way share, findings and notices."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Report
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, letter, line_of
from compassdesk.rendering.paper.print_order import HEAD, Page, PrintOrder, paint_head, paint_stack, wrapped
from compassdesk.texts import notices, numbers, words

translate = QCoreApplication.translate

LINE = 9.0
"""Points from one line of a gutter to the next."""
_LEAST = 47.0
"""Room for the number, the bar and two lines, also where a row says less."""
_ALL = 99
"""More lines than anything takes."""
_BAR = 25.0
"""Points down to below the bar of a standing gutter."""


class Told:
    """The lines beside each week, as wide as a gutter is; and what holds for all of them, to be told once above."""

    def __init__(self, reports: Mapping[Week, Report], room: float, *, with_names: bool = False) -> None:
        self.above, apart = notices.on_paper([report.notices for report in reports.values()])
        self._left_out = {week: _held(text) for week, text in zip(reports, apart, strict=True)}
        self._lines = {
            week: [
                line
                for text in (*_measured(report, with_names=with_names), left_out)
                for line in wrapped(text, face(7), room, _ALL)
            ]
            for (week, report), left_out in zip(reports.items(), self._left_out.values(), strict=True)
        }

    def beside(self, week: Week) -> Sequence[str]:
        """The lines beside a week."""
        return self._lines.get(week, ())

    def tall(self, week: Week) -> float:
        """How high a row must be to say them all."""
        return max(_LEAST, _BAR + LINE * len(self.beside(week)) + 4)

    def page(self, order: PrintOrder, title: str, width: float) -> Page:
        """All that was not judged of the weeks, for where the gutters are too low for it."""

        def paint(painter: QPainter) -> None:
            paint_head(painter, order, title, width)
            y = HEAD
            for week, text in self._left_out.items():
                lines = wrapped(text, face(9), width, _ALL)
                name = translate("Print", "Week {week}, {days}").replace("{week}", str(week.number))
                heading = name.replace("{days}", numbers.day_range(week.monday, week.sunday))
                paint_stack(painter, 0, y, [heading], face(9, bold=True), INK, 14)
                paint_stack(painter, 0, y + 14, lines, face(9), QUIET, 12)
                y += 14 + 12 * len(lines) + 8

        return paint


def paint_gutter(painter: QPainter, rect: QRectF, week: Week, report: Report | None, lines: Sequence[str]) -> None:
    """Beside a row of the month: number, bar with a letter in each part, and as many of the lines as there is room."""
    painter.save()
    painter.setFont(face(9, bold=True))
    painter.setPen(INK)
    number = QRectF(rect.left(), rect.top() + 2, rect.width(), 12)
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(week.number))
    if report is not None:
        _petal_bar(painter, QRectF(rect.left(), rect.top() + 16, rect.width() - 8, 9), report)
        fits = max(1, int((rect.height() - _BAR - 2) // LINE))
        shown = [*lines[: fits - 1], " ".join(lines[fits - 1 :])] if len(lines) > fits else lines
        room = rect.width() - 4
        told = [line_of(line, face(7), room) for line in shown]
        paint_stack(painter, rect.left(), rect.top() + _BAR + 2, told, face(7), QUIET, LINE)
    painter.restore()


def paint_balance(painter: QPainter, rect: QRectF, report: Report | None, *, with_names: bool = False) -> None:
    """Above the days of a week: the same in a line, and where that is too short in the lines below it."""
    painter.save()
    painter.setFont(face(8))
    painter.setPen(QUIET)
    told = line_of(translate("Print", "Balance of the week"), face(8), 86)
    painter.drawText(QRectF(rect.left(), rect.top() + 2, 88, 13), Qt.AlignmentFlag.AlignVCenter, told)
    if report is not None:
        bar = QRectF(rect.left() + 90, rect.top() + 4, 140, 9)
        _petal_bar(painter, bar, report)
        text = " · ".join(
            part for part in (*_measured(report, with_names=with_names), notices.in_short(report.notices)) if part
        )
        left = bar.right() + 8
        fits = int(rect.height() // LINE)
        lines = wrapped(text, face(7), rect.right() - left, fits)
        paint_stack(painter, left, rect.top() + 4, lines, face(7), QUIET, LINE)
    painter.restore()


def _held(text: str) -> str:
    """The text with each number held to the word behind it."""
    return re.sub(r"(\d) ", "\\1\N{NO-BREAK SPACE}", text)


def _measured(report: Report, *, with_names: bool) -> Sequence[str]:
    """The share and the findings; what is held against people stays out where names do (C7)."""
    measure = report.measures.one_way
    lines = []
    if measure.b is not None and measure.enough_data:
        share = numbers.percent(measure.b, measure.warn)
        if measure.window_weeks > 1:
            line = _held(translate("Print", "{share} one way over %n week(s)", "", measure.window_weeks))
        else:
            line = translate("Print", "{share} one way")
        lines.append(line.replace("{share}", share))
    shown = [finding for finding in report.shown() if with_names or not spec(finding.check).names_people]
    if shown:
        worst = words.severity(shown[0].severity)
        count = lines_of(shown)
        lines.append(f"{worst}: {count}" if count > 1 else worst)
    return lines


def _petal_bar(painter: QPainter, rect: QRectF, report: Report) -> None:
    petals = report.measures.petals
    total = sum(petals[petal].minutes for petal in PETALS if petal in petals)
    painter.setPen(QPen(RULE, 0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    if not total:
        return
    x = rect.left()
    for petal in PETALS:
        share = petals[petal].minutes / total if petal in petals else 0
        if not share:
            continue
        part = QRectF(x, rect.top(), rect.width() * share, rect.height())
        painter.setPen(QPen(INK, 0.3))
        painter.setBrush(theme.LIGHT.petal_tint[petal])
        painter.drawRect(part)
        if part.width() > 6:
            painter.setFont(face(6, bold=True))
            painter.setPen(INK)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, letter(petal))
        x += part.width()
