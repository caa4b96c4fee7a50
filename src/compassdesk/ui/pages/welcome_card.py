"""A large button with an icon, a title and a sentence, for the ways into the app."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.layout import height_follows_width

_EDGE = 16
_ICON = 24
_LEFT = _EDGE + 40 + 14


class WelcomeCard(QAbstractButton):
    """Painted as a whole, so that the sentence wraps and the card grows with it; Enter and Space press it."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._sentence = icon, title, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        height_follows_width(self, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, sentence = self._text_rects(width)
        return max(sentence.bottom() - title.top() + 1 + 2 * _EDGE, 40 + 2 * _EDGE)

    def sizeHint(self) -> QSize:
        return QSize(340, self.heightForWidth(340))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def _text_rects(self, width: int) -> tuple[QRect, QRect]:
        room = QRect(0, 0, max(60, width - _LEFT - _EDGE), 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(theme.font(15, bold=True)).boundingRect(room, wrap, self._title)
        sentence = QFontMetrics(theme.font(13)).boundingRect(room, wrap, self._sentence)
        title = QRect(_LEFT, _EDGE, room.width(), title.height())
        return title, QRect(_LEFT, title.bottom() + 5, room.width(), sentence.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            active = self.underMouse() or self.isDown()
            painter.setBrush(tokens.shade if active else tokens.panel)
            edge = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(_edge_colour(tokens, focused=self.hasFocus(), active=active), edge))
            inset = edge / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg)
            painter.drawRoundedRect(QRectF(_EDGE, _EDGE, 40, 40), 9, 9)
            inside = (40 - _ICON) / 2
            icons.glyph(painter, self._icon, QRectF(_EDGE + inside, _EDGE + inside, _ICON, _ICON), tokens.accent)
            title, sentence = self._text_rects(self.width())
            painter.setPen(tokens.ink)
            painter.setFont(theme.font(15, bold=True))
            painter.drawText(title, int(Qt.TextFlag.TextWordWrap), self._title)
            painter.setPen(tokens.ink2)
            painter.setFont(theme.font(13))
            painter.drawText(sentence, int(Qt.TextFlag.TextWordWrap), self._sentence)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _edge_colour(tokens: theme.Theme, *, focused: bool, active: bool) -> QColor:
    if focused:
        return tokens.accent
    return tokens.ink3 if active else tokens.line
