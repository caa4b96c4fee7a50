"""A box to tick, no wider than its words: what is pressed beside them, or framed by the keyboard, is not the box.

Long words go on in further lines where they have no room: a form would be cut at them in a small window.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from compassdesk.ui.widgets.wrapped_words import lines_of

LEAST = 300
"""Pixels from which on a box can be narrower than its words."""
_ABOVE_AND_BELOW = 4
_MARKED = Qt.TextFlag.TextShowMnemonic.value


class TickBox(QCheckBox):
    """See the module. `text` gives the words as they were set, however many lines they stand on."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self._high = 0
        """How high it is on one line."""
        self.setAccessibleName(_aloud(words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._words

    def setText(self, words: str) -> None:
        if self.accessibleName() == _aloud(self._words):
            self.setAccessibleName(_aloud(words))
        self._words = words
        super().setText(words)
        self._break()

    def sizeHint(self) -> QSize:
        """As wide as on one line, and as high as on those it has now."""
        self.ensurePolished()
        shown = super().text()
        if not self._high or shown == self._words:
            self._high = super().sizeHint().height()
        needed = (shown.count("\n") + 1) * self.fontMetrics().lineSpacing() + _ABOVE_AND_BELOW
        high = max(self._high, needed) if "\n" in shown else self._high
        return QSize(self._beside() + self.fontMetrics().size(_MARKED, self._words).width(), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _beside(self) -> int:
        """Pixels of the box and around it."""
        return super().sizeHint().width() - self.fontMetrics().size(_MARKED, super().text()).width()

    def _lines(self, width: int) -> list[str]:
        if self.sizeHint().width() <= max(width, LEAST):
            return [self._words]
        return lines_of(self._words, self.font(), width - self._beside())

    def _break(self) -> None:
        broken = "\n".join(self._lines(self.width()))
        if broken != super().text():
            super().setText(broken)
            self.updateGeometry()


def _aloud(words: str) -> str:
    """Without the signs that mark a letter, as Qt reads words on one line."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
