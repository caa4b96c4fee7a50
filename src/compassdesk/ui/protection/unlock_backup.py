"""Asking for the earlier passphrase of a backup that does not open with the one its client has now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.storage.backups import Backup
from compassdesk.texts import backups as said
from compassdesk.ui.protection.unlock_form import UnlockForm
from compassdesk.ui.widgets.frame import Frame

translate = QCoreApplication.translate


class UnlockBackup(Frame):
    """Accepted when the passphrase opened the backup, which is unlocked then; whoever asked locks it again."""

    def __init__(self, parent: QWidget | None, backup: Backup) -> None:
        lead = translate("Passphrase", "The backup of {when} opens with the passphrase that this client had then.")
        super().__init__(
            parent,
            translate("Passphrase", "Open a backup with its earlier passphrase"),
            lead=lead.replace("{when}", said.made_at(backup)),
        )
        self.form = UnlockForm(backup.path, remembered=False)
        self.form.remember.hide()  # the keyring keeps the passphrase the client has now
        self.body.addWidget(self.form)
        self.open_button = self.add_accept(translate("Passphrase", "Open"))
        self.open_button.clicked.connect(self.form.unlock)
        self.add_cancel()
        self.form.busy.connect(self.open_button.setDisabled)
        self.form.unlocked.connect(self.accept)
        self.form.setFocus()
