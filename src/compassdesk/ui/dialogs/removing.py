"""The question before a row is removed on which others hang: what becomes of them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class Removing(Frame):
    """Enter and Esc both leave everything as it is: removing is chosen, not hit."""

    def __init__(self, parent: QWidget | None, name: str, becomes: str) -> None:
        super().__init__(parent, translate("Removing", "Remove {name}?").replace("{name}", name), width=420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.becomes = label(becomes, wrap=True)
        self.body.addWidget(self.becomes)
        back = translate("Removing", "Undo brings all of it back.")
        self.body.addWidget(label(back, "sub", wrap=True))
        self.remove_button = self.add_action(translate("Removing", "Remove"))
        self.remove_button.setAutoDefault(False)
        restyle(self.remove_button, kind="danger")
        self.remove_button.clicked.connect(self.accept)
        self.cancel_button = self.add_cancel()
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
