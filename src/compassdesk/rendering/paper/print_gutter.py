"""What stands beside a week on paper: its number, the bar of its petals, its one-way share, findings and notices."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Report
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, letter, line_of
from compassdesk.rendering.paper.print_order import HEAD, Page, PrintOrder, paint_head, paint_stack, wrapped
from compassdesk.texts import judged_weeks, notices, numbers, words
from compassdesk.texts.findings import check_name

translate = QCoreApplication.translate

LINE = 9.0
"""Points from one line of a gutter to the next."""
_LEAST = 47.0
"""Room for the number, the bar and two lines, also where a row says less."""
_ALL = 99
"""More lines than anything takes."""
_BAR = 25.0
"""Points down to below the bar of a standing gutter."""
_SHARE = 12.0
"""Points that the share takes below it."""


class Told:
    """The lines beside each week, as wide as a gutter is; and what holds for all of them, to be told once above."""

    def __init__(self, reports: Mapping[Week, Report], room: float, *, with_names: bool = False) -> None:
        self.above, apart = notices.on_paper([report.notices for report in reports.values()], check_name)
        self._left_out = {week: _held(text) for week, text in zip(reports, apart, strict=True)}
        self._lines_from = {week: _lines_from(report) for week, report in reports.items()}
        self._lines = {
            week: [
                line
                for text in (*_findings(report, with_names=with_names), left_out)
                for line in wrapped(text, face(7), room, _ALL)
            ]
            for (week, report), left_out in zip(reports.items(), self._left_out.values(), strict=True)
        }

    def beside(self, week: Week) -> Sequence[str]:
        """The lines beside a week."""
        return self._lines.get(week, ())

    def tall(self, week: Week) -> float:
        """How high a row must be to say them all."""
        return max(_LEAST, self._lines_from.get(week, _BAR) + LINE * len(self.beside(week)) + 4)

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


def own_days(week: Week, first: date) -> str:
    """The days of the judged week, where rows begin on another day and others stand beside it; else nothing."""
    return "" if first == week.monday else numbers.week_days(week)


def paint_gutter(
    painter: QPainter, rect: QRectF, week: Week, report: Report | None, lines: Sequence[str], days: str = ""
) -> None:
    """Beside a row of the month: number, bar with a letter in each part, and as many of the lines as there is room.

    `days`: see `own_days`.
    """
    painter.save()
    painter.setFont(face(9, bold=True))
    painter.setPen(INK)
    number = QRectF(rect.left(), rect.top() + 2, rect.width(), 12)
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(week.number))
    if days:
        apart = QRectF(rect.left() + 16, rect.top() + 2, rect.width() - 20, 12)
        painter.setFont(face(7))
        painter.setPen(QUIET)
        painter.drawText(apart, Qt.AlignmentFlag.AlignVCenter, line_of(days, face(7), apart.width()))
    if report is not None:
        _petal_bar(painter, QRectF(rect.left(), rect.top() + 16, rect.width() - 8, 9), report)
        _paint_share(painter, rect, report)
        top = _lines_from(report)
        fits = max(1, int((rect.height() - top - 2) // LINE))
        shown = [*lines[: fits - 1], " ".join(lines[fits - 1 :])] if len(lines) > fits else lines
        room = rect.width() - 4
        told = [line_of(line, face(7), room) for line in shown]
        paint_stack(painter, rect.left(), rect.top() + top + 2, told, face(7), QUIET, LINE)
    painter.restore()


def paint_balance(
    painter: QPainter, rect: QRectF, report: Report | None, days: str = "", *, with_names: bool = False
) -> None:
    """Above the days of a week: the same in a line, and where that is too short in the lines below it."""
    painter.save()
    painter.setFont(face(8))
    painter.setPen(QUIET)
    told = line_of(translate("Print", "Balance of the week"), face(8), 86)
    painter.drawText(QRectF(rect.left(), rect.top() + 2, 88, 13), Qt.AlignmentFlag.AlignVCenter, told)
    if report is not None:
        bar = QRectF(rect.left() + 90, rect.top() + 4, 140, 9)
        _petal_bar(painter, bar, report)
        why = judged_weeks.of_petals(report.measures.one_way) if share_of(report) else ""
        held = notices.in_short(report.notices, check_name)
        text = " · ".join(part for part in (days, *measured(report, with_names=with_names), why, held) if part)
        left = bar.right() + 8
        fits = int(rect.height() // LINE)
        lines = wrapped(text, face(7), rect.right() - left, fits)
        paint_stack(painter, left, rect.top() + 4, lines, face(7), QUIET, LINE)
    painter.restore()


def _held(text: str) -> str:
    """The text with each number held to the word behind it."""
    return re.sub(r"(\d) ", "\\1\N{NO-BREAK SPACE}", text)


def share_of(report: Report) -> str:
    """The one-way share as a percentage, "" where too little is known of it."""
    measure = report.measures.one_way
    return numbers.percent(measure.b, measure.warn) if measure.b is not None and measure.enough_data else ""


def _lines_from(report: Report) -> float:
    """How far down the lines of a gutter begin: below the bar, and the share where there is one."""
    return _BAR + _SHARE if share_of(report) else _BAR


def _paint_share(painter: QPainter, rect: QRectF, report: Report) -> None:
    """The share in bold below the bar, and beside the week's number of how many weeks it is, as in the window."""
    share, weeks = share_of(report), report.measures.one_way.window_weeks
    if not share:
        return
    line = QRectF(rect.left(), rect.top() + _BAR + 1.5, rect.width() - 8, _SHARE)
    strong, small = face(9, bold=True), face(7)
    painter.setFont(strong)
    painter.setPen(INK)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, share)
    line.setLeft(line.left() + QFontMetricsF(strong).horizontalAdvance(share) + 3)
    painter.setFont(small)
    painter.setPen(QUIET)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, line_of(translate("Print", "one way"), small, line.width()))
    if weeks > 1:
        beside = QRectF(rect.left(), rect.top() + 2, rect.width() - 8, 12)
        over = translate("WeekGutter", "%n wk", "", weeks)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, over)


def measured(report: Report, *, with_names: bool) -> Sequence[str]:
    """The share and the findings, each in words."""
    lines = _findings(report, with_names=with_names)
    share, weeks = share_of(report), report.measures.one_way.window_weeks
    if not share:
        return lines
    if weeks > 1:
        line = _held(translate("Print", "{share} one way over %n week(s)", "", weeks))
    else:
        line = translate("Print", "{share} one way")
    return [line.replace("{share}", share), *lines]


def _findings(report: Report, *, with_names: bool) -> list[str]:
    """The worst finding and how many; what is held against people stays out where names do (C7)."""
    shown = [finding for finding in report.shown() if with_names or not spec(finding.check).names_people]
    if not shown:
        return []
    worst, count = words.severity(shown[0].severity), lines_of(shown)
    return [f"{worst}: {count}" if count > 1 else worst]


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
