"""What is still being typed is saved before its field goes away; when that fails the user decides."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence

if TYPE_CHECKING:
    from compassdesk.ui.editors.item_editor import ItemEditor

translate = QCoreApplication.translate


def settle(window: QWidget, editor: "ItemEditor | None") -> bool:
    """Save what is being typed in the item editor or in any field; False when the user stays with what cannot be."""
    field = window.focusWidget()
    try:
        if editor is not None:
            editor.binder.flush()
    except PlanError as trouble:
        return _leaves_without_it(window, trouble)
    trouble = _left(field) if field is not None else None
    return trouble is None or _leaves_without_it(window, trouble)


def _left(field: QWidget) -> PlanError | None:
    """Take the keyboard away from a field, which saves it; what went wrong with that.

    Qt lets no exception of a slot through to who caused the signal: it comes out at the hook for all errors.
    """
    caught: list[PlanError] = []
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, PlanError):
            caught.append(error)
        else:
            usual(kind, error, trace)

    sys.excepthook = hook
    try:
        field.clearFocus()
    finally:
        sys.excepthook = usual
    return caught[0] if caught else None


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
