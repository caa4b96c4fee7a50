"""What stands in place of a merge until it was looked at: that it is read, what is wrong, and the passphrase."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.texts.errors import sentence
from compassdesk.ui.protection.passphrase_field import PassphraseFields
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.screen_reader import speak

PATIENCE = 400
"""Milliseconds before the bar is shown: what is read by then does not flash."""
ASKS = frozenset(("protected-file", "wrong-passphrase", "share-locked", "share-wrong-passphrase"))
"""What is wrong with a file that only wants its passphrase."""


class BeforeMerge(QWidget):
    """`given` brings a passphrase."""

    given = Signal(str)
    other_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = column(self, margins=(24, 32, 24, 24), gap=12)
        inside = QWidget(self)
        inside.setMaximumWidth(560)
        words = column(inside, gap=12)
        self.title = label("", "say", wrap=True)
        self.told = label("", "", wrap=True)
        self.bar = BusyBar("")
        self.passphrase = PassphraseFields(self.tr("Passphrase of this file"))
        self.unlock_button = QPushButton(self.tr("Unlock and look"))
        self.unlock_button.setProperty("kind", "primary")
        self.unlock_button.clicked.connect(self._give)
        self.passphrase.lines[0].returnPressed.connect(self._give)
        self.other_button = QPushButton(self.tr("Choose another file…"))
        self.other_button.clicked.connect(self.other_wanted)
        self.close_button = QPushButton("")
        self.close_button.clicked.connect(self.closed)
        for part in (self.title, self.told, self.bar, self.passphrase):
            words.addWidget(part)
        buttons = QHBoxLayout()
        for button in (self.unlock_button, self.other_button, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        rows.addWidget(inside, 0, Qt.AlignmentFlag.AlignTop)
        rows.addStretch(1)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.bar.show)
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Say that a file is read."""
        words = self.tr("Reading “{name}”…").replace("{name}", name) if name else self.tr("Looking…")
        say(self.title, words)
        say(self.told, self.tr("Nothing is changed by looking."))
        self.bar.setAccessibleName(words)
        self.bar.hide()
        self._patience.start()
        self._offer(reading=True)

    def show_trouble(self, trouble: PlanError, name: str) -> None:
        """Say what is wrong with a file; one that is locked asks for its passphrase."""
        self._patience.stop()
        self.bar.hide()
        asks = trouble.code in ASKS
        locked = self.tr("“{name}” is protected with a passphrase.")
        say(self.title, (locked if asks else self.tr("“{name}” cannot be merged.")).replace("{name}", name))
        say(self.told, "" if trouble.code in {"protected-file", "share-locked"} else sentence(trouble))
        self._offer(reading=False, asks=asks)
        if asks:
            self.passphrase.clear()
            self.passphrase.setFocus()
        else:
            self.other_button.setFocus()
        speak(self, f"{self.title.text()} {self.told.text()}")

    def show_nothing(self, words: str) -> None:
        """Say that there is nothing to choose and nothing to bring in."""
        self._patience.stop()
        self.bar.hide()
        say(self.title, words)
        say(self.told, self.tr("Both copies know the same."))
        self._offer(reading=False)
        self.close_button.setFocus()

    def _offer(self, *, reading: bool, asks: bool = False) -> None:
        self.passphrase.setVisible(asks)
        self.unlock_button.setVisible(asks)
        self.other_button.setVisible(not reading)
        self.close_button.setText(self.tr("Cancel") if reading or asks else self.tr("Close"))

    def _give(self) -> None:
        if words := self.passphrase.text():
            self.passphrase.clear()
            self.given.emit(words)
