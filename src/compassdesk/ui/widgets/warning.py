"""The message that something is wrong or will be lost; what users wrote is shown in it as plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget


def warning(parent: QWidget | None, words: str, more: str = "") -> QMessageBox:
    """A message that is not in sight yet; whoever made it may add answers."""
    box = QMessageBox(QMessageBox.Icon.Warning, "CompassDesk", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    box.setInformativeText(more)
    return box


def show(box: QMessageBox) -> None:
    """Bring a message into sight and go on; it goes when it is closed."""
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def answer(box: QMessageBox) -> QAbstractButton | None:
    """Ask, and wait for the answer."""
    box.exec()
    box.deleteLater()
    return box.clickedButton()
