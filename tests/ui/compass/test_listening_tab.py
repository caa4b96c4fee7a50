"""The tab about listening: the ladder, what a level asks, insights and what they became, share of voice."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from builders import slot
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight
from compassdesk.services.opening import open_client
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.listening_tab import ListeningTab
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.panel.deciding import editor_of
from compassdesk.ui.widgets.elided_button import ElidedButton
from shouting_week import judge, nameless_controls, steps


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    client = replace(desk.session.plan.client, listening_tools=("alerts", "own eyes"), competitors=("Sigma",))
    earlier = slot(
        "listen", "2027-03-01T09:00", 40, id="earlier", kept="yes", risk_seen=False, share_of_voice_pct=35,
        competitor_shares={"Sigma": 40},
    )  # fmt: skip
    insights = (Insight("i1", "They ask for the end date.", slot="earlier", discipline="service"),)
    desk.session.change("Listen", Patch(client=client, items=(earlier,), insights=insights))
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.show_tab("listening")
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> ListeningTab:
    made = page.tab("listening")
    assert isinstance(made, ListeningTab)
    return made


def way(tab: ListeningTab, row: int, words: str) -> ElidedButton:
    found = tab.insights.rows[row].findChildren(ElidedButton)
    return next(button for button in found if button.full_text.startswith(words))


def listed(tab: ListeningTab) -> list[str]:
    return [line.item.id for line in tab.behind.lines()]


def test_nothing_can_be_changed_in_a_client_that_is_only_read(tab: ListeningTab, desk: Desk) -> None:
    writing = desk.session.file
    tab.ladder.level_chosen.emit(4)
    desk.put(open_client(writing.path, read_only=True))
    judge(desk)
    changing = [way(tab, 0, words) for words in ("Make an item", "Change", "Remove")]
    assert not any(one.isEnabled() for one in (*changing, *tab.asked.costs.values(), tab.insights.new_button))
    tab.ladder.level_chosen.emit(4)
    assert not tab.preview.take.isEnabled()
    reading = desk.session.file
    desk.put(writing)
    reading.close()
    judge(desk)
    assert way(tab, 0, "Change").isEnabled()
    assert all(one.isEnabled() for one in (*tab.asked.costs.values(), tab.insights.new_button))


def test_what_was_done_with_an_insight_is_not_lost_unsaid(tab: ListeningTab, desk: Desk, qtbot) -> None:
    tab.insights.new_button.click()
    qtbot.keyClicks(tab.insights.form.outcome.field, "A page was mended")
    (told,) = desk.session.typing.unsaved()
    assert "A page was mended" in told
    tab.insights.form.give_up()
    assert desk.session.typing.unsaved() == ()


def test_it_says_what_is_planned_and_asked_and_mends_it(tab: ListeningTab, desk: Desk, qtbot) -> None:
    assert tab.so_what.sentence.text() == "35 minutes of listening per week; level 2 asks 30."
    client = replace(desk.session.plan.client, listening_stage=3)
    desk.session.change("Level", Patch(client=client))
    judge(desk)
    assert tab.so_what.state.text() == (
        "25 minutes a week are not planned yet. A weekly block of 25 brings it from 35 to 60, once it has run for four"
        " weeks."
    )
    card = tab.so_what.foremost.card
    assert card.finding.check == "CD-22"
    qtbot.waitUntil(lambda: card.offers.first is not None)
    card.offers.first.click()
    judge(desk)
    assert "level 3 asks 60" in tab.so_what.sentence.text()
    assert tab.so_what.state.text().startswith("12.5 minutes a week"), "the week before stays as it was"


def test_another_level_is_told_before_it_is_chosen_in_one_step(tab: ListeningTab, desk: Desk) -> None:
    before = len(steps(desk))
    tab.change_button.click()
    assert tab.preview.isVisible()
    told = tab.preview.lines.text()
    assert "It asks 60 minute(s) a week. 25 of them are not planned yet." in told
    assert "is typed in" in told
    tab.preview.levels.choose(5)
    assert "2 listening block(s) of these weeks name no goal." in tab.preview.lines.text()
    assert desk.session.plan.client.listening_stage == 2, "looking changes nothing"
    tab.preview.take.click()
    judge(desk)
    assert desk.session.plan.client.listening_stage == 5
    assert len(steps(desk)) == before + 1
    desk.undoing.undo()
    judge(desk)
    assert desk.session.plan.client.listening_stage == 2
    assert tab.ladder.use().level == 2


def test_a_step_of_the_ladder_is_looked_at_by_keyboard(tab: ListeningTab) -> None:
    tab.ladder.setFocus()
    QTest.keyClick(tab.ladder, Qt.Key.Key_Right)
    QTest.keyClick(tab.ladder, Qt.Key.Key_Right)
    QTest.keyClick(tab.ladder, Qt.Key.Key_Return)
    assert tab.preview.heading.text() == "Level 4, From own goals"
    QTest.mouseClick(tab.ladder, Qt.MouseButton.LeftButton, pos=tab.ladder.rect_of(2).center())
    assert tab.preview.heading.text() == "Level 2, Own channels"
    assert not tab.preview.take.isEnabled(), "it is the client's own"


def test_the_levels_are_parts_that_say_their_minutes(tab: ListeningTab) -> None:
    interface = QAccessible.queryAccessibleInterface(tab.ladder)
    names = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert names[1] == "Level 2, Own channels: 30 minute(s) a week (yours, with 35 planned now)"
    assert [interface.child(at).state().selected for at in range(5)].count(True) == 1


def test_points_lead_to_the_blocks_that_lack_an_answer(tab: ListeningTab, page: CompassPage, qtbot) -> None:
    assert tab.asked.points["risk"].full_text == "risk seen? 1 of 2"
    tab.asked.points["risk"].click()
    assert listed(tab) == ["past"]
    tab.slots_button.click()
    assert listed(tab) == ["earlier", "past"]
    with qtbot.waitSignal(page.editor_wanted) as wanted:
        tab.asked.points["alert"].click()
    assert wanted.args == ["client", "", "alert_rule"]


def test_an_insight_is_noted_changed_and_removed_each_in_one_step(tab: ListeningTab, desk: Desk) -> None:
    before = len(steps(desk))
    tab.insights.new_button.click()
    form = tab.insights.form
    form.accept()
    assert form.heard.error.text(), "an insight is a sentence"
    QTest.keyClicks(form.heard.field, "They like the new bench.")
    form.discipline.field.set_value("products")
    QTest.keyClick(form.heard.field, Qt.Key.Key_Return)
    judge(desk)
    assert tab.insights.new_button.hasFocus()
    noted = next(row for row in desk.session.plan.insights if row.id != "i1")
    assert (noted.text, noted.discipline) == ("They like the new bench.", "products")
    assert noted.noted_on == desk.session.now().date()
    way(tab, 0, "Change").click()
    form.outcome.field.set_value("Two more")
    form.accept()
    judge(desk)
    way(tab, 0, "Remove").click()
    judge(desk)
    assert [row.id for row in desk.session.plan.insights] == ["i1"]
    assert len(steps(desk)) == before + 3
    desk.undoing.undo()
    judge(desk)
    assert {row.outcome for row in desk.session.plan.insights} == {"", "Two more"}


def test_the_finding_that_asks_for_an_insight_leads_to_where_it_is_noted(tab: ListeningTab, page: CompassPage) -> None:
    assert editor_of(Fix("edit_insights")) == ("compass", "listening", "insight")
    page.show_tab("rose")
    page.reveal("compass", "listening", "insight")
    assert tab.insights.form.heard.field.isVisible()


def test_an_item_of_an_insight_knows_it_and_is_found_from_it(tab: ListeningTab, desk: Desk) -> None:
    way(tab, 0, "Make an item").click()
    made = desk.session.item(desk.sight.edited)
    assert (made.triggered_by_insight, made.discipline, made.body) == ("i1", "service", "They ask for the end date.")
    desk.sight.close_item()
    judge(desk)
    way(tab, 0, "Became 1 ").click()
    assert desk.sight.edited == made.id


def test_a_tool_gets_its_cost_in_one_step(tab: ListeningTab, desk: Desk) -> None:
    before = len(steps(desk))
    field = tab.asked.costs["alerts"]
    field.set_value("free")
    field.left.emit()
    assert desk.session.plan.client.listening_tool_costs == {"alerts": "free"}
    assert desk.session.plan.client.listening_tools == ("alerts", "own eyes")
    assert len(steps(desk)) == before + 1
    desk.undoing.undo()
    judge(desk)
    assert field.value() is None


def test_a_point_of_the_share_of_voice_opens_its_block(tab: ListeningTab, desk: Desk) -> None:
    assert tab.voice.accessibleDescription() == "Monday 1 March 2027: you 35%, Sigma 40%"
    QTest.mouseClick(tab.voice, Qt.MouseButton.LeftButton, pos=tab.voice.rect_of(0).center())
    assert desk.sight.edited == "earlier"
    assert [drawing.name for drawing in tab.drawings()] == ["listening-levels", "share-of-voice"]


def test_where_nothing_is_it_says_what_to_do(tab: ListeningTab, desk: Desk) -> None:
    row = replace(desk.session.item("earlier"), share_of_voice_pct=None, competitor_shares={})
    client = replace(desk.session.plan.client, listening_tools=(), competitors=(), listening_stage=3)
    desk.session.change("Bare", Patch(client=client, items=(row,), removed=(("insights", "i1"),)))
    judge(desk)
    assert not tab.voice.isVisible()
    assert tab.no_voice.text().startswith("Name your competitors")
    assert tab.insights.empty.isVisible()
    assert tab.asked.no_tools.isVisible()
    assert nameless_controls(tab) == []


def test_the_list_of_listening_blocks_follows_them_and_closes_with_the_weeks(tab: ListeningTab, desk: Desk) -> None:
    tab.slots_button.click()
    before = listed(tab)
    assert "earlier" in before
    more = slot("listen", "2027-03-11T10:00", 30, id="more")
    desk.session.change("More", Patch(items=(more,), removed=(("items", "earlier"),)))
    judge(desk)
    assert listed(tab) == [*(one for one in before if one != "earlier"), "more"]
    assert tab.slots_button.full_text.startswith(str(len(listed(tab))))
    desk.sight.show_week(desk.sight.week.plus(1))
    judge(desk)
    assert tab.behind.isHidden()


def test_the_list_behind_what_a_level_asks_follows_it_and_closes_with_the_level(tab: ListeningTab, desk: Desk) -> None:
    tab.asked.points["risk"].click()
    (missing,) = listed(tab)
    heading = tab.behind.heading.text()
    desk.session.change("Seen", Patch(items=(replace(desk.session.item("earlier"), risk_seen=None),)))
    judge(desk)
    assert set(listed(tab)) == {missing, "earlier"}
    both = tuple(replace(desk.session.item(one), risk_seen=True) for one in (missing, "earlier"))
    desk.session.change("All", Patch(items=both))
    judge(desk)
    assert set(listed(tab)) == {missing, "earlier"}
    assert tab.behind.heading.text() != heading, "now all answer it"
    client = replace(desk.session.plan.client, listening_stage=1)
    desk.session.change("Level", Patch(client=client))
    judge(desk)
    assert tab.behind.isHidden()


def test_the_list_behind_an_insight_follows_it_and_closes_with_it(tab: ListeningTab, desk: Desk) -> None:
    of_it = tuple(replace(desk.session.item(one), triggered_by_insight="i1") for one in ("p1", "p2", "p3"))
    desk.session.change("Of it", Patch(items=of_it[:2]))
    judge(desk)
    way(tab, 0, "Became 2 ").click()
    assert listed(tab) == ["p1", "p2"]
    desk.session.change("One more", Patch(items=of_it[2:]))
    judge(desk)
    assert listed(tab) == ["p1", "p2", "p3"]
    desk.session.change("Not heard", Patch(removed=(("insights", "i1"),)))
    judge(desk)
    assert tab.behind.isHidden()
