"""The ladder of listening as a widget: a step that is chosen tells what its level would ask."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.compass.listening_points import LEVELS
from compassdesk.domain.compass.listening_use import ListeningUse
from compassdesk.rendering.compass.ladder import paint_ladder, step_box
from compassdesk.rendering.look import theme
from compassdesk.texts.compass import listening_words
from compassdesk.ui.compass import round_keys
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold


class LadderWidget(QWidget):
    """`level_chosen` brings the level that was clicked, or chosen with arrow keys and Enter."""

    level_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use: ListeningUse | None = None
        self._focused = LEVELS[0]
        self._told = PartsTold(self, named=True)
        self.setFixedHeight(230)
        self.setMinimumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(QCoreApplication.translate("Listening", "Levels of listening"))

    def sizeHint(self) -> QSize:
        return QSize(520, 230)

    def show_use(self, use: ListeningUse) -> None:
        """Show other minutes, or another level."""
        if self._use is None or use.level != self._use.level:
            self._focused = use.level
        self._use = use
        self.setAccessibleDescription(listening_words.ladder_spoken(use))
        self.update()
        self._told.look()

    def use(self) -> ListeningUse | None:
        """What is shown."""
        return self._use

    def focused_level(self) -> int:
        """The level that the keyboard is on."""
        return self._focused

    def focus_level(self, level: int) -> None:
        """Bring the keyboard to a level."""
        self._focused = level
        self.update()
        focus_moved(self)

    def words_of(self, level: int) -> str:
        """A level with its minutes."""
        return listening_words.step_words(self._use, self._use.steps[level - 1]) if self._use is not None else ""

    def rect_of(self, level: int) -> QRect:
        """Where a step is seen."""
        return step_box(QRectF(self.rect()), level - 1, len(LEVELS)).toRect()

    def level_at(self, spot: QPointF) -> int | None:
        """The level under a point, from the ground up to the highest step."""
        boxes = ((level, self.rect_of(level)) for level in LEVELS)
        return next((level for level, box in boxes if box.left() <= spot.x() <= box.right()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._use is None:
            return
        with QPainter(self) as painter:
            focused = self._focused if self.hasFocus() else None
            paint_ladder(painter, QRectF(self.rect()), self._use, theme.current(), focused=focused)
            del event

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.level_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        level = self.level_at(event.position())
        if level is not None and event.button() == Qt.MouseButton.LeftButton:
            self.level_chosen.emit(level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := round_keys.step(event):
            self.focus_level(LEVELS[(LEVELS.index(self._focused) + step) % len(LEVELS)])
        elif round_keys.chooses(event):
            self.level_chosen.emit(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            level = self.level_at(event.pos().toPointF())
            if level is not None:
                tip = f"{self.words_of(level)}\n{listening_words.level_meaning(level)}"
                QToolTip.showText(event.globalPos(), tip, self)
                return True
        return super().event(event)


class LadderParts(Parts[LadderWidget]):
    """The levels, each with its minutes; the client's own is the selected one."""

    role = QAccessible.Role.Chart

    def all(self) -> list[int]:
        return list(LEVELS) if self.widget.use() is not None else []

    def words(self, key: int) -> str:
        return self.widget.words_of(key)

    def rect(self, key: int) -> QRect:
        return self.widget.rect_of(key)

    def focused(self) -> int:
        return self.widget.focused_level()

    def is_chosen(self, key: int) -> bool:
        use = self.widget.use()
        return use is not None and key == use.level

    def actions(self, key: int) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: int, action: str) -> None:
        if action == PRESS:
            self.widget.level_chosen.emit(key)
        else:
            self.widget.setFocus()
            self.widget.focus_level(key)


describe(LadderWidget, LadderParts)
