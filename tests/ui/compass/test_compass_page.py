"""The Compass page: twelve weeks, every number down to its items, pictures."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from builders import campaign, day, moment, person, post, slot
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.texts import help as help_texts
from compassdesk.texts.names import Names
from compassdesk.texts.numbers import percent
from compassdesk.texts.week_sentence import first_sentence
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.rings.rings_widget import RingsWidget
from compassdesk.ui.compass.rings_tab import RingsTab
from compassdesk.ui.compass.rose_tab import RoseTab
from compassdesk.ui.compass.tabs import TABS, TabKind
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.widgets.tip_text import tip_text
from held_workers import held_workers
from shouting_week import judge, nameless_controls


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    judge(desk)
    return made


@pytest.fixture
def rose(page: CompassPage) -> RoseTab:
    tab = page.tab("rose")
    assert isinstance(tab, RoseTab)
    return tab


def test_twelve_weeks_with_the_chosen_one(rose: RoseTab, desk: Desk) -> None:
    assert len(rose.charts.trend.reports) == 12
    assert rose.charts.trend.week == desk.sight.week
    measure = desk.judging.report(desk.sight.week).measures.one_way
    assert rose.rows["one_way"].number() == percent(measure.b, near=measure.warn)


def test_what_was_not_judged_stands_above_the_numbers(rose: RoseTab, desk: Desk) -> None:
    item = desk.session.item("p1")
    desk.session.change("Hold", Patch(items=(replace(item, status="on_hold"),)))
    judge(desk)
    assert "Not judged: 1 on hold" in rose.noticed.text()


def test_posts_on_no_channel_are_not_called_nothing_to_answer(rose: RoseTab, desk: Desk) -> None:
    items = tuple(replace(item, channels=()) for item in desk.session.plan.items if item.kind == "post")
    desk.session.change("Nowhere", Patch(items=items))
    judge(desk)
    assert rose.rows["cover"].accessibleName().startswith("Reply cover: –. 8 item(s) on no channel")


def test_numbers_lead_to_their_items(rose: RoseTab, desk: Desk) -> None:
    rose.rows["one_way"].click()
    shown = [line.item.id for line in rose.behind.lines()]
    assert shown == ["p1", "p2", "p3", "p4", "nameless", "p5", "call", "p6"]
    rose.behind.lines()[0].click()
    assert desk.sight.edited == shown[0]


def test_what_is_listed_is_as_the_items_are_by_now_and_of_the_weeks_shown(rose: RoseTab, desk: Desk) -> None:
    rose.rows["one_way"].click()
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Called otherwise"),)))
    desk.session.change("Remove", Patch(removed=(("items", "p2"),)))
    judge(desk)
    shown = {line.item.id: line.item.title for line in rose.behind.lines()}
    assert shown["p1"] == "Called otherwise"
    assert "p2" not in shown
    assert "p3" in shown
    desk.sight.show_week(desk.sight.week.plus(-1))
    judge(desk)
    assert rose.behind.isHidden()


def test_beside_each_number_stands_what_it_is_made_of_and_what_it_was(rose: RoseTab, desk: Desk) -> None:
    share = desk.judging.report(desk.sight.week).measures.one_way
    said = rose.rows["one_way"].caption()
    assert said.startswith(f"{share.ow} of {share.n} items and {share.m_ow} of {share.m} minutes go one way.")
    assert "The limit is 60%." in said
    sent = replace(desk.session.item("p1"), starts_at=moment("2027-03-03T09:00"), placements=())
    more = [replace(sent, id=f"last{at}", starts_at=sent.starts_at.replace(hour=9 + at)) for at in range(6)]
    desk.session.change("Last week", Patch(items=tuple(more)))
    judge(desk)
    assert "the week before it was 100%" in rose.rows["one_way"].caption()
    assert rose.rows["cover"].caption().endswith("The week before: 0 of 12.")
    assert rose.rows["voices"].caption().endswith("1 is even.")


def test_a_petal_leads_to_its_items(rose: RoseTab) -> None:
    rose.rose.petal_chosen.emit("listen")
    assert [line.item.id for line in rose.behind.lines()] == ["past"]


def test_a_click_on_a_week_goes_there_and_keeps_the_picture(rose: RoseTab, desk: Desk) -> None:
    shown = [report.week for report in rose.charts.trend.reports]
    rose.charts.trend.setFocus()
    QTest.keyClick(rose.charts.trend, Qt.Key.Key_Right)
    judge(desk)
    assert desk.sight.week == Week(2027, 11)
    assert [report.week for report in rose.charts.trend.reports] == shown


def test_weeks_without_enough_data_are_gaps(rose: RoseTab) -> None:
    assert rose.charts.one_way.said(rose.charts.one_way.reports[0]) == "not enough data"
    assert rose.charts.cover.said(rose.charts.cover.reports[-1]) == "not enough data"


def test_minutes_and_four_weeks_can_be_chosen(rose: RoseTab, page: CompassPage) -> None:
    items = rose.rose.values()
    page.by_choice.choose("minutes")
    assert rose.rose.values().shares != items.shares
    page.weeks_choice.choose(4)
    assert rose.rose.values().counts["send"].items == 7


def test_every_picture_of_a_tab_is_saved_as_a_drawing_and_as_an_image(
    rose: RoseTab, page: CompassPage, desk: Desk, tmp_path: Path
) -> None:
    for kind in TABS:
        page.show_tab(kind.name)
        judge(desk)
        for drawing in page.tab(kind.name).drawings():
            page.export_to(tmp_path / "one.svg", drawing, replaces=True)
            page.export_to(tmp_path / "one.png", drawing, replaces=True)
            words = "".join(ET.parse(tmp_path / "one.svg").getroot().itertext())  # noqa: S314 - our own picture
            assert drawing.spoken in words
            assert desk.session.plan.client.name in words
            assert QImage(str(tmp_path / "one.png")).size() == drawing.size * 2
        page.export_to(tmp_path / f"{kind.name}.png")
        assert (tmp_path / f"{kind.name}.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(WorldError):
        page.export_to(tmp_path / "nowhere" / "rose.svg", rose.drawings()[0])


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("tab", [kind.name for kind in TABS])
def test_the_picture_of_a_tab_holds_no_controls_and_says_whose_and_when(
    tab: str, page: CompassPage, desk: Desk, tmp_path: Path, qtbot
) -> None:
    def picture(name: str) -> QImage:
        page.export_to(tmp_path / name, replaces=True)
        return QImage(str(tmp_path / name))

    def at_rest(name: str) -> QImage:
        """Letters that are drawn for the first time may be smoothed otherwise than from then on."""
        before = picture(name)
        for _ in range(5):
            if (now := picture(name)) == before:
                break
            before = now
        return before

    page.show_tab(tab)
    judge(desk)
    card = page.tab(tab).so_what.foremost.card
    if card is not None and card.isVisible():
        qtbot.waitUntil(lambda: card.offers.first is not None)  # what would help comes a little later
    judge(desk)
    first = at_rest(f"{tab}.png")
    page.export_button.setText("Another word")
    instructions = [one for one in page.tab(tab).instructions() if isinstance(one, QLabel)]
    seen = [one for one in instructions if one.isVisible()]
    for instruction in instructions:
        instruction.setText("Do something else.")
    assert at_rest(f"{tab} again.png") == first, "what a control or an instruction says changes nothing"
    assert all(one.isVisible() for one in seen)
    assert page.export_button.isVisible()
    client = desk.session.plan.client
    desk.session.change("Rename", Patch(client=replace(client, name=f"{client.name} {tab}")))
    judge(desk)
    assert picture(f"{tab} renamed.png") != first
    assert page.period.text().endswith(str(desk.sight.week.sunday.year))


def test_a_tab_is_made_when_it_is_chosen_and_reads_on_while_it_is_in_sight(page: CompassPage, desk: Desk) -> None:
    assert page.findChild(RingsTab) is None
    page.show_tab("rings")
    judge(desk)
    rings = page.tab("rings").findChild(RingsWidget)
    before = sum(len(one.inside) for one in rings.segments())
    desk.session.change("Another", Patch(items=(replace(desk.session.item("p1"), id="more"),)))
    judge(desk)
    assert sum(len(one.inside) for one in rings.segments()) > before
    page.show_tab("rose")
    judge(desk)
    shown = page.tab("rose").rose.values().counts["send"].items
    desk.undoing.undo()
    judge(desk)
    assert page.tab("rose").rose.values().counts["send"].items == shown - 1


def test_only_what_a_tab_can_be_told_for_is_offered(page: CompassPage, desk: Desk) -> None:
    offered = {True: page.weeks_choice.isVisible(), False: page.by_choice.isVisible()}
    assert offered == {True: True, False: True}
    page.show_tab("rings")
    judge(desk)
    assert page.weeks_choice.isVisible() == (len(page.tab("rings").spans) > 1)
    assert not page.by_choice.isVisible()


def test_each_tab_keeps_the_weeks_that_were_chosen_for_it(page: CompassPage, desk: Desk) -> None:
    page.show_tab("rings")
    judge(desk)
    assert page.weeks_choice.value() == 4
    page.weeks_choice.choose(12)
    page.show_tab("rose")
    assert page.weeks_choice.value() == 1
    page.show_tab("rings")
    judge(desk)
    assert page.weeks_choice.value() == 12
    assert page.tab("rings").rings.picture().use.weeks == 12


def test_every_number_and_petal_says_what_it_is(rose: RoseTab) -> None:
    told = [card.accessibleDescription() for card in rose.rows.values()]
    assert all(told)
    assert len(set(told)) == len(rose.rows)
    assert [card.toolTip() for card in rose.rows.values()] == [tip_text(one) for one in told]
    for number in (*rose.rows, *PETALS):
        rose.rose.petal_chosen.emit(number)
        told = help_texts.measure(number) if number in rose.rows else help_texts.petal(number)
        assert told in [label.text() for label in rose.behind.findChildren(QLabel)]


def test_every_control_has_a_name(rose: RoseTab, page: CompassPage) -> None:
    rose.rows["cover"].click()
    assert nameless_controls(page) == []


def test_the_charts_find_room_in_a_narrow_window(rose: RoseTab, page: CompassPage, qtbot) -> None:
    charts = (rose.charts.trend, rose.charts.one_way, rose.charts.cover)

    def stand_in(rows: int) -> bool:
        return len({chart.mapTo(page, QPoint()).y() for chart in charts}) == rows

    for width, rows in ((1300, 1), (949, 2)):
        page.resize(width, 900)
        qtbot.waitUntil(lambda rows=rows: stand_in(rows))
        assert max(chart.mapTo(page, QPoint(chart.width(), 0)).x() for chart in charts) <= width


def test_it_says_what_the_week_comes_to_and_mends_it_in_one_step(rose: RoseTab, desk: Desk, qtbot) -> None:
    report = desk.judging.report(desk.sight.week)
    assert rose.so_what.sentence.text() == first_sentence(report, Names(desk.session.plan))
    card = rose.so_what.foremost.card
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
    assert rose.so_what.sentence.text() == first_sentence(report, Names(desk.session.plan))


def test_another_week_has_another_sentence(rose: RoseTab, desk: Desk) -> None:
    said = rose.so_what.sentence.text()
    desk.sight.show_week(desk.sight.week.plus(-1))
    judge(desk)
    assert rose.so_what.sentence.text() not in {said, ""}


def test_a_tab_chosen_while_a_change_is_judged_shows_the_change(page: CompassPage, rose: RoseTab, desk: Desk) -> None:
    page.show_tab("rings")
    judge(desk)
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Called otherwise"),)))
    page.show_tab("rose")  # the change is still being judged
    judge(desk)
    rose.rows["one_way"].click()
    assert {line.item.id: line.item.title for line in rose.behind.lines()}["p1"] == "Called otherwise"


def test_a_tab_left_while_it_is_read_says_nothing_of_the_weeks_of_the_next(page: CompassPage, desk: Desk) -> None:
    page.show_tab("rings")
    judge(desk)
    page.weeks_choice.choose(12)
    page.show_tab("rose")
    judge(desk)
    assert page.period.text().startswith(f"Week {desk.sight.week.number}, ")


@pytest.mark.parametrize("kind", TABS, ids=lambda kind: kind.name)
def test_who_presses_a_tab_before_it_is_read_breaks_nothing(page: CompassPage, desk: Desk, kind: TabKind) -> None:
    for forgotten in (False, True):
        with held_workers():
            page.show_tab(kind.name)
            if forgotten:
                desk.session.file_changed.emit()
            tab = page.tab(kind.name)
            for widget in tab.findChildren(QWidget):
                if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
                    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Return):
                        QTest.keyClick(widget, key)
        judge(desk)


def counted(rose: RoseTab) -> int:
    """How many items the list says it has."""
    return int(rose.behind.heading.text().rpartition("· ")[2].partition(" ")[0])


def test_behind_each_number_of_the_rose_stand_as_many_items_as_it_counts(
    rose: RoseTab, page: CompassPage, desk: Desk
) -> None:
    """Also of those that count otherwise than they are called, and of those that do not count."""
    odd = (
        post("respond", "2027-03-09T08:00", id="answers nothing", channels=("fb",)),
        post("listen", "2027-03-10T11:00", id="is no listening", channels=("fb",)),
        *(
            post("send", f"2027-03-11T{hour}:00", id=f"story {hour}", channels=("fb",), format="story")
            for hour in (18, 19)
        ),
        post("send", "2027-03-12T18:00", id="exempt", channels=("fb",), campaign="fair"),
        slot("respond", "2027-03-09T14:00", 60, id="there"),
        slot("respond", "2027-02-24T14:00", 60, id="was there", kept="yes"),
    )
    fair = campaign("fair", "2027-03-10", "2027-03-14", one_way_ok=True, exemption_reason="Fair",
                    exemption_until=day("2027-03-14"))  # fmt: skip
    desk.session.change("Odd", Patch(items=odd, campaigns=(fair,)))
    judge(desk)
    seen = {}
    for span in (1, 4):
        page.weeks_choice.choose(span)
        judge(desk)
        for petal in PETALS:
            rose.rose.petal_chosen.emit(petal)
            seen[petal, span] = counted(rose)
            assert seen[petal, span] == rose.rose.values().counts[petal].items, (petal, span)
            if petal == "send":
                assert [line.item.id for line in rose.behind.lines() if line.note] == ["story 19"]
                assert "minutes only" in rose.behind.heading.text()
        rose.rows["one_way"].click()
        assert f"{counted(rose)} of " in rose.rows["one_way"].caption()
        (second,) = [line for line in rose.behind.lines() if line.note]
        assert second.item.id == "story 19"
        assert second.accessibleName().endswith(", minutes only")
    assert seen["respond", 4] == seen["respond", 1] + 1 == 2
    assert seen["send", 1] == 7 + 3, "the answer to nothing, the listening post and two stories as one; nothing exempt"


def test_the_heading_finds_the_number_of_the_rose_again(rose: RoseTab, desk: Desk) -> None:
    items = {item.id: replace(item, spokesperson=None) for item in desk.session.plan.items}
    items["p1"] = replace(items["p1"], channels=("fb", "x"), spokesperson="lisa")
    items["p2"] = replace(items["p2"], spokesperson="lisa", co_spokespersons=("marc",))
    people = (person("lisa"), person("marc"))
    desk.session.change("Both", Patch(items=tuple(items.values()), spokespersons=people))
    judge(desk)
    rose.rows["cover"].click()
    covered, required = map(int, rose.rows["cover"].number().split(" of "))
    posts = len(rose.behind.lines())
    assert required - covered > posts > 1
    assert rose.behind.heading.text().endswith(f"· {posts} post(s) at {required - covered} placement(s)")
    rose.rows["voices"].click()
    heard = len(rose.behind.lines())
    assert rose.behind.heading.text().endswith(f"· {heard} item(s), 2 of them by 2 people")
    desk.session.change(
        "None", Patch(items=tuple(replace(one, spokesperson=None, co_spokespersons=()) for one in items.values()))
    )
    judge(desk)
    assert rose.behind.heading.text().endswith(f"· {heard} item(s) without a spokesperson")


@pytest.mark.parametrize("number", ["one_way", "cover", "voices", "send", "activate"])
def test_the_list_behind_each_number_of_the_rose_follows_it(rose: RoseTab, desk: Desk, number: str) -> None:
    rose.rose.petal_chosen.emit(number)
    before = [line.item.id for line in rose.behind.lines()]
    gone = before[-1]
    desk.session.change("Remove", Patch(removed=(("items", gone),)))
    judge(desk)
    assert [line.item.id for line in rose.behind.lines()] == before[:-1]
    desk.undoing.undo()
    judge(desk)
    assert [line.item.id for line in rose.behind.lines()] == before
    desk.sight.show_week(desk.sight.week.plus(1))
    judge(desk)
    assert rose.behind.isHidden()
