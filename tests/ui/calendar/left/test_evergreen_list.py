"""Evergreen items: kept from the editor's item, offered once rested, planned again as copies that know their origin."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from compassdesk.domain.evergreen import Rhythm
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.ui.calendar.left.evergreen_list import EvergreenList
from compassdesk.ui.dialogs import keep_evergreen as module
from compassdesk.ui.dialogs.keep_evergreen import KeepEvergreen, change_rhythm, keep_evergreen

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def old(desk):
    """Something that went out in January, on Facebook."""
    row = replace(desk.session.item("p1"), id="old", title="Sort it", starts_at=datetime(2027, 1, 4, 9), body="Words")
    picture = Record("picture", {"item": "old", "name": "bins.jpg", "alt": "Bins", "sha256": "ab" * 32})
    desk.session.change("Old", Patch(items=(row,), attachments=(picture,)))
    return row


@pytest.fixture
def kept(desk, page, old, monkeypatch):
    """It is kept, as the menu does it: 30 days of rest, 3 times at most."""

    def answered(dialog: KeepEvergreen) -> None:
        dialog.days.set_value(30)
        dialog.most.set_value(3)
        dialog.accept_button.click()

    monkeypatch.setattr(module, "ask", answered)
    desk.sight.select(("old",))
    keep_evergreen(page, desk.session, desk.sight)
    return desk.session.plan.templates[0]


@pytest.fixture
def listed(desk, drag, page, kept, qtbot):
    made = EvergreenList(desk.session, desk.sight, drag, page)
    made.look()
    qtbot.waitUntil(lambda: bool(made.rows))
    return made


def test_it_is_offered_with_when_it_was_there_last_and_how_often(listed):
    assert [row.full_text for row in listed.rows] == ["Sort it · last on 4 January · 1 of 3"]
    assert not listed.isHidden()


def test_its_menu_plans_a_copy_which_rests_then(desk, listed, qtbot, kept):
    desk.sight.cursor.put(date(2027, 3, 18))
    menu = listed.rows[0].menu()
    menu.actions()[0].trigger()
    made = desk.session.item(desk.sight.edited)
    assert (made.title, made.body, made.starts_at, made.template) == (
        "Sort it",
        "Words",
        datetime(2027, 3, 18, 9),
        kept.id,
    )
    assert made.status == "draft"
    qtbot.waitUntil(listed.isHidden)
    desk.undoing.undo()
    qtbot.waitUntil(lambda: not listed.isHidden())


def test_a_copy_waits_in_ideas(desk, listed):
    menu = listed.rows[0].menu()
    menu.actions()[1].trigger()
    made = desk.session.item(desk.sight.edited)
    assert (made.starts_at, made.status, made.template is not None) == (None, "idea", True)


def test_its_pictures_come_along_and_go_with_it(desk, listed):
    for place in (0, 1):
        listed.rows[0].menu().actions()[place].trigger()
        made = desk.sight.edited
        assert [(one.name, one.alt, one.sha256) for one in desk.session.attached[made]] == [
            ("bins.jpg", "Bins", "ab" * 32)
        ]
        desk.undoing.undo()
        assert desk.session.item(made) is None
        assert len(desk.session.plan.attachments) == 1


def test_it_is_pulled_onto_a_day(desk, page, drag, listed):
    month = page.view("month")
    row = listed.rows[0]
    cell = month.layout_now.cell_of(date(2027, 3, 18))
    goal = month.mapToGlobal(QPoint(cell.x + cell.width // 2, cell.y + cell.height - 10))
    QTest.mousePress(row, LEFT, PLAIN, QPoint(10, 8))
    QTest.mouseMove(row, QPoint(60, 40))
    assert drag.active
    drag.follow(goal)
    drag.drop(goal)
    assert [one.starts_at for one in desk.session.plan.items if one.title == "Sort it"] == [datetime(2027, 3, 18, 9)]


def test_its_rhythm_is_changed_and_ended_each_with_its_undo(desk, page, kept, monkeypatch, qtbot):
    dialogs = []
    monkeypatch.setattr(module, "ask", dialogs.append)
    change_rhythm(page, desk.session, kept)
    (dialog,) = dialogs
    qtbot.addWidget(dialog)
    assert (dialog.days.value(), dialog.most.value()) == (30, 3)
    dialog.days.setText("often")
    dialog.accept_button.click()
    assert dialog.days_row.error.text()
    dialog.stop_button.click()
    assert desk.session.plan.templates == ()
    desk.undoing.undo()
    assert desk.session.plan.templates == (kept,)
    assert kept.content["rhythm"] == {"days": 30, "most": 3, "of": "old"}
    fresh = KeepEvergreen(page, desk.session, kept, Rhythm(30, 3, "old"))
    qtbot.addWidget(fresh)
    fresh.most.set_value(None)
    fresh.accept_button.click()
    assert desk.session.plan.templates[0].content["rhythm"] == {"days": 30, "of": "old"}
