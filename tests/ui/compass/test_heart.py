"""The centre of the rose: what the organisation has to arrange, ticked off there and never counted (A20, A26)."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import OrganiseTask
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.rose_tab import RoseTab
from compassdesk.ui.desk.desk import Desk
from seen import button, labels
from shouting_week import judge

TASKS = (
    OrganiseTask("brief", "Brief the counter", due=date(2027, 3, 8), owner="Sanne"),
    OrganiseTask("meet", "Meet the <b>residents</b>", scope="external", due=date(2027, 3, 19)),
    OrganiseTask("old", "Order coffee", done=True),
)


@pytest.fixture
def tab(desk: Desk, qtbot) -> RoseTab:
    page = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.session.change("Tasks", Patch(organise_tasks=TASKS))
    judge(desk)
    made = page.tab("rose")
    assert isinstance(made, RoseTab)
    return made


def boxes(tab: RoseTab) -> dict[str, QCheckBox]:
    return {box.accessibleName(): box for box in tab.heart.inside.findChildren(QCheckBox)}


def test_the_centre_says_what_is_open_and_opens_it_by_click_and_by_key(tab: RoseTab) -> None:
    said = "2 task(s) open, 1 overdue, 1 with partners"
    assert tab.heart.header.accessibleDescription() == said
    interface = QAccessible.queryAccessibleInterface(tab.rose)
    names = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert names[-1] == f"Organise: {said}"
    tab.rose.setFocus()
    for _ in range(4):
        QTest.keyClick(tab.rose, Qt.Key.Key_Right)
    assert tab.rose.focused_petal() == "organise"
    QTest.keyClick(tab.rose, Qt.Key.Key_Return)
    assert list(boxes(tab)) == ["Done: Brief the counter", "Done: Meet the <b>residents</b>"]
    tab.heart.header.setChecked(False)
    QTest.mouseClick(tab.rose, Qt.MouseButton.LeftButton, pos=tab.rose.petal_rect("organise").center())
    assert tab.heart.header.isChecked()


def test_a_task_is_ticked_off_in_one_step_and_counts_nowhere(tab: RoseTab, desk: Desk) -> None:
    before = tab.rose.values()
    tab.heart.open()
    boxes(tab)["Done: Brief the counter"].click()
    assert [task.done for task in desk.session.plan.organise_tasks if task.id == "brief"] == [True]
    assert list(boxes(tab)) == ["Done: Meet the <b>residents</b>"]
    judge(desk)
    assert tab.rose.values() == before
    desk.undoing.undo()
    assert len(boxes(tab)) == 2


def test_another_day_tells_of_what_is_overdue_by_then(tab: RoseTab, desk: Desk, monkeypatch) -> None:
    tab.heart.open()
    late = desk.session.now() + timedelta(days=14)
    monkeypatch.setattr(desk.session, "now", lambda: late)
    desk.session.day_passed.emit()
    told = labels(tab.heart.inside)
    assert any(one.startswith("overdue since") and "19" in one for one in told), told


def test_a_title_leads_to_its_task(tab: RoseTab, qtbot) -> None:
    tab.heart.open()
    with qtbot.waitSignal(tab.editor_wanted) as wanted:
        button(tab.heart, "Meet the <b>residents</b>").click()
    assert wanted.args == ["task", "meet", ""]


def test_where_nothing_is_open_it_says_what_could_be_a_task(tab: RoseTab, desk: Desk) -> None:
    tab.heart.open()
    desk.session.change("Gone", Patch(removed=tuple(("organise_tasks", task.id) for task in TASKS)))
    assert tab.heart.header.accessibleDescription() == "no task is open"
    assert boxes(tab) == {}
    assert any("Staff to brief" in one for one in labels(tab.heart.inside))
