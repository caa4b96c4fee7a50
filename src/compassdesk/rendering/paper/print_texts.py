"""The week on paper with its texts: the rose and the balance on top, then what goes out on which channel, by day."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.checks.report import PetalShare, Report
from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
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
from compassdesk.rendering.paper.print_rose import paper_rose
from compassdesk.rendering.paper.print_week import week_title
from compassdesk.rendering.rose.rose_values import RoseValues, counted, of_measures
from compassdesk.texts import judged_weeks, notices, words
from compassdesk.texts.findings import check_name
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_LEFT = 84.0


class PageRoom(NamedTuple):
    """How roomy a page is: the rose, the most lines beside it, from one line of a title to the next, around items."""

    rose: float
    rose_wide: float
    lines: int
    title: float
    above: float
    below: float


_ROOMY = PageRoom(176.0, 230.0, 12, 13.0, 6.0, 4.0)
_TIGHT = PageRoom(96.0, 110.0, 6, 12.0, 2.0, 1.0)
"""For a week that is one page by it: its rose has its numbers beside it."""


def texts_pages(order: PrintOrder, days: Days, start: date, width: float, height: float) -> list[Page]:
    """The pages of the seven days from `start`: roomy ones, and where that makes it one page, a page with less room."""
    row = [start + timedelta(days=offset) for offset in range(7)]
    roomy = flowing(order, week_title(row), _blocks(order, days, row, width, _ROOMY), width, height)
    if len(roomy) == 1:
        return roomy
    tight = flowing(order, week_title(row), _blocks(order, days, row, width, _TIGHT), width, height)
    return tight if len(tight) == 1 else roomy


def _blocks(order: PrintOrder, days: Days, row: Sequence[date], width: float, room: PageRoom) -> list[PrintBlock]:
    week = Week.of(row[3])
    report = order.reports.get(week)
    names = Names(order.plan)
    blocks = []
    if report is not None:
        blocks.append(PrintBlock(room.rose + 8, _balance(order, report, width, own_days(week, row[0]), room)))
    for day in row:
        said = [word.text for word in order.day_words.get(day, ())]
        said += [one.text for one in order.school if one.first <= day <= one.last]
        if days.get(day) or said:
            blocks.append(PrintBlock(24.0, day_heading(day, width, order), heading=True))
            blocks += text_blocks(" · ".join(said), 0, width, ink=QUIET)
        for item in days.get(day, ()):
            blocks += _item_blocks(order, names, item, width, room)
    return blocks


def _balance(order: PrintOrder, report: Report, width: float, days: str, room: PageRoom) -> PaintAt:
    """The rose, and beside it the share in large letters, what was found and what was not judged."""
    told = measured(report, with_names=order.with_names)
    share = told[:1] if share_of(report) else []
    why = judged_weeks.of_petals(report.measures.one_way) if share else ""
    left = room.rose_wide + 20
    values = of_measures(report.measures)
    is_small = room is _TIGHT
    numbers_said = _counted(values) if is_small else ""
    lines = [
        line
        for text in (why, numbers_said, days, *told[len(share) :], notices.in_short(report.notices, check_name))
        for line in wrapped(text, face(9), width - left, room.lines)
    ]
    large = [line for text in share for line in wrapped(text, face(16, bold=True), width - left, 2)]
    top = 8.0 if is_small else 40.0

    def paint(painter: QPainter, y: float) -> None:
        paper_rose(painter, QRectF(0, y, room.rose_wide, room.rose), values, text=not is_small)
        paint_stack(painter, left, y + top, large, face(16, bold=True), INK, 20)
        paint_stack(painter, left, y + top + 6 + 20 * len(large), lines[: room.lines], face(9), QUIET, 12)

    return paint


def _counted(values: RoseValues) -> str:
    """The numbers that a large rose bears, in a line."""
    told = (f"{words.petal(petal)} {counted(values.counts.get(petal, PetalShare()))}" for petal in PETALS)
    return ", ".join(told)


def _item_blocks(order: PrintOrder, names: Names, item: Item, width: float, room: PageRoom) -> list[PrintBlock]:
    """When, what for, its title, who speaks and how far it is; then a text for each channel that has its own."""
    title = face(10, bold=True, struck=item.status == "cancelled")
    titles = wrapped(title_of(item), title, width - _LEFT, 3)
    told = (where_of(names, item), who_of(order, names, item), words.status(item.status))
    details = wrapped(" · ".join(part for part in told if part), face(8), width - _LEFT, 3)

    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(9))
        painter.setPen(INK)
        painter.drawText(
            QRectF(0, y + room.above, _LEFT - 24, 13),
            Qt.AlignmentFlag.AlignVCenter,
            when_of(item, order.plan.client.timezone),
        )
        petal_mark(painter, _LEFT - 22, y + room.above + 6.5, item.petal, 9)
        paint_stack(painter, _LEFT, y + room.above, titles, title, INK, room.title)
        below = y + room.above + len(titles) * room.title
        paint_stack(painter, _LEFT, below, details, face(8), QUIET, 10)

    tall = room.above + 2 + len(titles) * room.title + len(details) * 10
    blocks = [PrintBlock(tall, paint, heading=True)]
    for heading, text in _texts(names, item):
        blocks += text_blocks(heading, _LEFT, width, ink=QUIET)
        blocks += text_blocks(text, _LEFT, width)
    if order.with_notes:
        blocks += text_blocks(item.private_note, _LEFT, width, beside=True)
    return [*blocks, gap(room.below)]


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
