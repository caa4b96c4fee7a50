"""The social compass as a widget: its middle and its parts answer to mouse and keys, and say what they are."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.compass.ring_counts import Segment
from compassdesk.rendering.compass.rings import RingsPicture, RingsPlace, paint_rings, place
from compassdesk.rendering.look import theme
from compassdesk.texts.compass import rings_words
from compassdesk.ui.compass import round_keys
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

translate = QCoreApplication.translate

MIDDLE = -1
"""The key of the middle; the parts of the rings have their place as theirs, for two may be called alike."""


class RingsWidget(QWidget):
    """`segment_chosen` brings the part that was clicked, or chosen with arrow keys and Enter; the middle is one too."""

    segment_chosen = Signal(object)
    middle_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: RingsPicture | None = None
        self._segments: list[Segment] = []
        self._focused = MIDDLE
        self._told = PartsTold(self, named=True)
        self.setFixedHeight(470)
        self.setMinimumWidth(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Rings", "Social compass"))

    def sizeHint(self) -> QSize:
        return QSize(520, 470)

    def show_picture(self, picture: RingsPicture) -> None:
        """Show other numbers, or another direction."""
        self._picture, self._segments = picture, picture.use.segments()
        self._focused = self._focused if self._focused in self.all_keys() else MIDDLE
        self.setAccessibleDescription(rings_words.spoken(picture.use, picture.reading, picture.brand()))
        self.update()
        self._told.look()

    def picture(self) -> RingsPicture | None:
        """What is shown."""
        return self._picture

    def all_keys(self) -> list[int]:
        """The middle, then the parts ring by ring; none before anything is shown."""
        return [MIDDLE, *range(len(self._segments))] if self._picture is not None else []

    def segments(self) -> list[Segment]:
        """All parts of the rings, ring by ring."""
        return list(self._segments)

    def focused_key(self) -> int:
        """The part that the keyboard is on."""
        return self._focused

    def focus_key(self, key: int) -> None:
        """Bring the keyboard to a part."""
        self._focused = key
        self.update()
        focus_moved(self)

    def choose(self, key: int) -> None:
        """As a click on a part does."""
        if key == MIDDLE:
            self.middle_chosen.emit()
        else:
            self.segment_chosen.emit(self._segments[key])

    def words_of(self, key: int) -> str:
        """A part with its number, or what the middle says."""
        if self._picture is None:
            return ""
        if key == MIDDLE:
            asks = "" if self._picture.is_said else translate("Rings", "Say what the brand stands for")
            return rings_words.sentences((self._picture.brand(), asks))
        return rings_words.segment_words(self._segments[key], self._picture.reading)

    def tip_of(self, key: int) -> str:
        """The same with what a click does."""
        if key == MIDDLE:
            does = translate("Rings", "Click to change what the brand stands for.")
        elif self._segments[key].unused:
            does = translate("Rings", "Nothing uses it: click to begin an idea with it.")
        else:
            does = translate("Rings", "Click for its items.")
        return f"{self.words_of(key)}\n{does}".replace("<", "‹")

    def rect_of(self, key: int) -> QRect:
        """Where a part is seen."""
        if self._picture is None:
            return QRect()
        shape = self._place().centre() if key == MIDDLE else self._place().of(self._segments[key], self._picture.use)
        return shape.boundingRect().toRect()

    def key_at(self, spot: QPointF) -> int | None:
        """The part under a point."""
        if self._picture is None:
            return None
        where = self._place()
        if where.centre().contains(spot):
            return MIDDLE
        found = (at for at, one in enumerate(self._segments) if where.of(one, self._picture.use).contains(spot))
        return next(found, None)

    def _place(self) -> RingsPlace:
        return place(QRectF(self.rect()))

    # --- painting, mouse and keys ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        focused: Segment | str | None = None
        if self.hasFocus():
            focused = "" if self._focused == MIDDLE else self._segments[self._focused]
        with QPainter(self) as painter:
            paint_rings(painter, QRectF(self.rect()), self._picture, theme.current(), focused=focused)
            del event

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.key_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, keys = round_keys.step(event), self.all_keys()
        if step and keys:
            self.focus_key(keys[(keys.index(self._focused) + step) % len(keys)])
        elif round_keys.chooses(event) and keys:
            self.choose(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self.key_at(event.pos().toPointF())
            if key is not None:
                QToolTip.showText(event.globalPos(), self.tip_of(key), self)
                return True
            QToolTip.hideText()
        return super().event(event)


class RingParts(Parts[RingsWidget]):
    """The middle and the parts of the rings, each with how often it is used."""

    role = QAccessible.Role.Chart

    def all(self) -> list[int]:
        return self.widget.all_keys()

    def words(self, key: int) -> str:
        return self.widget.words_of(key) if key in self.widget.all_keys() else ""

    def rect(self, key: int) -> QRect:
        return self.widget.rect_of(key)

    def focused(self) -> int:
        return self.widget.focused_key()

    def actions(self, key: int) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: int, action: str) -> None:
        if action == PRESS:
            self.widget.choose(key)
        else:
            self.widget.setFocus()
            self.widget.focus_key(key)


describe(RingsWidget, RingParts)
