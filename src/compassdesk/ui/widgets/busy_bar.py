"""The bar of work of which nobody knows how long it takes."""

from PySide6.QtWidgets import QProgressBar


class BusyBar(QProgressBar):
    """`words` are what assistive technology is told of it. A range given later turns it into a measure."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setAccessibleName(words)
