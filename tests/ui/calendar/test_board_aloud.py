"""What assistive technology is told of the board: the cards of each column, which can be reached and pressed."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.board.board_column import BoardColumn
from compassdesk.ui.calendar.board.board_view import BoardView
from compassdesk.ui.desk.desk import Desk

Role, Text = QAccessible.Role, QAccessible.Text


@pytest.fixture
def board(desk: Desk, page) -> BoardView:
    desk.sight.show(date(2027, 3, 8), "board")
    return page.view("board")


def column(board: BoardView, status: str) -> BoardColumn:
    return next(one for one in board.columns if one.status == status)


def parts(column: BoardColumn) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(column)
    return [interface.child(at) for at in range(interface.childCount())]


def told(column: BoardColumn) -> list[tuple[Role, str]]:
    return [(one.role(), one.text(Text.Name)) for one in parts(column)]


POST = "Mon 8 March 09:00, Send, Stembureaus zoeken vrijwilligers, Facebook, Noor Bakker, Draft"
POLL = "Wed 10 March 11:00, Activate, Denk mee, Facebook, X, Samir Kaya, Draft"
BLOCK = "Mon 8 March 13:00, Respond, Webcare, all channels, Noor Bakker, Draft"


def test_a_column_lists_its_cards_under_their_headings_and_keeps_up_with_the_plan(desk: Desk, board: BoardView) -> None:
    draft = column(board, "draft")
    interface = QAccessible.queryAccessibleInterface(draft)
    assert (interface.role(), interface.text(Text.Name)) == (Role.List, "Draft")
    assert told(draft) == [
        (Role.ListItem, POST),
        (Role.ListItem, POLL),
        (Role.StaticText, "Conversation blocks · 1"),
        (Role.ListItem, BLOCK),
    ]
    gone = parts(draft)[1]
    assert gone.isValid()
    desk.session.change("Status", Patch(items=(replace(desk.session.item("p2"), status="in_review"),)))
    assert [words for _, words in told(draft)] == [POST, "Conversation blocks · 1", BLOCK]
    assert told(column(board, "in_review")) == [(Role.ListItem, POLL.replace("Draft", "In review"))]
    assert not gone.isValid()
    desk.undoing.undo()
    assert [words for _, words in told(draft)] == [POST, POLL, "Conversation blocks · 1", BLOCK]
    assert told(column(board, "published")) == [], "a narrow column shows none; its strip says how many"


def test_a_card_stands_where_it_is_seen_and_says_whether_it_is_selected(desk: Desk, board: BoardView) -> None:
    draft = column(board, "draft")
    interface = QAccessible.queryAccessibleInterface(draft)
    for part in parts(draft):
        place = part.rect()
        assert interface.rect().contains(place)
        assert interface.childAt(place.center().x(), place.center().y()) is part
        assert interface.indexOfChild(part) == parts(draft).index(part)
    desk.sight.select(("p2",))
    assert [bool(part.state().selected) for part in parts(draft)] == [False, True, False, False]


def test_a_card_is_reached_pressed_and_has_its_menu(desk: Desk, board: BoardView) -> None:
    draft = column(board, "draft")
    _post, poll, heading, _block = parts(draft)
    assert poll.actionInterface().actionNames() == ["Press", "ShowMenu", "SetFocus"]
    assert heading.actionInterface().actionNames() == []
    poll.actionInterface().doAction("SetFocus")
    assert draft.hasFocus()
    assert desk.sight.selected == ("p2",)
    assert QAccessible.queryAccessibleInterface(draft).focusChild() is poll
    assert poll.state().focused
    QTest.keyClick(draft, Qt.Key.Key_Down)
    assert QAccessible.queryAccessibleInterface(draft).focusChild().text(Text.Name) == BLOCK
    poll.actionInterface().doAction("ShowMenu")
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    assert desk.sight.selected == ("p2",)
    menu.close()
    poll.actionInterface().doAction("Press")
    assert desk.sight.edited == "p2"


def test_the_keyboard_comes_to_the_cards_and_comes_back_to_where_it_was(page, desk: Desk, board: BoardView) -> None:
    page.focus_view()
    assert column(board, "idea").hasFocus(), "the first that has a card"
    QTest.keyClick(column(board, "idea"), Qt.Key.Key_Right)
    assert column(board, "draft").hasFocus()
    desk.sight.show(view="month")
    assert page.view("month").hasFocus()
    desk.sight.show(view="board")
    assert column(board, "draft").hasFocus()
