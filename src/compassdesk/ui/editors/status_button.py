"""The status of an item: a button with the steps (domain.md C2 Status)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.widgets.plain_buttons import MenuWord

translate = QCoreApplication.translate


class StatusButton(MenuWord):
    """Shows the status; its menu offers all of them, because moving back is always allowed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QMenu(), parent=parent)
        self.setToolTip(help_texts.field("status"))
        group = QActionGroup(self.menu)
        self._actions = {}
        for status in STATUSES:
            if status == "on_hold":
                self.menu.addSeparator()
            action = self.menu.addAction(words.status(status))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, status=status: self.chosen.emit(status))
            group.addAction(action)
            self._actions[status] = action

    def show_status(self, status: Status) -> None:
        """Show the status an item has."""
        self.setText(words.status(status))
        self.updateGeometry()
        self.setAccessibleName(translate("StatusButton", "Status: {status}").replace("{status}", words.status(status)))
        self._actions[status].setChecked(True)
