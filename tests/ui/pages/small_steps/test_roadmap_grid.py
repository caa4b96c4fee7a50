"""The roadmap: nine cells, steps that move with keys and mouse, and what becomes of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import placed, step_of
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.people_page import PeoplePage
from compassdesk.ui.pages.small_steps.roadmap_grid import Roadmap
from waterhoven import nameless


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    steps = (
        placed(OrganiseTask("a", "Answer within a day"), "now", "listen_answer"),
        placed(OrganiseTask("b", "You asked"), "next", "publish"),
        OrganiseTask("c", "Only a task"),
    )
    desk.session.change("Steps", Patch(organise_tasks=steps))
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    desk.sight.row_wanted.connect(made.reveal)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def roadmap(page: PeoplePage) -> Roadmap:
    page.reveal("roadmap", "a")
    return page.roadmap


def place(desk: Desk, key: str) -> tuple[str, str] | None:
    step = step_of(next(task for task in desk.session.plan.organise_tasks if task.id == key))
    return (step.line, step.horizon) if step is not None else None


def shown(roadmap: Roadmap) -> dict[tuple[str, str], list[str]]:
    return {at: [line.title for line in cell.lines.rows] for at, cell in roadmap.cells.items() if cell.lines.rows}


def test_steps_stand_in_their_cells_and_other_tasks_do_not(roadmap: Roadmap) -> None:
    assert shown(roadmap) == {("listen_answer", "now"): ["Answer within a day"], ("publish", "next"): ["You asked"]}
    assert len(roadmap.cells) == 9
    assert nameless(roadmap) == []
    assert roadmap.cells["publish", "next"].accessibleName() == "Publish, Next"
    assert "Nothing is to be done now under: Publish, Organise." in roadmap.sentence.text()


def test_alt_and_an_arrow_moves_a_step_and_each_move_is_one_undo(roadmap: Roadmap, desk: Desk, qtbot) -> None:
    cell = roadmap.cells["listen_answer", "now"]
    qtbot.keyClick(cell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert place(desk, "a") == ("listen_answer", "next")
    cell = roadmap.cells["listen_answer", "next"]
    assert cell.hasFocus(), "the keyboard goes along"
    qtbot.keyClick(cell, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert place(desk, "a") == ("publish", "next")
    desk.undoing.undo()
    assert place(desk, "a") == ("listen_answer", "next")
    desk.undoing.undo()
    assert place(desk, "a") == ("listen_answer", "now")
    qtbot.keyClick(roadmap.cells["listen_answer", "now"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert place(desk, "a") == ("listen_answer", "now"), "there is nothing beyond the edge"


def test_a_step_is_dragged_into_another_cell_and_let_go_elsewhere_it_stays(roadmap: Roadmap, desk: Desk, qtbot) -> None:
    cell, aim = roadmap.cells["listen_answer", "now"], roadmap.cells["organise", "later"]
    begun = cell.visualRect(cell.lines.index(0, 0)).center()

    def drag(to: QPoint) -> None:
        qtbot.mousePress(cell.viewport(), Qt.MouseButton.LeftButton, pos=begun)
        at = cell.viewport().mapFromGlobal(to)
        QTest.mouseMove(cell.viewport(), at)
        assert [one.place for one in roadmap.cells.values() if one.aimed_at] == (
            [aim.place] if aim.rect().contains(aim.mapFromGlobal(to)) else []
        )
        qtbot.mouseRelease(cell.viewport(), Qt.MouseButton.LeftButton, pos=at)

    drag(roadmap.mapToGlobal(QPoint(2, 2)))
    assert place(desk, "a") == ("listen_answer", "now")
    drag(aim.mapToGlobal(aim.rect().center()))
    assert place(desk, "a") == ("organise", "later")
    assert not any(one.aimed_at for one in roadmap.cells.values())


def test_arrows_lead_through_the_cells_also_through_empty_ones(roadmap: Roadmap, qtbot) -> None:
    cells = roadmap.cells
    qtbot.keyClick(cells["listen_answer", "now"], Qt.Key.Key_Right)
    assert cells["listen_answer", "next"].hasFocus()
    qtbot.keyClick(cells["listen_answer", "next"], Qt.Key.Key_Down)
    assert cells["publish", "next"].hasFocus()
    assert roadmap.editor.form.field("title").text() == "You asked"


def test_insert_adds_where_the_keyboard_is_and_the_title_is_written_at_once(
    roadmap: Roadmap, desk: Desk, qtbot
) -> None:
    cell = roadmap.cells["publish", "later"]
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Insert)
    field = roadmap.editor.form.field("title")
    assert field.hasFocus()
    qtbot.keyClicks(field, "A podcast")
    field.editingFinished.emit()
    assert shown(roadmap)["publish", "later"] == ["A podcast"]
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Delete)
    assert ("publish", "later") not in shown(roadmap)
    desk.undoing.undo()
    assert shown(roadmap)["publish", "later"] == ["A podcast"]


def test_space_ticks_a_step_and_it_knows_the_day(roadmap: Roadmap, desk: Desk, qtbot) -> None:
    qtbot.keyClick(roadmap.cells["listen_answer", "now"], Qt.Key.Key_Space)
    assert roadmap.step("a").done_on == desk.session.now().date()
    assert "done on" in roadmap.cells["listen_answer", "now"].lines.rows[0].spoken()
    qtbot.keyClick(roadmap.cells["listen_answer", "now"], Qt.Key.Key_Space)
    assert roadmap.step("a").done is False
    desk.undoing.undo()
    assert roadmap.step("a").done


def test_the_fields_of_the_editor_move_a_step_too(roadmap: Roadmap, desk: Desk) -> None:
    field = roadmap.editor.form.field("horizon")
    field.set_value("later")
    field.left.emit()
    assert place(desk, "a") == ("listen_answer", "later")
    field = roadmap.editor.form.field("line")
    field.set_value("organise")
    field.left.emit()
    assert place(desk, "a") == ("organise", "later")


def test_a_step_becomes_an_idea_once_and_then_leads_to_it(roadmap: Roadmap, desk: Desk) -> None:
    roadmap.editor.item_button.click()
    item = desk.session.item(roadmap.step("a").item)
    assert (item.title, item.kind, item.petal, item.status) == ("Answer within a day", "slot", "respond", "idea")
    assert desk.sight.edited == item.id
    roadmap.refresh()
    assert roadmap.editor.item_button.text() == "Show the item"
    desk.sight.close_item()
    roadmap.editor.item_button.click()
    assert desk.sight.edited == item.id
    desk.undoing.undo()
    assert (roadmap.step("a").item, desk.session.item(item.id)) == (None, None)


def test_a_step_leaves_the_roadmap_and_stays_a_task_and_a_task_comes_onto_it(
    page: PeoplePage, roadmap: Roadmap, desk: Desk
) -> None:
    roadmap.editor.leave_button.click()
    assert place(desk, "a") is None
    assert {task.id for task in desk.session.plan.organise_tasks} == {"a", "b", "c"}
    page.reveal("task", "c")
    page.tasks.below.button.click()
    assert place(desk, "c") == ("organise", "next")
    assert page.tabs.currentWidget() is roadmap
    page.reveal("task", "c")
    assert page.tasks.below.button.text() == "Show on the roadmap"


def test_only_while_a_client_is_read_a_button_says_that_it_is(roadmap: Roadmap, desk: Desk) -> None:
    usual = roadmap.editor.leave_button.toolTip()
    writing = desk.session.file
    desk.put(open_client(writing.path, read_only=True))
    assert "reading only" in roadmap.editor.leave_button.toolTip()
    desk.session.file.close()
    desk.put(writing)
    assert roadmap.editor.leave_button.toolTip() == usual
    assert roadmap.editor.remove_button.toolTip() == ""
