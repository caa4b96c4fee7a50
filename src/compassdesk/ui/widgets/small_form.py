"""A small form within a card or a page: Enter in one of its fields accepts, Escape gives up."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.ui.widgets.escape_key import kept_from_window


class SmallForm(QWidget):
    """See the module. Subclasses give `accept` and `give_up`."""

    def accept(self) -> None:
        """Tell what was filled in, where it is complete; else say what is missing."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Leave it as it was."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)


def answering(*buttons: QPushButton) -> QHBoxLayout:
    """The line of buttons below its fields: the first accepts."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for place, button in enumerate(buttons):
        button.setProperty("kind", "small" if place else "fix")
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row
