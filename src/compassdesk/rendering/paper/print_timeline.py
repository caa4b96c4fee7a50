"""The timeline on paper: a lane for each channel or campaign, at most twelve weeks on a page, titles where they fit.

A silence that is too long is a hatched band with its days in words, below the marks of its lane.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from compassdesk.domain import timeline
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Campaign, Item
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.domain.timeline import Silence, TimelineLane
from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.rendering.paper.print_above import AboveDays
from compassdesk.rendering.paper.print_lane_rows import LINE, LaneRows, lane_rows
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.paper.print_order import (
    FOOT,
    HEAD,
    TIMELINES,
    Page,
    PrintOrder,
    paint_head,
    paint_stack,
    wrapped,
)
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_NAMES = 96.0
"""The width of the names of the lanes, before the first day."""
_MOST_DAYS, _LEAST_DAYS = 84, 7
_AXIS = 24.0
_BAND = 11.0
"""The height of the band in which silences stand."""
_NUMBERED = 11.0
"""A day that is so wide has its number above it; of narrower ones only the first of a week is named."""
_NAMED = 60.0
"""A day that is so wide has flags with words: of holidays, notes, the days on which campaigns close."""
_SHADE = QColor("#f0f0f0")


class PaperLane(Struct, frozen=True):
    """A lane with its marks laid out for one page, and its silences in days from the first of that page."""

    lane: TimelineLane
    rows: LaneRows
    silences: tuple[Silence, ...]
    campaign: Campaign | None = None
    """The one whose days are tinted in the lane."""

    @property
    def tall(self) -> float:
        return max(28.0, self.rows.count * LINE + 7) + (_BAND if self.silences else 0)


class PaperDays(Struct, frozen=True):
    """The days of one page, each `wide` points."""

    days: tuple[date, ...]
    wide: float

    def left(self, day: date) -> float:
        """Where a day begins, for one before the page its left edge."""
        return _NAMES + self.wide * min(max(0, (day - self.days[0]).days), len(self.days))


def timeline_pages(order: PrintOrder, width: float, height: float) -> list[Page]:
    """The pages of all days, at least one; lanes that find no room go on a page behind, below the same days."""
    made: list[Page] = []
    kind, days = TIMELINES[order.view], (order.first, order.last)
    lanes = list(timeline.by_lane(order.plan, _shown(order), kind, days))
    silences, names = _silences(order, lanes), Names(order.plan)
    campaigns = {row.id: row for row in order.plan.campaigns} if kind == "campaign" else {}
    bare = replace(order.plan, items=(), campaigns=() if campaigns else order.plan.campaigns)
    for stretch in stretches(order, width):
        go_on()
        words = order.day_words if stretch.wide >= _NAMED else {}
        over = AboveDays(replace(order, plan=bare, day_words=words), stretch.days)
        top = HEAD + _AXIS + max(over.tall(place) for place in range(len(stretch.days)))
        room = height - top - FOOT
        first, last = stretch.days[0], stretch.days[-1]
        laid = [
            PaperLane(
                lane,
                lane_rows(
                    order,
                    names,
                    [item for item in inside if day_of(item) <= last and ends_on(item) >= first],
                    stretch.left,
                    width,
                    int((room - _BAND - 7) // LINE),
                ),
                tuple(one for one in silences[lane.id] if one.first <= last and one.last >= first),
                campaigns.get(lane.key),
            )
            for lane, inside in lanes
        ]
        made += [_page(order, stretch, over, some, top, width, height) for some in _filled(laid, room)]
    return made


def _shown(order: PrintOrder) -> list[Item]:
    dated = [item for item in order.plan.items if item.starts_at is not None]
    return sorted(dated, key=lambda item: (item.starts_at, item.id))


def _silences(order: PrintOrder, lanes: Sequence[tuple[TimelineLane, list[Item]]]) -> dict[str, tuple[Silence, ...]]:
    """Those of each lane in all of the days, by its id."""
    limits = limits_of(order.plan)
    counts = timeline.counted_days(order.plan.client, limits, _holidays(order))
    return {lane.id: timeline.silences_of(lane, inside, order.plan, limits, counts) for lane, inside in lanes}


def _holidays(order: PrintOrder) -> frozenset[date]:
    return frozenset(day for day, said in order.day_words.items() if any(one.kind == "holiday" for one in said))


def stretches(order: PrintOrder, width: float) -> list[PaperDays]:
    """The days page by page; more than twelve weeks are cut between weeks, all of them at the same scale."""
    first, last = order.first, order.last
    many = (last - first).days + 1
    if many <= _MOST_DAYS:
        days = tuple(first + timedelta(days=at) for at in range(max(_LEAST_DAYS, many)))
        return [PaperDays(days, (width - _NAMES) / len(days))]
    first -= timedelta(days=(first.isoweekday() - order.first_weekday) % 7)
    made = []
    while first <= last:
        days = tuple(first + timedelta(days=at) for at in range(_MOST_DAYS))
        made.append(PaperDays(days, (width - _NAMES) / _MOST_DAYS))
        first += timedelta(days=_MOST_DAYS)
    return made


def _filled(lanes: Sequence[PaperLane], room: float) -> Iterator[list[PaperLane]]:
    """The lanes page by page, at least one page."""
    some: list[PaperLane] = []
    used = 0.0
    for lane in lanes:
        if some and used + lane.tall > room:
            yield some
            some, used = [], 0.0
        some.append(lane)
        used += lane.tall
    yield some


def _page(
    order: PrintOrder,
    stretch: PaperDays,
    over: AboveDays,
    lanes: Sequence[PaperLane],
    top: float,
    width: float,
    height: float,
) -> Page:
    title = translate("Print", "Timeline, {days}").replace("{days}", order.days_told)
    bottom = top + sum(lane.tall for lane in lanes)

    def paint(painter: QPainter) -> None:
        paint_head(painter, order, title, width)
        _axis(painter, order, stretch, bottom)
        over.paint(painter, _NAMES, HEAD + _AXIS, stretch.wide, height - FOOT, goes_on=True)
        y = top
        for lane in lanes:
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(QRectF(0, y, width, 0).topLeft(), QRectF(0, y, width, 0).topRight())
            _name(painter, lane, y)
            _campaign_days(painter, stretch, lane, y)
            lane.rows.paint(painter, y + 4)
            for silence in lane.silences:
                _silence(painter, stretch, silence, y + lane.tall - _BAND)
            y += lane.tall
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(QRectF(0, y, width, 0).topLeft(), QRectF(0, y, width, 0).topRight())
        if not lanes:
            said = translate("Print", "Nothing is planned in these days.")
            paint_stack(painter, 0, y + 6, [said], face(9), QUIET, 16)

    return paint


def _axis(painter: QPainter, order: PrintOrder, stretch: PaperDays, bottom: float) -> None:
    """Weeks and days above the lanes; the days on which nobody works are shaded down to the last lane."""
    holidays = _holidays(order)
    for day in stretch.days:
        left, begins = stretch.left(day), day.isoweekday() == order.first_weekday
        if day.isoweekday() > 5 or day in holidays:
            painter.fillRect(QRectF(left, HEAD + _AXIS, stretch.wide, bottom - HEAD - _AXIS), _SHADE)
        if begins:
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(
                QRectF(left, HEAD, 0, bottom - HEAD).topLeft(), QRectF(left, HEAD, 0, bottom - HEAD).bottomLeft()
            )
        if begins or day == stretch.days[0]:
            week = week_number(day, order.first_weekday)
            told = translate("Print", "week {week}").replace("{week}", str(week))
            paint_stack(painter, left + 2, HEAD, [told], face(7), QUIET, 10)
        font = face(7, bold=True)
        if stretch.wide >= _NUMBERED:
            whole = numbers.day(day)
            told = whole if stretch.wide >= 44 else str(day.day)
        else:
            told = numbers.day(day) if begins else ""
        room = stretch.wide if stretch.wide >= _NUMBERED else stretch.wide * 7
        paint_stack(painter, left + 2, HEAD + 11, [line_of(told, font, room - 2)] if told else [], font, INK, 11)


def week_number(day: date, first_weekday: int) -> int:
    """The number of the week of which most days stand in the row that a day begins."""
    return Week.of(day + timedelta(days=3 if day.isoweekday() == first_weekday else 0)).number


def _name(painter: QPainter, lane: PaperLane, y: float) -> None:
    none = {"channel": translate("Timeline", "No channel"), "campaign": translate("Timeline", "No campaign")}
    name = lane.lane.name or none[lane.lane.kind]
    bold = face(8, bold=True)
    paint_stack(painter, 0, y + 4, wrapped(name, bold, _NAMES - 8, 2), bold, INK, 10)


def _campaign_days(painter: QPainter, stretch: PaperDays, lane: PaperLane, y: float) -> None:
    """The days of a campaign in its lane: a tint, with a strong edge where it begins, as its bar has elsewhere."""
    if lane.campaign is None:
        return
    left, right = stretch.left(lane.campaign.starts), stretch.left(lane.campaign.ends + timedelta(days=1))
    edge = QColor(theme.campaign_shade(lane.campaign.colour, lane.campaign.id)[0])
    tint = QColor(edge)
    tint.setAlphaF(theme.TINTED)
    painter.fillRect(QRectF(left, y + 1, right - left, lane.tall - 2), tint)
    if lane.campaign.starts >= stretch.days[0] and right > left:
        painter.fillRect(QRectF(left, y + 1, 2, lane.tall - 2), edge)


def _silence(painter: QPainter, stretch: PaperDays, silence: Silence, y: float) -> None:
    """A hatched band from its first day to its last, and in words how many days of it count."""
    left, right = stretch.left(silence.first), stretch.left(silence.last + timedelta(days=1))
    band = QRectF(left + 1, y + 1, right - left - 2, _BAND - 3)
    painter.save()
    painter.setPen(QPen(QUIET, 0.5, Qt.PenStyle.SolidLine if silence.far else Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(band)
    painter.setClipRect(band)
    painter.setPen(QPen(RULE, 0.5))
    x = band.left() - band.height()
    while x < band.right():
        painter.drawLine(
            QRectF(x, band.bottom(), 0, 0).topLeft(), QRectF(x + band.height(), band.top(), 0, 0).topLeft()
        )
        x += 5
    painter.restore()
    font = face(7)
    told = translate("Print", "%n day(s) of silence", "", silence.days)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(told) > band.width() - 8:
        told = numbers.number(silence.days)
    wide = metrics.horizontalAdvance(told)
    if wide <= band.width() - 8:
        painter.fillRect(QRectF(band.left() + 2, band.top() + 0.5, wide + 4, band.height() - 1), Qt.GlobalColor.white)
        paint_stack(painter, band.left() + 4, band.top() - 1, [told], font, INK, band.height() + 2)
