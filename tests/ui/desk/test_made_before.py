"""Gestures that were begun before an edit and end after it take nothing of that edit back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar import changes
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.panel.side_panel import SidePanel
from shouting_week import desk_on, judge, side_panel, way_on


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    yield from desk_on(client_path)


@pytest.fixture
def panel(desk: Desk, qtbot) -> SidePanel:
    made = side_panel(desk, qtbot, 360)
    judge(desk)
    return made


def edit(desk: Desk, key: str, **values: object) -> None:
    """An edit that the checks have not seen yet."""
    desk.session.change("Edit", Patch(items=(replace(desk.session.item(key), **values),)))


def fix_of_an_item(panel: SidePanel) -> tuple[FixButton, str]:
    """A fix that changes an item that is there, and the item's id."""
    for card in panel.week_panel.cards.cards():
        for button in card.fix_buttons:
            for row in button.fix.patch.items if button.fix.patch is not None else ():
                if row.id:
                    return button, row.id
    raise AssertionError("no fix of this week changes an item")


def test_a_fix_of_the_week_pressed_before_the_new_judging(panel: SidePanel, desk: Desk) -> None:
    button, key = fix_of_an_item(panel)
    edit(desk, key, title="Typed after judging", body="A paragraph")
    before = desk.session.item(key)
    button.click()
    found = desk.session.item(key)
    assert (found.title, found.body) == ("Typed after judging", "A paragraph")
    assert found != before


def test_resting_on_a_fix_shows_the_edit_as_well(panel: SidePanel, desk: Desk) -> None:
    button, key = fix_of_an_item(panel)
    edit(desk, key, title="Typed after judging")
    desk.session.preview(button.fix.patch, panel)
    shown = next(item for item in desk.sight.shown_items() if item.id == key)
    assert shown.title == "Typed after judging"
    assert shown != desk.session.item(key)


def test_a_title_typed_after_the_gate_opened(panel: SidePanel, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    QApplication.processEvents()
    gate = panel.item_editor.gate
    panel.item_editor.status.chosen.emit("scheduled")
    fix = way_on(gate)
    edit(desk, "nameless", title="Typed behind the gate")
    fix.click()
    found = desk.session.item("nameless")
    assert (found.title, found.status) == ("Typed behind the gate", "scheduled")
    assert found.spokesperson is not None


def test_a_body_saved_while_the_move_is_asked_for(desk: Desk, qtbot) -> None:
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(("p2", "p3")))
    qtbot.addWidget(dialog)
    edit(desk, "p2", body="A new body")
    dialog.day.clear()
    qtbot.keyClicks(dialog.day, "+1w")
    dialog.accept_button.click()
    assert desk.session.item("p2").body == "A new body"
    assert desk.session.item("p2").starts_at.day == 16


def test_a_drag_that_began_before_an_edit(desk: Desk) -> None:
    intent = changes.shift(desk.session.items(("p2",)), timedelta(days=1))
    edit(desk, "p2", title="Changed in the air")
    written = intent.commit(desk.session)
    assert written == {"items": ["p2"]}
    assert (desk.session.item("p2").title, desk.session.item("p2").starts_at.day) == ("Changed in the air", 10)
