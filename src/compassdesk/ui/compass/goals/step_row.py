"""One step of the path: its letter in a circle with the line to the next, its name, and room for what it holds."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from compassdesk.rendering.compass.goal_path_drawing import paint_letter
from compassdesk.rendering.look import theme
from compassdesk.texts.compass.goals_words import PathStep, missing
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

_CIRCLE = 36


class _Letter(QWidget):
    """Painted for the eye alone: the name of the step stands beside it in words."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self._letter, self._done, self._last = "", False, last
        self.setFixedWidth(_CIRCLE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_CIRCLE, _CIRCLE)

    def show_letter(self, letter: str, *, done: bool) -> None:
        self._letter, self._done = letter, done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._last:
                painter.setPen(QPen(tokens.line, 2))
                middle = self.width() / 2
                painter.drawLine(QPointF(middle, _CIRCLE + 4), QPointF(middle, self.height()))
            paint_letter(painter, QRectF(0, 0, _CIRCLE, _CIRCLE), self._letter, tokens, done=self._done)
            painter.setPen(Qt.PenStyle.NoPen)
            del event


class StepRow(QWidget):
    """`content` takes what the step holds."""

    def __init__(self, *, last: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._letter = _Letter(last=last)
        row.addWidget(self._letter)
        side = QVBoxLayout()
        side.setContentsMargins(0, 6, 0, 0 if last else 18)
        side.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = label("", "h2")
        self.told = label("", "small")
        self.missing = label("", "pill")
        head.addWidget(self.title)
        head.addWidget(self.told, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.missing)
        side.addLayout(head)
        self.content: QVBoxLayout = column(gap=6)
        side.addLayout(self.content)
        row.addLayout(side, 1)

    def show_step(self, step: PathStep) -> None:
        """Say how the step is called and what it lacks."""
        self._letter.show_letter(step.letter, done=step.is_done)
        self.title.setText(step.title)
        self.told.setText(step.told)
        say(self.missing, missing(step.missing))
