"""The hours of the week as cells: shaded where somebody is there, dots for posts, rings where nobody answers them."""

import math
from datetime import time

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter

from compassdesk.domain.compass.rhythm import DAYS, Hour, WeekRhythm
from compassdesk.rendering.compass.painted_cells import (
    CellGrid,
    CellLook,
    ColumnName,
    LegendEntry,
    legend_height,
    paint_cells,
    paint_legend,
)
from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers
from compassdesk.texts.compass.rhythm_words import hour_said, spoken

translate = QCoreApplication.translate
WIDE, _EDGE = 720, 16
_FEW = 3
"""Posts in an hour for which the dot is largest, where there are never more."""
_LISTENS, _ANSWERS, _MOST = 0.1, 0.3, 0.72
"""How strong an hour is in which somebody only listens, answers at all, and answers longest."""


def rhythm_grid(one: WeekRhythm) -> CellGrid:
    """Days down, hours across."""
    hours = range(one.first, one.last + 1)
    longest = max((hour.answering for hour in one.hours.values()), default=0)
    most = max([_FEW, *(len(hour.posts) for hour in one.hours.values())])
    return CellGrid(
        rows=tuple(numbers.weekday(day + 1) for day in range(DAYS)),
        columns=tuple(ColumnName(numbers.hour(time(hour))) for hour in hours),
        looks=tuple(tuple(_look(one.at(day, hour), longest, most) for hour in hours) for day in range(DAYS)),
        said=tuple(tuple(hour_said((day, hour), one.at(day, hour)) for hour in hours) for day in range(DAYS)),
    )


def _look(hour: Hour, longest: int, most: int) -> CellLook:
    strength = _LISTENS if hour.listening else 0.0
    if hour.answering:
        strength = _ANSWERS + (_MOST - _ANSWERS) * hour.answering / longest
    without = len(hour.unanswered)
    return CellLook(
        strength=strength,
        dot=math.sqrt(len(hour.posts) / most) if hour.posts else 0.0,
        ring="" if not without else "all" if without == len(hour.posts) else "some",
        hatched=not hour.is_open and not strength,
    )


def rhythm_legend(*, closes: bool = True) -> tuple[LegendEntry, ...]:
    """What the cells mean; without service hours nothing is closed."""
    entries = (
        LegendEntry(CellLook(strength=_MOST), translate("Rhythm", "somebody answers")),
        LegendEntry(CellLook(strength=_LISTENS), translate("Rhythm", "somebody listens")),
        LegendEntry(CellLook(dot=0.4), translate("Rhythm", "posts, the more the larger")),
        LegendEntry(CellLook(dot=0.4, ring="some"), translate("Rhythm", "partly without an answer in time")),
        LegendEntry(CellLook(dot=0.4, ring="all"), translate("Rhythm", "all without")),
        LegendEntry(CellLook(hatched=True), translate("Rhythm", "closed")),
    )
    return entries if closes else entries[:-1]


def has_closed(one: WeekRhythm) -> bool:
    """Whether any hour is outside the client's own."""
    return any(not hour.is_open for hour in one.hours.values())


def rhythm_drawing(one: WeekRhythm) -> Drawing:
    """The hours with their legend."""
    return _drawing("rhythm", translate("Rhythm", "Rhythm"), one)


def before_drawing(one: WeekRhythm) -> Drawing:
    """Those of the week before, which stand beside them."""
    return _drawing("rhythm-before", translate("Rhythm", "Rhythm of the week before"), one)


def _drawing(name: str, title: str, one: WeekRhythm) -> Drawing:
    grid, legend = rhythm_grid(one), rhythm_legend(closes=has_closed(one))
    below = legend_height(WIDE - 2 * _EDGE, legend)
    size = QSize(WIDE, round(grid.height() + below) + 10 + 2 * _EDGE)

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        inner = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        foot = legend_height(inner.width(), legend)
        paint_cells(painter, inner.adjusted(0, 0, 0, -foot - 10), grid, tokens)
        paint_legend(painter, QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot), legend, tokens)

    return Drawing(name, title, spoken(one), size, paint)
