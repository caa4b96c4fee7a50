"""Saved views over the filters: shown, saved, renamed, removed and taken back, all by keyboard."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.domain.saved_views import SavedView, saved_views
from compassdesk.ui.calendar import looks
from compassdesk.ui.calendar.filter_menu import filter_menu
from compassdesk.ui.calendar.view_bar import LanesChoice
from compassdesk.ui.dialogs.view_name import ViewName, save_view

ON_X = Filter(channels=frozenset(("x",)))


def names(desk) -> list[str]:
    return [view.name for view in saved_views(desk.session.plan)]


def answered(name: str, *, cancel: bool = False) -> list[str]:
    """Answer the dialog that opens next by keyboard; what it offered and said."""
    heard: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ViewName)
        heard.append(dialog.field.text())
        QTest.keyClicks(dialog.field, name)  # what stands there is selected
        heard.append(dialog.replaces.text().strip())
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape if cancel else Qt.Key.Key_Return)
        if dialog.isVisible():
            heard.append(dialog.row.error.text())
            dialog.reject()

    QTimer.singleShot(0, answer)
    return heard


def test_lanes_and_scale_of_the_timeline_and_the_board_come_back_too(desk, page, left, qtbot):
    sight = desk.sight
    sight.show(view="timeline")
    sight.set_lanes("person")
    sight.set_scale("year")
    answered("The year")
    save_view(left, desk.session, sight)
    sight.set_scale("four_weeks")
    sight.set_lanes("channel")
    sight.show(view="board")
    sight.set_swimlanes("campaign")
    answered("Board")
    save_view(left, desk.session, sight)
    sight.set_swimlanes(None)
    buttons = {button.accessibleName(): button for button in left.saved.buttons.values()}
    assert not any(button.isChecked() for button in buttons.values())
    buttons["The year"].click()
    assert (sight.view, sight.lanes, sight.scale, sight.swimlanes) == ("timeline", "person", "year", None)
    assert (sight.first, sight.last) == (date(2026, 12, 28), date(2028, 1, 2))
    assert buttons["The year"].isChecked()
    sight.set_scale("twelve_weeks")
    assert not buttons["The year"].isChecked()
    buttons["Board"].click()
    assert (sight.view, sight.swimlanes, sight.lanes) == ("board", "campaign", "person")
    assert buttons["Board"].isChecked()
    sight.show(view="timeline")
    sight.set_lanes("campaign_and_channel")
    answered("All lanes")
    save_view(left, desk.session, sight)
    buttons["Board"].click()
    choice = LanesChoice(sight)
    qtbot.addWidget(choice)
    assert not choice.buttons["campaign_and_channel"].isVisibleTo(choice), "a card stands in one lane"
    looks.show(sight, SavedView("", "", view="board", lanes="campaign_and_channel"))
    assert sight.swimlanes == "campaign"
    both = next(button for button in left.saved.buttons.values() if button.accessibleName() == "All lanes")
    both.click()
    assert both.isChecked()
    assert choice.buttons["campaign_and_channel"].accessibleName() == "Lanes: Campaigns and channels"
    assert (sight.view, sight.lanes, sight.swimlanes) == ("timeline", "campaign_and_channel", "campaign")


def test_how_it_is_looked_at_is_saved_under_a_name_and_comes_back(desk, page, left):
    assert not left.saved.isVisible()
    desk.sight.set_filter(ON_X)
    desk.sight.set_colour("person")
    desk.sight.set_density("compact")
    heard = answered("Just X")
    save_view(left, desk.session, desk.sight)
    assert heard[0] == "Channels: X"
    assert names(desk) == ["Just X"]
    (button,) = left.saved.buttons.values()
    assert button.isVisible()
    assert button.isChecked()
    desk.sight.set_filter(Filter())
    desk.sight.set_colour("petal")
    desk.sight.set_density("roomy")
    desk.sight.show(view="board")
    assert not button.isChecked()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    sight = desk.sight
    assert (sight.filter, sight.view, sight.density, sight.colour_by) == (ON_X, "month", "compact", "person")
    assert button.isChecked()
    desk.undoing.undo()
    assert names(desk) == []
    assert not left.saved.isVisible()


def test_cancelled_or_nameless_nothing_is_saved(desk, left):
    answered("Mine", cancel=True)
    save_view(left, desk.session, desk.sight)
    heard = answered(" ")
    save_view(left, desk.session, desk.sight)
    assert heard[2] == "Give the view a name."
    assert names(desk) == []


def test_the_same_name_replaces_and_what_is_strange_in_the_record_stays(desk, left):
    record = Record("v1", {"name": "Mine", "owner": "Anja"})
    desk.session.change("Import", Patch(saved_views=(record,)))
    desk.sight.set_filter(ON_X)
    heard = answered("mine")
    save_view(left, desk.session, desk.sight)
    assert heard[1] == "The view of this name is replaced."
    (kept,) = desk.session.plan.saved_views
    assert (kept.id, kept.content["owner"], kept.content["filter"]) == ("v1", "Anja", {"channels": ["x"]})


@pytest.mark.parametrize(("view", "lanes"), [("board", "campaign_and_channel"), ("timeline", "none"), ("board", "odd")])
def test_lanes_that_a_view_cannot_have_leave_it_as_it_is_and_it_is_the_one_that_is_shown(
    desk, page, left, view: str, lanes: str
) -> None:
    record = Record("v1", {"name": "Mine", "lanes": lanes, "filter": {"channels": ["x"]}})
    desk.session.change("Import", Patch(saved_views=(record,)))
    desk.sight.show(view=view)
    before = desk.sight.lanes, desk.sight.swimlanes
    (button,) = left.saved.buttons.values()
    button.click()
    assert (desk.sight.lanes, desk.sight.swimlanes) == before
    assert desk.sight.filter == ON_X
    assert button.isChecked()


def test_a_view_is_renamed_and_removed_by_key_and_both_are_taken_back(desk, left):
    looks.save(desk.session, desk.sight, "First")
    looks.save(desk.session, desk.sight, "Second")
    first = next(button for button in left.saved.buttons.values() if button.accessibleName() == "First")
    first.setFocus()
    heard = answered("Second")
    QTest.keyClick(first, Qt.Key.Key_F2)
    assert heard == ["First", "A view of this name is there already.", "A view of this name is there already."]
    answered("Third")
    QTest.keyClick(first, Qt.Key.Key_F2)
    assert names(desk) == ["Second", "Third"]
    third = next(button for button in left.saved.buttons.values() if button.accessibleName() == "Third")
    assert left.focusWidget() is third
    desk.sight.select(("p1",))
    QTest.keyClick(third, Qt.Key.Key_Delete)
    assert names(desk) == ["Second"]
    assert desk.session.item("p1") is not None, "the view went, not what is selected"
    desk.undoing.undo()
    desk.undoing.undo()
    assert names(desk) == ["First", "Second"]


def test_saved_views_are_in_the_menu_too_where_the_left_column_is_hidden(desk, page, left):
    looks.save(desk.session, desk.sight, "All & everything")
    desk.sight.set_filter(ON_X)
    menu = filter_menu(page, desk.session, desk.sight, QAction("Filter by words…"))
    (entry,) = menu.actions()[0].menu().actions()
    assert entry.text() == "All && everything"
    assert not entry.isChecked()
    entry.trigger()
    assert not desk.sight.filter
    menu.deleteLater()


def test_the_menu_of_a_view_takes_over_what_is_shown_now(desk, left):
    looks.save(desk.session, desk.sight, "Mine")
    desk.sight.set_filter(ON_X)
    (button,) = left.saved.buttons.values()
    button.customContextMenuRequested.emit(button.rect().center())
    menu = button.findChild(QMenu)
    menu.actions()[1].trigger()
    (view,) = saved_views(desk.session.plan)
    assert view.filter == ON_X
    menu.close()


def test_a_saved_view_that_filters_by_what_is_gone_is_shown_all_the_same(desk, page, left):
    record = Record("v1", {"name": "Old", "filter": {"channels": ["gone"]}, "view": "agenda"})
    desk.session.change("Import", Patch(saved_views=(record,)))
    left.saved.buttons["v1"].click()
    assert desk.sight.view == "agenda"
    assert desk.sight.filter.channels == {"gone"}
    desk.session.change("Back", Patch(saved_views=(replace(record, content={"name": "New"}),)))
    assert left.saved.buttons["v1"].accessibleName() == "New"
