"""The initials of a person, painted in a round shape."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from compassdesk.rendering.look import icons, theme


def paint_initials(painter: QPainter, rect: QRectF, initials: str, tokens: theme.Theme, *, person: bool = True) -> None:
    """Initials in a round shape; an account without a person has a square one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent_bg if person else tokens.note_t)
    corner = rect.height() / 2 if person else rect.height() / 4
    painter.drawRoundedRect(rect, corner, corner)
    font = theme.font(rect.height() * 0.50, bold=True)
    wide = QFontMetricsF(font).horizontalAdvance(initials)
    if wide > rect.width() - 4:
        font = theme.font(rect.height() * 0.50 * (rect.width() - 4) / wide, bold=True)
    painter.setFont(font)
    painter.setPen(tokens.accent if person else tokens.ink2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


class Avatar(QWidget):
    """The initials of a spokesperson, as decoration beside the name."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 26) -> None:
        super().__init__(parent)
        self._initials = ""
        self._person = True
        self.setFixedSize(size, size)

    def show_person(self, initials: str, *, person: bool) -> None:
        self._initials, self._person = initials, person
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._initials:
                paint_initials(painter, QRectF(self.rect()), self._initials, theme.current(), person=self._person)
            else:
                icons.glyph(painter, "people", QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.current().ink3)
            del event
