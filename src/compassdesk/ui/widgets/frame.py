"""The frame of every dialog: title, body, and buttons in the platform's order."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QScreen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.scrolling import scrolls_down

AROUND = QSize(4, 40)
"""About what the system draws around a dialog."""


def room_on(screen: QScreen) -> QSize:
    """How large a dialog can be with all of it in sight."""
    return screen.availableGeometry().size() - AROUND


class Frame(QDialog):
    """A dialog with a heading; Esc closes it. `body` takes what it is about, `accept_button` does the main thing."""

    def __init__(self, parent: QWidget | None, title: str, *, lead: str = "", width: int = 460) -> None:
        super().__init__(_that_stays(parent))
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        outer = self._outer = column(self, margins=(20, 18, 20, 16), gap=12)
        outer.addWidget(label(title, "h2", wrap=True))
        if lead:
            outer.addWidget(label(lead, "sub", wrap=True))
        self.body: QVBoxLayout = column(gap=12)
        outer.addLayout(self.body, 1)
        self.buttons = QDialogButtonBox()
        self.buttons.rejected.connect(self.reject)
        self.accept_button: QPushButton | None = None
        outer.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its texts are at its width: Qt would leave room for narrower ones, and spread it between them."""
        for text in self.findChildren(QLabel):
            policy = text.sizePolicy()
            if policy.hasHeightForWidth():
                policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
                text.setSizePolicy(policy)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.fit()
        self._scroll_where_low()
        self.resize(self.size().boundedTo(room_on(self.screen())))
        super().showEvent(event)

    def fit(self) -> None:
        """As tall as what it shows by now is at its width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth())
            self.resize(width, layout.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Grow with the texts: longer ones than it was shown with would be squeezed, and cut above and below."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        done = super().event(event)
        layout = self.layout()
        if layout is not None and self.isVisible():
            self._scroll_where_low()
            least = min(layout.totalMinimumHeightForWidth(self.width()), room_on(self.screen()).height())
            if self.height() < least:
                self.stand(least)
        return done

    def _scroll_where_low(self) -> None:
        """Let the body scroll where the screen is too low for it: the buttons stay in sight."""
        at, room = self._outer.indexOf(self.body), room_on(self.screen()).height()
        if at < 0 or self._outer.totalMinimumHeightForWidth(self.width()) <= room:
            return
        held = self.focusWidget()
        self._outer.takeAt(at)
        self.body.setParent(None)
        area = QScrollArea(self)
        holder = QWidget(area.viewport())  # in this window already: the order of Tab stays
        holder.setLayout(self.body)
        scrolls_down(area)
        area.setWidget(holder)
        holder.setAutoFillBackground(False)  # only now: being set made it fill its ground
        area.setMinimumWidth(self.body.minimumSize().width() + area.verticalScrollBar().sizeHint().width())
        self._outer.insertWidget(at, area, 1)
        self._outer.activate()
        self.resize(self.width(), room)
        if held is not None:
            held.setFocus()

    def stand(self, height: int) -> None:
        """Be this high, as far as the screen goes, and whole on it."""
        room = self.screen().availableGeometry()
        self.resize(self.width(), min(height, room_on(self.screen()).height()))
        past = self.frameGeometry().bottom() - room.bottom()
        if past > 0 and self.isVisible():
            self.move(self.x(), max(self.y() - past, room.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does: the main one is for who is in a field.

        One that is ticked leaves Enter to the main button, as a box to tick does.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.NoModifier
        if is_enter and isinstance(focus, QAbstractButton) and not focus.isCheckable():
            if not event.isAutoRepeat():
                focus.click()
            return
        super().keyPressEvent(event)

    def add_accept(self, words: str) -> QPushButton:
        """The button that does what the dialog is for; Enter presses it."""
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(button, kind="primary")
        button.setDefault(True)
        self.accept_button = button
        return button

    def add_cancel(self, words: str = "") -> QPushButton:
        """The button that closes the dialog and changes nothing."""
        said = words or QCoreApplication.translate("Dialogs", "Cancel")
        return self.buttons.addButton(said, QDialogButtonBox.ButtonRole.RejectRole)

    def add_action(self, words: str) -> QPushButton:
        """A further button beside the main one."""
        return self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)

    def tell_beside_buttons(self, note: QWidget) -> None:
        """Put a note at the beginning of the row of buttons."""
        row = QHBoxLayout()
        row.addWidget(note, 1)
        row.addWidget(self.buttons)
        self._outer.addLayout(row)


def ask(dialog: QDialog) -> None:
    """Show a dialog until it is answered, and let it go: the window would keep every one of them."""
    dialog.exec()
    dialog.deleteLater()


def _that_stays(parent: QWidget | None) -> QWidget | None:
    """The window behind a menu: that may be the active one while its entry is called, and goes before the dialog."""
    while parent is not None and parent.windowType() == Qt.WindowType.Popup:
        above = parent.parentWidget()
        parent = above.window() if above is not None else None
    return parent
