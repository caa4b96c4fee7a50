"""One attachment as a tile: what is to be seen, and below it whether somebody who does not see it is told."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from compassdesk.domain.attachments import Attachment
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import attachment_words
from compassdesk.ui.widgets.own_keys import give_keys

PICTURE = QSize(88, 66)
STATE = 19
"""Pixels of the line below the picture."""
_ROUND = 5


class Tile(QAbstractButton):
    """Pressing it opens what can be said of it. It is carried with the mouse, or with Alt and an arrow."""

    stepped = Signal(int)
    """The keyboard goes on by so many tiles."""
    shifted = Signal(int)
    """It is to stand so many places further."""
    unwanted = Signal()
    carried = Signal(QPoint)
    """It is held at this global place."""
    let_go = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.one = Attachment("", None, "")
        self.picture: QPixmap | None = None
        self.missing = ""
        """Why there is nothing to be seen, in a word; "" while there is or may be."""
        self._pressed_at: QPoint | None = None
        self._held = False
        self.setCheckable(True)
        self.setFixedSize(PICTURE.width() + 4, PICTURE.height() + STATE + 4)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        moves = {
            "Alt+Left": lambda: self.shifted.emit(self._across(-1)),
            "Alt+Right": lambda: self.shifted.emit(self._across(1)),
            "Alt+Up": lambda: self.shifted.emit(-1),
            "Alt+Down": lambda: self.shifted.emit(1),
        }
        give_keys(self, moves, repeating=True)  # elsewhere the same keys go back in time, and delete the post
        give_keys(self, dict.fromkeys(("Del", "Backspace"), self.unwanted.emit))

    def show_attachment(self, one: Attachment, place: int, of: int) -> None:
        """Show this one, which stands at a place (from 1) among so many."""
        self.one = one
        words = attachment_words.spoken(one, place, of)
        self.setAccessibleName(words)
        self.setToolTip(attachment_words.facts(one))
        self.update()

    def show_picture(self, picture: QPixmap | None, missing: str) -> None:
        """What is to be seen by now."""
        self.picture, self.missing = picture, missing
        self.setAccessibleDescription(missing)
        self.update()

    # --- keys and the mouse ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(self._across(step) if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} else step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _across(self, step: int) -> int:
        """A step to the right is one forward, or back where it is read from the right."""
        return -step if self.isRightToLeft() else step

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position().toPoint() - self._pressed_at).manhattanLength()
            self._held = self._held or far >= QApplication.startDragDistance()
            if self._held:
                self.carried.emit(event.globalPosition().toPoint())
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held, self._pressed_at = self._held, False, None
        if held:
            self.setDown(False)
            self.let_go.emit()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self.rect().bottomLeft())
        self.menu_wanted.emit(place)

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(2, 2, PICTURE.width(), PICTURE.height())
            shape = QPainterPath()
            shape.addRoundedRect(frame, _ROUND, _ROUND)
            painter.fillPath(shape, tokens.line2)
            if self.picture is not None:
                painter.save()
                painter.setClipPath(shape)
                painter.drawPixmap(frame.toRect(), self.picture)
                painter.restore()
            else:
                self._paint_kind(painter, frame)
            chosen = self.isChecked() or self.hasFocus()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent if chosen else tokens.line, 2 if chosen else 1))
            painter.drawRoundedRect(frame, _ROUND, _ROUND)
            self._paint_state(painter)
            del event

    def _paint_kind(self, painter: QPainter, frame: QRectF) -> None:
        """In place of a picture: what it is, or that it is not there."""
        tokens = theme.current()
        icon = "warning" if self.missing else "image" if self.one.is_image else "file"
        colour = tokens.warn if self.missing else tokens.ink2
        icons.glyph(painter, icon, QRectF(frame.center().x() - 10, frame.y() + 14, 20, 20), colour, 1.8)
        words = self.missing or (attachment_words.kind_name(self.one.kind) if self.one.kind else "")
        painter.setFont(theme.font(11))
        painter.setPen(tokens.ink2)
        where = frame.adjusted(4, 38, -4, -4)
        told = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, told)

    def _paint_state(self, painter: QPainter) -> None:
        """Whether it has alternative text, by a sign and by words; a film is told by its length."""
        tokens = theme.current()
        line = QRect(2, PICTURE.height() + 4, PICTURE.width(), STATE)
        painter.setFont(theme.font(11))
        if not self.one.is_image:
            painter.setPen(tokens.ink2)
            seconds = self.one.seconds
            told = attachment_words.length(seconds) if seconds is not None else self.one.name
            told = QFontMetrics(painter.font()).elidedText(told, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, told)
            return
        lacks = self.one.lacks_alt
        colour = tokens.warn if lacks else tokens.ink2
        icons.glyph(painter, "warning" if lacks else "check", QRectF(line.x(), line.y() + 4, 11, 11), colour, 2.2)
        painter.setPen(colour)
        told = QFontMetrics(painter.font()).elidedText(
            self.tr("alt text"), Qt.TextElideMode.ElideRight, line.width() - 16
        )
        painter.drawText(line.adjusted(15, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, told)


class AddTile(QAbstractButton):
    """A dashed tile that adds another one; where there is none yet, a low one that says what for."""

    def __init__(self, words: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.lit = False
        """Something is held over it that can be dropped."""
        self._first = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.be_first(first=True)

    def be_first(self, *, first: bool) -> None:
        """Whether nothing stands beside it."""
        if first != self._first:
            self._first = first
            wide = QFontMetrics(theme.font(12)).horizontalAdvance(self.text()) + 40
            self.setFixedSize(QSize(wide, 30) if first else QSize(PICTURE.height() + 4, PICTURE.height() + STATE + 4))
            self.update()

    def light(self, *, on: bool) -> None:
        self.lit = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus() or self.lit
            pen = QPen(tokens.accent if strong else tokens.ink3, 2 if strong else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(tokens.line2 if self.underMouse() or self.lit else Qt.BrushStyle.NoBrush)
            wide = self.width() - 4 if self._first else PICTURE.height()
            frame = QRectF(2, 2, wide, min(PICTURE.height(), self.height() - 4))
            painter.drawRoundedRect(frame, _ROUND, _ROUND)
            colour = tokens.ink2 if self.isEnabled() else tokens.ink3
            if not self._first:
                icons.glyph(
                    painter, "plus", QRectF(frame.center().x() - 8, frame.center().y() - 8, 16, 16), colour, 1.8
                )
                return
            icons.glyph(painter, "image", QRectF(10, frame.center().y() - 7, 14, 14), colour, 1.8)
            painter.setFont(theme.font(12))
            painter.setPen(colour)
            painter.drawText(frame.adjusted(28, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            del event
