"""What was made from the rows of before (a step, a fix, a dialog) writes only what is its own."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.panel.side_panel import SidePanel
from seen import button
from shouting_week import judge, steps, way_on
from typed import retype


def test_a_title_typed_after_the_gate_opened_outlives_the_step(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    editor.status.chosen.emit("scheduled")
    assert editor.gate.isVisibleTo(editor)
    fix = way_on(editor.gate)
    retype(editor.title, "Another title")
    fix.click()
    item = desk.session.item("nameless")
    assert (item.title, item.status) == ("Another title", "scheduled")
    assert item.spokesperson is not None


def test_a_reason_given_after_typing_takes_the_step_with_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    editor.status.chosen.emit("approved")
    editor.gate.proceed_button.click()
    QTest.keyClicks(editor.gate.reason.field, "The mayor asked")
    retype(editor.title, "Another title")
    editor.gate.proceed_button.click()
    item = desk.session.item("nameless")
    assert (item.title, item.status) == ("Another title", "approved")


def test_a_fix_of_the_week_pressed_before_the_new_judging_keeps_the_latest_change(panel: SidePanel, desk: Desk) -> None:
    judge(desk)
    judge(desk)
    buttons = [one for card in panel.week_panel.cards.cards() for one in card.fix_buttons]
    button = next(one for one in buttons if one.fix.patch is not None and any(row.id for row in one.fix.patch.items))
    key = next(row.id for row in button.fix.patch.items if row.id)
    desk.session.change(
        "Rename", Patch(items=(replace(desk.session.item(key), title="Just renamed", body="Just written"),))
    )
    button.click()
    item = desk.session.item(key)
    assert (item.title, item.body) == ("Just renamed", "Just written")
    assert len(steps(desk)) == 2


def test_a_dialog_that_was_asked_before_more_was_typed_writes_only_its_own(editor: ItemEditor, desk: Desk) -> None:
    dialog = MoveTo(editor, desk.session, desk.sight, desk.session.items(("p2",)))
    dialog.show()
    retype(editor.text_section.body, "A paragraph")
    dialog.day.setText("+3d")
    button(dialog, "Move").click()
    item = desk.session.item("p2")
    assert (item.body, item.starts_at.date()) == ("A paragraph", date(2027, 3, 12))
    dialog.deleteLater()
