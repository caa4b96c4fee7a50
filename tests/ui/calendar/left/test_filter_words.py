"""The field that filters by words: typed, cleared, followed, saved with a view, and what it hides is said."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.saved_views import saved_views
from compassdesk.ui.calendar import looks
from compassdesk.ui.calendar.left.left_column import LeftColumn


@pytest.fixture
def field(desk, page, drag, qtbot):
    column = LeftColumn(desk.session, desk.sight, drag)
    qtbot.addWidget(column)
    column.resize(204, 820)
    with qtbot.waitExposed(column):
        column.show()
    column.activateWindow()
    column.words.setFocus()
    return column.words


def shown(desk) -> set[str]:
    return {item.id for item in desk.sight.shown_items()}


def test_what_is_typed_is_looked_for_as_the_search_does(desk, page, field, qtbot):
    row = replace(desk.session.item("p2"), body="De smørrebrød-wedstrijd in Łódź")
    desk.session.change("Text", Patch(items=(row,)))
    QTest.keyClicks(field, "LODZ smorre")
    qtbot.waitUntil(lambda: shown(desk) == {"p2"})
    assert desk.sight.filter == Filter(text="LODZ smorre")
    field.selectAll()
    QTest.keyClicks(field, "stembureaus")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown(desk) == {"p1"}, "at once with Enter"


def test_escape_empties_it_and_then_goes_back_to_the_calendar(desk, page, field, qtbot):
    left: list[bool] = []
    QTest.keyClicks(field, "zz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown(desk) == set()
    field.left.connect(lambda: left.append(True))
    over = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, over)
    assert over.isAccepted(), "before the window takes it"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (desk.sight.filter, left) == (Filter(), [])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert left == [True]


def test_it_follows_the_chips_and_saved_views(desk, page, field):
    desk.sight.set_filter(Filter(text="stem"))
    assert field.text() == "stem"
    looks.save(desk.session, desk.sight, "Stem")
    desk.sight.set_filter(desk.sight.filter.without("text"))
    assert field.text() == ""
    (view,) = saved_views(desk.session.plan)
    looks.show(desk.sight, view)
    assert field.text() == "stem"
    assert shown(desk) == {"p1"}


def test_what_the_words_hide_of_a_new_item_is_said_and_shown(desk, page, field, qtbot):
    offers = []
    desk.session.said.connect(lambda words, about: offers.append((words, desk.undoing.offer(about))))
    desk.sight.set_filter(Filter(text="stembureaus"))
    desk.session.change("New", Patch(items=(post("send", "2027-03-11T09:00", id="new", title="Anders"),)))
    qtbot.waitUntil(lambda: any("hide" in words for words, _offer in offers))
    offers[-1][1].do()
    assert "new" in shown(desk)
    assert field.text() == ""
