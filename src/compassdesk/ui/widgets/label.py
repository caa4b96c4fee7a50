"""Labels for words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def label(words: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its words as they are, never as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setWordWrap(wrap)
    if wrap:
        # As tall as its lines at the width it gets, neither squeezed nor stretched.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if kind:
        made.setProperty("kind", kind)
    return made


def say(where: QLabel, words: str) -> None:
    """Show other words, or nothing at all where there are none."""
    where.setText(words)
    where.setVisible(bool(words))
