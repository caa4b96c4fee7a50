"""When the card of an item comes and goes: after a rest of the mouse on its chip, or by key; Space pins it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from compassdesk.ui.calendar.canvas.mouse_canvas import MouseCanvas
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.hover_card import HoverCard
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

RESTS_FOR, LEAVES_AFTER = 300, 200
"""Milliseconds until the card comes, and until it goes once the mouse left chip and card: the way between is short."""
GAP = 6


class Hover(QObject):
    """One card for all the canvases of a page; `watch` each of them."""

    def __init__(self, page: QWidget, session: Session, sight: Sight, judging: Judging, drag: DragController) -> None:
        super().__init__(page)
        self._page, self._session, self._sight, self._judging, self._drag = page, session, sight, judging, drag
        self._card: HoverCard | None = None
        self._canvas: MouseCanvas | None = None
        self._key = self._next = ""
        self.pinned = False
        self._coming = _once(self, RESTS_FOR, self._show)
        self._going = _once(self, LEAVES_AFTER, self._leave)
        self._moved = _once(self, 0, lambda: self._put() if self._shown() else None)
        session.plan_changed.connect(self._refill)
        session.preview_changed.connect(self._in_the_air)
        judging.reports_changed.connect(self._refill)
        for signal in (session.file_changed, sight.period_changed):
            signal.connect(self.hide)
        sight.selection_changed.connect(self._give_way)

    def watch(self, canvas: MouseCanvas) -> None:
        """Show the card of the chips of a canvas."""
        canvas.hovered.connect(lambda key: self._hovered(canvas, key))
        canvas.card_wanted.connect(lambda key: self._pin(canvas, key))
        canvas.installEventFilter(self)

    def _hovered(self, canvas: MouseCanvas, key: str) -> None:
        if self.pinned:
            return
        if key and key == self._key and self._shown():
            self._going.stop()
            return
        self._coming.stop()
        if self._shown():
            self._going.start()
        if key and not self._drag.active and self._session.air.patch is None:
            self._canvas, self._next = canvas, key
            self._coming.start()

    def _pin(self, canvas: MouseCanvas, key: str) -> None:
        """For the keyboard: the card stays, with the keyboard in it."""
        self._canvas, self._next = canvas, key
        self._show()
        self.pinned = self._shown()
        if self._card is not None and self.pinned:
            self._card.set_pinned(True)
            self._card.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> bool:
        return self._card is not None and isValid(self._card) and self._card.isVisible()

    def _show(self) -> None:
        canvas, key = self._canvas, self._next
        item = self._session.item(key)
        face = canvas.faces.get(key) if canvas is not None else None
        if canvas is None or item is None or face is None or not canvas.isVisible():
            return
        window = canvas.window()
        if self._card is None or not isValid(self._card) or self._card.window() is not window:
            self._card = HoverCard(self._session, self._sight, self._judging, window)
            self._card.done.connect(self.hide)
            self._card.installEventFilter(self)
        self._key, self.pinned = key, False
        self._card.set_pinned(False)
        self._card.fill(item)
        self._put()
        self._card.show()
        self._card.raise_()

    def _put(self) -> None:
        """Beside the chip, wherever it stands by now; without a chip in sight the card goes."""
        canvas, card = self._canvas, self._card
        if canvas is None or card is None or not isValid(card):
            return
        face = canvas.faces.get(self._key)
        if face is None:
            self.hide()
        else:
            chip = QRect(canvas.mapTo(card.window(), face.rect.topLeft()), face.rect.size())
            card.move(_beside(chip, card.size(), card.window().rect()))

    def _refill(self) -> None:
        if self._shown() and self._card is not None:
            item = self._session.item(self._key)
            if item is None:
                self.hide()
            else:
                self._card.fill(item)

    def _give_way(self) -> None:
        """An editor says all that the card does."""
        if self._sight.edited is not None:
            self.hide()

    def _in_the_air(self) -> None:
        """What is in the air is looked at in the calendar itself, but for a fix the card itself shows."""
        if self._session.air.patch is not None and not (self._card is not None and self._card.underMouse()):
            self.hide()

    def _leave(self) -> None:
        if self._shown() and self._card is not None and not self.pinned and not self._card.underMouse():
            self.hide()

    def hide(self) -> None:
        """Let the card go; the keyboard goes back to the calendar when it was in it."""
        if not isValid(self._coming):  # the page has gone
            return
        self._coming.stop()
        self._going.stop()
        if not self._shown() or self._card is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._card.isAncestorOf(focused)
        self._card.hide()
        self.pinned, self._key = False, ""
        if had_focus and self._canvas is not None:
            self._canvas.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._card:
            if kind == QEvent.Type.Leave and not self.pinned:
                self._going.start()
            elif kind == QEvent.Type.Enter:
                self._going.stop()
            elif kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
                return self._key_pressed(kind, event, letting_go=Qt.Key.Key_Escape)
            return False
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Hide, QEvent.Type.WindowDeactivate}:
            self.hide()
        elif kind == QEvent.Type.Resize and watched is self._canvas and self._shown():
            self._moved.start()  # the chips have their places then
        elif kind == QEvent.Type.Leave:
            self._coming.stop()
            if self._shown() and not self.pinned:
                self._going.start()
        elif kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and self._shown():
            if kind == QEvent.Type.KeyPress and not self._is_ours(event) and not self.pinned:
                self.hide()
            return self._key_pressed(kind, event)
        return False

    def _is_ours(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Escape}

    def _key_pressed(self, kind: QEvent.Type, event: QEvent, letting_go: Qt.Key | None = None) -> bool:
        """Space pins the card or lets it go again, Escape lets it go; any other key is not the card's."""
        if not self._is_ours(event) or not isinstance(event, QKeyEvent):
            return False
        if letting_go is not None and event.key() != letting_go:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and self._card is not None:
            if event.key() == Qt.Key.Key_Escape or self.pinned:
                self.hide()
            else:
                self.pinned = True
                self._going.stop()
                self._card.set_pinned(True)
        return True


def _once(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


def _beside(chip: QRect, size: QSize, room: QRect) -> QPoint:
    """Beside a chip where there is room, else below or above it; never over it and never outside the window."""
    right = chip.right() + GAP
    left = chip.left() - GAP - size.width()
    x = right if right + size.width() <= room.right() - GAP else left
    y = min(max(chip.top() - 20, GAP), max(room.bottom() - size.height() - GAP, GAP))
    if x < GAP:  # no room at either side
        x = min(max(chip.left(), GAP), max(room.right() - size.width() - GAP, GAP))
        below = chip.bottom() + GAP
        y = below if below + size.height() <= room.bottom() - GAP else max(chip.top() - GAP - size.height(), GAP)
    return QPoint(x, y)
