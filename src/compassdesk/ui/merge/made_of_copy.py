"""A copy that comes in where no client is open: a client file is made of it, as one more copy of that client."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path, with_ending
from compassdesk.services import copies_merged
from compassdesk.services.opening import create_client
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts.errors import sentence
from compassdesk.ui.merge.before_merge import ASKS
from compassdesk.ui.merge.copy_source import CopySource
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate


def make_of_copy(parent: QWidget | None, path: Path, folder: Path, open_made: Callable[[Path], object]) -> None:
    """Offer to make a client file of a copy, in `folder` unless somebody chooses another; it is opened then."""
    dialog = MadeOfCopy(parent, path, folder)
    dialog.made.connect(open_made)
    ask(dialog)


class MadeOfCopy(Frame):
    """`made` brings the path of the new client file."""

    made = Signal(object)
    tried = Signal()
    """It was made, or could not be."""

    def __init__(self, parent: QWidget | None, path: Path, folder: Path) -> None:
        lead = translate(
            "MadeOfCopy",
            "No client is open here. A client file can be made of this copy: you work on in it, and merge with whoever "
            "sent it. If you have this client already, open it first and drop the copy on it.",
        )
        super().__init__(parent, translate("MadeOfCopy", "Begin with the copy that came"), lead=lead)
        self._path, self._folder = path, folder
        self.body.addWidget(label(path.name, "h3", wrap=True))
        self.passphrase = PassphraseFields(translate("BeforeMerge", "Passphrase of this file"))
        self.passphrase.hide()
        self.body.addWidget(self.passphrase)
        self.told = label("", "error", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.make_button = self.add_accept(translate("MadeOfCopy", "Make a client file…"))
        self.make_button.clicked.connect(self._choose)
        self.add_cancel()

    def _choose(self) -> None:
        title = translate("MadeOfCopy", "Make a client file")
        kinds = translate("ClientFiles", "CompassDesk client files") + f" (*{SUFFIX})"
        proposed = free_path(self._folder, self._path.stem, SUFFIX)
        never_replaced = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, title, str(proposed), kinds, options=never_replaced)
        if name:
            self.make(with_ending(Path(name), SUFFIX))

    def make(self, target: Path) -> None:
        """Make it, in a worker."""
        source = CopySource(self._path, self.passphrase.text())
        self.make_button.setEnabled(False)
        tasks.run_task(self, lambda: _make(source, target), lambda _: self._was_made(target), self._was_not_made)

    def _was_made(self, target: Path) -> None:
        self.accept()
        self.made.emit(target)
        self.tried.emit()

    def _was_not_made(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        self.make_button.setEnabled(True)
        say(self.told, sentence(trouble))
        if trouble.code in ASKS:
            self.passphrase.show()
            self.passphrase.setFocus()
        self.tried.emit()


def _make(source: CopySource, target: Path) -> None:
    with source.opened() as other:
        client, fill = copies_merged.filled_from(other)
        create_client(target, client, more=fill).close()
