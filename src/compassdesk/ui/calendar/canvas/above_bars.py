"""The bars and flags above days: painted, and what of them lies at a place."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.above_days import Flag
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar.canvas import bars, chip_painting, chip_text, mirroring
from compassdesk.ui.calendar.canvas.above_boxes import BAR, Bar, Boxes, FlagBox
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_text import SMALL

translate = QCoreApplication.translate
_LINE = 12
_SIGNS: Mapping[str, str] = {"year": "star"}
"""The sign before the words of a flag, where it is no flag."""
LEAST_LETTERS = 4
"""Letters, with the three dots, up to which the cut words of a flag say nothing: its sign stands alone, and the words
are said where the mouse rests, and to who listens."""


def paint_bars(painter: QPainter, layout: Boxes, exposed: QRect, focus: ChipHit | None) -> None:
    """Bars of campaigns and notes, and the flags of days; those of items are chips."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in layout.bars:
        if bar.of.of.kind != "items" and rect_of(bar).intersects(exposed):
            bars.paint_bar(painter, bar.of, rect_of(bar), mirrored=layout.mirrored)
    for flag in layout.flags:
        if rect_of(flag).intersects(exposed):
            _paint_flag(painter, flag, mirrored=layout.mirrored)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    place = rect_of_hit(layout, focus) if focus is not None else None
    if place is not None:
        chip_painting.outline(painter, place, marked=False, focused=True)


def _paint_flag(painter: QPainter, box: FlagBox, *, mirrored: bool) -> None:
    tokens, flag, left = theme.current(), box.of, _left_of(box.of)
    painter.setFont(chip_text.fonts()[SMALL])
    if flag.kind == "holiday":
        painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.note_t)
        inset = 0.5 if tokens.edged else 0
        shape = QRectF(rect_of(box)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, bars.RADIUS, bars.RADIUS)
    elif flag.kind != "rest":
        sign = QRectF(box.x + 2, box.y + 2, 12, 12)
        icons.glyph(
            painter,
            _SIGNS.get(flag.kind, "flag"),
            mirroring.inside(sign, QRectF(rect_of(box)), mirrored=mirrored),
            tokens.ink3,
            1.9,
        )
    painter.setPen(tokens.ink if flag.kind == "holiday" else tokens.ink2)
    text, room = text_of(box), box.width - left - 2
    if flag.kind == "year" and flag.more and chip_text.advance(text, SMALL) > room:
        text = str(flag.more)
    lines = chip_text.wrapped(text, SMALL, room, 2 if box.height > BAR else 1)
    if flag.kind != "rest" and len(lines[0]) <= LEAST_LETTERS and not text.startswith(lines[0]):
        if flag.kind == "holiday":
            sign = QRectF(box.x + (box.width - 12) / 2, box.y + 2, 12, 12)
            icons.glyph(painter, "flag", sign, tokens.ink2, 1.9)
        return
    for at, line in enumerate(lines):
        mirroring.draw_start(painter, rect_of(box), left, box.y + 12 + _LINE * at, line, mirrored=mirrored)


def _left_of(flag: Flag) -> int:
    """Where the words of a flag begin, behind its sign."""
    return 5 if flag.kind == "holiday" else 2 if flag.kind == "rest" else 18


def too_long(flag: Flag, width: int) -> bool:
    """Whether the words of a flag go over two lines of so many pixels; its first word is not taken apart for that."""
    room, words = width - _left_of(flag) - 2, flag.text.split()
    return chip_text.advance(flag.text, SMALL) > room and len(words) > 1 and chip_text.advance(words[0], SMALL) <= room


def wanted(flag: Flag, lines: int) -> int:
    """How many pixels a flag needs to say all that it says on one line, or on two that part between words."""
    words, around = flag.text.split(), _left_of(flag) + 2
    ways = range(1, len(words)) if lines > 1 and len(words) > 1 else (len(words),)
    parts = ((" ".join(words[:at]), " ".join(words[at:])) for at in ways)
    return around + 1 + min(max(chip_text.advance(part, SMALL) for part in pair) for pair in parts)


def text_of(box: FlagBox) -> str:
    """What a flag says."""
    return box.of.text or translate("Month", "+%n more", "", box.of.more)


def rect_of_hit(layout: Boxes, hit: ChipHit) -> QRect | None:
    """Where what can be pressed lies, None for what is neither bar nor flag."""
    for bar in layout.bars:
        if bar_hit(bar) == hit:
            return rect_of(bar)
    return next((rect_of(flag) for flag in layout.flags if flag_hit(flag) == hit), None)


def bar_at(layout: Boxes, place: QPoint) -> Bar | None:
    """The bar at a place."""
    return next((bar for bar in layout.bars if rect_of(bar).contains(place)), None)


def hit(layout: Boxes, day: date, place: QPoint) -> ChipHit | None:
    """A campaign, a note, or what a day has besides; None where there is nothing of these that can be pressed."""
    bar = bar_at(layout, place)
    if bar is not None:
        return bar_hit(bar, day)
    flag = _flag_at(layout, place)
    return flag_hit(flag) if flag is not None else None


def bar_hit(bar: Bar, day: date | None = None) -> ChipHit | None:
    """What a press on a bar is for, on the first day of it that is seen unless told; None for an item, a chip."""
    of = bar.of.of
    return bars.row_hit(of.kind, of.id, day or bar.day) if of.kind != "items" else None


def flag_hit(flag: FlagBox) -> ChipHit | None:
    """What a press on a flag is for; None for a holiday, which nobody can change."""
    day = flag.day
    if flag.of.kind == "holiday":
        return None
    if flag.of.kind == "rest":
        return ChipHit("more", day=day)
    kind = {"closes": "campaigns", "year": "year_days"}.get(flag.of.kind, "day_notes")
    return bars.row_hit(kind, flag.of.id, day)


def words_at(layout: Boxes, place: QPoint) -> str:
    """What a bar or flag says, whole."""
    bar = bar_at(layout, place)
    if bar is not None:
        return bars.words_of(bar.of)
    flag = _flag_at(layout, place)
    return flag.of.text if flag is not None else ""


def _flag_at(layout: Boxes, place: QPoint) -> FlagBox | None:
    return next((flag for flag in layout.flags if rect_of(flag).contains(place)), None)
