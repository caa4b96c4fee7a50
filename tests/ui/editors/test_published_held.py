"""When a published item happened is locked in its editor too; what came of it is not, and the ways on are beside it."""

from datetime import date, datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Placement
from compassdesk.ui.calendar import changes
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


def test_what_is_out_on_one_channel_stays_and_the_other_may_have_its_own_time(editor: ItemEditor, desk: Desk) -> None:
    before = desk.session.item("p2")
    first, second = before.channels
    item = replace(before, placements=(Placement(first, published_at=before.starts_at),))
    desk.session.change("Out", Patch(items=(item,)))
    assert is_locked(editor, "starts_at")
    for place, (channel, locked) in enumerate(((first, True), (second, False)), 1):
        editor.text_section.tab_bar.setCurrentIndex(place)
        assert is_locked(editor, f"time:{channel}") == locked
    assert "out on a channel" in editor.stays.words.text()
    assert not editor.stays.status_button.isVisible()
    for intent in (
        changes.shift([item], timedelta(days=1)),
        changes.place([item], item.starts_at + timedelta(days=1), keep_time=False),
        changes.to_tray([item]),
    ):
        assert intent.patch is None
        assert intent.told
    copy = changes.shift([item], timedelta(days=1)).instead.patch.items[0]
    assert (copy.starts_at.date(), copy.placements) == (item.starts_at.date() + timedelta(days=1), ())


def test_of_several_it_is_told_apart_why_each_stays() -> None:
    whole = post("send", "2027-03-10T11:00", id="w", channels=("fb",), status="published")
    partly = post("send", "2027-03-10T12:00", id="p", channels=("fb", "x"))
    partly = replace(partly, placements=(Placement("fb", published_at=partly.starts_at),))
    free = post("send", "2027-03-10T13:00", id="f", channels=("fb",))
    intent = changes.shift((whole, partly, free), timedelta(days=1))
    assert [row.id for row in intent.patch.items] == ["f"]
    assert intent.told == (
        "1 published item(s) stay where they are. Another status lets them move."
        " 1 item(s) out on a channel stay where they are. The other channels can have times of their own."
    )
    assert [row.starts_at.day for row in intent.instead.patch.items] == [11, 11]
