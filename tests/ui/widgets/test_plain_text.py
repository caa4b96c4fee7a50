"""A text field of several lines gives back to the letter what it was given, also around what was typed elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.ui.widgets import plain_text
from compassdesk.ui.widgets.plain_text import PlainText

ODD = "\n\r\t \u00a0\u2028\u2029\u200b\u200d\ufdd0\ufdd1\ufffc\ufeff\x01\x0b\x0c\x1c\x85é😀"
BREAKS = ("\r\n", "\n", "\r", "\u2029", "\u2028", "\ufdd0")
pieces = st.sampled_from((*BREAKS, "\u00a0", "a", "bc", "😀", "  ", "x" * 30))
odd_texts = st.one_of(
    st.lists(pieces, max_size=12).map("".join),
    st.text(st.sampled_from(ODD + "abc"), max_size=40),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=40),
)


@pytest.fixture(autouse=True)
def short_pieces(monkeypatch) -> None:
    """Long lines begin early, so that small examples have them."""
    monkeypatch.setattr(plain_text, "PIECE", 7)
    monkeypatch.setattr(plain_text, "LONG", 20)


def filled(qapp, text: str) -> PlainText:
    field = PlainText()
    field.set_value(text)
    return field


def places(field: PlainText, text: str) -> list[tuple[int, int]]:
    """The places of a text, in its letters and in the document, which has no place inside of "\\r\\n"."""
    found, at, block = [], 0, field.document().firstBlock()
    for line in field._raw().split("\u2029"):  # noqa: SLF001 - as Qt holds it
        at += len(field._break_before(block)) if found else 0  # noqa: SLF001 - as it is kept
        for letters in range(len(line) + 1):
            units = len(line[:letters].encode("utf-16-le")) // 2
            found.append((at + letters, block.position() + units))
        at += len(line)
        block = block.next()
    assert at == len(text)
    return found


@given(odd_texts)
def test_what_was_filled_in_comes_out_to_the_letter(qapp, text: str) -> None:
    field = filled(qapp, text)
    told: list[str] = []
    field.typed.connect(lambda: told.append("typed"))
    assert field.value() == text
    field.set_value("something else")
    field.set_value(text)
    assert field.value() == text
    assert told == [], "filling is not typing"


@given(odd_texts, st.sampled_from(("", "k", "two words", "é😀")), st.data())
def test_typing_over_a_part_leaves_the_rest_as_it_is(qapp, text: str, typed: str, data) -> None:
    field = filled(qapp, text)
    spots = places(field, text)
    first, second = sorted(data.draw(st.tuples(*[st.integers(0, len(spots) - 1)] * 2)))
    cursor = field.textCursor()
    cursor.setPosition(spots[first][1])
    cursor.setPosition(spots[second][1], QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.insertPlainText(typed)
    expected = text[: spots[first][0]] + typed + text[spots[second][0] :]
    assert field.value() == expected
    field.undo()
    assert field.value() == text
    field.redo()
    assert field.value() == expected


@given(odd_texts, odd_texts.map(lambda text: text.lstrip("\ufeff")), st.data())
def test_what_is_pasted_takes_over_the_breaks_of_the_text(qapp, text: str, pasted: str, data) -> None:
    field = filled(qapp, text)
    spots = places(field, text)
    letters, place = data.draw(st.sampled_from(spots))
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    QApplication.clipboard().setText(pasted)
    field.paste()
    first = plain_text._BREAK.search(text)  # noqa: SLF001 - what counts as a break
    taken = plain_text._ANY_BREAK.sub(lambda _found: first[0] if first else "\n", pasted)  # noqa: SLF001
    assert field.value() == text[:letters] + taken + text[letters:]


@given(odd_texts, st.data())
def test_what_is_copied_is_the_text_as_it_is_written(qapp, text: str, data) -> None:
    field = filled(qapp, text)
    spots = places(field, text)
    first, second = sorted(data.draw(st.tuples(*[st.integers(0, len(spots) - 1)] * 2)))
    cursor = field.textCursor()
    cursor.setPosition(spots[first][1])
    cursor.setPosition(spots[second][1], QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    copied = field.createMimeDataFromSelection().text()
    assert copied.lstrip("\ufeff") == text[spots[first][0] : spots[second][0]].lstrip("\ufeff")


def test_enter_breaks_a_line_as_the_text_does(qapp) -> None:
    field = filled(qapp, "one\r\ntwo\nthree")
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "four")
    assert field.value() == "one\r\ntwo\nthree\r\n\r\nfour"


def test_enter_within_a_long_line_is_a_break(qapp) -> None:
    field = filled(qapp, "x" * 50)
    assert field.document().blockCount() > 1
    cursor = field.textCursor()
    cursor.setPosition(field.document().findBlockByNumber(2).position() + 3)
    field.setTextCursor(cursor)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == "x" * 17 + "\n" + "x" * 33


def test_what_is_being_composed_is_typing_and_no_text_yet(qapp, qtbot) -> None:
    field = filled(qapp, "a\u00a0b")
    qtbot.addWidget(field)
    told: list[str] = []
    field.typed.connect(lambda: told.append(field.preedit))
    QApplication.sendEvent(field, QInputMethodEvent("に", []))
    assert (field.value(), set(told)) == ("a\u00a0b", {"に"})
    event = QInputMethodEvent()
    event.setCommitString("日")
    QApplication.sendEvent(field, event)
    assert field.value() == "日a\u00a0b"
    assert field.preedit == ""
