"""The icon of a severity, painted in its colour."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.vocabulary import Severity
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words


class SeverityMark(QWidget):
    """The icon of a severity in its colour; the word stands beside it in the card. "ok" shows a tick."""

    def __init__(self, severity: Severity | Literal["ok"], parent: QWidget | None = None, *, size: int = 17) -> None:
        super().__init__(parent)
        self._severity: Severity | Literal["ok"] = severity
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)
        self.set_severity(severity)

    def set_severity(self, severity: Severity | Literal["ok"]) -> None:
        self._severity = severity
        self.setAccessibleName(words.severity(severity))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            if self._severity == "ok":
                icons.glyph(painter, "check", QRectF(self.rect()), tokens.ok, 2.2)
            else:
                colour, _ = theme.severity_colours(self._severity)
                icons.glyph(painter, self._severity, QRectF(self.rect()), colour, 1.9)
            del event
