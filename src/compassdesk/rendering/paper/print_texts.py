"""The week on paper with its texts: the rose and the balance on top, then what goes out on which channel, by day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.checks.report import Report
from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.rendering.paper.print_agenda import day_heading
from compassdesk.rendering.paper.print_flow import PaintAt, PrintBlock, flowing, gap, text_blocks
from compassdesk.rendering.paper.print_gutter import measured, own_days, share_of
from compassdesk.rendering.paper.print_marks import INK, QUIET, face, petal_mark
from compassdesk.rendering.paper.print_order import (
    Days,
    Page,
    PrintOrder,
    paint_stack,
    title_of,
    when_of,
    where_of,
    who_of,
    wrapped,
)
from compassdesk.rendering.paper.print_week import week_title
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import of_measures
from compassdesk.texts import notices, words
from compassdesk.texts.findings import check_name
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_ROSE, _ROSE_WIDE = 176.0, 230.0
_LEFT = 84.0
_MOST = 12


def texts_pages(order: PrintOrder, days: Days, start: date, width: float, height: float) -> list[Page]:
    """The pages of the seven days from `start`."""
    row = [start + timedelta(days=offset) for offset in range(7)]
    week = Week.of(row[3])
    report = order.reports.get(week)
    names = Names(order.plan)
    blocks = (
        [PrintBlock(_ROSE + 8, _balance(order, report, width, own_days(week, start)))] if report is not None else []
    )
    for day in row:
        said = [word.text for word in order.day_words.get(day, ())]
        said += [one.text for one in order.school if one.first <= day <= one.last]
        if days.get(day) or said:
            blocks.append(PrintBlock(24.0, day_heading(day, width, order), heading=True))
            blocks += text_blocks(" · ".join(said), 0, width, ink=QUIET)
        for item in days.get(day, ()):
            blocks += _item_blocks(order, names, item, width)
    return flowing(order, week_title(row), blocks, width, height)


def _balance(order: PrintOrder, report: Report, width: float, days: str) -> PaintAt:
    """The rose, and beside it the share in large letters, what was found and what was not judged."""
    told = measured(report, with_names=order.with_names)
    share = told[:1] if share_of(report) else []
    left = _ROSE_WIDE + 20
    lines = [
        line
        for text in (days, *told[len(share) :], notices.in_short(report.notices, check_name))
        for line in wrapped(text, face(9), width - left, _MOST)
    ]
    large = [line for text in share for line in wrapped(text, face(16, bold=True), width - left, 2)]
    values = of_measures(report.measures)

    def paint(painter: QPainter, y: float) -> None:
        painter.save()
        painter.translate(0, y)
        painter.scale(0.5, 0.5)  # its letters are made for a screen: on paper half as large beside the dial
        paint_rose(painter, QRectF(0, 0, 2 * _ROSE_WIDE, 2 * _ROSE), values, theme.LIGHT)
        painter.restore()
        paint_stack(painter, left, y + 40, large, face(16, bold=True), INK, 20)
        paint_stack(painter, left, y + 46 + 20 * len(large), lines[:_MOST], face(9), QUIET, 12)

    return paint


def _item_blocks(order: PrintOrder, names: Names, item: Item, width: float) -> list[PrintBlock]:
    """When, what for, its title, who speaks and how far it is; then a text for each channel that has its own."""
    title = face(10, bold=True, struck=item.status == "cancelled")
    titles = wrapped(title_of(item), title, width - _LEFT, 3)
    told = (where_of(names, item), who_of(order, names, item), words.status(item.status))
    details = wrapped(" · ".join(part for part in told if part), face(8), width - _LEFT, 3)

    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(9))
        painter.setPen(INK)
        painter.drawText(
            QRectF(0, y + 6, _LEFT - 24, 13), Qt.AlignmentFlag.AlignVCenter, when_of(item, order.plan.client.timezone)
        )
        petal_mark(painter, _LEFT - 22, y + 12.5, item.petal, 9)
        paint_stack(painter, _LEFT, y + 6, titles, title, INK, 13)
        paint_stack(painter, _LEFT, y + 6 + len(titles) * 13, details, face(8), QUIET, 10)

    blocks = [PrintBlock(8 + len(titles) * 13 + len(details) * 10, paint, heading=True)]
    for heading, text in _texts(names, item):
        blocks += text_blocks(heading, _LEFT, width, ink=QUIET)
        blocks += text_blocks(text, _LEFT, width)
    if order.with_notes:
        blocks += text_blocks(item.private_note, _LEFT, width, beside=True)
    return [*blocks, gap(4)]


def _texts(names: Names, item: Item) -> Sequence[tuple[str, str]]:
    """What is said where: the channels by name above a text, "" where all channels have the same."""
    own = own_texts(item)
    if not own:
        return [("", item.body)]
    others = [key for key in item.channels if key not in own]
    shared = [(_named(names, others), item.body)] if others else []
    return [*shared, *((_named(names, [key]), text) for key, text in own.items())]


def _named(names: Names, channels: Sequence[str]) -> str:
    return translate("Print", "On {channels}:").replace("{channels}", names.channels(channels))
