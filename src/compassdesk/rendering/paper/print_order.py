"""What goes on paper, and what all kinds of pages share: the heading, lines of text, the words of an item."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from compassdesk.domain.above_days import DayWord
from compassdesk.domain.approvals import can_be_asked
from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.checks.report import Report
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.several_days import Spanning, reaches_into
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.wallclock import ends_at, public_holiday_names
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_marks import INK, QUIET, face, line_of
from compassdesk.services.exports import Extract
from compassdesk.storage.item_rows import LONGEST
from compassdesk.system.year_day_lists import school_lists, year_day_lists
from compassdesk.texts import numbers
from compassdesk.texts.day_words import day_words
from compassdesk.texts.item_titles import with_last_day
from compassdesk.texts.names import Names
from compassdesk.texts.school_words import of_several_days, school_days
from compassdesk.texts.year_day_words import year_words

translate = QCoreApplication.translate
Page = Callable[[QPainter], None]
"""Paints one page; the painter's unit is a point and its origin the corner of the printable area."""
Days = Mapping[date, list[Item]]

_AROUND = timedelta(days=40)
"""How far pages of whole months and weeks may show days around those that were asked for."""
HEAD = 34.0
FOOT = 18.0
TIMELINES: Mapping[str, LaneKind] = {"timeline": "channel", "timeline-campaigns": "campaign"}
"""What the lanes of a timeline are, by its layout."""
UNDATED = frozenset(("board", "posts"))
"""The pages that show what has no date yet."""


class PrintOrder(Struct, frozen=True):
    """What goes on paper: the days first..last of a plan, one page a month or a week, or a running agenda."""

    plan: Plan
    view: str
    """The key of a layout in `formats/declared/pages_pdf.py`."""
    first: date
    last: date
    with_names: bool = False
    with_initials: bool = False
    with_notes: bool = False
    first_weekday: int = 1
    reports: Mapping[Week, Report] = {}
    day_words: Mapping[date, tuple[DayWord, ...]] = {}
    """Holidays, notes of one day, the days on which campaigns close and, where they are wanted, days of the year."""
    with_year_days: bool = False
    school: tuple[Spanning, ...] = ()
    """School holidays over several days, where days of the year are wanted."""
    with_cover: bool = False
    made_on: date | None = None
    """The day that a cover bears."""
    content: Callable[[str], bytes | None] = lambda _sha256: None
    """What is attached, by its hash."""

    @property
    def landscape(self) -> bool:
        """Whether the pages lie on their side: all but lists do."""
        return self.view in {"month", "week", "board", *TIMELINES}

    @property
    def items(self) -> int:
        """How many items of these days are on the pages; what began before them is not counted again."""
        return sum(
            item.starts_at.date() >= self.first if item.starts_at is not None else self.view in UNDATED
            for item in (to_approve(self.plan.items) if self.view == "posts" else self.plan.items)
        )

    @property
    def days_told(self) -> str:
        """Its days in words, with the year."""
        if self.first.year == self.last.year:
            return numbers.dated_range(self.first, self.last)
        return f"{numbers.short_date(self.first)} – {numbers.short_date(self.last)}"


def to_approve(items: Iterable[Item]) -> list[Item]:
    """The posts that a yes can still change: no ideas, nothing that is out already or called off."""
    return [item for item in items if item.kind == "post" and item.status != "idea" and can_be_asked(item)]


def order_of(out: Extract) -> PrintOrder:
    """Read and judge what is printed of an export; without bounds, the days from the first item to the last."""
    choices, now = out.choices, out.now
    days = [item.starts_at.date() for item in out.plan.items if item.starts_at is not None]
    first = choices.first or min(days, default=choices.last or now.date())
    last = choices.last or max(days, default=first)
    weeks = [Week.of(first)]
    while weeks[-1].plus(1).monday <= last:
        weeks.append(weeks[-1].plus(1))
    around = first - _AROUND, last + _AROUND
    breaks = school_days(out.plan, school_lists(), *around) if choices.with_year_days else ()
    return PrintOrder(
        replace(out.plan, items=(*_reaching_into(out), *out.plan.items)),
        choices.layout,
        first,
        last,
        choices.with_names,
        choices.with_initials,
        choices.with_notes,
        choices.first_weekday,
        out.source.reports(weeks, now),
        _words(out.plan, *around, breaks, with_year_days=choices.with_year_days),
        choices.with_year_days,
        of_several_days(breaks),
        choices.with_cover,
        now.date(),
        out.source.content,
    )


def _reaching_into(out: Extract) -> list[Item]:
    """The chosen items that began before the days to print and last into them."""
    first = out.choices.first
    if first is None:
        return []
    before = out.source.plan(first - timedelta(days=LONGEST), first - timedelta(days=1)).items
    chosen = out.choices.chosen or (lambda _item: True)
    return [item for item in before if reaches_into(item, first) and chosen(item)]


def _words(
    plan: Plan, first: date, last: date, breaks: Sequence[Spanning], *, with_year_days: bool
) -> Mapping[date, tuple[DayWord, ...]]:
    client, language = plan.client, numbers.language()
    holidays: dict[date, str] = {}
    for year in unless_given_up(range(first.year, last.year + 1) if client.country else (), often=1):
        holidays |= public_holiday_names(client.country, client.region, (year,), language)
    of_the_year: Mapping[date, tuple[DayWord, ...]] = {}
    if with_year_days:
        of_the_year = year_words(plan, year_day_lists(), first, last, language, breaks)
    return day_words(plan, holidays, first, last, several_days=False, year_days=of_the_year)


def paint_head(painter: QPainter, order: PrintOrder, title: str, width: float) -> None:
    """The title of a page, and whose plan it is."""
    painter.setPen(INK)
    painter.setFont(face(16, bold=True))
    painter.drawText(QRectF(0, 0, width, 22), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(face(9))
    painter.setPen(QUIET)
    room = QRectF(width / 2, 0, width / 2, 22)
    name = line_of(order.plan.client.name, face(9), room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)


def paint_stack(
    painter: QPainter, x: float, y: float, lines: Sequence[str], font: QFont, ink: QColor, step: float
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    for line in lines:
        painter.drawText(QRectF(x, y, 2000, step), Qt.AlignmentFlag.AlignVCenter, line)
        y += step


def wrapped(text: str, font: QFont, room: float, most: int) -> list[str]:
    """The text in at most `most` lines of the room's width, the last one cut with an ellipsis.

    What a no-break space holds together stays on one line.
    """
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    current = ""
    parts = [part for part in re.split(r"[ \t\n\r]+", text) if part]
    for place, word in enumerate(unless_given_up(parts)):
        longer = f"{current} {word}" if current else word
        if not current or metrics.horizontalAdvance(longer) <= room:
            current = longer
            continue
        lines.append(current)
        current = word
        if len(lines) == most - 1:
            current = " ".join(parts[place:])
            break
    if current:
        lines.append(current)
    return [line_of(line, font, room) for line in lines]


def title_of(item: Item) -> str:
    """The title with a mark for what is published or on hold, and the last day of what lasts several."""
    mark = {"published": "✓\u00a0", "on_hold": "‖\u00a0"}.get(item.status, "")  # never alone on a line
    return mark + with_last_day(item.title or translate("Print", "untitled"), item)


def when_of(item: Item, zone: str) -> str:
    """When it starts; for a slot when it ends too, on the clock of the client's zone."""
    if item.starts_at is None:
        return ""
    start = numbers.brief_clock(item.starts_at)
    if item.kind == "slot" and item.minutes:
        return f"{start}–{numbers.brief_clock(ends_at(item.starts_at, item.minutes, zone))}"
    return start


def where_of(names: Names, item: Item) -> str:
    """Its channels by name."""
    return translate("Print", "all channels") if item.all_channels else names.channels(item.channels)


def who_of(order: PrintOrder, names: Names, item: Item) -> str:
    """Who speaks, by name or by initials when that is wanted."""
    if order.with_names and item.spokesperson:
        return names.person(item.spokesperson)
    return initials_when_wanted(order, item)


def initials_when_wanted(order: PrintOrder, item: Item) -> str:
    """The initials of who speaks, when they or names are wanted."""
    if not (order.with_names or order.with_initials) or item.spokesperson is None:
        return ""
    person = next((one for one in order.plan.spokespersons if one.id == item.spokesperson), None)
    return initials_of(person) if person is not None else ""
