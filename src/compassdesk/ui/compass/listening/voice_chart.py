"""Share of voice over time as a widget: each point opens the block in which it was noted."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.compass.listening_use import ListeningUse, VoicePoint
from compassdesk.rendering.compass.voice_lines import paint_voice, spot
from compassdesk.rendering.look import theme
from compassdesk.texts.compass import listening_words
from compassdesk.ui.compass import round_keys
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

_REACH = 14
"""Pixels left and right of a point in which a click means it."""


class VoiceChart(QWidget):
    """`slot_chosen` brings the id of the block whose point was clicked, or chosen with arrow keys and Enter."""

    slot_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use: ListeningUse | None = None
        self._focused = 0
        self._told = PartsTold(self, named=True)
        self.setFixedHeight(190)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(QCoreApplication.translate("Listening", "Share of voice"))

    def sizeHint(self) -> QSize:
        return QSize(480, 190)

    def show_use(self, use: ListeningUse) -> None:
        """Show other points."""
        self._use = use
        self._focused = max(0, len(use.voice) - 1)
        self.setAccessibleDescription(listening_words.voice_spoken(use))
        self.update()
        self._told.look()

    def points(self) -> tuple[VoicePoint, ...]:
        """The points in the order of time."""
        return self._use.voice if self._use is not None else ()

    def focused_index(self) -> int:
        """The point that the keyboard is on."""
        return self._focused

    def focus_index(self, index: int) -> None:
        """Bring the keyboard to a point."""
        self._focused = index
        self.update()
        focus_moved(self)

    def rect_of(self, index: int) -> QRect:
        """Where a point is seen, as high as the chart."""
        if self._use is None or index >= len(self._use.voice):
            return QRect()
        point = self._use.voice[index]
        across = spot(QRectF(self.rect()), self._use, point.day, point.own).x()
        return QRect(round(across) - _REACH, 0, 2 * _REACH, self.height())

    def index_at(self, place: QPointF) -> int | None:
        """The point nearest to a place, within its reach."""
        near = [(abs(self.rect_of(at).center().x() - place.x()), at) for at in range(len(self.points()))]
        found = min(near, default=None)
        return found[1] if found is not None and found[0] <= _REACH else None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._use is None:
            return
        focused = self._use.voice[self._focused] if self.hasFocus() and self._focused < len(self._use.voice) else None
        with QPainter(self) as painter:
            paint_voice(painter, QRectF(self.rect()), self._use, theme.current(), focused=focused)
            del event

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.slot_chosen.emit(self.points()[index].slot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        points = self.points()
        if points and (step := round_keys.step(event)):
            self.focus_index((self._focused + step) % len(points))
        elif points and round_keys.chooses(event):
            self.slot_chosen.emit(points[self._focused].slot)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.index_at(event.pos().toPointF())
            if index is not None:
                told = listening_words.voice_words(self.points()[index]).replace("<", "‹")
                QToolTip.showText(event.globalPos(), told, self)
                return True
        return super().event(event)


class VoiceParts(Parts[VoiceChart]):
    """The points, each with the shares that were noted."""

    role = QAccessible.Role.Chart

    def all(self) -> list[int]:
        return list(range(len(self.widget.points())))

    def words(self, key: int) -> str:
        points = self.widget.points()
        return listening_words.voice_words(points[key]) if key < len(points) else ""

    def rect(self, key: int) -> QRect:
        return self.widget.rect_of(key)

    def focused(self) -> int | None:
        return self.widget.focused_index() if self.widget.points() else None

    def actions(self, key: int) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: int, action: str) -> None:
        if action == PRESS:
            self.widget.slot_chosen.emit(self.widget.points()[key].slot)
        else:
            self.widget.setFocus()
            self.widget.focus_index(key)


describe(VoiceChart, VoiceParts)
