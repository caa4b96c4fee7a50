"""A line of text, and a line of several words."""

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

translate = QCoreApplication.translate
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
MOST_LETTERS = 1_000_000
"""Of one line; Qt would cut a longer text at 32,767."""


class TextField(QLineEdit):
    """One line of text, without space around it. `typed` comes from the user only."""

    left = Signal()
    typed = Signal()

    def __init__(self, placeholder: str = "", *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(MOST_LETTERS)
        self._required = required
        self.preedit = ""
        """What an input method is composing."""
        self._before = ""
        self.textEdited.connect(self._edit)
        self.textChanged.connect(self._remember)
        self.editingFinished.connect(self.left)

    def value(self) -> Any:
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        if self.text() != (value or ""):
            self.setText(value or "")
            self.setCursorPosition(0)

    def problem(self) -> str:
        if self._required and not self.text().strip():
            return translate("Forms", "This cannot be empty.")
        return ""

    def typed_text(self) -> str:
        """What stands in the field, whether or not it makes a value."""
        return self.text().strip()

    def _remember(self) -> None:
        self._before = self.text()

    def _edit(self, text: str) -> None:
        """One line stays one line: breaks that were pasted into it become spaces."""
        if _BREAKS.search(text):
            start = _same_letters(self._before, text)
            end = len(text) - _same_letters(self._before[start:][::-1], text[start:][::-1])
            added = _BREAKS.sub(" ", text[start:end])
            if added != text[start:end]:
                self.setText(text[:start] + added + text[end:])
                self.setCursorPosition(start + len(added))
        self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)
        if self.preedit:
            self.typed.emit()


class WordsField(TextField):
    """Several words or phrases, with commas between them; its value is a tuple."""

    def value(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.text().split(",") if part.strip())

    def set_value(self, value: Any) -> None:
        super().set_value(", ".join(value or ()))


def _same_letters(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
