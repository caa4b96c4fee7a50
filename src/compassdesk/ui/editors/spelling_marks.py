"""Marks words that the client's dictionary does not know, in a text that is written.

The dictionary is loaded by a worker. Words are looked up when the typing rests, some milliseconds at a time, and only
what was looked up is marked. The word that the cursor stands in is being typed, and not marked yet.
"""

from time import perf_counter

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextCursor

from compassdesk.domain.spelled_words import language_of, looked_up
from compassdesk.rendering.look import theme
from compassdesk.system.spelling import Speller, speller
from compassdesk.texts.language import spoken
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors import hint_choice
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.plain_text import PlainText
from compassdesk.ui.widgets.qt_letters import part, units

MOST_CHECKED = 20_000
"""Letters of a text whose words are looked up."""
SLICE = 0.006
"""Seconds that words are looked up before the window may do something else."""
RESTS_FOR = 250


class SpellingMarks(QSyntaxHighlighter):
    """The marks in one field."""

    def __init__(self, session: Session, field: PlainText) -> None:
        super().__init__(field.document())
        self._session, self._field = session, field
        self._language = ""
        self.speller: Speller | None = None
        self._waiting: list[str] = []
        self._own: frozenset[str] = frozenset()
        self._looked_at: tuple[str, frozenset[str], str] = ("", frozenset(), "")
        self._typed_in = -1
        self._rest, self._next = QTimer(self), QTimer(self)
        for timer, wait, call in ((self._rest, RESTS_FOR, self._begin), (self._next, 0, self._go_on)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(call)
        field.typed.connect(self._rest.start)
        field.cursorPositionChanged.connect(self._left_a_word)

    def follow(self) -> None:
        """The field shows another text, or the client changed: use its language and its own words."""
        client = self._session.plan.client
        self._own = frozenset(word.casefold() for word in client.own_words)
        language = language_of(client, spoken()) if hint_choice.spelled() and self._session.file is not None else ""
        if language != self._language:
            self._language, self.speller = language, None
            if language:
                tasks.run_task(self._field, lambda: (language, speller(language)), self._loaded)
        now = self._field.value(), self._own, language
        if now != self._looked_at:
            self._looked_at = now
            self._rest.start(0)

    def _loaded(self, came: tuple[str, Speller | None]) -> None:
        if came[0] == self._language:
            self.speller = came[1]
            self._rest.start(0)

    def _begin(self) -> None:
        """Find out which words are still to be looked up."""
        text = self._field.value()
        if self.speller is None or len(text) > MOST_CHECKED:
            self._waiting = []
            self._mark_anew()
            return
        words = {text[start:end] for start, end in looked_up(text, self._own)}
        self._waiting = [word for word in words if self.speller.known(word) is None]
        self._next.start()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        while self._waiting and self.speller is not None and perf_counter() < until:
            self.speller.look_up(self._waiting.pop())
        if self._waiting:
            self._next.start()
        else:
            self._mark_anew()

    def _mark_anew(self) -> None:
        with QSignalBlocker(self._field):  # Qt says that the text changed, as it does when somebody types
            self.rehighlight()

    def misspelled(self, line: str) -> list[tuple[int, int]]:
        """The stretches of a line that the dictionary does not know."""
        if self.speller is None:
            return []
        return [
            (one, other) for one, other in looked_up(line, self._own) if self.speller.known(line[one:other]) is False
        ]

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The marked word at a place, selected; None where there is none."""
        block = cursor.block()
        at = len(part(block.text(), 0, cursor.position() - block.position()))
        for start, end in self.misspelled(block.text()):
            if start <= at <= end:
                found = QTextCursor(block)
                found.setPosition(block.position() + units(block.text()[:start]))
                found.setPosition(block.position() + units(block.text()[:end]), QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def highlightBlock(self, text: str) -> None:
        if self.speller is None or self.document().characterCount() > MOST_CHECKED:
            return
        cursor, block = self._field.textCursor(), self.currentBlock()
        typed = -1
        if self._field.hasFocus() and cursor.block() == block:
            typed = len(part(text, 0, cursor.position() - block.position()))
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        mark.setUnderlineColor(theme.current().serious)
        for start, end in self.misspelled(text):
            if not start < typed <= end:
                self.setFormat(units(text[:start]), units(text[start:end]), mark)

    def _left_a_word(self) -> None:
        """The cursor went elsewhere: what it stood in may be marked now."""
        if self.speller is not None and not self._rest.isActive() and not self._next.isActive():
            before, self._typed_in = self._typed_in, self._field.textCursor().blockNumber()
            for number in {before, self._typed_in} - {-1}:
                block = self.document().findBlockByNumber(number)
                if block.isValid() and block.length() < MOST_CHECKED:
                    with QSignalBlocker(self._field):
                        self.rehighlightBlock(block)
