"""Several items at once: the form that changes them all, and when it stands in the panel."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import bulk_editor, choices
from compassdesk.ui.panel.side_panel import SidePanel
from compassdesk.ui.widgets.one_line import OneLine
from shouting_week import NASTY, steps
from typed import retype

LEFT, PLAIN, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def test_a_click_and_a_ctrl_click_show_the_form_for_both(panel: SidePanel, desk: Desk, qtbot) -> None:
    page = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    QApplication.processEvents()
    month = page.view("month")
    QTest.mouseClick(month, LEFT, PLAIN, month.faces["p1"].rect.center())
    assert panel.item_editor.isVisibleTo(panel)
    QTest.mouseClick(month, LEFT, CTRL, month.faces["p2"].rect.center())
    assert panel.bulk_editor.isVisibleTo(panel)
    assert titles(panel) == [desk.session.item("p1").title, desk.session.item("p2").title]
    QTest.mouseClick(month, LEFT, CTRL, month.faces["p2"].rect.center())
    assert panel.week_panel.isVisibleTo(panel), "one is no longer several"


def test_several_taken_by_hand_open_a_folded_panel_once(panel: SidePanel, desk: Desk) -> None:
    panel.set_collapsed(True)
    desk.sight.select(("p1", "p2"))
    assert not panel.collapsed()
    panel.set_collapsed(True)
    desk.sight.select(("p1", "p2", "p3"))
    assert panel.collapsed(), "it was folded on purpose"


def test_what_an_undo_points_out_leaves_the_week_in_sight(panel: SidePanel, desk: Desk) -> None:
    rows = tuple(replace(desk.session.item(key), title="Otherwise") for key in ("p1", "p2"))
    desk.session.change("Rename", Patch(items=rows))
    desk.undoing.undo()
    assert set(desk.sight.selected) == {"p1", "p2"}
    assert panel.week_panel.isVisibleTo(panel)


def test_each_title_has_one_line_and_the_buttons_stay(panel: SidePanel, desk: Desk) -> None:
    long = replace(desk.session.item("p1"), title="A title of many words that goes on " * 4 + "\nand on")
    desk.session.change("Rename", Patch(items=(long,)))
    desk.sight.select(("p1", "p2"))
    panel.resize(320, 420)
    QApplication.processEvents()
    form = panel.bulk_editor
    first, second = form.findChildren(OneLine)
    assert first.height() == second.height()
    assert first.text().endswith("…")
    point = QPointF(first.rect().center())
    QApplication.sendEvent(first, QEnterEvent(point, point, first.mapToGlobal(point)))  # the tip comes with the mouse
    assert " ".join(first.toolTip().split()) == first.accessibleName() == " ".join(long.title.split())
    for button in (form.apply_button, form.delete_button):
        assert panel.rect().contains(at(panel, button)), "in sight without scrolling"
    form.reveal("days")
    QApplication.processEvents()
    assert panel.rect().contains(at(panel, form.apply_button))


def titles(panel: SidePanel) -> list[str]:
    return [line.accessibleName() for line in panel.bulk_editor.findChildren(OneLine) if not line.isHidden()]


def at(panel: QWidget, button: QWidget) -> QPoint:
    return button.mapTo(panel, button.rect().bottomRight())


def test_several_items_are_offered_the_fields_that_all_of_them_have(
    panel: SidePanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(bulk_editor.GIVEN, "response_channel", lambda plan: choices.channels(plan, with_all=False))
    desk.sight.select(("p1", "p2"))
    panel.open_bulk()
    bulk = panel.bulk_editor
    assert not bulk.rows["response_channel"].isHidden()
    desk.sight.select(("p1", "past"))
    assert bulk.rows["response_channel"].isHidden(), "a conversation block has none"
    assert not bulk.rows["campaign"].isHidden()


def test_several_items_change_in_one_step(panel: SidePanel, desk: Desk) -> None:
    desk.sight.select(("p1", "p2", "p3"))
    panel.open_bulk()
    bulk = panel.bulk_editor
    bulk.given["spokesperson"].set_value("samir")
    bulk.labels.add("spring")
    bulk.days.setText("1")
    bulk.apply_button.click()
    assert {desk.session.item(one).spokesperson for one in ("p1", "p2", "p3")} == {"samir"}
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 9, 9, 0)
    assert desk.session.item("p1").labels == ("spring",)
    assert len(steps(desk)) == 1
    desk.undoing.undo()
    assert desk.session.item("p1").spokesperson == "noor"


def test_posts_and_slots_get_a_discipline_together(panel: SidePanel, desk: Desk) -> None:
    desk.sight.select(("p1", "past"))
    panel.open_bulk("discipline")
    panel.bulk_editor.given["discipline"].set_value("service")
    panel.bulk_editor.apply_button.click()
    assert {desk.session.item(one).discipline for one in ("p1", "past")} == {"service"}
    assert len(steps(desk)) == 1


def test_a_blocked_item_stops_the_whole_change(panel: SidePanel, desk: Desk) -> None:
    desk.sight.select(("p1", "nameless"))
    panel.open_bulk()
    panel.bulk_editor.status.set_value("approved")
    panel.bulk_editor.apply_button.click()
    assert desk.session.item("p1").status != "approved"
    assert NASTY in panel.bulk_editor.problem.text()
    assert steps(desk) == []


def test_a_shift_leaves_what_is_published_and_says_so(panel: SidePanel, desk: Desk) -> None:
    published = replace(desk.session.item("p2"), status="published")
    desk.session.change("Publish", Patch(items=(published,)))
    desk.sight.select(("p1", "p2"))
    form, p1 = panel.bulk_editor, desk.session.item("p1")
    retype(form.days, "1")
    assert "published" in form.rows["days"].hint.text()
    form.apply_button.click()
    assert desk.session.item("p1").starts_at == p1.starts_at + timedelta(days=1)
    assert desk.session.item("p2").starts_at == published.starts_at
    retype(form.days, "1")
    form.status.set_value("draft")
    form.apply_button.click()
    assert desk.session.item("p2").starts_at == published.starts_at + timedelta(days=1), "no longer published"
