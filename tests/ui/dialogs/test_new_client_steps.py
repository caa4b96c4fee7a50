"""A new client on the path of POST: any step can be passed over, gone back to, and left with what is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from compassdesk.domain.plan import Plan
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.ui.dialogs.new_client import NewClientDialog
from waterhoven import nameless


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NewClientDialog:
    monkeypatch.setattr(NewClientDialog, "_may_be_thrown_away", lambda _self: True)  # nobody would answer at the end
    made = NewClientDialog(None, tmp_path)
    qtbot.addWidget(made)
    made.show()
    made.zone.set_value("Europe/Amsterdam")
    return made


def written(dialog: NewClientDialog) -> Plan:
    assert dialog.made is not None
    file = open_client(dialog.made)
    try:
        return file.read(plans.whole)
    finally:
        file.close()


def test_the_steps_follow_the_path_from_people_to_technology(dialog: NewClientDialog) -> None:
    titles = [button.text() for button in dialog.steps.buttons]
    assert titles == ["1. The client", "2. People", "3. Objectives", "4. Strategy", "5. Technology"]
    seen = [dialog.pages.currentIndex()]
    while dialog.next_button.isVisible():
        dialog.next_button.click()
        seen.append(dialog.pages.currentIndex())
    assert seen == [0, 1, 2, 3, 4]
    assert dialog.make_button.isDefault(), "behind the last step the client is created"
    dialog.back_button.click()
    assert dialog.pages.currentIndex() == 3
    assert dialog.next_button.isDefault()


def test_enter_goes_on_and_creates_only_behind_the_last_step(dialog: NewClientDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Delta")
    for place in (1, 2, 3, 4):
        focus = dialog.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Return)
        assert (dialog.pages.currentIndex(), dialog.made) == (place, None)
    qtbot.keyClick(dialog.chips["facebook"], Qt.Key.Key_Return)
    assert dialog.made is not None


def test_what_was_answered_stays_while_somebody_walks_back_and_forth(dialog: NewClientDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Delta")
    dialog.show_step(1)
    qtbot.keyClicks(dialog.people.rows[0][0], "Residents")
    qtbot.keyClicks(dialog.people.rows[0][1], "A quick answer")
    dialog.show_step(2)
    dialog.objectives.goals.chips["supporting"].click()
    dialog.show_step(3)
    qtbot.keyClicks(dialog.strategy.rows["supporting"].field, "Answer within a day")
    dialog.show_step(4)
    dialog.chips["facebook"].click()
    qtbot.keyClicks(dialog.channels.reasons["facebook"].field, "Where residents ask")
    dialog.show_step(0)
    dialog.show_step(4)
    assert dialog.channels.reasons["facebook"].isVisible()
    dialog.show_step(1)
    qtbot.keyClicks(dialog.person, "Noor")
    dialog.make_button.click()
    plan = written(dialog)
    assert [(one.name, one.needs) for one in plan.audiences] == [("Residents", "A quick answer")]
    assert plan.client.objectives == ("supporting",)
    assert plan.client.strategies == {"supporting": "Answer within a day"}
    assert [(one.name, one.strategy_note) for one in plan.channels] == [("Facebook", "Where residents ask")]
    assert [one.name for one in plan.spokespersons] == ["Noor"]


def test_a_name_alone_makes_a_client_from_any_step(dialog: NewClientDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Delta")
    dialog.show_step(2)
    dialog.make_button.click()
    plan = written(dialog)
    assert (plan.client.name, plan.client.objectives, plan.client.strategies) == ("Delta", (), {})
    assert (plan.audiences, plan.channels, plan.spokespersons) == ((), (), ())


def test_without_a_name_the_first_step_comes_back_and_says_so(dialog: NewClientDialog) -> None:
    dialog.show_step(4)
    dialog.make_button.click()
    assert dialog.made is None
    assert dialog.pages.currentIndex() == 0
    assert dialog.name_row.error.text()
    assert dialog.focusWidget() is dialog.name


def test_only_chosen_goals_are_asked_about_and_kept(dialog: NewClientDialog, qtbot: QtBot) -> None:
    dialog.show_step(3)
    assert dialog.strategy.none.isVisible()
    for goal in ("listening", "embracing"):
        dialog.objectives.goals.chips[goal].click()
        qtbot.keyClicks(dialog.strategy.rows[goal].field, f"How {goal}")
    assert not dialog.objectives.too_many.isVisibleTo(dialog.objectives)
    dialog.objectives.goals.chips["talking"].click()
    assert dialog.objectives.too_many.isVisibleTo(dialog.objectives)
    for goal in ("listening", "talking"):
        dialog.objectives.goals.chips[goal].click()
    assert not dialog.strategy.none.isVisible()
    qtbot.keyClicks(dialog.name, "Delta")
    dialog.make_button.click()
    client = written(dialog).client
    assert (client.objectives, client.strategies) == (("embracing",), {"embracing": "How embracing"})


def test_more_audiences_can_be_named_and_a_need_without_a_name_is_one(dialog: NewClientDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Delta")
    dialog.show_step(1)
    dialog.people.more.click()
    assert dialog.focusWidget() is dialog.people.rows[2][0]
    qtbot.keyClicks(dialog.people.rows[2][1], "Fewer outages")
    for _ in range(2):
        dialog.people.more.click()
    assert not dialog.people.more.isVisible()
    dialog.make_button.click()
    assert [(one.name, one.needs) for one in written(dialog).audiences] == [("Fewer outages", "Fewer outages")]


def test_each_step_is_reached_by_tab_and_its_controls_have_names(dialog: NewClientDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    for place in range(dialog.pages.count()):
        dialog.show_step(place)
        QApplication.processEvents()
        reached: list[QWidget] = []
        while (focus := dialog.focusWidget()) is not None and focus not in reached:
            reached.append(focus)
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        inside = [one for one in reached if dialog.pages.isAncestorOf(one)]
        assert inside or place == 3, "the step of strategy asks nothing before a goal is chosen"
        assert dialog.make_button in reached
        places = [reached.index(one) for one in (dialog.back_button, dialog.next_button) if one in reached]
        assert all(reached.index(one) < min(places) for one in inside), "the buttons come behind what is asked"
    assert nameless(dialog) == []
