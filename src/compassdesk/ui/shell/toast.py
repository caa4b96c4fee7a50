"""A passing message at the foot of the calendar or the window, with buttons for what can be done about it."""

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from compassdesk.ui.desk.undoing import Offer
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.screen_reader import speak

SHOWN_FOR = 7000
"""Milliseconds; the time stands still while the mouse or the keyboard is on it."""
MARGIN = 40
ABOVE_FOOT = 8
BESIDE_TEXT = 180
"""Pixels for its button and around it."""
MOST_OFFERS = 3
MOST_WIDTH = 720
"""Pixels of text in one line; a longer message goes on in a next one."""


class Toast(QFrame):
    """One message at a time; a new one takes the place of the old. `foot` gives what it may not cover, if anything."""

    left = Signal()
    """The keyboard was here and is done here."""

    def __init__(self, window: QWidget, over: QWidget, foot: Callable[[], QWidget | None] = lambda: None) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window, self._over, self._foot = window, over, foot
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(12)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._text)
        self._offers: tuple[Offer, ...] = ()
        self._buttons = [self._made_button(place) for place in range(MOST_OFFERS)]
        self._stands_on: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def _made_button(self, place: int) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "small")
        button.clicked.connect(lambda _checked=False: self._take(place))
        acts_once(button)
        self._layout.addWidget(button)
        return button

    def say(self, text: str, offer: Offer | None) -> None:
        """Show a message for a while, with what can be done about it, and tell it to screen readers."""
        room = min(MOST_WIDTH, max(200, self._area().width() - BESIDE_TEXT))
        needed = self._text.fontMetrics().horizontalAdvance(text)
        self._text.setText(text)
        self._text.setWordWrap(needed > room)
        # A path has no spaces to wrap at: such a line may be as wide as it is.
        self._text.setFixedSize(min(needed, room) + 2, self._height(min(needed, room) + 2))
        self._offers = offer.all() if offer is not None else ()
        for button, about in zip_longest(self._buttons, self._offers):
            button.setVisible(about is not None)
            if about is not None:
                button.setText(about.words.replace("&", "&&"))
        self._layout.activate()
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        speak(self, text)

    def offers(self) -> bool:
        """Whether it is in sight with something that can be done."""
        return self.isVisible() and bool(self._offers)

    def take_keyboard(self) -> None:
        """Bring the keyboard to what can be done: the message stays as long as it is there, or until Escape."""
        self._timer.stop()
        for button in self._buttons:
            button.installEventFilter(self)
        self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in self._buttons)

    def _take(self, place: int) -> None:
        if self._has_keyboard():
            self.left.emit()
        offers, self._offers = self._offers, ()
        self.hide()
        if place < len(offers):
            offers[place].do()

    def _height(self, width: int) -> int:
        return self._text.heightForWidth(width) if self._text.wordWrap() else self._text.sizeHint().height()

    def follow_page(self) -> None:
        """Stand where it belongs on the page that came into sight."""
        if self.isVisible():
            self._place()

    def _stand_on(self, foot: QWidget | None) -> None:
        """A foot is listened to: on its first visit a page has yet to lay it out."""
        if self._stands_on is not None and isValid(self._stands_on):
            self._stands_on.removeEventFilter(self)
        self._stands_on = foot
        if foot is not None:
            foot.installEventFilter(self)

    def _place(self) -> None:
        window, middle = self._window, self._area().center().x()
        left = max(0, min(middle - self.width() // 2, window.width() - self.width()))
        foot = self._foot()
        if foot is not self._stands_on:
            self._stand_on(foot)
        has_foot = foot is not None and foot.isVisible()
        below = window.height() - foot.mapTo(window, QPoint()).y() + ABOVE_FOOT if foot and has_foot else 0
        self.move(left, window.height() - self.height() - max(MARGIN, below))

    def _area(self) -> QRect:
        """Over the calendar it leaves what the panel beside it says and offers in sight."""
        over, window = self._over, self._window
        return QRect(over.mapTo(window, QPoint()), over.size()) if over.isVisible() else window.rect()

    def showEvent(self, event: QShowEvent) -> None:
        """The window is listened to only while a message stands in it: it has hundreds of events at a start."""
        self._window.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if isValid(self._window):  # which hides what stands in it while it goes
            self._window.removeEventFilter(self)
            self._stand_on(None)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}
        if (watched is self._stands_on and moved) or (watched is self._window and event.type() == QEvent.Type.Resize):
            self._place()
        elif watched in self._buttons and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._go_on_without_keyboard)
        return super().eventFilter(watched, event)

    def _go_on_without_keyboard(self) -> None:
        """Its time goes on once the keyboard is on none of its buttons."""
        if not self._has_keyboard():
            for button in self._buttons:
                button.removeEventFilter(self)
            self._timer.start()

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.hide()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)
