"""The rose as a widget: it moves briefly when the plan changes, answers to mouse and keys, and speaks its numbers."""

import math
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look import theme
from compassdesk.rendering.rose.rose import CENTRE, TEXT_FROM, dial, paint_rose, petal_path
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues, between, counted, spoken
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.compass import round_keys
from compassdesk.ui.look import motion
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold

CLOCKWISE: tuple[Petal, ...] = ("listen", "respond", "activate", "send")
Part = Petal | Literal["organise"]
"""What can be chosen: a petal, or the centre."""
MOVES_FOR = 180


class RoseWidget(QWidget):
    """Shows RoseValues. A click on a petal, or Enter after the arrow keys, emits `petal_chosen`.

    The centre, "organise", can be chosen as well once it has something to say (`say_of_centre`).
    """

    petal_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = self._shown = self._from = UNJUDGED
        self._focused: Part = CLOCKWISE[0]
        self._centre = ""
        self._animation: QVariantAnimation | None = None
        self._told = PartsTold(self, named=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(QCoreApplication.translate("Rose", "Rose"))
        self.setAccessibleDescription(spoken(UNJUDGED))

    def sizeHint(self) -> QSize:
        return QSize(288, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 96)

    def values(self) -> RoseValues:
        """What is shown, or is being moved to."""
        return self._values

    def say_of_centre(self, words: str) -> None:
        """What is said of the centre; once it says anything it can be chosen."""
        self._centre = words
        self._told.look()

    def parts(self) -> tuple[Part, ...]:
        """What can be chosen, in the order of the keys."""
        return (*CLOCKWISE, "organise") if self._centre else CLOCKWISE

    def set_values(self, values: RoseValues, *, at_once: bool = False) -> None:
        """Show other values; they are reached by a short movement where movement is wanted."""
        if values == self._values:
            return
        self._from, self._values = self._shown, values
        self.setAccessibleDescription(spoken(values))
        self._told.look()
        duration = motion.duration(self, MOVES_FOR)
        if at_once or duration <= 0 or not self.isVisible():
            self._step(1.0)
            return
        if self._animation is None:
            self._animation = QVariantAnimation(self)
            self._animation.setStartValue(0.0)
            self._animation.setEndValue(1.0)
            self._animation.valueChanged.connect(self._step)
        self._animation.stop()
        self._animation.setDuration(duration)
        self._animation.start()

    def arrive(self) -> None:
        """Show at once what is being moved to."""
        if self._animation is not None:
            self._animation.stop()
        self._step(1.0)

    def _step(self, progress: float) -> None:
        eased = 1 - (1 - progress) ** 3
        self._shown = between(self._from, self._values, eased)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            focused = self._focused if self.hasFocus() else None
            on_petal = focused if focused != "organise" else None
            paint_rose(painter, QRectF(self.rect()), self._shown, focused=on_petal)
            if focused == "organise":
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.current().accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self._centre_box().adjusted(-3, -3, 3, 3))
            del event

    def focused_petal(self) -> Part:
        """The petal that the keyboard is on, or the centre."""
        return self._focused

    def focus_petal(self, petal: Part) -> None:
        """Bring the keyboard to a petal, or to the centre."""
        self._focused = petal
        self.update()
        focus_moved(self)

    def petal_words(self, petal: Part) -> str:
        """A petal with its numbers, or what is said of the centre."""
        if petal == "organise":
            return f"{words.petal(petal)}: {self._centre}"
        return f"{words.petal(petal)}: {counted(self._values.counts.get(petal, PetalShare()))}"

    def _centre_box(self) -> QRectF:
        middle, radius = dial(QRectF(self.rect()), labelled=self.height() >= TEXT_FROM)
        size = radius * CENTRE
        return QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)

    def petal_rect(self, petal: Part) -> QRect:
        """The quarter of the dial in which a petal lies, also one without a share; the centre."""
        if petal == "organise":
            return self._centre_box().toRect()
        middle, radius = dial(QRectF(self.rect()), labelled=self.height() >= TEXT_FROM)
        return petal_path(middle, radius, petal, 1.0).boundingRect().toRect()

    # --- mouse and keys --------------------------------------------------------------------------------------------

    def petal_at(self, spot: QPoint) -> Part | None:
        """The petal under a point of the widget, or the centre where it has something to say."""
        away = spot.toPointF() - self._centre_box().center()
        if self._centre and math.hypot(away.x(), away.y()) <= self._centre_box().width() / 2:
            return "organise"
        middle, radius = dial(QRectF(self.rect()), labelled=self.height() >= TEXT_FROM)
        lengths = self._shown.lengths
        for petal in CLOCKWISE:
            if petal_path(middle, radius, petal, lengths[petal]).contains(spot.toPointF()):
                return petal
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        petal = self.petal_at(event.position().toPoint())
        if petal is not None and event.button() == Qt.MouseButton.LeftButton:
            self.petal_chosen.emit(petal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := round_keys.step(event):
            parts = self.parts()
            self.focus_petal(parts[(parts.index(self._focused) + step) % len(parts)])
        elif round_keys.chooses(event):
            self.petal_chosen.emit(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            petal = self.petal_at(event.pos())
            if petal is not None:
                tip = f"{self.petal_words(petal)}\n{help_texts.petal(petal)}"
                QToolTip.showText(event.globalPos(), tip, self)
                return True
            QToolTip.hideText()
        return super().event(event)


class RoseParts(Parts[RoseWidget]):
    """The petals, each with its numbers, and the centre."""

    role = QAccessible.Role.Chart

    def all(self) -> list[Part]:
        return list(self.widget.parts())

    def words(self, key: Part) -> str:
        return self.widget.petal_words(key)

    def rect(self, key: Part) -> QRect:
        return self.widget.petal_rect(key)

    def focused(self) -> Part:
        return self.widget.focused_petal()

    def actions(self, key: Part) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: Part, action: str) -> None:
        if action == PRESS:
            self.widget.petal_chosen.emit(key)
        else:
            self.widget.setFocus()
            self.widget.focus_petal(key)


describe(RoseWidget, RoseParts)
