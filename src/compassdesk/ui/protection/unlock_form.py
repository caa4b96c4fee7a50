"""Asking for the passphrase of a protected client: in a dialog over another client, or on the page of a locked one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from compassdesk.domain.errors import PlanError
from compassdesk.rendering.look import icons
from compassdesk.services import protection
from compassdesk.storage.passphrases import Key
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.welcome_page import short_folder
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate
Unlocked = Callable[[Key, bool], None]


class UnlockForm(QWidget):
    """The field, what went wrong, and whether to remember. The key is derived in a worker, which takes a moment."""

    unlocked = Signal(object, bool)
    """The key that opens the file, and whether this computer shall remember it."""
    busy = Signal(bool)

    def __init__(self, path: Path, *, remembered: bool) -> None:
        super().__init__()
        self._path = path
        layout = column(self, gap=8)
        self.passphrase = PassphraseFields(translate("Passphrase", "Passphrase"))
        layout.addWidget(self.passphrase)
        self.remember = TickBox(translate("Passphrase", "Remember on this computer, in its keyring"))
        self.remember.setChecked(remembered)
        layout.addWidget(self.remember)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.setFocusProxy(self.passphrase)

    def unlock(self) -> None:
        """Try what was typed; trouble is told here."""
        path, passphrase = self._path, self.passphrase.text()
        self._be_busy(busy=True)

        def done(key: Key) -> None:
            if isValid(self):
                self.passphrase.clear()
                self.unlocked.emit(key, self.remember.isChecked())
            else:
                protection.lock(path)  # nobody waits for it any more

        def failed(error: BaseException) -> None:
            if not isValid(self):
                return
            self._be_busy(busy=False)
            if not isinstance(error, PlanError):
                raise error
            self._tell(error)

        tasks.run_task(None, lambda: protection.unlock(path, passphrase), done, failed)

    def _be_busy(self, *, busy: bool) -> None:
        self.setEnabled(not busy)
        self.trouble.hide()
        self.busy.emit(busy)

    def _tell(self, error: PlanError) -> None:
        from compassdesk.texts.errors import sentence

        wrong = error.code == "wrong-passphrase"
        self.trouble.setText(translate("Passphrase", "This is not its passphrase.") if wrong else sentence(error))
        self.trouble.show()
        self.passphrase.lines[0].selectAll()
        self.passphrase.setFocus()


class UnlockDialog(Frame):
    """Over the client that is open, which stays there when the dialog is closed."""

    def __init__(self, parent: QWidget | None, path: Path, *, remembered: bool, done: Unlocked) -> None:
        lead = translate("Passphrase", "“{client}” is protected. It opens with its passphrase.")
        super().__init__(
            parent, translate("Passphrase", "Open a protected client"), lead=lead.replace("{client}", path.stem)
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = UnlockForm(path, remembered=remembered)
        self.body.addWidget(self.form)
        button = self.add_accept(translate("Passphrase", "Open"))
        button.clicked.connect(self.form.unlock)
        self.add_cancel()
        self.form.busy.connect(button.setDisabled)
        self.form.unlocked.connect(self.accept)
        self.form.unlocked.connect(done)
        self.form.setFocus()


class LockedPage(QWidget):
    """In place of a client that is locked: its file's name and the field, and nothing of what is in it."""

    others_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(self, margins=(24, 24, 24, 24))
        outer.addStretch(2)
        self._inside = QWidget()
        self._inside.setFixedWidth(400)
        outer.addWidget(self._inside, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self._layout = column(self._inside, gap=8)
        self.form: UnlockForm | None = None

    def wait(self, path: Path, words: str) -> None:
        """Say what is being done with the file meanwhile."""
        self._say(path, words)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none for none; its stubs do not say so
        self.form = None

    def ask(self, path: Path, *, remembered: bool, done: Unlocked) -> None:
        """Ask for the passphrase of a file; what was asked before is forgotten."""
        self._say(path, translate("Passphrase", "This client is locked. It opens with its passphrase."))
        self.form = UnlockForm(path, remembered=remembered)
        self._layout.addWidget(self.form)
        self._layout.addSpacing(4)
        self.button = QPushButton(translate("Passphrase", "Open"))
        restyle(self.button, kind="primary")
        self.button.clicked.connect(self.form.unlock)
        self._layout.addWidget(self.button)
        self.others = QPushButton(translate("Passphrase", "Open another client…"))
        self.others.setProperty("kind", "link")
        self.others.clicked.connect(self.others_wanted)
        self._layout.addWidget(self.others, alignment=Qt.AlignmentFlag.AlignLeft)
        self.form.busy.connect(self.button.setDisabled)
        self.form.unlocked.connect(done)
        self.form.passphrase.lines[0].returnPressed.connect(self.button.click)
        self.setFocusProxy(self.form)
        self.form.setFocus()

    def _say(self, path: Path, words: str) -> None:
        clear(self._layout)
        picture = label("")
        picture.setPixmap(icons.icon("lock", "accent").pixmap(36, 36))
        self._layout.addWidget(picture)
        self._layout.addWidget(label(path.stem, "h1", wrap=True))
        self._layout.addWidget(label(short_folder(path), "small", wrap=True))
        self._layout.addWidget(label(words, "sub", wrap=True))
        self._layout.addSpacing(8)
