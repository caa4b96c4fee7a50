"""What is attached to a post, on paper: pictures with their alternative text beside them, others by their name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import InputError
from compassdesk.rendering.paper.print_flow import PrintBlock, text_blocks
from compassdesk.rendering.paper.print_lines import lines_of, paint_lines
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.pictures.decoding import decoded
from compassdesk.texts import attachment_words

translate = QCoreApplication.translate
Content = Callable[[str], bytes | None]
_WIDE, _TALL, _SMALL = 260.0, 200.0, 120.0
"""The room of the only picture of a post, and how high each of several may be."""
_DOTS = 200 / 72
"""Of a picture for each point of paper."""
_BESIDE = 30
"""Lines that stand beside a picture; a longer alternative text goes on below it."""


def attached_blocks(attached: Sequence[Attachment], content: Content, width: float) -> list[PrintBlock]:
    """A block for each, in their order, none without any; a picture that cannot be looked at says so in its place."""
    pictures = sum(one.is_image for one in attached)
    return [block for one in attached for block in _blocks(one, content, width, _TALL if pictures < 2 else _SMALL)]


def _blocks(one: Attachment, content: Content, width: float, tall: float) -> list[PrintBlock]:
    seen = _size(one, tall) if one.is_image else QSizeF(0, 0)
    left = seen.width() + 12 if one.is_image else 0.0
    room = width - left
    bold, plain = face(8, bold=True), face(8)
    said = one.alt.strip()
    lines = lines_of(said, plain, room) if said else []
    beside, below = (lines, "") if len(lines) <= _BESIDE else ([], said)
    facts = line_of(attachment_words.facts(one), face(7.5), room)
    lacking = one.lacks_alt

    def paint(painter: QPainter, y: float) -> None:
        top = y + 10
        if one.is_image:
            _picture(painter, one, content, QRectF(0, top, seen.width(), seen.height()))
        painter.setFont(bold)
        painter.setPen(INK)
        named = QRectF(left, top, room, 12)
        painter.drawText(named, Qt.AlignmentFlag.AlignVCenter, line_of(one.name, bold, room))
        painter.setFont(face(7.5))
        painter.setPen(QUIET)
        painter.drawText(QRectF(left, top + 12, room, 11), Qt.AlignmentFlag.AlignVCenter, facts)
        if said or lacking:
            painter.drawText(QRectF(left, top + 29, room, 11), Qt.AlignmentFlag.AlignVCenter, _heading(lacking=lacking))
        paint_lines(painter, left, top + 40, beside, plain, INK, 10, room)

    words = 40 + 10 * len(beside) if said or lacking else 24
    blocks = [PrintBlock(max(seen.height(), words) + 14, paint)]
    return [*blocks, *text_blocks(below, 0, width)] if below else blocks


def _heading(*, lacking: bool) -> str:
    if lacking:
        return translate("Print", "▲ The alternative text is missing")
    return translate("Print", "Alternative text")


def _size(one: Attachment, tall: float) -> QSizeF:
    """How large a picture stands on paper; one that never said how large it is gets a square."""
    whole = QSizeF(one.width or 1, one.height or 1)
    return whole.scaled(QSizeF(_WIDE, tall), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSizeF(24, 24))


def _picture(painter: QPainter, one: Attachment, content: Content, room: QRectF) -> None:
    """Read and decoded only now, so that one picture at a time is in memory."""
    whole = content(one.sha256)
    try:
        if whole is None or one.kind is None:
            raise InputError("media-damaged", name=one.name)
        image = decoded(whole, one.kind, QSize(round(room.width() * _DOTS), round(room.height() * _DOTS)), one.name)
    except InputError:
        painter.setPen(QPen(RULE, 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)
        painter.setFont(face(7.5))
        painter.setPen(QUIET)
        told = translate("Print", "This picture cannot be shown.")
        painter.drawText(room.adjusted(4, 4, -4, -4), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, told)
        return
    fits = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(room.topLeft(), fits), image)
