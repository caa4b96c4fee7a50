"""Setting, changing and taking off the passphrase of the open client."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.texts import protection as said
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate
Chosen = Callable[[str, bool], None]
"""The new passphrase, and whether this computer shall remember it."""


class _NewPassphrase(Frame):
    """What setting and changing have in common: the passphrase twice, and what it means."""

    def __init__(self, parent: QWidget | None, title: str, lead: str, fields: PassphraseFields) -> None:
        super().__init__(parent, title, lead=lead, width=480)
        self.fields = fields
        self.body.addWidget(fields)
        advice = translate("Passphrase", "Long is safe: four or five words that do not belong together, for example.")
        self.body.addWidget(label(advice, "small", wrap=True))
        self.remember = TickBox(translate("Passphrase", "Remember on this computer, in its keyring"))
        self.body.addWidget(self.remember)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        fields.changed.connect(self.trouble.hide)
        fields.setFocus()

    def new_passphrase(self) -> str:
        """What was typed twice in the last two fields; empty when that cannot be, which is told."""
        first, again = self.fields.text(-2), self.fields.text(-1)
        if not first:
            self.tell(translate("Passphrase", "A passphrase is needed."), -2)
        elif first != again:
            self.tell(translate("Passphrase", "The two are not the same."), -1)
        return first if first == again else ""

    def tell(self, words: str, place: int) -> None:
        """Say what is wrong, with the keyboard in the field it is about."""
        self.trouble.setText(words)
        self.trouble.show()
        self.fields.lines[place].selectAll()
        self.fields.lines[place].setFocus()


class ProtectDialog(_NewPassphrase):
    """For a client that anybody can read until now."""

    def __init__(self, parent: QWidget | None, path: Path, chosen: Chosen) -> None:
        fields = PassphraseFields(translate("Passphrase", "Passphrase"), translate("Passphrase", "The same once more"))
        lead = translate("Passphrase", "“{file}” is encrypted from now on.").replace("{file}", path.name)
        super().__init__(
            parent,
            translate("Passphrase", "Protect this client"),
            f"{lead} {said.line('nobody-can-help')}",
            fields,
        )
        self._chosen = chosen
        told = translate("Passphrase", "What you did until now can no longer be undone afterwards.")
        self.body.addWidget(label(told, "small", wrap=True))
        self.add_accept(translate("Passphrase", "Protect")).clicked.connect(self._accept)
        self.add_cancel()

    def _accept(self) -> None:
        passphrase = self.new_passphrase()
        if passphrase:
            self.accept()
            self._chosen(passphrase, self.remember.isChecked())


class ChangeDialog(_NewPassphrase):
    """For a protected client: another passphrase, or none. Both need the present one."""

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        *,
        remembered: bool,
        is_right: Callable[[str], bool],
        chosen: Chosen,
        removed: Callable[[], None],
    ) -> None:
        fields = PassphraseFields(
            translate("Passphrase", "Present passphrase"),
            translate("Passphrase", "New passphrase"),
            translate("Passphrase", "The same once more"),
        )
        lead = translate("Passphrase", "“{file}” is protected. Give it another passphrase, or take it off.")
        super().__init__(
            parent, translate("Passphrase", "Change the passphrase"), lead.replace("{file}", path.name), fields
        )
        self._is_right, self._chosen, self._removed = is_right, chosen, removed
        self.remember.setChecked(remembered)
        self.body.addWidget(label(said.line("older-backups-keep-theirs"), "small", wrap=True))
        self.add_accept(translate("Passphrase", "Change")).clicked.connect(self._change)
        self.remove_button = self.add_action(translate("Passphrase", "Take the passphrase off"))
        self.remove_button.clicked.connect(self._remove)
        self.add_cancel()

    def _present_is_right(self) -> bool:
        right = self._is_right(self.fields.text())
        if not right:
            self.tell(translate("Passphrase", "This is not its passphrase."), 0)
        return right

    def _change(self) -> None:
        passphrase = self.new_passphrase()
        if passphrase and self._present_is_right():
            self.accept()
            self._chosen(passphrase, self.remember.isChecked())

    def _remove(self) -> None:
        if self._present_is_right():
            self.accept()
            self._removed()
