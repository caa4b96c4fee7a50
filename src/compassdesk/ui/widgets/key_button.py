"""A button that shows the keys of an action; pressed, it waits for other ones."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from compassdesk.ui.look.dressing import restyle

_MODIFIERS = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta))
_NAVIGATING = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
_REMOVING = frozenset((Qt.Key.Key_Backspace, Qt.Key.Key_Delete))


class KeyButton(QPushButton):
    """Esc leaves everything as it was, Backspace takes the keys away, Tab goes on."""

    chosen = Signal(str)
    """The keys in portable text; empty: none."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self._action = action
        self._keys = ""
        self._waiting = False
        self.setProperty("kind", "small")
        self.setAutoDefault(False)
        self.setMinimumWidth(176)
        self.clicked.connect(self._wait)

    def show_keys(self, keys: str) -> None:
        """Show keys as the platform writes them."""
        self._keys = keys
        self._stop()

    def waiting(self) -> bool:
        """Whether the next keys are taken as the new ones."""
        return self._waiting

    def _wait(self) -> None:
        self._waiting = True
        self.setText(QCoreApplication.translate("Shortcuts", "Press keys…"))
        restyle(self, kind="primary")

    def _stop(self) -> None:
        self._waiting = False
        self.setText(self._keys or "–")
        named = QCoreApplication.translate("Shortcuts", "{action}: {keys}, change").replace("{action}", self._action)
        none = QCoreApplication.translate("Shortcuts", "no keys")
        self.setAccessibleName(named.replace("{keys}", self._keys or none))
        restyle(self, kind="small")

    def event(self, event: QEvent) -> bool:
        if self._waiting and isinstance(event, QKeyEvent) and event.key() not in _NAVIGATING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        elif event.key() in _REMOVING and not plain:
            self._stop()
            self.chosen.emit("")
        else:
            keys = _sequence(event)
            self._stop()
            self.chosen.emit(keys)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._waiting:
            self._stop()
        super().focusOutEvent(event)


def _sequence(event: QKeyEvent) -> str:
    """The pressed keys; Shift is left out where it only made the sign, as in "?"."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if modifiers == Qt.KeyboardModifier.ShiftModifier and sign.isprintable() and sign and not sign.isalnum():
        return QKeySequence(sign).toString(QKeySequence.SequenceFormat.PortableText)
    pressed = QKeySequence(modifiers.value | event.key())
    return pressed.toString(QKeySequence.SequenceFormat.PortableText)
