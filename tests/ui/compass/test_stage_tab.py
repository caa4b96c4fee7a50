"""The tab Stage: points lead to what proves them, and a stage is looked at before it is chosen."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from compassdesk.domain.patch import Patch, Rows
from compassdesk.rendering.pictures.drawing import as_svg
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.stage_tab import StageTab
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.painted_parts import PRESS, install, parts_of
from compassdesk.ui.widgets.tick_box import TickBox
from shouting_week import judge, nameless_controls, steps


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    made.show_tab("stage")
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> StageTab:
    made = page.tab("stage")
    assert isinstance(made, StageTab)
    return made


def said(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(QLabel) if not one.isHidden()]


def proof(tab: StageTab, title: str) -> ElidedButton:
    found = tab.checklist.findChildren(ElidedButton)
    return next(one for one in found if one.accessibleName().startswith(title) and not one.isHidden())


def put_stage(desk: Desk, stage: str) -> None:
    client = desk.session.plan.client
    desk.session.change("Stage", Patch(client=replace(client, stage=stage), base=Rows(client=client)))
    judge(desk)


def test_the_points_of_the_own_stage_stand_there_with_what_proves_them(tab: StageTab) -> None:
    assert tab.so_what.sentence.text() == "You walk: 1 of 3 points are done."
    assert (
        proof(tab, "Each place").accessibleName()
        == "Each place says why it is there: not done, missing: Facebook and X"
    )
    assert [step.where for step in tab.steps.steps] == ["behind", "here", "ahead", "ahead"]


def test_a_point_leads_to_its_items_or_to_what_falls_short(tab: StageTab, qtbot: QtBot) -> None:
    proof(tab, "No more places").click()
    assert [line.item.id for line in tab.behind.lines()] == ["p1", "p2", "p3", "p4", "nameless", "p5", "call", "p6"]
    with qtbot.waitSignal(tab.editor_wanted) as told:
        proof(tab, "Each place").click()
    assert tuple(told.args) == ("channel", "fb", "strategy_note")


def test_what_nothing_proves_is_ticked_by_hand_in_one_step(tab: StageTab, desk: Desk) -> None:
    tab.steps.stage_chosen.emit("crawl")
    box = tab.checklist.findChild(TickBox)
    assert box is not None
    assert box.text().startswith("Procedure")
    box.click()
    judge(desk)
    assert desk.session.plan.client.stage_points == {"procedure": desk.session.now().date()}
    assert tab.steps.steps[0].told == "3 of 4 points"
    assert "since Tue 9 Mar 2027" in said(tab.checklist)
    desk.undoing.undo()
    judge(desk)
    assert desk.session.plan.client.stage_points == {}
    boxes = [one for one in tab.checklist.findChildren(TickBox) if not one.isHidden()]
    assert not boxes[0].isChecked()


def test_a_stage_is_looked_at_first_and_changed_by_the_button_as_one_step(tab: StageTab, desk: Desk) -> None:
    assert tab.would_change.text() == "What “Run” would change"
    tab.steps.setFocus()
    QTest.keyClick(tab.steps, Qt.Key.Key_Right)
    QTest.keyClick(tab.steps, Qt.Key.Key_Right)
    QTest.keyClick(tab.steps, Qt.Key.Key_Right)
    assert tab.steps.chosen == "fly"
    assert desk.session.plan.client.stage == "walk", "nothing is changed by looking"
    assert tab.would_change.text() == "What “Fly” would change"
    assert tab.limits_of.text() == "The limits of “Walk” beside today", "not of what is only looked at"
    judge(desk)
    assert "→ no limit" in said(tab.outcome)
    tab.change_button.setFocus()
    tab.change_button.click()
    assert tab.steps.hasFocus(), "the keyboard stays on the tab when the button goes"
    judge(desk)
    assert desk.session.plan.client.stage == "fly"
    assert steps(desk)[-1] == "Change the stage to “Fly”"
    assert not tab.outcome.isVisible(), "behind the last stage there is none"
    desk.undoing.undo()
    judge(desk)
    assert desk.session.plan.client.stage == "walk"
    assert tab.outcome.isVisible()


def test_what_another_stage_would_find_in_the_week_is_shown(tab: StageTab) -> None:
    tab.steps.stage_chosen.emit("crawl")
    assert any("Too many places" in words for words in said(tab.outcome))
    tab.steps.stage_chosen.emit("fly")
    assert not any("Too many places" in words for words in said(tab.outcome))


def test_a_click_on_a_step_looks_at_it(tab: StageTab) -> None:
    spot: QPoint = tab.steps.step_rect(2).center()
    QTest.mouseClick(tab.steps, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert tab.steps.chosen == "run"
    assert tab.asked.text().startswith("Run. ")


def test_limits_stand_beside_today_and_lead_to_their_items(tab: StageTab) -> None:
    card = next(one for one in tab.findChildren(ElidedButton) if one.accessibleName().startswith("Places in use"))
    assert card.accessibleName() == "Places in use: 2, at most 3"
    card.click()
    assert len(tab.behind.lines()) == 8


def test_posts_that_go_out_too_early_are_remarked_upon_and_block_nothing(tab: StageTab, desk: Desk) -> None:
    """A35."""
    assert tab.remark.isHidden()
    ready = replace(desk.session.item("p2"), status="scheduled")
    desk.session.change("Ready", Patch(items=(ready,)))
    judge(desk)
    assert tab.remark.text().startswith("1 post(s) of this week go out before what crawling asks is done: process: ")
    assert desk.session.item("p2").status == "scheduled"


def test_too_many_places_are_the_foremost_finding_below_the_sentence(tab: StageTab, desk: Desk) -> None:
    put_stage(desk, "crawl")
    card = tab.so_what.foremost.card
    assert card is not None
    assert card.finding.check == "CD-19"


def test_the_steps_are_told_and_chosen_by_assistive_technology(tab: StageTab) -> None:
    install()
    parts = parts_of(tab.steps)
    assert parts is not None
    assert parts.role == QAccessible.Role.ListItem
    assert parts.words("walk") == "2. Walk, 1 of 3 points, where you are"
    parts.do("fly", PRESS)
    assert (tab.steps.chosen, parts.focused(), parts.is_chosen("fly")) == ("fly", "fly", True)


def test_it_is_a_picture_with_its_words_and_every_control_has_a_name(tab: StageTab) -> None:
    drawing = tab.drawings()[0]
    assert b"Crawl" in as_svg(drawing)
    assert "You" not in drawing.spoken
    assert "2. Walk, 1 of 3 points, where you are" in drawing.spoken
    assert nameless_controls(tab) == []


def test_tab_follows_what_is_read(tab: StageTab, desk: Desk) -> None:
    tab.activateWindow()
    for _ in range(2):  # what was filled anew as well
        tab.steps.setFocus()
        reached = []
        for _ in range(7):
            focus = tab.window().focusWidget()
            assert focus is not None
            reached.append(focus.accessibleName().partition(":")[0])
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert reached == [
            "Stages", "Each place says why it is there", "No more places than this stage carries",
            "No more disciplines at once than this stage carries", "One-way share", "Places in use",
            "Disciplines at once",
        ]  # fmt: skip
        desk.session.change("Gone", Patch(removed=(("items", "p6"),)))
        judge(desk)


def test_the_list_behind_a_point_or_a_limit_follows_it_and_closes_with_the_weeks(tab: StageTab, desk: Desk) -> None:
    def limit(name: str) -> ElidedButton:
        found = tab.findChildren(ElidedButton)
        return next(one for one in found if one.accessibleName().startswith(f"{name}: ") and not one.isHidden())

    for press in (lambda: proof(tab, "No more places").click(), lambda: limit("Places in use").click()):
        press()
        before = [line.item.id for line in tab.behind.lines()]
        assert "p2" in before
        desk.session.change("Hold", Patch(items=(replace(desk.session.item("p2"), status="on_hold"),)))
        judge(desk)
        assert [line.item.id for line in tab.behind.lines()] == [one for one in before if one != "p2"]
        desk.undoing.undo()
        judge(desk)
        assert [line.item.id for line in tab.behind.lines()] == before
        desk.sight.show_week(desk.sight.week.plus(-1))
        judge(desk)
        assert tab.behind.isHidden()
        desk.sight.show_week(desk.sight.week.plus(1))
        judge(desk)
        assert tab.behind.isHidden()
