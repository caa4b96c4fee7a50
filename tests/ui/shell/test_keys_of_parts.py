"""Keys that mean something of their own in a part of the window do that there, not what they do elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.app import Desktop
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.free_reminders import FreeReminder, free_reminders
from compassdesk.domain.free_reminders import record_of as record_of_reminder
from compassdesk.domain.patch import Patch
from compassdesk.ui.pages.today.reminder_row import ReminderRow


def press(running: Desktop, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As the system sends it: the shortcuts of the window come first."""
    QTest.keyClick(running.window.windowHandle(), key, held)
    QApplication.processEvents()


def test_on_an_attachment_they_move_and_remove_it_and_the_post_stays(sample: Desktop) -> None:
    session, sight = sample.desk.session, sample.desk.sight
    post = next(item for item in session.plan.items if item.kind == "post" and item.id not in session.attached)
    pictures = [
        Attachment(name, post.id, f"{name}.jpg", sha256="", kind="jpeg", position=at) for at, name in enumerate("ab")
    ]
    session.change("Attach", Patch(attachments=tuple(map(record_of, pictures))))
    sight.open_item(post.id)
    sample.window.activateWindow()
    strip, day = sample.window.columns.panel.item_editor.attachments, sight.day
    strip.tiles[0].setFocus()
    press(sample, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sight.day == day
    assert [one.name for one in session.attached[post.id]] == ["b.jpg", "a.jpg"]
    press(sample, Qt.Key.Key_Delete)
    assert session.item(post.id) is not None
    assert [one.name for one in session.attached[post.id]] == ["b.jpg"]


def test_on_a_reminder_delete_removes_that_and_not_what_is_selected(sample: Desktop, qtbot) -> None:
    session, sight = sample.desk.session, sample.desk.sight
    own = FreeReminder("tea", "Buy tea")
    session.change("Remind", Patch(reminders=(record_of_reminder(own),)))
    chosen = next(item for item in session.plan.items if item.status == "draft")
    sight.select([chosen.id])
    sample.window.stack.show_page("today")
    page = sample.window.stack.currentWidget()
    page.complete()
    card = page.side.reminders
    qtbot.waitUntil(lambda: any("tea" in key for key in card.rows.rows()))
    row = next(row for key, row in card.rows.rows().items() if "tea" in key)
    assert isinstance(row, ReminderRow)
    sample.window.activateWindow()
    row.act_button.setFocus()
    press(sample, Qt.Key.Key_Delete)
    assert session.item(chosen.id) is not None
    assert "tea" not in {one.id for one in free_reminders(session.plan)}
