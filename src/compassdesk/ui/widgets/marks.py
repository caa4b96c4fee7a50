"""Small painted marks: the icon of a severity, and the initials of a person."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.vocabulary import Severity
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words


def severity_colours(severity: Severity | str, tokens: theme.Theme) -> tuple[QColor, QColor]:
    """Colour and tint of a severity; a note is never red, a block is as loud as serious."""
    if severity == "warning":
        return tokens.warn, tokens.warn_t
    if severity in {"serious", "block"}:
        return tokens.serious, tokens.serious_t
    return tokens.note, tokens.note_t


class SeverityMark(QWidget):
    """The icon of a severity in its colour; the word stands beside it in the card. "ok" shows a tick."""

    def __init__(self, severity: str, parent: QWidget | None = None, *, size: int = 17) -> None:
        super().__init__(parent)
        self._severity = severity
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)
        self.set_severity(severity)

    def set_severity(self, severity: str) -> None:
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
                colour, _ = severity_colours(self._severity, tokens)
                icons.glyph(painter, self._severity, QRectF(self.rect()), colour, 1.9)
            del event


def initials_of(name: str) -> str:
    """Up to two initials of a name: "Anna de Wit" gives "AW"; a single word gives its first two letters."""
    parts = [part for part in name.split() if part[:1].isalnum()]
    big = [part for part in parts if not part[0].islower()] or parts
    if len(big) > 1:
        return (big[0][0] + big[-1][0]).upper()
    return big[0][:2].upper() if big else ""


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
