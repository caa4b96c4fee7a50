"""The rose on the first screen: what each of its four petals is for, in two words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.rose.rose import petal_path
from compassdesk.texts import words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
WIDTH, HIGH = 400, 330
_RADIUS = 104.0
_PARTS: Mapping[Petal, float] = {"listen": 0.5, "respond": 1.0, "send": 0.7, "activate": 0.4}
"""A healthy week: answering leads."""
_WORDS: Mapping[Petal, str] = {
    "listen": QT_TRANSLATE_NOOP("Welcome", "what is being said"),
    "respond": QT_TRANSLATE_NOOP("Welcome", "answer people"),
    "send": QT_TRANSLATE_NOOP("Welcome", "something of yours"),
    "activate": QT_TRANSLATE_NOOP("Welcome", "ask for something"),
}
_MARKS: Mapping[Petal, tuple[float, float]] = {
    "listen": (0, -0.54), "respond": (0.62, 0), "send": (-0.62, 0), "activate": (0, 0.52),
}  # fmt: skip
_TOP: Mapping[Petal, tuple[float, float]] = {
    "listen": (130, 4), "respond": (308, 142), "send": (-48, 142), "activate": (130, 286),
}  # fmt: skip
"""Where the words of a petal begin: the left and the top of their room of 140 pixels."""


class WelcomeRose(QWidget):
    """A picture; a screen reader hears its words as one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH + 96, HIGH)
        told = {petal: translate("Welcome", _WORDS[petal]) for petal in PETALS}
        said = "; ".join(f"{words.petal(petal)}: {told[petal]}" for petal in PETALS)
        self.setAccessibleName(translate("Welcome", "The rose"))
        self.setAccessibleDescription(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, middle = theme.current(), QPointF(self.width() / 2, HIGH / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.line, 1))
            painter.drawEllipse(middle, _RADIUS, _RADIUS)
            painter.drawEllipse(middle, _RADIUS * 0.32, _RADIUS * 0.32)
            painter.setFont(theme.font(11))
            painter.setPen(tokens.ink2)
            centre = QRectF(middle.x() - 40, middle.y() - 10, 80, 20)
            painter.drawText(centre, Qt.AlignmentFlag.AlignCenter, translate("Welcome", "organise"))
            for petal in PETALS:
                self._petal(painter, petal, middle, tokens)
        del event

    def _petal(self, painter: QPainter, petal: Petal, middle: QPointF, tokens: theme.Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.petal[petal])
        painter.drawPath(petal_path(middle, _RADIUS, petal, _PARTS[petal]))
        aside, down = _MARKS[petal]
        mark = QRectF(middle.x() + aside * _RADIUS - 8, middle.y() + down * _RADIUS - 8, 16, 16)
        icons.glyph(painter, petal, mark, tokens.panel, 2.0)
        left, top = _TOP[petal]
        room = QRectF(left + (self.width() - WIDTH) / 2, top, 140, 20)
        if petal in {"listen", "activate"}:
            align = Qt.AlignmentFlag.AlignHCenter
        else:
            align = Qt.AlignmentFlag.AlignLeft if petal == "respond" else Qt.AlignmentFlag.AlignRight
        painter.setPen(tokens.petal[petal])
        painter.setFont(theme.font(15, bold=True))
        painter.drawText(room, align, words.petal(petal))
        painter.setPen(tokens.ink2)
        painter.setFont(theme.font(12))
        painter.drawText(room.translated(0, 20), align, translate("Welcome", _WORDS[petal]))
