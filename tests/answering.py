"""Answering the question a window will ask, as a person would: by pressing the button with these words."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


class Answer:
    """Presses the button `words` of every question that comes; `asked` are the questions."""

    def __init__(self, words: str) -> None:
        self.asked: list[str] = []
        self._words = words
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked.append(box.text())
            next(button for button in box.buttons() if button.text() == self._words).click()
