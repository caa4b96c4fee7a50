"""The channels of an item are ticked one after the other, each saved at once, in a list that stays open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import channel
from compassdesk.domain.patch import Patch


def test_channels_are_ticked_one_after_the_other_and_each_is_saved(editor, desk) -> None:
    desk.session.change("More", Patch(channels=(channel("md", "mastodon"), channel("bs", "bluesky"))))
    before = desk.session.item("p2").channels
    editor.channels.add_button.setFocus()
    editor.channels.add_button.click()
    menu = QApplication.activePopupWidget()
    free = [action for action in menu.actions() if not action.isChecked()]
    assert {action.data() for action in free} == {"md", "bs"}
    for action in free:
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible()
    assert set(desk.session.item("p2").channels) == {row.id for row in desk.session.plan.channels}
    for action in free:
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Space)
    assert desk.session.item("p2").channels == before
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
