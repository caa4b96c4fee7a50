"""The four stages as steps on a line: one is chosen with the mouse or with arrow keys and Enter, to be looked at."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.vocabulary import Stage
from compassdesk.rendering.compass.stage_drawing import STEPS_HIGH, paint_steps, step_box
from compassdesk.rendering.look import theme
from compassdesk.texts.compass.stage_words import StageStep, asks
from compassdesk.ui.compass import round_keys
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

translate = QCoreApplication.translate


class StageLine(QWidget):
    """`stage_chosen` brings the stage that is to be looked at; nothing is changed by it."""

    stage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[StageStep, ...] = ()
        self.chosen: Stage | None = None
        self._told = PartsTold(self, named=True)
        self.setFixedHeight(STEPS_HIGH)
        self.setMinimumWidth(360)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("StageTab", "Stages"))

    def sizeHint(self) -> QSize:
        return QSize(640, STEPS_HIGH)

    def show_steps(self, steps: tuple[StageStep, ...], chosen: Stage) -> None:
        """Show the stages, one of them chosen."""
        another = chosen != self.chosen
        self.steps, self.chosen = steps, chosen
        self.setAccessibleDescription(". ".join(step.spoken for step in steps))
        self.update()
        self._told.look()
        if another:
            focus_moved(self)

    def place(self) -> int:
        """Which of the steps is chosen."""
        return next((at for at, step in enumerate(self.steps) if step.stage == self.chosen), 0)

    def step_rect(self, place: int) -> QRect:
        """Where a step is seen."""
        return step_box(QRectF(self.rect()), place, len(self.steps)).toRect()

    def step_at(self, spot: QPointF) -> StageStep | None:
        """The step under a point."""
        return next((step for at, step in enumerate(self.steps) if self.step_rect(at).contains(spot.toPoint())), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            paint_steps(painter, QRectF(self.rect()), self.steps, tokens, self.place() if self.steps else None)
            if self.hasFocus() and self.steps:
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.step_rect(self.place())).adjusted(7, 1, -7, -3), 7, 7)
            del event

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if step is not None and event.button() == Qt.MouseButton.LeftButton:
            self.stage_chosen.emit(step.stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = round_keys.step(event)
        to = self.place() + way
        if not way or not self.steps:
            super().keyPressEvent(event)
        elif 0 <= to < len(self.steps):
            self.stage_chosen.emit(self.steps[to].stage)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            step = self.step_at(event.pos().toPointF())
            if step is not None:
                QToolTip.showText(event.globalPos(), f"{step.spoken}\n{asks(step.stage)}", self)
                return True
        return super().event(event)


class StageParts(Parts[StageLine]):
    """The stages, each with how far it is done."""

    role = QAccessible.Role.ListItem

    def all(self) -> list[str]:
        return [step.stage for step in self.widget.steps]

    def words(self, key: str) -> str:
        return next(step.spoken for step in self.widget.steps if step.stage == key)

    def rect(self, key: str) -> QRect:
        return self.widget.step_rect(self.all().index(key))

    def focused(self) -> str | None:
        return self.widget.chosen

    def is_chosen(self, key: str) -> bool:
        return key == self.widget.chosen

    def actions(self, key: str) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: str, action: str) -> None:
        if action == FOCUS:
            self.widget.setFocus()
        self.widget.stage_chosen.emit(key)


describe(StageLine, StageParts)
