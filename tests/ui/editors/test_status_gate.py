"""What stops a step of status: what helps is looked for beside the window, and nothing of before is offered."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel

from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.status_gate import StatusGate
from compassdesk.ui.widgets.elided_button import ElidedButton
from held_workers import held_workers
from shouting_week import judge, way_on


def ways_on(gate: StatusGate) -> list[str]:
    """The words on the buttons in sight that do something about what stops the step."""
    buttons = [one for one in gate.findChildren(ElidedButton) if one not in {gate.proceed_button, gate.cancel_button}]
    return [one.full_text for one in buttons if one.isVisibleTo(gate)]


def labels(gate: StatusGate) -> list[str]:
    """What the labels in sight say."""
    return [one.text() for one in gate.findChildren(QLabel) if one.isVisibleTo(gate)]


def stopped(editor: ItemEditor, desk: Desk) -> StatusGate:
    """The gate before an item without a speaker."""
    desk.sight.open_item("nameless")
    editor.status.chosen.emit("scheduled")
    return editor.gate


def test_what_stops_the_step_is_told_at_once_and_what_helps_when_it_is_found(editor: ItemEditor, desk: Desk) -> None:
    with held_workers():
        gate = stopped(editor, desk)
        assert gate.isVisibleTo(editor)
        assert "Looking for what helps…" in labels(gate)
        assert ways_on(gate) == []
        assert gate.proceed_button.isVisibleTo(gate), "a reason can be given meanwhile"
    judge(desk)
    assert len(ways_on(gate)) == 2
    assert ways_on(gate)[0].startswith("Let ")
    assert "Looking for what helps…" not in labels(gate)


def test_a_step_given_up_while_it_is_looked_for_stays_given_up(editor: ItemEditor, desk: Desk) -> None:
    with held_workers():
        gate = stopped(editor, desk)
        gate.cancel_button.click()
    judge(desk)
    assert not gate.isVisibleTo(editor)
    assert ways_on(gate) == []


def test_what_was_found_for_another_step_is_not_offered(editor: ItemEditor, desk: Desk) -> None:
    with held_workers():
        gate = stopped(editor, desk)
        desk.sight.open_item("p2")
        QApplication.processEvents()
    assert ways_on(gate) == []


def test_what_is_found_is_of_the_plan_as_it_stands_by_then(editor: ItemEditor, desk: Desk) -> None:
    gate = stopped(editor, desk)
    before = way_on(gate).full_text
    with held_workers():
        speaker = next(row for row in desk.session.plan.spokespersons if row.name in before)
        desk.session.change("Rename", Patch(spokespersons=(replace(speaker, name="Renamed Since"),)))
    judge(desk)
    assert any("Renamed Since" in words for words in ways_on(gate)), ways_on(gate)
