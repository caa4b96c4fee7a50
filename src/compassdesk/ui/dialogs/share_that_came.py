"""A share file that came while its client is not open: merged into the one there is, or made a client."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path, with_ending
from compassdesk.services import copies_merged, copy_sources
from compassdesk.services.opening import create_client
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts import share_words
from compassdesk.texts.errors import sentence
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate
_ASKS = frozenset(("share-locked", "share-wrong-passphrase", "passphrase-empty"))


class _Came(Struct, frozen=True):
    """Whose copy it is, and where this computer has one already."""

    client: str
    by: str
    items: int
    known: Path | None


class ShareThatCame(Frame):
    """See the module. `opens` gets a client file that is made; `merges` one that the share goes into."""

    def __init__(
        self,
        parent: QWidget | None,
        share: Path,
        recent: Sequence[Path],
        folder: Path,
        opens: Callable[[Path], None],
        merges: Callable[[Path], None],
    ) -> None:
        super().__init__(parent, translate("ShareCame", "A colleague’s copy"), width=480)
        self._share, self._recent, self._folder = share, recent, folder
        self._opens, self._merges = opens, merges
        self._passphrase: str | None = None
        self._closed = False
        self.came: _Came | None = None
        self.told = label("", wrap=True)
        self.passphrase = PassphraseFields(translate("ShareCame", "Passphrase of this file"))
        # Queued: the same Enter would press Cancel, which has the keyboard once the field is hidden.
        self.passphrase.lines[0].returnPressed.connect(self._unlock, Qt.ConnectionType.QueuedConnection)
        self.bar = BusyBar(translate("ShareCame", "Reading"))
        for widget in (self.told, self.passphrase, self.bar):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.unlock_button = self.add_accept(translate("ShareCame", "Unlock"))
        self.unlock_button.clicked.connect(self._unlock)
        self.merge_button = self.add_accept(translate("ShareCame", "Open the client and merge"))
        self.merge_button.clicked.connect(self._merge)
        self.make_button = self.add_action(translate("ShareCame", "Make a client of it…"))
        self.make_button.clicked.connect(self._choose)
        self.cancel = self.add_cancel()
        self._look()

    def _offer(self, *, reading: bool = False, asks: bool = False) -> None:
        came = self.came if not reading else None
        self.bar.setVisible(reading)
        self.passphrase.setVisible(asks)
        self.unlock_button.setVisible(asks)
        self.make_button.setVisible(came is not None)
        self.merge_button.setVisible(came is not None and came.known is not None)

    def _look(self) -> None:
        say(self.told, translate("ShareCame", "Reading “{name}”…").replace("{name}", self._share.name))
        self._offer(reading=True)
        tasks.run_task(
            self, partial(_look, self._share, self._passphrase, tuple(self._recent)), self._looked, self._failed
        )

    def _looked(self, came: _Came) -> None:
        if self._closed:
            return
        self.came = came
        who = came.by or translate("ShareCame", "somebody")
        words = translate("ShareCame", "A copy of “{client}” from {who}, with {items}.")
        if came.known is not None:
            words += " " + translate("ShareCame", "This client is on this computer already, in {file}.")
            words = words.replace("{file}", came.known.name)
        words = words.replace("{items}", share_words.items(came.items))
        say(self.told, words.replace("{who}", who).replace("{client}", came.client))
        self._offer()
        restyle(self.make_button, kind="primary" if came.known is None else "")
        self.fit()
        (self.merge_button if came.known is not None else self.make_button).setFocus()

    def _failed(self, trouble: BaseException) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        if self._closed:
            return
        asks = trouble.code in _ASKS
        say(self.told, sentence(trouble))
        self._offer(asks=asks)
        if asks:
            self.passphrase.clear()
            self.passphrase.setFocus()

    def _unlock(self) -> None:
        if words := self.passphrase.text():
            self._passphrase = words
            self.passphrase.clear()
            self._look()

    def _merge(self) -> None:
        if self.came is not None and self.came.known is not None:
            known = self.came.known
            self.accept()
            self._merges(known)

    def _choose(self) -> None:
        if self.came is None:
            return
        title, kind = (
            translate("ShareCame", "The new client file"),
            translate("ClientFiles", "CompassDesk client files"),
        )
        with suppress(OSError):
            # The first client of this computer: Qt proposes the folder of the app where there is no such folder.
            self._folder.mkdir(parents=True, exist_ok=True)
        proposed = free_path(self._folder, self.came.client, SUFFIX)
        chosen = save_file.choose(self, title, proposed, f"{kind} (*{SUFFIX})", (SUFFIX,))
        if chosen is not None:
            self.make(chosen[0])

    def make(self, target: Path) -> None:
        """Make a client file of the share in a worker, and open it."""
        target = with_ending(target, SUFFIX)
        say(self.told, translate("ShareCame", "Making “{name}”…").replace("{name}", target.name))
        self._offer(reading=True)
        tasks.run_task(self, partial(_make, self._share, self._passphrase, target), self._made, self._failed)

    def _made(self, target: Path) -> None:
        closed = self._closed
        self.accept()
        if not closed:
            self._opens(target)

    def done(self, result: int) -> None:
        self._closed = True
        self.passphrase.clear()
        super().done(result)


def _look(share: Path, passphrase: str | None, recent: Sequence[Path]) -> _Came:
    with copy_sources.opened(share, passphrase) as other:
        copy = other.copy
    known = next((path for path in recent if copies_merged.client_of(path) == copy.client), None)
    return _Came(copy.plan.client.name, copy.by, len(copy.plan.items), known)


def _make(share: Path, passphrase: str | None, target: Path) -> Path:
    with copy_sources.opened(share, passphrase) as other:
        client, fill = copies_merged.filled_from(other)
        create_client(target, client, more=fill).close()
    return target
