"""When a published item happened is locked in its editor too; what came of it is not, and the ways on are beside it."""

from datetime import date, datetime

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from waterhoven import nameless


def published(desk: Desk, **changes: object) -> Item:
    item = replace(desk.session.item("p2"), status="published", **changes)
    desk.session.change("Published", Patch(items=(item,)))
    return item


def is_locked(editor: ItemEditor, name: str) -> bool:
    field = editor.binder.field(name)
    days = getattr(field, "day", field)
    return days.isReadOnly()


def test_its_date_is_locked_and_what_came_of_it_is_not(editor: ItemEditor, desk: Desk, qtbot) -> None:
    for section in editor.sections:
        section.open()
    assert not is_locked(editor, "starts_at")
    assert not editor.stays.isVisible()
    item = published(desk)
    for name in ("starts_at", "last_day"):
        assert is_locked(editor, name)
    editor.text_section.tab_bar.setCurrentIndex(1)
    assert is_locked(editor, f"time:{item.channels[0]}"), "a channel's own time says so too"
    assert editor.stays.isVisible()
    (told,) = editor.stays.findChildren(QLabel)
    assert "stay where they are" in told.text()
    assert nameless(editor.stays) == []
    qtbot.keyClicks(editor.when.day, "18-3-2027")
    QTest.keyClick(editor.when.day, Qt.Key.Key_Return)
    assert desk.session.item("p2").starts_at == item.starts_at
    assert not editor.when.day._picking.isEnabled()  # noqa: SLF001 - its button takes no input either
    for name in ("title", "minutes", "result", "private_note"):
        field = editor.binder.field(name)
        assert field.isEnabled()
        assert not getattr(field, "isReadOnly", bool)()


def test_a_duplicate_is_a_draft_whose_date_is_typed(editor: ItemEditor, desk: Desk, qtbot) -> None:
    before = published(desk)
    editor.stays.copy_button.click()
    key = desk.sight.edited
    assert key != "p2"
    assert not is_locked(editor, "starts_at")
    qtbot.waitUntil(editor.when.day.hasFocus)
    editor.when.day.selectAll()
    qtbot.keyClicks(editor.when.day, "18-3-2027")
    QTest.keyClick(editor.when.day, Qt.Key.Key_Return)
    copy = desk.session.item(key)
    assert (copy.starts_at.date(), copy.status, copy.title) == (date(2027, 3, 18), "draft", before.title)
    assert desk.session.item("p2") == before
    desk.undoing.undo()
    desk.undoing.undo()
    assert desk.session.item(key) is None


def test_another_status_lets_its_date_be_typed(editor: ItemEditor, desk: Desk) -> None:
    published(desk)
    editor.stays.status_button.click()
    menu = editor.status.menu
    assert menu.isVisible()
    next(action for action in menu.actions() if action.text() == "Scheduled").trigger()
    menu.close()
    assert desk.session.item("p2").status == "scheduled"
    assert not is_locked(editor, "starts_at")
    assert not editor.stays.isVisible()


def test_the_length_of_a_published_block_is_locked(editor: ItemEditor, desk: Desk) -> None:
    published(desk, kind="slot", petal="respond", minutes=30, starts_at=datetime(2027, 3, 8, 9))
    assert is_locked(editor, "minutes")
