"""A box to tick, no wider than its words: what is pressed beside them, or framed by the keyboard, is not the box."""

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget


class TickBox(QCheckBox):
    """See the module."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
