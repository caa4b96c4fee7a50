"""A cover before the pages: whose plan it is and of which days, the rose of its weeks, and the numbers of the rose."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.checks.report import PetalShare, Report
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_gutter import measured, share_of
from compassdesk.rendering.paper.print_lines import lines_of, paint_lines
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import FOOT, Page, PrintOrder, paint_stack, wrapped
from compassdesk.rendering.paper.print_rose import paper_rose
from compassdesk.rendering.rose.rose_values import RoseValues, of_counts, of_measures
from compassdesk.texts import judged_weeks, numbers, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_KINDS: Mapping[str, str] = {
    "month": QT_TRANSLATE_NOOP("Print", "Month calendar"),
    "week": QT_TRANSLATE_NOOP("Print", "Week calendar"),
    "week-texts": QT_TRANSLATE_NOOP("Print", "Week with texts"),
    "agenda": QT_TRANSLATE_NOOP("Print", "Agenda"),
    "board": QT_TRANSLATE_NOOP("Print", "Board"),
    "timeline": QT_TRANSLATE_NOOP("Print", "Timeline"),
    "timeline-campaigns": QT_TRANSLATE_NOOP("Print", "Timeline"),
    "posts": QT_TRANSLATE_NOOP("Print", "Posts to approve"),
}
_GAP = 24.0
_ROW = 19.0
_WEEK, _WEEK_ROW = 86.0, 13.0
_MOST_LINES = 8
_MOST_ROSES = 12
"""Of more weeks than these one rose shows the petals of all."""


class CoverNumbers(NamedTuple):
    """What the rose of a cover shows: one week as it was judged, of several the petals of all of them together."""

    values: RoseValues
    petals: Mapping[Petal, PetalShare]
    said: tuple[str, ...]
    weeks: tuple[tuple[Week, str], ...]
    """Of several weeks each with its one-way share, "–" where there is too little to judge."""
    each: tuple[RoseValues, ...] = ()
    """Of some weeks the rose of each; of very many there is only that of all."""


def numbers_of(order: PrintOrder) -> CoverNumbers:
    """The numbers of the judged weeks of an order."""
    reports = tuple(order.reports.items())
    if len(reports) == 1:
        [(_, report)] = reports
        why = judged_weeks.of_petals(report.measures.one_way) if share_of(report) else ""
        said = (" · ".join(measured(report, with_names=order.with_names)), *filter(None, (why,)), _limits(report))
        return CoverNumbers(of_measures(report.measures), report.measures.petals, said, ())
    petals = {
        petal: PetalShare(
            sum(report.measures.petals[petal].items for _, report in reports if petal in report.measures.petals),
            sum(report.measures.petals[petal].minutes for _, report in reports if petal in report.measures.petals),
        )
        for petal in PETALS
    }
    weeks = tuple((week, share_of(report) or "–") for week, report in reports)
    each = tuple(of_measures(report.measures) for _, report in reports) if len(reports) <= _MOST_ROSES else ()
    limits = (_limits(reports[0][1]),) if reports else ()
    longer = judged_weeks.which_are_longer({week: one.measures.one_way for week, one in reports if share_of(one)})
    return CoverNumbers(of_counts(petals), petals, (*limits, *filter(None, (longer,))), weeks, each)


def _limits(report: Report) -> str:
    limits = report.measures.one_way
    told = translate("Print", "A warning above {warn} one way, serious above {serious}.")
    return told.replace("{warn}", numbers.percent(limits.warn)).replace("{serious}", numbers.percent(limits.serious))


def cover_page(order: PrintOrder, width: float, height: float) -> Page:
    """The page before all others."""
    found = numbers_of(order)
    name = lines_of(order.plan.client.name, face(26, bold=True), width)[:3]
    top = 40.0 + 32 * len(name) + 62
    across = (width - _GAP) / 2 if order.landscape else width
    room = height - FOOT - top
    tall = min(room - 10, across * 0.8) if order.landscape else min(across * 0.66, room * 0.55)
    rose = QRectF(0, top, across, tall)
    left, below = (across + _GAP, top + 12) if order.landscape else (0.0, rose.bottom() + _GAP)
    beside = QRectF(left, below, across, height - FOOT - below)

    def paint(painter: QPainter) -> None:
        paint_stack(painter, 0, 12, [translate("Print", _KINDS[order.view])], face(11), QUIET, 16)
        paint_lines(painter, 0, 40, name, face(26, bold=True), INK, 32, width)
        y = 40.0 + 32 * len(name)
        paint_stack(painter, 0, y + 6, [order.days_told], face(14), INK, 20)
        paint_stack(painter, 0, y + 28, [_counted(order)], face(9), QUIET, 14)
        painter.setPen(QPen(RULE, 0.7))
        painter.drawLine(QPointF(0, y + 50), QPointF(width, y + 50))
        if found.each:
            _roses(painter, rose, found)
        else:
            paper_rose(painter, rose, found.values, text=True)
        _table(painter, beside, found)

    return paint


def _roses(painter: QPainter, box: QRectF, found: CoverNumbers) -> None:
    """A rose for each week, in rows that fill the box, its week below it."""
    many = len(found.each)
    across = next(
        count
        for count in range(1, many + 1)
        if box.width() / count * (-(-many // count)) <= box.height() * 1.05 or count == many
    )
    rows = -(-many // across)
    wide, tall = box.width() / across, box.height() / rows
    for place, (values, (week, _)) in enumerate(zip(found.each, found.weeks, strict=True)):
        cell = QRectF(box.left() + place % across * wide, box.top() + place // across * tall, wide, tall)
        paper_rose(painter, cell.adjusted(4, 4, -4, -16), values, text=False)
        told = translate("Print", "week {week}").replace("{week}", str(week.number))
        painter.setFont(face(8))
        painter.setPen(QUIET)
        below = QRectF(cell.left(), cell.bottom() - 15, wide, 12)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, told)


def _counted(order: PrintOrder) -> str:
    parts = [translate("Print", "%n item(s)", "", order.items)]
    if order.made_on is not None:
        parts.append(translate("Print", "made on {day}").replace("{day}", numbers.full_day(order.made_on)))
    return " · ".join(parts)


def _table(painter: QPainter, box: QRectF, found: CoverNumbers) -> None:
    """Items, minutes and shares of each petal, what was judged, and the shares of the weeks."""
    columns = [box.left() + box.width() * part for part in (0.58, 0.8, 1.0)]
    small = face(8)
    heads = (translate("Print", "Items"), translate("Print", "Minutes"), translate("Print", "Share of items"))
    for right, head in zip(columns, heads, strict=True):
        _at_right(painter, right, box.top(), head, small=True)
    y = box.top() + 14
    for petal in PETALS:
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        at = box.left() + petal_mark(painter, box.left(), y + _ROW / 2, petal, 10) + 6
        paint_stack(painter, at, y, [words.petal(petal)], face(10), INK, _ROW)
        share = found.petals.get(petal, PetalShare())
        part = found.values.shares.get(petal, 0.0)
        told = (numbers.number(share.items), numbers.number(share.minutes), numbers.percent(part) if part else "–")
        for right, said in zip(columns, told, strict=True):
            _at_right(painter, right, y, said)
        y += _ROW
    painter.setPen(QPen(RULE, 0.5))
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    lines = [line for said in found.said for line in wrapped(said, face(9), box.width(), 3)][:_MOST_LINES]
    paint_stack(painter, box.left(), y + 8, lines, face(9), QUIET, 13)
    y += 8 + 13 * len(lines) + 8
    if found.weeks and not found.each:
        paint_stack(painter, box.left(), y, [translate("Print", "One way, by week")], small, QUIET, 12)
        _weeks(painter, QRectF(box.left(), y + 14, box.width(), box.bottom() - y - 14), found.weeks)


def _weeks(painter: QPainter, box: QRectF, weeks: Sequence[tuple[Week, str]]) -> None:
    """Week and share beside each other, in columns; what finds no room is counted."""
    fits = max(1, int(box.height() // _WEEK_ROW))
    across = max(1, int(box.width() // _WEEK))
    shown = weeks if len(weeks) <= fits * across else weeks[: fits * across - 1]
    rows = min(fits, max(1, -(-len(weeks) // across)))
    for place, (week, share) in enumerate(shown):
        x, y = box.left() + place // rows * _WEEK, box.top() + place % rows * _WEEK_ROW
        told = translate("Print", "week {week}").replace("{week}", str(week.number))
        paint_stack(painter, x, y, [told], face(8), QUIET, _WEEK_ROW)
        paint_stack(painter, x + 44, y, [share], face(9, bold=True), INK, _WEEK_ROW)
    if len(shown) < len(weeks):
        place = len(shown)
        x, y = box.left() + place // rows * _WEEK, box.top() + place % rows * _WEEK_ROW
        told = translate("Print", "+%n more", "", len(weeks) - len(shown))
        paint_stack(painter, x, y, [told], face(8), QUIET, _WEEK_ROW)


def _at_right(painter: QPainter, right: float, y: float, said: str, *, small: bool = False) -> None:
    font = face(8) if small else face(10)
    painter.setFont(font)
    painter.setPen(QUIET if small else INK)
    spot = QRectF(right - 90, y, 90, 12 if small else _ROW)
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(spot, side, line_of(said, font, spot.width()))
