"""What is being typed is saved before its window or its client goes away; what cannot be is for the user to judge.

Saving can fail (a full disk), and a value can be one that cannot be kept (a date that is none).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk import Desk
from compassdesk.ui.dialogs.warning import answer, warning

translate = QCoreApplication.translate


def settle(window: QWidget, desk: Desk) -> bool:
    """Save what is being typed in any field; False when the user stays with what cannot be saved."""
    why = _settled(desk)
    return not why or _goes_on(window, why, translate("Unsaved", "Leave without it"))


def _settled(desk: Desk) -> str:
    """Why something that was typed cannot be saved; empty when all of it is."""
    try:
        desk.settle()
    except PlanError as trouble:
        return sentence(trouble)
    return "\n".join(desk.typing.unsaved())


def _goes_on(window: QWidget, why: str, words: str) -> bool:
    box = warning(window, translate("Unsaved", "What you typed last is not saved."), why)
    without = box.addButton(words, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Unsaved", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    return answer(box) is without
