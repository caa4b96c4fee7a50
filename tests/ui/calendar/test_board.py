"""The board: a column per status, and a card dragged to another column takes that status."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(desk, page):
    desk.sight.show(date(2027, 3, 8), "board")
    return page.view("board")


def column(board, status: str):
    return next(one for one in board.columns if one.status == status)


def cards(board) -> dict[str, list[str]]:
    return {one.status: [item.id for item in one.items] for one in board.columns if one.items}


def test_every_item_of_the_month_and_the_tray_is_on_the_board(desk, board):
    assert cards(board) == {"idea": ["idea"], "draft": ["p1", "p2", "s1"]}, "posts, then conversation blocks"
    assert board.frames["published"].strip.text() == "Published · 1"


def test_finished_columns_are_narrow_and_open_by_click_and_by_key(desk, board):
    narrow = [status for status, frame in board.frames.items() if frame.strip.isVisible()]
    assert narrow == ["published", "on_hold", "cancelled"]
    strip = board.frames["published"].strip
    QTest.mouseClick(strip, LEFT)
    assert cards(board)["published"] == ["p3"]
    assert column(board, "published").hasFocus()
    board.turn("published")
    assert strip.isVisible()
    assert strip.hasFocus()
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert cards(board)["published"] == ["p3"]


def test_arrows_go_through_narrow_columns_too(desk, board):
    column(board, "scheduled").setFocus()
    QTest.keyClick(column(board, "scheduled"), Qt.Key.Key_Right)
    assert board.frames["published"].strip.hasFocus()
    QTest.keyClick(board.frames["published"].strip, Qt.Key.Key_Left)
    assert column(board, "scheduled").hasFocus()


def test_a_card_can_be_dropped_on_a_narrow_column(desk, board):
    source = column(board, "draft")
    target = board.frames["on_hold"].strip
    start = source.rect_of(0).center()
    end = source.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(source, LEFT, PLAIN, start)
    for step in range(1, 4):
        QTest.mouseMove(source, start + (end - start) * step / 3)
    QTest.mouseRelease(source, LEFT, PLAIN, end)
    assert desk.session.item("p1").status == "on_hold"


def test_a_card_that_goes_while_it_is_held_is_let_go_of(desk, board):
    ideas, drafts = column(board, "idea"), column(board, "draft")
    start = ideas.rect_of(0).center()
    end = ideas.mapFromGlobal(drafts.mapToGlobal(drafts.rect().center()))
    for pulled in (False, True):
        QTest.mousePress(ideas, LEFT, PLAIN, start)
        if pulled:
            QTest.mouseMove(ideas, end)
        desk.session.change("Gone", Patch(removed=(("items", "idea"),)))
        QTest.mouseMove(ideas, end)
        QTest.mouseRelease(ideas, LEFT, PLAIN, end)
        assert "idea" not in cards(board)
        assert len(desk.session.undo_stack.labels()) == 1
        desk.undoing.undo()
        assert desk.session.unscheduled[0].status == "idea"


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("status", ["idea", "draft", "in_review", "approved", "scheduled"])
def test_plus_makes_an_item_of_its_column_in_one_step(desk, board, status):
    known = {key for keys in cards(board).values() for key in keys}
    board.frames[status].new.click()
    made = desk.session.item(desk.sight.edited)
    assert made.id not in known
    assert made.status == status
    assert (made.starts_at is None) == (status == "idea")
    assert desk.sight.fresh
    desk.undoing.undo()
    assert desk.session.item(made.id) is None


def test_swimlanes_stand_at_one_height_in_every_column(desk, board):
    row = replace(desk.session.item("p2"), status="in_review")
    desk.session.change("Status", Patch(items=(row,)))
    desk.sight.set_swimlanes("person")
    draft, review = column(board, "draft"), column(board, "in_review")
    heads = [[(one.y, one.lane.key, one.many) for one in each.headings if one.lane] for each in (draft, review)]
    assert [(key, many) for _y, key, many in heads[0]] == [("noor", 2), ("samir", 0), ("", 0)]
    assert [(key, many) for _y, key, many in heads[1]] == [("noor", 0), ("samir", 1), ("", 0)]
    assert [y for y, _key, _many in heads[0]] == [y for y, _key, _many in heads[1]]
    assert review.rect_of(0).top() > draft.rect_of(1).bottom()
    assert draft.height() == review.height()


def test_by_channel_a_card_stands_once_and_what_is_for_all_has_a_lane(desk, board):
    desk.sight.set_swimlanes("channel")
    lanes = [one.lane.key for one in column(board, "draft").headings if one.lane]
    assert lanes == ["*", "fb", ""]
    assert cards(board)["draft"] == ["s1", "p1", "p2"]
    desk.sight.set_swimlanes(None)
    assert cards(board)["draft"] == ["p1", "p2", "s1"]


def test_in_1440_pixels_no_column_is_cut(desk, board):
    board.resize(808, 700)
    assert board.horizontalScrollBar().maximum() == 0


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
    assert desk.sight.selected == ("p2",)
    QTest.keyClick(source, Qt.Key.Key_Return)
    assert desk.sight.edited == "p2"
