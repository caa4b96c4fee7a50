"""Values are ticked one after the other in a list that stays open, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.ui.fields.tag_field import TagField

OPTIONS = (("fb", "Facebook"), ("ig", "Instagram"), ("li", "LinkedIn"))


@pytest.fixture
def field(qtbot) -> TagField:
    made = TagField("Add")
    made.setAccessibleName("Channels")
    made.set_options(OPTIONS)
    made.set_value(("ig",))
    qtbot.addWidget(made)
    made.show()
    return made


def opened(field: TagField):
    field.add_button.setFocus()
    field.add_button.click()
    menu = QApplication.activePopupWidget()
    assert [(one.text(), one.isChecked()) for one in menu.actions()] == [
        (words, key in field.value()) for key, words in OPTIONS
    ]
    return menu


def test_space_ticks_several_and_takes_a_tick_away_before_escape_closes(field: TagField) -> None:
    saved = []
    field.left.connect(lambda: saved.append(field.value()))
    menu = opened(field)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down):
        QTest.keyClick(menu, key)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert saved == [("ig", "fb"), ("fb",), ("fb", "li")]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert field.value() == ("fb", "li")


def test_enter_ticks_one_and_closes(field: TagField) -> None:
    menu = opened(field)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert field.value() == ("ig", "fb")


def test_clicks_tick_while_it_stays_open_and_a_value_that_is_refused_loses_its_tick(field: TagField) -> None:
    menu = opened(field)
    for action in (menu.actions()[0], menu.actions()[2]):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert menu.isVisible()
    assert field.value() == ("ig", "fb", "li")
    field.set_value(("ig",))  # as the form does that could not keep it
    assert [one.isChecked() for one in menu.actions()] == [False, True, False]
    menu.close()


def test_without_anything_to_choose_from_it_says_so(field: TagField) -> None:
    field.set_value(())
    field.set_options(())
    field.add_button.click()
    menu = QApplication.activePopupWidget()
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [("Nothing to choose from", False)]
    menu.close()
