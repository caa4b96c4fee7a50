"""The review trail below an agenda with notes: which warnings were waived, which blocks overridden, and why (C7)."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_flow import PaintAt, PrintBlock
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face
from compassdesk.rendering.paper.print_order import PrintOrder, paint_stack, title_of, wrapped
from compassdesk.texts import findings, numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def review_trail(order: PrintOrder, items: Iterable[Item], width: float) -> list[PrintBlock]:
    """What stands below the days: the waivers that hold in them, and the overrides of these items; none of neither."""
    said = review_lines(order, items)
    if not said:
        return []
    return [PrintBlock(30.0, _heading(width), heading=True), *(_entry(head, reason, width) for head, reason in said)]


def review_lines(order: PrintOrder, items: Iterable[Item]) -> list[tuple[str, str]]:
    """Each waiver and override in words, with its reason."""
    names = Names(order.plan)
    printed = {item.id: item for item in items}
    said = []
    for waiver in order.plan.waivers:
        if waiver.until >= order.first:
            text = translate("Print", "{check}{target}: snoozed until {until}")
            target = f" ({_named(names, waiver.target)})" if waiver.target else ""
            said.append((_filled(text, waiver.check, target, waiver.until), waiver.reason))
    for override in order.plan.overrides:
        if override.item in printed:
            text = translate("Print", "{check}{target}: published despite a stop on {until}")
            target = f" ({title_of(printed[override.item])})"
            said.append((_filled(text, override.check, target, override.made_at.date()), override.reason))
    return said


def _named(names: Names, key: str) -> str:
    """What a waiver is about, which may be a row of several lists."""
    said = (names.channel(key), names.person(key), names.campaign(key), names.item(key))
    return next((name for name in said if name != key), key)


def _filled(text: str, check: str, target: str, until: date) -> str:
    """Put together without reading the words of users as places to fill in."""
    title = findings.title(Finding(check, "note"))
    before, _, rest = text.replace("{check}", title).partition("{target}")
    return before + target + rest.replace("{until}", numbers.short_date(until))


def _heading(width: float) -> PaintAt:
    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(10, bold=True))
        painter.setPen(INK)
        words = translate("Print", "Review trail")
        painter.drawText(QRectF(0, y + 12, width, 16), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(QRectF(0, y + 29, width, 0).topLeft(), QRectF(0, y + 29, width, 0).topRight())

    return paint


def _entry(head: str, reason: str, width: float) -> PrintBlock:
    bold, plain = face(9, bold=True), face(8)
    heads, reasons = wrapped(head, bold, width, 2), wrapped(reason, plain, width, 4)

    def paint(painter: QPainter, y: float) -> None:
        paint_stack(painter, 0, y + 4, heads, bold, INK, 12)
        paint_stack(painter, 0, y + 4 + len(heads) * 12, reasons, plain, QUIET, 10)

    return PrintBlock(8 + len(heads) * 12 + len(reasons) * 10, paint)
