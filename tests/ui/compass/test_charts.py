"""The charts over twelve weeks: where bars and points stand says what they mean."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from builders import plan, post, slot
from compassdesk.domain.checks.engine import judge_plan
from compassdesk.domain.checks.report import Report
from compassdesk.domain.week import Week
from compassdesk.rendering.charts.petal_bars import PetalBars
from compassdesk.rendering.charts.share_points import SharePoints, cover_share, one_way_share
from compassdesk.rendering.charts.week_columns import is_to_come
from compassdesk.ui.compass.week_chart import WeekChart

NOW = datetime(2027, 3, 1, 8)
WEEKS = tuple(Week.parse(f"2027-W{number:02}") for number in (9, 10, 11))


@pytest.fixture
def reports() -> tuple[Report, ...]:
    items = [
        *(post("send", f"2027-03-0{day}T09:00", channels=("fb",)) for day in range(1, 6)),
        slot("listen", "2027-03-01T12:00"),
        slot("respond", "2027-03-09T12:00"),
        *(post("send", f"2027-03-{day}T09:00", channels=("fb",)) for day in range(15, 20)),
    ]
    held = plan(*items)
    return tuple(judge_plan(held, week, NOW) for week in WEEKS)


BOX = QRectF(0, 0, 520, 190)


def test_the_conversation_stands_above_the_line_and_what_is_sent_below(reports: tuple[Report, ...]) -> None:
    values = PetalBars(reports, WEEKS[1])
    bars = dict(values.bars(BOX)[0])
    assert bars["listen"].bottom() <= values.line(BOX) <= bars["send"].top()
    assert bars["send"].height() > 3 * bars["listen"].height(), "five items against one, in one measure"
    assert [petal for petal, _ in values.bars(BOX)[1]] == ["respond"]
    by_minutes = replace(values, by="minutes")
    assert dict(by_minutes.bars(BOX)[0])["listen"].height() != bars["listen"].height()


def test_weeks_that_have_not_begun_are_still_to_come(reports: tuple[Report, ...]) -> None:
    assert [is_to_come(report) for report in reports] == [False, True, True]


def test_a_higher_share_stands_higher_and_a_week_without_enough_has_no_point(reports: tuple[Report, ...]) -> None:
    values = SharePoints(one_way_share, reports, WEEKS[1])
    measured = [one_way_share(report) for report in reports]
    points = [values.point(BOX, index) for index in range(3)]
    assert [point is None for point in points] == [share is None for share in measured]
    measure = replace(reports[0].measures.one_way, b=None, enough_data=False)
    unknown = replace(reports[0], measures=replace(reports[0].measures, one_way=measure))
    assert replace(values, reports=(unknown, *reports[1:])).point(BOX, 0) is None
    cover = SharePoints(cover_share, reports, WEEKS[1])
    placed = {
        share: cover.point(BOX, at).y() for at, one in enumerate(reports) if (share := cover_share(one)) is not None
    }
    assert [placed[share] for share in sorted(placed)] == sorted(placed.values(), reverse=True)


def test_what_is_to_come_is_painted_lighter(reports: tuple[Report, ...], qtbot) -> None:
    values = PetalBars(reports, Week.parse("2027-W20"))
    chart = WeekChart("Petals", PetalBars(()))
    qtbot.addWidget(chart)
    chart.resize(520, chart.height())
    chart.show_values(values)
    image = chart.grab().toImage()
    been, coming = (dict(values.bars(QRectF(chart.rect()))[at])["send"].center().toPoint() for at in (0, 2))
    assert image.pixelColor(been).lightness() < image.pixelColor(coming).lightness()
