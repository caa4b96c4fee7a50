"""The three steps on the first screen: plan the week, see whether it only sends, make it a conversation."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.rose.rose import paint_rose
from compassdesk.rendering.rose.rose_values import RoseValues
from compassdesk.texts import numbers, words
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
Step = Literal[1, 2, 3]
HIGH = 118
_WIDE = 292
"""What the widest picture takes, with some room around it."""
_ROSE = 104
SENDS, THEN = 0.64, 0.58
"""The share of the loud week of the sample, and what its first fix makes of it on Friday; earlier it makes more."""


def steps() -> QWidget:
    """The three side by side."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(20)
    told: tuple[tuple[Step, str, str], ...] = (
        (1, translate("Welcome", "Put your week in"),
         translate("Welcome", "Posts and conversation blocks, each with a name under it. Or import your spreadsheet.")),
        (2, translate("Welcome", "See whether you only send"),
         translate("Welcome", "The rose weighs listening, answering, sending and activating, while you drag too.")),
        (3, translate("Welcome", "Make it a conversation"),
         translate("Welcome", "One click, with what it comes to. One more click takes it back.")),
    )  # fmt: skip
    for number, title, sentence in told:
        part = column(gap=6)
        part.addWidget(_Picture(number))
        part.addSpacing(4)
        part.addWidget(label(f"{number}. {title}", "h3", wrap=True))
        part.addWidget(label(sentence, "small", wrap=True))
        part.addStretch(1)
        layout.addLayout(part, 1)
    return row


class _Picture(QWidget):
    """Decoration: the words below say the same."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self.setFixedHeight(HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.shade)
            painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
            painter.translate(QRectF(self.rect()).center())
            fits = min(1.0, self.width() / _WIDE)
            painter.scale(fits, fits)  # a narrow page shows it smaller, not cut
            if self._step == 1:
                for place, petal in enumerate(PETALS):
                    box = QRectF(138 * (place % 2) - 134, 37 * (place // 2) - 35, 130, 32)
                    _chip(painter, box, petal, tokens)
            elif self._step == 2:
                _rose(painter, QRectF(-_ROSE / 2, -_ROSE / 2, _ROSE, _ROSE), SENDS)
            else:
                button = QRectF(-142, -20, 164, 40)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent)
                painter.drawRoundedRect(button, 6, 6)
                painter.setPen(tokens.on_accent)
                painter.setFont(theme.font(12, bold=True))
                told = translate("Welcome", "sends {was} → {will}").format(
                    was=numbers.percent(SENDS), will=numbers.percent(THEN)
                )
                painter.drawText(button, Qt.AlignmentFlag.AlignCenter, told)
                _rose(painter, QRectF(36, -_ROSE / 2, _ROSE, _ROSE), THEN)
        del event


def _chip(painter: QPainter, box: QRectF, petal: Petal, tokens: theme.Theme) -> None:
    painter.setPen(QPen(tokens.petal[petal], 1))
    painter.setBrush(tokens.petal_tint[petal])
    painter.drawRoundedRect(box, 5, 5)
    icons.glyph(painter, petal, QRectF(box.left() + 7, box.center().y() - 7, 14, 14), tokens.petal[petal], 2.0)
    painter.setPen(tokens.ink)
    painter.setFont(theme.font(12))
    painter.drawText(box.adjusted(28, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, words.petal(petal))


def _rose(painter: QPainter, box: QRectF, sends: float) -> None:
    shares: dict[Petal, float] = {"listen": 0.08, "respond": 0.16 + SENDS - sends, "activate": 0.08, "send": 0.68}
    counts = {petal: PetalShare(items=1) for petal in PETALS}
    paint_rose(painter, box, RoseValues(shares, counts, sends, 0.6, 0.8, enough=True))
