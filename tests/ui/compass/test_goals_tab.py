"""The tab Goals: filled from the top, each number leads to its items, and what is typed is one step back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Audience
from compassdesk.rendering.pictures.drawing import as_svg
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.goals.goal_bar import GoalBar
from compassdesk.ui.compass.goals_tab import GoalsTab
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.widgets.elided_button import ElidedButton
from shouting_week import judge, nameless_controls, steps


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    made.show_tab("goals")
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> GoalsTab:
    made = page.tab("goals")
    assert isinstance(made, GoalsTab)
    return made


def link(root: QWidget, words: str) -> ElidedButton:
    return next(one for one in root.findChildren(ElidedButton) if one.full_text == words and not one.isHidden())


def said(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(QLabel) if not one.isHidden()]


def choose_goals(desk: Desk, *goals: str) -> None:
    client = desk.session.plan.client
    changed = replace(client, objectives=goals)
    desk.session.change("Goals", Patch(client=changed, base=Rows(client=client)))
    judge(desk)


def test_each_step_says_what_it_lacks(tab: GoalsTab) -> None:
    missing = {name: row.missing.text() for name, row in tab.rows.items()}
    assert missing == {
        "people": "3 missing", "objectives": "1 missing", "strategy": "", "technology": "4 missing",
    }  # fmt: skip
    assert tab.so_what.sentence.text() == "You know for whom. Now choose one or two goals."
    assert "First choose what it is for." in said(tab.rows["strategy"])


def test_a_goal_is_ticked_on_the_path_and_untouched_by_undo(tab: GoalsTab, desk: Desk) -> None:
    chip = tab.goals_form.form.field("objectives").chips["supporting"]
    chip.click()
    judge(desk)
    assert desk.session.plan.client.objectives == ("supporting",)
    assert [bar.bar.name for bar in tab.findChildren(GoalBar) if not bar.isHidden()] == ["Supporting"]
    assert tab.rows["strategy"].missing.text() == "1 missing"
    desk.undoing.undo()
    judge(desk)
    assert desk.session.plan.client.objectives == ()
    assert not chip.isChecked()


def test_a_strategy_is_written_for_a_chosen_goal_and_kept_when_the_goal_goes(tab: GoalsTab, desk: Desk) -> None:
    choose_goals(desk, "supporting")
    row = tab.strategy_form.form.rows["supporting"]
    assert row.isVisible()
    assert not tab.strategy_form.form.rows["listening"].isVisible()
    QTest.keyClicks(row.field, "Answer within a day")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    judge(desk)
    assert desk.session.plan.client.strategies == {"supporting": "Answer within a day"}
    assert tab.rows["strategy"].missing.text() == ""
    assert steps(desk)[-1] == "Strategy for “Supporting”"
    choose_goals(desk, "listening")
    assert desk.session.plan.client.strategies == {"supporting": "Answer within a day"}
    desk.undoing.undo()
    desk.undoing.undo()
    assert desk.session.plan.client.strategies == {}


def test_a_share_leads_to_the_items_that_serve_the_goal(tab: GoalsTab, desk: Desk) -> None:
    choose_goals(desk, "energizing")
    bar = next(one for one in tab.findChildren(GoalBar) if not one.isHidden())
    assert bar.accessibleName().startswith("Energising: ")
    bar.click()
    assert [line.item.id for line in tab.behind.lines()] == ["call"]


def test_audiences_and_channels_lead_to_what_is_missing_of_them(tab: GoalsTab, qtbot: QtBot) -> None:
    for words, row, wanted in (
        ("Residents", "people", ("audiences", "all", "needs")),
        ("Add an audience…", "people", ("audiences", "", "")),
        ("Facebook", "technology", ("channel", "fb", "strategy_note")),
    ):
        with qtbot.waitSignal(tab.editor_wanted) as told:
            link(tab.rows[row], words).click()
        assert tuple(told.args) == wanted


def test_what_goes_where_no_audience_is_can_be_listed(tab: GoalsTab, desk: Desk) -> None:
    there = Audience(id="all", name="Residents", needs="News", channels=("fb",), expects_dialogue="low")
    desk.session.change("Audience", Patch(audiences=(there,)))
    judge(desk)
    link(tab.rows["technology"], "6 of 8 items stand on a channel that no audience uses").click()
    assert [line.item.id for line in tab.behind.lines()] == ["p1", "p2", "p3", "p4", "p5", "p6"]


def test_the_foremost_finding_is_a_note_of_goals_and_its_decision_opens_an_editor(
    tab: GoalsTab, desk: Desk, qtbot: QtBot
) -> None:
    card = tab.so_what.foremost.card
    assert card is None or card.isHidden()
    items = tuple(replace(one, status="approved") for one in desk.session.items(("p2",)))
    desk.session.change("Ready", Patch(items=items))
    judge(desk)
    assert tab.so_what.sentence.text() == "Technology came before people: 1 item(s) are ready to go out."
    card = tab.so_what.foremost.card
    assert card is not None
    assert (card.finding.check, card.finding.part) == ("CD-23", "c")
    buttons = {one.full_text: one for one in card.fix_buttons}
    with qtbot.waitSignal(tab.editor_wanted) as told:
        buttons["Choose goals…"].click()
    assert tuple(told.args) == ("client", "", "objectives")
    with qtbot.waitSignal(tab.editor_wanted) as told:
        buttons["Fill the path from people to channels…"].click()
    assert tuple(told.args) == ("compass", "goals", "")


def test_it_is_a_picture_with_its_words_and_every_control_has_a_name(tab: GoalsTab, desk: Desk) -> None:
    choose_goals(desk, "supporting", "talking")
    drawing = tab.drawings()[0]
    assert b"Talking" in as_svg(drawing)
    assert "Talking: " in drawing.spoken
    assert nameless_controls(tab) == []


def test_another_client_begins_anew(tab: GoalsTab) -> None:
    tab.forget()
    assert tab.drawings() == ()


def test_tab_follows_the_path_from_the_top(tab: GoalsTab) -> None:
    tab.activateWindow()
    focus: QWidget | None = link(tab.rows["people"], "Residents")
    focus.setFocus()
    reached = []
    while focus is not None and len(reached) < 12:
        reached.append(getattr(focus, "full_text", focus.accessibleName()))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = tab.window().focusWidget()
    assert reached == [
        "Residents", "Add an audience…", "Listening", "Talking", "Energising", "Supporting", "Embracing",
        "Facebook", "8 item(s)", "X", "6 item(s)", "Channels…",
    ]  # fmt: skip


def test_the_list_behind_a_goal_follows_it_and_closes_with_the_weeks(tab: GoalsTab, desk: Desk) -> None:
    choose_goals(desk, "energizing")
    tab.findChildren(GoalBar)[0].click()
    assert [line.item.id for line in tab.behind.lines()] == ["call"]
    more = [replace(desk.session.item("call"), id=key, title="It serves too") for key in ("more", "yet")]
    desk.session.change("Serve", Patch(items=tuple(more)))
    judge(desk)
    assert [(line.item.id, line.item.title) for line in tab.behind.lines()] == [
        ("call", "Think along"), ("more", "It serves too"), ("yet", "It serves too"),
    ]  # fmt: skip
    desk.session.change("Remove", Patch(removed=(("items", "call"),)))
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == ["more", "yet"]
    desk.sight.show_week(desk.sight.week.plus(1))
    judge(desk)
    assert tab.behind.isHidden()


def test_the_list_behind_a_channel_follows_it_and_closes_with_it(tab: GoalsTab, desk: Desk) -> None:
    link(tab.rows["technology"], "6 item(s)").click()
    before = [line.item.id for line in tab.behind.lines()]
    moved = desk.session.item(before[0])
    desk.session.change("Move", Patch(items=(replace(moved, channels=("fb",)),)))
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == before[1:]
    gone = tuple(("items", key) for key in before)
    desk.session.change("Close", Patch(removed=(*gone, ("channels", "x"))))
    judge(desk)
    assert tab.behind.isHidden()


def test_the_list_of_what_goes_astray_follows_it_and_closes_with_it(tab: GoalsTab, desk: Desk) -> None:
    there = Audience(id="all", name="Residents", needs="News", channels=("fb",), expects_dialogue="low")
    desk.session.change("Audience", Patch(audiences=(there,)))
    judge(desk)
    link(tab.rows["technology"], "6 of 8 items stand on a channel that no audience uses").click()
    desk.session.change("Move", Patch(items=(replace(desk.session.item("p1"), channels=("fb",)),)))
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == ["p2", "p3", "p4", "p5", "p6"]
    assert tab.behind.heading.text().startswith("5 of 8 items")
    desk.session.change("There too", Patch(audiences=(replace(there, channels=("fb", "x")),)))
    judge(desk)
    assert tab.behind.isHidden()
