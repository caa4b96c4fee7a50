"""What is still being typed is saved before its window or its client goes away; when that fails the user decides."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk import Desk

translate = QCoreApplication.translate


def settle(window: QWidget, desk: Desk) -> bool:
    """Save what is being typed in any field; False when the user stays with what cannot be saved."""
    try:
        desk.settle()
    except PlanError as trouble:
        return _leaves_without_it(window, trouble)
    return True


def _leaves_without_it(window: QWidget, trouble: PlanError) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, "CompassDesk", "", parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Unsaved", "What you typed last is not saved."))
    box.setInformativeText(sentence(trouble))
    leave = box.addButton(translate("Unsaved", "Leave without it"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Unsaved", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is leave
