"""The strip before each week: its number, how its petals weigh, what the checks found, how much of it only sends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath

from compassdesk.domain.vocabulary import PETALS, SEVERITIES, Petal, Severity
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import mirroring

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.report import Report

translate = QCoreApplication.translate
START = 8
"""Room before what stands in a gutter."""


class WeekFacts(Struct, frozen=True):
    """What a gutter says of one week. `shares` add up to 1, or are empty; `findings` is None while it is judged."""

    week: Week
    shares: tuple[tuple[Petal, float], ...] = ()
    findings: int | None = None
    worst: Severity | None = None
    line: str = ""
    """The one-way share in words."""
    share: str = ""
    """The same as a number; empty while there is too little to judge by, or nothing planned."""
    window_weeks: int = 1
    """Over how many weeks the share is."""
    zone: Severity | None = None
    """How far the share is over its limits."""
    warnings: int = 0
    """The lines that are more than a note: only they are loud."""
    left_out: str = ""
    """What was not judged, or otherwise than usual."""
    is_apart: bool = False
    """Other days than those of the week stand beside it, since rows do not begin on Monday: its own days are said."""


def week_facts(week: Week, report: Report | None, first: date | None = None) -> WeekFacts:
    """The facts of a week from its report; only the number while there is no report yet.

    `first` is the first of the days that stand beside it, None for its own Monday.
    """
    is_apart = first is not None and first != week.monday
    if report is None:
        return WeekFacts(week, is_apart=is_apart)
    from compassdesk.domain.checks.grouping import lines_of
    from compassdesk.texts import notices
    from compassdesk.texts.findings import check_name

    petals = report.measures.petals
    minutes = sum(petals[name].minutes for name in PETALS if name in petals)
    weights = {name: petals[name].minutes if minutes else petals[name].items for name in PETALS if name in petals}
    total = sum(weights.values())
    shares = tuple((name, weight / total) for name, weight in weights.items() if weight) if total else ()
    # What was raised and has not cleared goes on as a note, so that a week near its limit does not flicker (C4).
    shown = report.shown() or tuple(one for one in report.findings if one.is_just_under and not one.waived)
    worst = max((finding.severity for finding in shown), key=SEVERITIES.index, default=None)
    enough = report.measures.one_way.enough_data
    one_way = report.measures.one_way
    share = numbers.percent(one_way.b, one_way.warn) if one_way.b is not None and enough and shares else ""
    loud = tuple(finding for finding in shown if finding.severity != "note")
    return WeekFacts(
        week, shares, lines_of(shown), worst, one_way_line(report), share, one_way.window_weeks, one_way.over,
        lines_of(loud), notices.in_short(report.notices, check_name), is_apart,
    )  # fmt: skip


def one_way_line(report: Report) -> str:
    """The one-way share in words, and over how many weeks it is (C4), or that there is too little to judge by."""
    measure = report.measures.one_way
    if measure.b is None or not measure.enough_data:
        return translate("WeekGutter", "too little to judge")
    share = numbers.percent(measure.b, measure.warn)
    if measure.window_weeks > 1:  # else a bar without anything would stand beside a share of other weeks
        line = translate("WeekGutter", "{share} sends over %n week(s)", "", measure.window_weeks)
    else:
        line = translate("WeekGutter", "{share} sends")
    return line.replace("{share}", share)


def spoken(facts: WeekFacts) -> str:
    """The gutter in one sentence, for screen readers and the tooltip."""
    from compassdesk.texts import words

    parts = [translate("WeekGutter", "Week {number}").replace("{number}", str(facts.week.number))]
    if facts.is_apart:
        parts.append(numbers.week_days(facts.week))
    if facts.findings is None:
        parts.append(translate("WeekGutter", "being judged"))
    elif facts.findings:
        found = translate("WeekGutter", "%n finding(s)", "", facts.findings)
        parts.append(f"{found} ({words.label('severity', facts.worst or 'note')})")
    else:
        parts.append(translate("WeekGutter", "no findings"))
    if facts.line:
        parts.append(facts.line)
    parts += [f"{words.label('petal', name)} {numbers.percent(share)}" for name, share in facts.shares]
    if facts.left_out:
        parts.append(facts.left_out)
    return ", ".join(parts)


def paint_gutter(
    painter: QPainter, rect: QRect, facts: WeekFacts, *, selected: bool, focused: bool, mirrored: bool = False
) -> None:
    """Paint one gutter: number, bar, share, badge. A week with nothing in it shows its number only."""
    tokens = theme.current()
    painter.fillRect(rect, tokens.accent_bg if selected else tokens.shade)
    if selected:
        edge = QRectF(rect.x(), rect.y(), 3, rect.height())
        painter.fillRect(mirroring.inside(edge, QRectF(rect), mirrored=mirrored), tokens.accent)
    room = rect.width() - START - 8
    painter.setFont(theme.font(12))
    painter.setPen(tokens.accent if selected else tokens.ink2)
    wide = mirroring.draw_start(painter, rect, START, rect.y() + 17, str(facts.week.number), mirrored=mirrored)
    longer = bool(facts.share) and facts.window_weeks > 1
    if longer and _window_room(rect, facts) >= START + wide + 4:
        _paint_window(painter, rect, _window_room(rect, facts), rect.y() + 17, facts, mirrored=mirrored)
        longer = False
    bottom, y = rect.bottom() - 3, rect.y() + 24
    if facts.is_apart:
        _paint_own_days(painter, rect, y + 6, facts.week, mirrored=mirrored)
        y += 13
    if facts.shares:
        bar = mirroring.inside(QRectF(rect.x() + START, y, room, 10), QRectF(rect), mirrored=mirrored)
        paint_bar(painter, bar, facts.shares, mirrored=mirrored)
    y += 14
    if facts.share and y + 16 <= bottom:
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(zone_colour(facts))
        mirroring.draw_start(painter, rect, START, y + 14, facts.share, mirrored=mirrored)
        y += 20
        if longer and y + 12 <= bottom:  # in a narrow gutter there is no room beside the number
            _paint_window(painter, rect, START, y + 9, facts, mirrored=mirrored)
            y += 14
    if facts.warnings and y + 19 <= bottom:
        badge = QRectF(rect.x() + START, y + 2, badge_width(facts), 17)
        paint_badge(painter, round(mirroring.inside(badge, QRectF(rect), mirrored=mirrored).x()), y + 2, facts)
    if focused:
        paint_focus(painter, rect)


def _paint_own_days(painter: QPainter, rect: QRect, bottom: int, week: Week, *, mirrored: bool) -> None:
    """The days that were judged, where others stand in the row."""
    painter.setFont(theme.font(10.5))
    painter.setPen(theme.current().ink2)
    days = numbers.narrow_range(week.monday, week.sunday)
    if painter.fontMetrics().horizontalAdvance(days) > rect.width() - START - 8:
        days = f"{week.monday.day}–{week.sunday.day}"
    mirroring.draw_start(painter, rect, START, bottom, days, mirrored=mirrored)


def _window_words(facts: WeekFacts) -> str:
    return translate("WeekGutter", "%n wk", "", facts.window_weeks)


def _window_room(rect: QRect, facts: WeekFacts) -> int:
    """Where these words begin when they end at the edge of the gutter."""
    return rect.width() - 8 - QFontMetrics(theme.font(11)).horizontalAdvance(_window_words(facts))


def _paint_window(
    painter: QPainter, rect: QRect, left: int, baseline: int, facts: WeekFacts, *, mirrored: bool
) -> None:
    """Over how many weeks the share is, so that it is not read as that of the bar beside it."""
    painter.setFont(theme.font(11))
    painter.setPen(theme.current().ink2)
    mirroring.draw_start(painter, rect, left, baseline, _window_words(facts), mirrored=mirrored)


def zone_colour(facts: WeekFacts) -> QColor:
    """The share in the colour of its zone: only what is over its limit is coloured."""
    tokens = theme.current()
    return {"warning": tokens.warn, "serious": tokens.serious}.get(facts.zone or "", tokens.ink)


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """The dotted line around what the keyboard stands on."""
    tokens = theme.current()
    pen = painter.pen()
    pen.setColor(tokens.accent)
    pen.setWidth(1)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(2, 2, -3, -3))


def paint_bar(
    painter: QPainter, rect: QRectF, shares: tuple[tuple[Petal, float], ...], *, mirrored: bool = False
) -> None:
    """The four petals as one bar, in their fixed order with a hairline between them."""
    tokens = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded = QPainterPath()
    rounded.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setClipPath(rounded)
    painter.fillRect(rect, tokens.line if not shares else tokens.panel)
    x = rect.x()
    for name, share in shares:
        wide = rect.width() * share
        part = QRectF(x, rect.y(), max(wide - 1, 0.8), rect.height())
        painter.fillRect(mirroring.inside(part, rect, mirrored=mirrored), tokens.petal[name])
        x += wide
    painter.restore()


def badge_width(facts: WeekFacts) -> int:
    """How wide the badge is, 0 where all is well."""
    return 25 + QFontMetrics(theme.font(11, bold=True)).horizontalAdvance(str(facts.warnings)) if facts.warnings else 0


def paint_badge(painter: QPainter, x: int, y: int, facts: WeekFacts) -> int:
    """The worst severity's icon and the number of warnings; returns the width it took, 0 where all is well."""
    if not facts.warnings:
        return 0
    worst = facts.worst or "warning"
    colour, back = theme.severity_colours(worst)
    text = str(facts.warnings)
    font = theme.font(11, bold=True)
    painter.setFont(font)
    wide = badge_width(facts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(QRectF(x - 1, y, wide, 17), 8.5, 8.5)
    icons.glyph(painter, worst, QRectF(x + 4, y + 2.5, 12, 12), colour, 2.2)
    painter.setPen(colour)
    painter.drawText(x + 18, y + 13, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return wide


def tip(report: Report | None, facts: WeekFacts) -> str:
    """The tooltip of a gutter: the small rose, and the week in words, as rich text."""
    import base64

    from compassdesk.texts import words
    from compassdesk.ui.widgets.tip_text import in_rich_tip

    title = in_rich_tip(translate("WeekGutter", "Week {number}").replace("{number}", str(facts.week.number)))
    rows = [f"<b>{title}</b> · {in_rich_tip(numbers.week_days(facts.week))}"]
    rows += [
        f"{in_rich_tip(words.label('petal', name))} {in_rich_tip(numbers.percent(share))}"
        for name, share in facts.shares
    ]
    if facts.line:
        rows.append(in_rich_tip(facts.line))
    if facts.left_out:
        rows.append(in_rich_tip(facts.left_out))
    picture = ""
    if report is not None:
        encoded = base64.b64encode(_rose_png(report)).decode("ascii")
        picture = f'<img src="data:image/png;base64,{encoded}" width="96" height="96"><br>'
    return f"<p style='white-space:pre'>{picture}{'<br>'.join(rows)}</p>"


def _rose_png(report: Report) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    from compassdesk.rendering.rose.rose import paint_rose
    from compassdesk.rendering.rose.rose_values import of_measures

    image = QImage(192, 192, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint_rose(painter, QRectF(0, 0, 192, 192), of_measures(report.measures), text=False)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes the format as text; its stubs ask for bytes
    return bytes(buffer.data().data())
