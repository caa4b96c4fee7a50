"""A workbook that is protected with a password: it is asked for here, and kept no longer than the file is looked at."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


def is_asked_for(error: PlanError) -> bool:
    """Whether a file could not be read for want of its password, or because it has another one."""
    return error.code in {"workbook-locked", "workbook-password-wrong"}


class PasswordPage(QFrame):
    """The field, whose password it is, and that the one before was wrong."""

    given = Signal(str)
    """The file shall be tried with this password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        outer = column(self, margins=(32, 32, 32, 32))
        outer.addStretch(1)
        inside = QWidget()
        inside.setFixedWidth(400)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        layout = column(inside, gap=8)
        self._words = label("", "h3", wrap=True)
        layout.addWidget(self._words)
        words = translate("Import", "It is used to read this file, and not kept.")
        layout.addWidget(label(words, "sub", wrap=True))
        self.password = PassphraseFields(translate("Import", "Password"))
        layout.addWidget(self.password)
        self.trouble = label("", "error", wrap=True)
        layout.addWidget(self.trouble)
        self.open_button = QPushButton(translate("Import", "Open"))
        self.open_button.clicked.connect(self._give)
        # in the next turn: the same Enter would else press what has the keyboard by then, which stops the reading
        self.password.lines[0].returnPressed.connect(self.open_button.click, Qt.ConnectionType.QueuedConnection)
        self.password.changed.connect(lambda: self.open_button.setEnabled(bool(self.password.text())))
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, name: str, error: PlanError) -> None:
        """Ask for the password of the file of this name, which could not be read."""
        from compassdesk.texts.errors import sentence

        words = translate("Import", "“{file}” is protected with a password.")
        self._words.setText(words.replace("{file}", name))
        is_wrong = error.code == "workbook-password-wrong"
        self.trouble.setText(sentence(error) if is_wrong else "")
        self.trouble.setVisible(is_wrong)
        if not is_wrong:
            self.password.clear()
        self.open_button.setEnabled(is_wrong)
        self.password.lines[0].selectAll()
        self.password.setFocus()

    def _give(self) -> None:
        self.given.emit(self.password.text())
