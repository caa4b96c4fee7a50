"""What is still being typed is saved before its window or its client goes away; when that fails the user decides."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk import Desk
from compassdesk.ui.dialogs.warning import answer, warning

translate = QCoreApplication.translate


def settle(window: QWidget, desk: Desk) -> bool:
    """Save what is being typed in any field; False when the user stays with what cannot be saved."""
    try:
        desk.settle()
    except PlanError as trouble:
        return _leaves_without_it(window, trouble)
    return True


def _leaves_without_it(window: QWidget, trouble: PlanError) -> bool:
    box = warning(window, translate("Unsaved", "What you typed last is not saved."), sentence(trouble))
    leave = box.addButton(translate("Unsaved", "Leave without it"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Unsaved", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    return answer(box) is leave
