"""Small painted signs on the page of today: the petal of an item, the network of a channel, how far something is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.plan import Channel
from compassdesk.domain.short_names import channel_mark
from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look import icons, theme


class PetalTile(QWidget):
    """The sign of a petal on its tint; the words beside it say what it stands for."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 38) -> None:
        super().__init__(parent)
        self._petal: Petal = "listen"
        self.setFixedSize(size, size)

    def show_petal(self, petal: Petal) -> None:
        """Stand for another petal."""
        self._petal = petal
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, side = theme.current(), self.width()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.petal[self._petal], 1) if tokens.edged else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.petal_tint[self._petal])
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), side * 0.24, side * 0.24)
            mark = side * 0.54
            inset = (side - mark) / 2
            icons.glyph(painter, self._petal, QRectF(inset, inset, mark, mark), tokens.petal[self._petal], 1.9)
            del event


class NetworkSign(QWidget):
    """The sign of a channel's network, drawn by us, or its letters where it has none."""

    def __init__(self, channel: Channel | None, parent: QWidget | None = None, *, size: int = 14) -> None:
        super().__init__(parent)
        self._icon = icons.NETWORK_ICONS.get(channel.network, "") if channel is not None else ""
        self._letters = channel_mark(channel) if channel is not None and not self._icon else ""
        self.setFixedSize(size if self._icon else size + 6, size + 2)
        if not (self._icon or self._letters):
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            if self._icon:
                side = float(self.width())
                icons.glyph(painter, self._icon, QRectF(0, 1, side, side), tokens.ink2, 1.8)
            else:
                painter.setFont(theme.font(10, bold=True))
                painter.setPen(tokens.ink2)
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
            del event


class PersonSign(QWidget):
    """The sign of who speaks, before the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(14, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.glyph(painter, "people", QRectF(0, 1, 14, 14), theme.current().ink2, 1.8)
            del event


class Course(QWidget):
    """A thin line that says how far something is, in the colour of its petal; the words beside it say it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._petal: Petal = "listen"
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, 4)

    def show_part(self, petal: Petal, part: float) -> None:
        """Show that `part` of it, 0 to 1, is over."""
        self._petal, self._part = petal, min(1.0, max(0.0, part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, whole = theme.current(), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.line2)
            painter.drawRoundedRect(whole, 2, 2)
            done = QRectF(0, 0, whole.width() * self._part, whole.height())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                done.moveRight(whole.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.petal[self._petal])
            painter.drawRoundedRect(done, 2, 2)
            del event
