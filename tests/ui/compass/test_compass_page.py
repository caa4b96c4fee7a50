"""The Compass page: twelve weeks, every number down to its items, pictures."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.texts import help as help_texts
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent
from compassdesk.texts.week_sentence import first_sentence
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.ring_counts import reading_of, segments
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge, nameless_controls


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    judge(desk)
    return made


def test_twelve_weeks_with_the_chosen_one(page: CompassPage, desk: Desk) -> None:
    assert len(page.charts.trend.reports) == 12
    assert page.charts.trend.week == desk.sight.week
    measure = desk.judging.report(desk.sight.week).measures.one_way
    assert page.cards["one_way"].number() == percent(measure.b, near=measure.warn)


def test_what_was_not_judged_stands_above_the_numbers(page: CompassPage, desk: Desk) -> None:
    item = desk.session.item("p1")
    desk.session.change("Hold", Patch(items=(replace(item, status="on_hold"),)))
    judge(desk)
    assert "Not judged: 1 on hold" in page.noticed.text()


def test_posts_on_no_channel_are_not_called_nothing_to_answer(page: CompassPage, desk: Desk) -> None:
    items = tuple(replace(item, channels=()) for item in desk.session.plan.items if item.kind == "post")
    desk.session.change("Nowhere", Patch(items=items))
    judge(desk)
    assert page.cards["cover"].accessibleName().startswith("reply cover: 8 item(s) on no channel")


def test_numbers_lead_to_their_items(page: CompassPage, desk: Desk) -> None:
    page.cards["one_way"].click()
    shown = [line.item.id for line in page.behind.lines()]
    assert shown == ["p1", "p2", "p3", "p4", "nameless", "p5", "call", "p6"]
    page.behind.lines()[0].click()
    assert desk.sight.edited == shown[0]


def test_a_petal_leads_to_its_items(page: CompassPage) -> None:
    page.rose.petal_chosen.emit("listen")
    assert [line.item.id for line in page.behind.lines()] == ["past"]


def test_a_click_on_a_week_goes_there_and_keeps_the_picture(page: CompassPage, desk: Desk) -> None:
    shown = [report.week for report in page.charts.trend.reports]
    page.charts.trend.setFocus()
    QTest.keyClick(page.charts.trend, Qt.Key.Key_Right)
    judge(desk)
    assert desk.sight.week == Week(2027, 11)
    assert [report.week for report in page.charts.trend.reports] == shown


def test_weeks_without_enough_data_are_gaps(page: CompassPage) -> None:
    assert page.charts.one_way.said(page.charts.one_way.reports[0]) == "not enough data"
    assert page.charts.cover.said(page.charts.cover.reports[-1]) == "not enough data"


def test_minutes_and_four_weeks_can_be_chosen(page: CompassPage) -> None:
    items = page.rose.values()
    page.by_choice.choose("minutes")
    assert page.rose.values().shares != items.shares
    page.weeks_choice.choose(4)
    assert page.rose.values().counts["send"].items == 7


def test_the_rings_count_by_reading_direction(page: CompassPage, desk: Desk) -> None:
    ledger = page._judged.ledger  # noqa: SLF001 - what the rings are painted from
    inside = segments(ledger, desk.sight.week, "inside_out")
    outside = segments(ledger, desk.sight.week, "outside_in")
    assert {one.value: len(one.items) for one in inside["platforms"]}["social_network"] == 8
    assert {one.value: len(one.items) for one in outside["platforms"]}["social_network"] == 1
    assert reading_of(desk.session.item("past")) == "outside_in"
    page.rings.segment_chosen.emit(inside["platforms"][0])


def test_pictures_are_saved(page: CompassPage, tmp_path: Path) -> None:
    page.export_to(tmp_path / "rose.svg", "svg")
    page.export_to(tmp_path / "rose.png", "png")
    page.export_to(tmp_path / "page.png", "page")
    assert ET.parse(tmp_path / "rose.svg").getroot().tag.endswith("svg")  # noqa: S314 - our own picture
    assert (tmp_path / "rose.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(WorldError):
        page.export_to(tmp_path / "nowhere" / "rose.svg", "svg")


def test_the_picture_of_the_page_holds_no_controls_and_says_whose_and_when(
    page: CompassPage, desk: Desk, tmp_path: Path
) -> None:
    def picture(name: str) -> QImage:
        page.export_to(tmp_path / name, "page")
        return QImage(str(tmp_path / name))

    first = picture("first.png")
    page.export_button.setText("Another word")
    page.hint.setText("Click somewhere else.")
    told = [one for one in page.rings.findChildren(QLabel) if "Click a part" in one.text()]
    for instruction in (*told, page.rings.brand):
        assert "settings" in instruction.text() or "Click" in instruction.text()
        instruction.setText("Do something else.")
    assert len(told) == 1
    assert picture("same.png") == first, "what a control or an instruction says changes nothing"
    assert told[0].isVisible()
    assert page.weeks_choice.isVisible()
    assert page.export_button.isVisible()
    client = desk.session.plan.client
    desk.session.change("Rename", Patch(client=replace(client, name="Another name")))
    judge(desk)
    assert picture("renamed.png") != first
    assert page.period.text().endswith(str(desk.sight.week.sunday.year))


def test_every_number_and_petal_says_what_it_is(page: CompassPage) -> None:
    told = [card.accessibleDescription() for card in page.cards.values()]
    assert all(told)
    assert len(set(told)) == len(page.cards)
    assert [card.toolTip() for card in page.cards.values()] == told
    for number in (*page.cards, *PETALS):
        page.rose.petal_chosen.emit(number)
        told = help_texts.measure(number) if number in page.cards else help_texts.petal(number)
        assert told in [label.text() for label in page.behind.findChildren(QLabel)]


def test_every_control_has_a_name(page: CompassPage) -> None:
    page.cards["cover"].click()
    assert nameless_controls(page) == []


def test_the_charts_find_room_in_a_narrow_window(page: CompassPage, qtbot) -> None:
    charts = (page.charts.trend, page.charts.one_way, page.charts.cover)

    def stand_in(rows: int) -> bool:
        return len({chart.mapTo(page, QPoint()).y() for chart in charts}) == rows

    for width, rows in ((1300, 1), (949, 2)):
        page.resize(width, 900)
        qtbot.waitUntil(lambda rows=rows: stand_in(rows))
        assert max(chart.mapTo(page, QPoint(chart.width(), 0)).x() for chart in charts) <= width


def test_it_says_what_the_week_comes_to_and_mends_it_in_one_step(page: CompassPage, desk: Desk, qtbot) -> None:
    report = desk.judging.report(desk.sight.week)
    assert page.so_what.sentence.text() == first_sentence(report, Names(desk.session.plan))
    card = page.so_what.foremost.card
    assert card.finding is report.shown()[0]
    qtbot.waitUntil(lambda: card.offers.first is not None)
    before = desk.session.plan
    card.offers.first.click()
    judge(desk)
    assert desk.session.plan != before
    assert desk.judging.report(desk.sight.week) != report
    desk.undoing.undo()
    judge(desk)
    assert desk.session.plan.items == before.items
    assert page.so_what.sentence.text() == first_sentence(report, Names(desk.session.plan))


def test_another_week_has_another_sentence(page: CompassPage, desk: Desk) -> None:
    said = page.so_what.sentence.text()
    desk.sight.show_week(desk.sight.week.plus(-1))
    judge(desk)
    assert page.so_what.sentence.text() not in {said, ""}
