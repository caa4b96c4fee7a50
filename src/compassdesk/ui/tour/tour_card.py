"""What a step of the tour says, with the ways on, back and out."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.arrow_steps import step_of
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.screen_reader import speak

translate = QCoreApplication.translate
WIDTH, GAP, EDGE = 340, 14, 12


class TourCard(QFrame):
    """It keeps the keyboard: Tab goes round in it, the arrows go on and back, Esc ends, nothing else does a thing."""

    next_wanted = Signal()
    back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self._unread = ""
        """What was told and not read out yet."""
        self._count = label("", "section")
        self.sentence = label("", "say", wrap=True)
        self.skip_button = QPushButton(translate("Tour", "Skip"))
        self.back_button = QPushButton(translate("Tour", "Back"))
        self.next_button = QPushButton()
        restyle(self.skip_button, kind="quiet")
        restyle(self.next_button, kind="primary")
        for button, signal in (
            (self.skip_button, self.end_wanted),
            (self.back_button, self.back_wanted),
            (self.next_button, self.next_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            button.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column.addSpacing(4)
        column.addLayout(row)

    def tell(self, number: int, of: int, sentence: str, on: str) -> None:
        """Say a step and what its button for going on does; it is read out when the card has the keyboard."""
        count = translate("Tour", "Tour, step {number} of {of}")
        count = count.replace("{number}", str(number)).replace("{of}", str(of))
        self._count.setText(count)
        self.sentence.setText(sentence)
        self.setAccessibleName(count)
        self.setAccessibleDescription(sentence)
        self.next_button.setText(on)
        self._unread = f"{count}. {sentence}"
        self.next_button.setAccessibleDescription(self._unread)
        self.skip_button.setAccessibleDescription(self._unread)
        self.back_button.setEnabled(number > 1)
        self.skip_button.setVisible(number < of)

    def let_on(self, *, ready: bool) -> None:
        """Whether one can go on yet."""
        self.next_button.setEnabled(ready)

    def take_keyboard(self) -> None:
        """Have the keyboard where one goes on, or else where one leaves; the step is read once, perhaps with it."""
        goal = self.next_button if self.next_button.isEnabled() else self.skip_button
        if self._unread and goal.hasFocus():
            speak(self, self._unread)
        self._unread = ""
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_beside(self, part: QRect) -> None:
        """Stand beside a part of the window and never over it, where there is room for both."""
        window = self.window().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        layout = self.layout()
        width = min(WIDTH, window.width())
        high = layout.totalHeightForWidth(width) if layout is not None else 0
        middle_x = part.center().x() - width // 2
        wanted = (
            QRect(part.right() + GAP, part.top(), width, high),
            QRect(part.left() - GAP - width, part.top(), width, high),
            QRect(middle_x, part.bottom() + GAP, width, high),
            QRect(middle_x, part.top() - GAP - high, width, high),
        )
        within = [_inside(one, window) for one in wanted]
        free = next((one for one in within if not one.intersects(part)), within[-1])
        self.setGeometry(free)
        self.raise_()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes round in the card."""
        stops = [one for one in (self.skip_button, self.back_button, self.next_button) if self._takes(one)]
        now = self.window().focusWidget()
        at = next((place for place, one in enumerate(stops) if one is now), -1)
        if stops:
            stops[(at + (1 if forwards else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(stops)

    def _takes(self, button: QPushButton) -> bool:
        return button.isEnabled() and not button.isHidden()

    def event(self, event: QEvent) -> bool:
        """The keys of the window wait until the tour is over."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the steps, where a button would pass on the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            side = step_of(event, self)
            if side > 0 and self.next_button.isEnabled():
                self.next_wanted.emit()
                return True
            if side < 0 and self.back_button.isEnabled():
                self.back_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)  # the window presses the button


def _inside(rect: QRect, window: QRect) -> QRect:
    """The same rectangle moved as little as it takes to lie in the window."""
    x = max(window.left(), min(rect.x(), window.right() - rect.width()))
    y = max(window.top(), min(rect.y(), window.bottom() - rect.height()))
    return QRect(x, y, rect.width(), rect.height())
