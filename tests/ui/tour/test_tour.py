"""The tour does one real fix on the sample client and leaves no trace of it, wherever it is left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.ui.tour.touring import FIXED, FIXES, LAST, UNDOES, Tour
from running_app import App, made_file
from waterhoven import nameless


def begun(running: Desktop, qtbot) -> Tour:
    """The tour, asked for in the menu, as soon as its first step is shown."""
    running.window.actions_by_name["tour"].trigger()
    qtbot.waitUntil(lambda: running.window.tours.tour is not None, timeout=20_000)
    return running.window.tours.tour


def go_to(tour: Tour, step: int, qtbot) -> None:
    """On to a step, each as soon as one can."""
    while tour.at < step:
        qtbot.waitUntil(tour.card.next_button.isEnabled, timeout=20_000)
        tour.go_on()
    QApplication.processEvents()


def written(path: Path) -> Plan:
    file = open_client(path)
    plan = file.read(plans.whole)
    file.close()
    return plan


def whole(running: Desktop) -> Plan:
    return running.desk.session.file.read(plans.whole)


def test_six_steps_by_keyboard_do_a_fix_and_take_it_back(app: App, qtbot) -> None:
    running = app.start(build=False)
    running.window.stack.currentWidget().tour_button.click()
    qtbot.waitUntil(lambda: running.window.tours.tour is not None, timeout=20_000)
    tour = running.window.tours.tour
    before = whole(running)
    said = set()
    for step in range(len(tour.stops)):
        qtbot.waitUntil(tour.card.next_button.isEnabled, timeout=20_000)
        QApplication.processEvents()
        assert tour.at == step
        assert running.window.focusWidget() is tour.card.next_button
        assert not tour.spotlight.part.isEmpty(), "it points at something"
        assert not tour.spotlight.part.intersects(tour.card.geometry()), "and does not cover it"
        assert nameless(tour.card) == []
        assert QAccessible.queryAccessibleInterface(tour.card).text(QAccessible.Text.Name).endswith(f"{step + 1} of 6")
        said.add(tour.card.sentence.text())
        done = step in {FIXED, UNDOES}
        assert (len(whole(running).items) > len(before.items)) == done
        if step == FIXED:
            assert "64 → " in tour.card.sentence.text().replace("\N{NO-BREAK SPACE}", " ")
            assert "|" not in tour.card.sentence.text()
        QTest.keyClick(tour.card.next_button, Qt.Key.Key_Return if step % 2 else Qt.Key.Key_Right)
    assert len(said) == 6
    assert running.window.tours.tour is None
    assert whole(running) == before
    assert running.window.menuBar().isEnabled()
    assert running.window.columns.panel_is_open()
    assert running.window.columns.calendar.isAncestorOf(running.window.focusWidget())


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("step", range(LAST + 1))
@pytest.mark.parametrize("how", ["escape", "close"])
def test_it_is_left_at_any_step_and_no_other_key_does_a_thing(app: App, qtbot, step: int, how: str) -> None:
    running = app.start()
    running.files.samples.open()
    path, before = running.desk.session.file.path, whole(running)
    tour = begun(running, qtbot)
    go_to(tour, step, qtbot)
    now = whole(running)
    assert (now == before) == (step not in {FIXED, UNDOES})
    for key in (Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_2, Qt.Key.Key_Tab):
        QTest.keyClick(running.window.focusWidget(), key)
    QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert whole(running) == now
    assert running.desk.sight.view == "month"
    assert tour.card.isAncestorOf(running.window.focusWidget())
    if how == "escape":
        QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Escape)
        assert running.window.tours.tour is None
        assert whole(running) == before
    assert app.leave()
    assert written(path) == before


def test_the_arrows_lead_on_where_one_reads_to(app: App, qtbot) -> None:
    running = app.start(build=False)
    tour = begun(running, qtbot)
    tour.card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(tour.card.next_button, Qt.Key.Key_Left)
    assert tour.at == 1
    QTest.keyClick(tour.card.next_button, Qt.Key.Key_Right)
    assert tour.at == 0


def test_a_window_built_anew_ends_it_first(app: App, qtbot) -> None:
    running = app.start()
    running.files.samples.open()
    path, before, old = running.desk.session.file.path, whole(running), running.window
    go_to(begun(running, qtbot), FIXED, qtbot)
    running.apply(language="nl")
    qtbot.waitUntil(lambda: running.window is not old)
    qtbot.waitUntil(lambda: not isValid(old))
    assert whole(running) == before
    assert running.window.menuBar().isEnabled()
    running.files.close_client()
    assert running.desk.session.file is None
    assert written(path) == before


def test_back_takes_the_fix_back_and_it_can_be_done_again(app: App, qtbot) -> None:
    running = app.start()
    running.files.samples.open()
    before = whole(running)
    tour = begun(running, qtbot)
    for _ in range(2):
        go_to(tour, UNDOES, qtbot)
        tour.card.back_button.click()
        assert tour.at == FIXED
        QTest.keyClick(tour.card.back_button, Qt.Key.Key_Left)
        assert tour.at == FIXES
        assert whole(running) == before
    qtbot.waitUntil(tour.card.next_button.isEnabled, timeout=20_000)
    QTest.mouseClick(tour.spotlight, Qt.MouseButton.LeftButton, pos=tour.spotlight.part.center())
    assert tour.at == FIXED, "what is in the light can be pressed"
    QTest.mouseClick(tour.spotlight, Qt.MouseButton.LeftButton, pos=tour.spotlight.rect().bottomLeft())
    assert tour.at == FIXED


def test_the_light_goes_along_with_what_it_is_on(app: App, qtbot) -> None:
    """The panel becomes wider once its scroll bar goes, after the step is shown."""
    running = app.start()
    running.files.samples.open()
    tour = begun(running, qtbot)
    go_to(tour, FIXED, qtbot)
    told = running.window.columns.panel.week_panel.result.told

    def lit() -> None:
        assert 8 <= tour.spotlight.part.width() - told.width() <= 12

    for width in (220, 190):
        told.setFixedWidth(width)
        qtbot.waitUntil(lit)
    tour.end()


def test_the_own_client_comes_back_untouched_where_it_was(app: App, qtbot, tmp_path: Path) -> None:
    own = made_file(tmp_path / "own.compass")
    running = app.start(own)
    before = whole(running)
    running.desk.sight.show(view="week")
    running.window.columns.toggle_panel()
    tour = begun(running, qtbot)
    assert running.desk.session.file.path != own
    go_to(tour, FIXED, qtbot)
    tour.card.skip_button.click()
    assert running.desk.session.file.path == own
    assert whole(running) == before
    assert running.desk.sight.view == "week"
    assert not running.window.columns.panel_is_open()


def test_a_sample_that_does_not_shout_any_more_is_left_alone(app: App, qtbot) -> None:
    running = app.start()
    running.files.samples.open()
    path = running.desk.session.file.path
    sends = tuple(("items", item.id) for item in whole(running).items if item.petal in {"send", "activate"})
    running.desk.session.change("No posts", Patch(removed=sends))
    before = whole(running)
    tour = begun(running, qtbot)
    assert running.desk.session.file.path != path
    go_to(tour, FIXED, qtbot)
    tour.end()
    assert written(path) == before


def test_what_a_killed_tour_left_behind_makes_it_begin_on_a_fresh_sample(app: App, qtbot) -> None:
    running = app.start()
    running.files.samples.open()
    path, before = running.desk.session.file.path, whole(running)
    tour = begun(running, qtbot)
    go_to(tour, FIXES, qtbot)
    qtbot.waitUntil(tour.card.next_button.isEnabled, timeout=20_000)
    running.window.columns.panel.week_panel.cards.cards()[0].offers.first.click()  # as a step that nobody takes back
    left = whole(running)
    tour.end()
    assert whole(running) == left
    tour = begun(running, qtbot)
    assert left != before
    assert running.desk.session.file.path != path, "the week of the sample that was left does not shout any more"
    go_to(tour, FIXED, qtbot)
    assert "64 → " in tour.card.sentence.text().replace("\N{NO-BREAK SPACE}", " ")
    tour.end()
    assert written(path) == left
    fresh = running.desk.session.file.path
    running.files.open(path)
    begun(running, qtbot).end()
    assert running.desk.session.file.path == path
    assert sorted(path.parent.glob("*.compass")) == sorted((path, fresh)), "the fresh one serves the next tour too"
