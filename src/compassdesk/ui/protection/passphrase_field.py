"""A field for a passphrase: hidden until one asks to see it, never kept by an input method, Caps Lock told."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate


class _Line(QLineEdit):
    typed = Signal(bool)
    """A letter was typed; whether it came out the other way round, as Caps Lock makes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.typed.emit(text.isupper() != shifted)
        super().keyPressEvent(event)


class PassphraseFields(QWidget):
    """One field for each caption, with one switch that shows them all; `text(0)` is what the first one holds."""

    changed = Signal()

    def __init__(self, *captions: str) -> None:
        super().__init__()
        layout = column(self, gap=4)
        hidden = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        exact = Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        self.lines: list[_Line] = []
        for caption in captions:
            words = label(caption, "small")
            field = _Line()
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(hidden | exact)
            field.setAccessibleName(caption)
            words.setBuddy(field)
            layout.addWidget(words)
            layout.addWidget(field)
            layout.addSpacing(6)
            field.typed.connect(self._tell_caps_lock)
            field.textChanged.connect(self.changed)
            self.lines.append(field)
        self.show_switch = TickBox(translate("Passphrase", "Show what is typed"))
        self.show_switch.toggled.connect(self._show)
        layout.addWidget(self.show_switch)
        self.caps_lock = label(translate("Passphrase", "Caps Lock seems to be on."), "small")
        self.caps_lock.hide()
        layout.addWidget(self.caps_lock)
        self.setFocusProxy(self.lines[0])

    def text(self, place: int = 0) -> str:
        """What a field holds, exactly as it was typed."""
        return self.lines[place].text()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self.lines:
            field.clear()
        self.show_switch.setChecked(False)

    def _show(self, shown: bool) -> None:
        for field in self.lines:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _tell_caps_lock(self, reversed_: bool) -> None:
        self.caps_lock.setVisible(reversed_)
