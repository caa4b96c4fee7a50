"""Labels for words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from compassdesk.ui.widgets.layout import height_follows_width
from compassdesk.ui.widgets.wrapped_words import WrappedWords


def label(words: str, kind: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label that shows its words as they are, never as markup."""
    made = WrappedWords(parent) if wrap else QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    if wrap:
        height_follows_width(made)
    if kind:
        made.setProperty("kind", kind)
    return made


def say(where: QLabel, words: str) -> None:
    """Show other words, or nothing at all where there are none."""
    where.setText(words)
    where.setVisible(bool(words))
