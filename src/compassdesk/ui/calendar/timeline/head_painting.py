"""Paints the head of a timeline."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.calendar_grid import LaneKind, Scale
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.calendar.canvas.chip_text import SMALL, TIME
from compassdesk.ui.calendar.lane_names import lanes_name
from compassdesk.ui.calendar.timeline.timeline_axis import Axis
from compassdesk.ui.calendar.timeline.timeline_stops import month_stops
from compassdesk.ui.calendar.week import week_gutter

translate = QCoreApplication.translate
MONTHS, WEEKS, BALANCE, FOOT = 22, 20, 34, 20
WITH_WEEKDAY = 40
"""Pixels a day needs for its weekday beside its number."""
EVERY = 4
"""Of so many weeks of a year one is numbered: the others have no room."""
NUMBERED = 24
"""Pixels a week needs to be numbered."""
WITH_WORD = 38
"""Pixels a week needs for its share, or the word that it is empty."""
Align = Qt.AlignmentFlag


def paint_months(painter: QPainter, axis: Axis) -> None:
    """The name of each month where it begins, and of the first one where its days begin."""
    tokens = theme.current()
    painter.setFont(theme.font(12, bold=True))
    for stop in month_stops(axis.first, axis.days):
        left, right = axis.span(stop.start, stop.end)
        painter.setPen(QPen(tokens.ink2, 1))
        edge = right - 1 if axis.mirrored else left
        painter.drawLine(edge, 4, edge, MONTHS - 2)
        painter.setPen(tokens.ink)
        day = axis.first + timedelta(days=stop.start)
        names = *numbers.month_names(day), ""
        room = right - left - 10
        name = next(name for name in names if painter.fontMetrics().horizontalAdvance(name) <= room or not name)
        place = QRect(left + (2 if axis.mirrored else 6), 0, right - left - 8, MONTHS)
        painter.drawText(place, axis.side | Align.AlignVCenter, name)


def paint_weeks(
    painter: QPainter,
    axis: Axis,
    weeks: Sequence[week_gutter.WeekFacts],
    chosen: Week | None,
    today: date,
    scale: Scale,
) -> None:
    """The number of each week and its balance; `chosen` is the one that stands beside the calendar."""
    tokens = theme.current()
    painter.setFont(theme.font(12))
    painter.setPen(tokens.ink2)
    left, right = axis.turned(0, axis.names - 10)
    painter.drawText(
        QRect(left, MONTHS, right - left, WEEKS), axis.far_side | Align.AlignVCenter, translate("Timeline", "week")
    )
    now = Week.of(today)
    for at, facts in enumerate(weeks):
        left, right = axis.span(7 * at, 7 * at + 7)
        place = QRect(left, MONTHS, right - left, WEEKS + BALANCE)
        if facts.week == chosen:
            painter.fillRect(place.adjusted(0, 0, 0, -1), tokens.accent_bg)
        here = facts.week == now
        painter.setFont(theme.font(12, bold=here))
        painter.setPen(tokens.accent if here else tokens.ink2)
        if place.width() >= NUMBERED or here or is_numbered(facts.week, now):
            number = QRect(place.x() - 10, place.y(), place.width() + 20, WEEKS)
            painter.drawText(number, Align.AlignCenter, str(facts.week.number))
        if scale == "year":
            _paint_column(painter, place, facts)
        else:
            _paint_balance(painter, place, facts, mirrored=axis.mirrored)


def is_numbered(week: Week, now: Week) -> bool:
    """Whether a week of a year has its number: each fourth, apart from this week's and from the first one's."""
    beside_now = abs((week.monday - now.monday).days) <= 7
    return week.number % EVERY == 1 and not beside_now and week.plus(1).number != 1


def _paint_balance(painter: QPainter, place: QRect, facts: week_gutter.WeekFacts, *, mirrored: bool) -> None:
    tokens = theme.current()
    bar = QRectF(place.x() + 4 + mirrored, place.y() + WEEKS + 1, place.width() - 9, 8)
    words = QRect(place.x(), place.y() + WEEKS + 11, place.width(), 20)
    if facts.shares:
        week_gutter.paint_bar(painter, bar, facts.shares, mirrored=mirrored)
    elif facts.findings is not None:  # judged, and nothing is planned
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if place.width() >= WITH_WORD:
            painter.setFont(theme.font(11))
            painter.setPen(tokens.ink3)
            painter.drawText(words, Align.AlignCenter, translate("Timeline", "empty"))
    if facts.share and place.width() >= WITH_WORD:
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(week_gutter.zone_colour(facts))
        painter.drawText(words, Align.AlignCenter, facts.share)


def _paint_column(painter: QPainter, place: QRect, facts: week_gutter.WeekFacts) -> None:
    """The petals of a week above one another: it is too narrow for a bar and a number."""
    tokens = theme.current()
    y = float(place.bottom() - 3)
    for petal, share in reversed(facts.shares):
        high = (BALANCE - 6) * share
        painter.fillRect(QRectF(place.x() + 2, y - high, place.width() - 4, max(high - 1, 0.8)), tokens.petal[petal])
        y -= high
    if not facts.shares:
        painter.fillRect(QRectF(place.x() + 2, y - 1, place.width() - 4, 1), tokens.line2)


def paint_foot(painter: QPainter, axis: Axis, lanes: LaneKind, today: date, scale: Scale) -> None:
    """What the lanes below it are, what the marks mean or which days they are of, and today over its line."""
    tokens, top = theme.current(), MONTHS + WEEKS + BALANCE
    left, right = axis.turned(14, axis.names)
    place = QRect(left, top, right - left, FOOT)
    painter.setFont(theme.font(11, bold=True))
    painter.setPen(tokens.ink2)
    painter.drawText(place, axis.side | Align.AlignVCenter, lanes_name(lanes))
    if scale == "four_weeks":
        _paint_days(painter, axis, today, top)
        return
    flag = _paint_today(painter, axis, today, top)
    painter.setPen(tokens.ink2)
    painter.setFont(chip_text.fonts()[SMALL])
    after, before = flag if flag is not None else axis.turned(axis.names, axis.names)
    room = after - 16 if axis.mirrored else axis.width - before - 16
    words = next((words for words in _legends(scale) if chip_text.advance(words, SMALL) <= room), "")
    x = 8 if axis.mirrored else axis.width - 8 - room
    painter.drawText(QRect(x, top, room, FOOT), axis.far_side | Align.AlignVCenter, words)


def _legends(scale: Scale) -> tuple[str, ...]:
    """What the marks mean, at length and shorter."""
    if scale == "year":
        return (
            translate("Timeline", "a column: the items of a week · hatched: nobody there (ochre: far too long)"),
            translate("Timeline", "a column: the items of a week"),
        )
    return (
        translate(
            "Timeline",
            "square: post · round: conversation block · open: planned · hatched: nobody there (ochre: far too long)",
        ),
        translate("Timeline", "square: post · round: conversation block · open: planned · hatched: nobody there"),
        translate("Timeline", "square: post · round: conversation block · open: planned"),
        translate("Timeline", "square: post · round: conversation block"),
    )


def _paint_today(painter: QPainter, axis: Axis, today: date, top: int) -> tuple[int, int] | None:
    """Today in words over its line; its left and right edge, None where it is out of sight."""
    if not axis.shows(today):
        return None
    left, right = axis.days_between(today, today)
    words = numbers.day(today)
    wide = chip_text.advance(words, TIME) + 10
    x = (left + right) // 2 - wide // 2
    _paint_flag(painter, QRect(x, top + 2, wide, FOOT - 3), words)
    return x, x + wide


def _paint_flag(painter: QPainter, place: QRect, words: str) -> None:
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent)
    painter.drawRoundedRect(QRectF(place), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(chip_text.fonts()[TIME])
    painter.setPen(tokens.on_accent)
    painter.drawText(place, Align.AlignCenter, words)


def _paint_days(painter: QPainter, axis: Axis, today: date, top: int) -> None:
    """The number of each day, where days are wide enough."""
    tokens = theme.current()
    for at in range(axis.days):
        day = axis.first + timedelta(days=at)
        left, right = axis.span(at, at + 1)
        place = QRect(left, top, right - left - 1, FOOT)
        if day == today:
            _paint_flag(painter, place.adjusted(0, 2, 0, -1), str(day.day))
        elif place.width() >= 16:
            painter.setFont(chip_text.fonts()[SMALL])
            painter.setPen(tokens.ink3 if day.isoweekday() > 5 else tokens.ink2)
            words = f"{numbers.weekday(day.isoweekday())} {day.day}" if place.width() >= WITH_WEEKDAY else str(day.day)
            painter.drawText(place, Align.AlignCenter, words)
