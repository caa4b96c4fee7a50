"""Everything to come goes on hold from now, or from a moment that is typed; one step back."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.hold_all import HoldAll, hold_from, release, release_all
from waterhoven import nameless


def statuses(desk: Desk) -> dict[str, str]:
    return {item.id: item.status for item in (*desk.session.plan.items, *desk.session.unscheduled)}


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    ("typed", "from_then", "held"),
    [
        ("", "Tuesday 9 March 2027, 10:12", True),
        ("tomorrow", "Wednesday 10 March 2027, 00:00", True),
        ("10 March 11:00", "Wednesday 10 March 2027, 11:00", True),
        ("10 March 11:01", "Wednesday 10 March 2027, 11:01", False),
        ("thursday", "Thursday 11 March 2027, 00:00", False),
    ],
)
def test_what_comes_from_then_on_is_held_and_brought_back(
    desk: Desk, qtbot, typed: str, from_then: str, held: bool
) -> None:
    dialog = HoldAll(None, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    before = statuses(desk)
    qtbot.keyClicks(dialog.when.day, typed)
    assert dialog.understood.text() == f"From {from_then}"
    QTest.keyClick(dialog.when.day, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    after = statuses(desk)
    assert after == before | ({"p2": "on_hold"} if held else {})
    if held:
        desk.undoing.undo()
        assert statuses(desk) == before


def test_how_many_that_are_is_said_beforehand_and_follows_the_moment(desk: Desk, qtbot) -> None:
    later = replace(desk.session.item("p2"), id="later", starts_at=datetime(2027, 3, 18, 9))
    desk.session.change("Later", Patch(items=(later,)))
    dialog = HoldAll(None, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()
    for typed, told in (
        ("", "2 post(s) will be put on hold."),
        ("thursday", "1 post(s) will be put on hold."),
        ("8 March", ""),
        ("19 March", "Nothing is still to come."),
        ("never", ""),
    ):
        dialog.when.day.selectAll()
        qtbot.keyClicks(dialog.when.day, typed)

        def says(told: str = told) -> None:
            assert dialog.count.text().strip() == told
            assert dialog.hold_button.accessibleDescription() == told, "and heard at the button"

        qtbot.waitUntil(says)


@pytest.mark.parametrize(("typed", "told"), [("8 March", "over"), ("never", "no date")])
def test_what_is_over_or_no_moment_is_told_and_holds_nothing(desk: Desk, qtbot, typed: str, told: str) -> None:
    dialog = HoldAll(None, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()
    before = statuses(desk)
    qtbot.keyClicks(dialog.when.day, typed)
    dialog.hold_button.click()
    assert told in dialog.row.error.text()
    assert dialog.isVisible()
    assert statuses(desk) == before


def test_what_was_held_is_released_as_it_was_in_one_step(desk: Desk, qtbot) -> None:
    said: list[str] = []
    desk.session.said.connect(lambda words, _offer: said.append(words))
    release_all(desk.session)
    assert said == ["Nothing was put on hold with everything to come."]
    before = statuses(desk)
    hold_from(desk.session, desk.session.now())
    held = [key for key, status in statuses(desk).items() if status == "on_hold" and before[key] != "on_hold"]
    assert held
    release_all(desk.session)
    after = statuses(desk)
    assert {key: after[key] for key in held} == {key: before[key] for key in held}
    desk.undoing.undo()
    assert {statuses(desk)[key] for key in held} == {"on_hold"}
    release(desk.session, held[:1])
    assert statuses(desk)[held[0]] == before[held[0]]
