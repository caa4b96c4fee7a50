"""From finding to finding by key: through the week beside the calendar, then over the weeks that have none."""

from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import channel, client, person, post
from compassdesk.app import Desktop
from compassdesk.domain import calendar_grid
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.ui.panel.finding_card import FindingCard
from compassdesk.ui.shell.palette import palette
from held_workers import held_workers
from prepared import prepared
from running_app import App

SHOUTS = (Week(2027, 11), Week(2027, 14), Week(2027, 40))


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    """A client in which three weeks only send, the last of them far away."""
    items = tuple(
        post("send", f"{week.monday + timedelta(days=n)}T09:0{part}", id=f"{week}-{n}-{part}", channels=("fb",),
             speaker="noor", title=f"News {n}", status="scheduled")
        for week in SHOUTS for n in range(5) for part in range(2)
    )  # fmt: skip
    path = tmp_path / "delta.compass"
    patch = Patch(channels=(channel("fb", "facebook"),), spokespersons=(person("noor"),), items=items)
    prepared(path, client(), patch).close()
    return app.start(path)


def focused_card(running: Desktop) -> FindingCard | None:
    held = running.window.focusWidget()
    cards = running.window.columns.panel.week_panel.cards.cards()
    return next((card for card in cards if held is not None and card.isAncestorOf(held)), None)


def stepped(running: Desktop, qtbot, *, back: bool = False) -> tuple[Week, str]:
    """Go one finding on (or back); the week that is shown then, and what its card with the keyboard says."""
    panel = running.window.columns.panel.week_panel
    week, before = running.desk.sight.week, focused_card(running)
    running.window.actions_by_name["previous-finding" if back else "next-finding"].trigger()
    qtbot.waitUntil(
        lambda: (
            focused_card(running) is not None
            and running.desk.judging.report(running.desk.sight.week) is not None
            and (running.desk.sight.week != week or focused_card(running) is not before)
        )
    )
    assert panel.isVisible()
    for _ in range(5):  # what the panel and the keyboard do behind that, in turns of their own
        QApplication.processEvents()
    return running.desk.sight.week, focused_card(running).line.text()


def test_findings_are_gone_through_over_weeks_without_any_and_far_away(running: Desktop, qtbot, told) -> None:
    running.window.columns.calendar.setFocus()
    seen = [stepped(running, qtbot)]
    while seen[-1][0] != SHOUTS[-1]:
        seen.append(stepped(running, qtbot))
    weeks = [week for week, _ in seen]
    assert weeks == sorted(weeks)
    assert set(SHOUTS) <= set(weeks)
    assert len(seen) == len(set(seen)), "each finding once"
    assert Week(2027, 30) not in weeks, "nothing is said of a week without items"
    assert running.desk.sight.first <= SHOUTS[-1].monday <= running.desk.sight.last
    back = [stepped(running, qtbot, back=True) for _ in seen[1:]]
    assert back == seen[-2::-1]


def test_the_keyboard_lands_on_the_fix_although_it_is_still_being_tried(running: Desktop, qtbot) -> None:
    running.desk.sight.show(SHOUTS[0].monday - timedelta(weeks=2))
    running.window.columns.calendar.setFocus()
    stepped(running, qtbot)
    while (card := focused_card(running)).finding.check != "CD-01":
        stepped(running, qtbot)

    def on_the_fix() -> None:
        assert running.window.focusWidget() is card.offers.first

    qtbot.waitUntil(on_the_fix)


def test_what_was_mended_a_moment_ago_is_passed_over(running: Desktop, qtbot) -> None:
    running.desk.sight.show(SHOUTS[0].monday)
    running.window.columns.calendar.setFocus()
    assert stepped(running, qtbot)[0] == SHOUTS[0]
    running.desk.sight.show(SHOUTS[0].monday - timedelta(weeks=2))
    qtbot.waitUntil(lambda: running.desk.judging.is_current)
    running.window.columns.calendar.setFocus()
    gone = tuple(
        ("items", item.id) for item in running.desk.session.plan.items if Week.of(item.starts_at.date()) == SHOUTS[0]
    )
    running.desk.session.change("Nothing more", Patch(removed=gone))
    running.window.actions_by_name["next-finding"].trigger()
    qtbot.waitUntil(lambda: focused_card(running) is not None)
    assert running.desk.sight.week > SHOUTS[0]
    assert running.desk.judging.report(running.desk.sight.week).shown()


def test_who_went_on_meanwhile_is_not_called_back(running: Desktop, qtbot) -> None:
    judging, cards = running.desk.judging, running.window.columns.panel.week_panel.cards
    with ExitStack() as busy:

        def hold() -> None:
            if judging.report(SHOUTS[0]) is not None:
                judging.reports_changed.disconnect(hold)
                busy.enter_context(held_workers())

        judging.reports_changed.connect(hold)
        running.desk.sight.show(SHOUTS[0].monday)
        qtbot.waitUntil(lambda: bool(cards.cards()) and cards.cards()[0].awaits_fixes)
        running.window.actions_by_name["next-finding"].trigger()
        card = focused_card(running)
        assert card is not None
        assert card.awaits_fixes, "it has the keyboard before its fix is known"
        card.waive_button.setFocus()
    qtbot.waitUntil(lambda: card.offers.first is not None)
    assert running.window.focusWidget() is card.waive_button


def test_where_no_finding_follows_that_is_said(running: Desktop, qtbot, told) -> None:
    running.desk.sight.show(date(2031, 3, 3))
    running.window.actions_by_name["next-finding"].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].startswith("No further finding until")
    assert "2032" in told[-1]
    running.desk.sight.show(date(1900, 2, 1))
    running.window.actions_by_name["previous-finding"].trigger()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1].startswith("No earlier finding since")
    running.desk.sight.show(calendar_grid.reachable(date.max))
    running.window.actions_by_name["next-finding"].trigger()
    qtbot.waitUntil(lambda: len(told) == 3)


def test_a_key_opens_panel_and_page_and_closes_what_is_edited(running: Desktop, qtbot) -> None:
    window, sight = running.window, running.desk.sight
    sight.show(SHOUTS[0].monday)
    qtbot.waitUntil(lambda: bool(window.columns.panel.week_panel.cards.cards()))
    sight.open_item(f"{SHOUTS[0]}-0-0")
    window.columns.toggle_panel()
    window.stack.show_page("people")
    QTest.keyClick(window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: focused_card(running) is not None)
    assert window.stack.page() == "calendar"
    assert window.columns.panel_is_open()
    assert sight.edited is None


def test_it_stands_in_the_palette(running: Desktop) -> None:
    popup = palette(running.window, running.window.actions_by_name)
    popup.field.setText("next finding")
    assert popup.list.model().index(0, 0).data().startswith("Next finding")
    popup.close()
