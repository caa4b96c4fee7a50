"""The board: a column per status, and a card dragged to another column takes that status."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(desk, page):
    desk.sight.show(date(2027, 3, 8), "board")
    return page.view("board")


def column(board, status: str):
    return next(one for one in board.columns if one.status == status)


def test_every_item_of_the_month_and_the_tray_is_on_the_board(desk, board):
    cards = {one.status: [item.id for item in one.items] for one in board.columns if one.items}
    assert cards == {"idea": ["idea"], "draft": ["p1", "s1", "p2"], "published": ["p3"]}


def test_a_card_takes_the_status_of_the_column_it_is_dropped_on(desk, board):
    source, target = column(board, "draft"), column(board, "in_review")
    start = source.rect_of(0).center()
    end = source.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(source, LEFT, PLAIN, start)
    for step in range(1, 4):
        QTest.mouseMove(source, start + (end - start) * step / 3)
    QTest.mouseRelease(source, LEFT, PLAIN, end)
    assert desk.session.item("p1").status == "in_review"
    desk.undoing.undo()
    assert desk.session.item("p1").status == "draft"


def test_arrows_go_through_the_cards_and_enter_opens_one(desk, board):
    source = column(board, "draft")
    source.setFocus()
    QTest.keyClick(source, Qt.Key.Key_Down)
    assert desk.sight.selected == ("s1",)
    QTest.keyClick(source, Qt.Key.Key_Return)
    assert desk.sight.edited == "s1"
