r"""A text of several lines that keeps what it was given: looking at it, or typing elsewhere in it, changes nothing.

Qt shows every kind of line break as one and gives them all back as "\n". Here a break is written as the text's first
one is, and those that differ keep their own. No-break spaces stay. A line of many thousand letters is laid out in
pieces, because Qt lays out a line as a whole for each letter typed; the breaks between the pieces are not in the text.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from compassdesk.ui.widgets.qt_letters import part, units

PIECE = 1000
"""Letters of a long line that are laid out together."""
LONG = 3 * PIECE
"""A line longer than this is laid out in pieces."""
_BREAK = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")
_ANY_BREAK = re.compile("\r\n|[\r\n\u2028\u2029\ufdd0\ufdd1]")
_SPELLINGS = ("", "\n", "\r\n", "\r", "\u2029", "\ufdd0", "\ufdd1")
_MARK = "\ufeff"
"""A byte order mark: a text that begins with it loses it on its way into Qt and on its way out."""
_PLAIN = QTextCharFormat()
_OWN = int(QTextBlockFormat.Property.UserProperty) + 1
"""The property of a break that holds which of these it is, where that is not the usual one."""


class PlainText(QPlainTextEdit):
    """Its value is the text to the letter. `typed` comes from the user only, `left` when the keyboard goes."""

    left = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.preedit = ""
        """What an input method is composing."""
        self._filling = False
        self._usual = "\n"
        self._even = True
        self._known: str | None = ""
        """The value, while it is the one worked out last."""
        self.document().contentsChange.connect(self._forget)
        self.textChanged.connect(self._changed)

    def value(self) -> str:
        if self._known is None:
            self._known = self._spelled()
        return self._known

    def _forget(self) -> None:
        self._known = None

    def _spelled(self) -> str:
        if self._even:
            return self._raw().replace("\u2029", self._usual)
        parts: list[str] = []
        block = self.document().firstBlock()
        for line in self._raw().split("\u2029"):
            if parts:
                parts.append(self._break_before(block))
            parts.append(line)
            block = block.next()
        return "".join(parts)

    def _raw(self) -> str:
        """The letters as they are shown, each break as U+2029."""
        raw = self.document().toRawText()
        return raw if self.document().characterAt(0) else f"{_MARK}{raw}"

    def set_value(self, text: str | None) -> None:
        wanted = text or ""
        if wanted == self.value():
            return
        self._filling = True
        breaks = _breaks_of(wanted)
        self._usual = breaks[0] if breaks else "\n"
        self._even = len(breaks) < 2 and not _has_long_line(wanted)
        if self._even and not wanted.startswith(_MARK):
            self.setPlainText(wanted if self._usual in "\n\r\n" else _BREAK.sub("\n", wanted))
        else:
            self.clear()
            self.document().setUndoRedoEnabled(False)
            self._write(QTextCursor(self.document()), wanted)
            self.document().setUndoRedoEnabled(True)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling = False

    def show_pieces(self, pieces: Iterable[tuple[str, QTextCharFormat]]) -> None:
        """Show a text of pieces, each in its own format."""
        told = tuple(pieces)
        self._filling = True
        breaks = _breaks_of("".join(text for text, _ in told))
        self._usual = breaks[0] if breaks else "\n"
        self._even = False
        self.clear()
        cursor = QTextCursor(self.document())
        self.document().setUndoRedoEnabled(False)
        for text, shape in told:
            self._write(cursor, text, shape)
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling = False

    def problem(self) -> str:
        return ""

    def typed_text(self) -> str:
        return " ".join(self.value().split())

    # --- breaks ----------------------------------------------------------------------------------------------------

    def _break_before(self, block: QTextBlock) -> str:
        shape = block.charFormat()
        return _SPELLINGS[shape.intProperty(_OWN)] if shape.hasProperty(_OWN) else self._usual

    def _write(self, cursor: QTextCursor, text: str, shape: QTextCharFormat = _PLAIN) -> None:
        """Put a text in, each break as it is spelled; what is selected goes."""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        at = 0
        for found in _BREAK.finditer(text) if _breaks_of(text) else ():
            self._write_line(cursor, text[at : found.start()], shape)
            self._break(cursor, found[0])
            at = found.end()
        self._write_line(cursor, text[at:], shape)
        cursor.endEditBlock()

    def _write_line(self, cursor: QTextCursor, line: str, shape: QTextCharFormat) -> None:
        pieces = [line] if len(line) <= LONG else [line[at : at + PIECE] for at in range(0, len(line), PIECE)]
        for place, piece in enumerate(pieces):
            if place:
                self._break(cursor, "")
            cursor.setCharFormat(shape)
            if piece.startswith(_MARK):
                cursor.insertText(f".{piece}")
                cursor.setPosition(cursor.position() - units(piece))
                cursor.deletePreviousChar()
                cursor.setPosition(cursor.position() + units(piece))
            else:
                cursor.insertText(piece)

    def _break(self, cursor: QTextCursor, spelled: str) -> None:
        shape = QTextCharFormat()
        if spelled != self._usual:
            shape.setProperty(_OWN, _SPELLINGS.index(spelled))
            self._even = False
        cursor.insertBlock(QTextBlockFormat(), shape)
        cursor.setCharFormat(_PLAIN)

    def _put(self, text: str) -> None:
        """Put in what the user brings: its breaks become those of this text."""
        cursor = self.textCursor()
        self._write(cursor, _ANY_BREAK.sub(lambda _found: self._usual, text))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # --- by the user -----------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if not self._filling:
            self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not held and not self.isReadOnly():
            self._put("\n")
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self._put(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as it is written."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        parts: list[str] = []
        block = self.document().findBlock(start)
        for line in self._raw().split("\u2029")[block.blockNumber() :]:
            if block.position() > end:
                break
            if parts:
                parts.append(self._break_before(block))
            parts.append(part(line, start - block.position(), end - block.position()))
            block = block.next()
        data = QMimeData()
        data.setText("".join(parts))
        return data

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def _breaks_of(text: str) -> tuple[str, ...]:
    """The different breaks of a text, the first one first."""
    if not any(mark in text for mark in "\r\u2029\ufdd0\ufdd1"):  # much faster than any expression
        return ("\n",) if "\n" in text else ()
    return tuple(dict.fromkeys(_BREAK.findall(text)))


def _has_long_line(text: str) -> bool:
    if len(text) <= LONG:
        return False
    lines = text.split("\n") if _breaks_of(text) in {(), ("\n",)} else _BREAK.split(text)
    return any(len(line) > LONG for line in lines)
