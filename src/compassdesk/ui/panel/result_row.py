"""What the fix that was just done came to: it stays in sight, with the keyboard, until something else happens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts.effects import BETWEEN
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.undo import RecordedStep
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.severity_mark import SeverityMark


class _Told(QFrame):
    """The sentence itself can have the keyboard, so that the next Enter does nothing unread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.current().accent, 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        del event


class ResultRow(QFrame):
    """Hidden until a fix was done."""

    undo_wanted = Signal()
    left = Signal()
    """It went while the keyboard was in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._step: RecordedStep | None = None
        self.setProperty("kind", "result")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 4)
        column.setSpacing(0)
        self.told = _Told(self)
        words = QHBoxLayout(self.told)
        words.setContentsMargins(4, 3, 9, 3)
        words.setSpacing(7)
        words.addWidget(SeverityMark("ok", size=15), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        self.done: QLabel = label("", wrap=True)
        self.came_to: QLabel = label("", "small", wrap=True)
        lines.addWidget(self.done)
        lines.addWidget(self.came_to)
        words.addLayout(lines, 1)
        column.addWidget(self.told)
        self.undo_button = ElidedButton(self.tr("Undo"), "link")
        self.undo_button.clicked.connect(self.undo_wanted)
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignRight)
        session.undo_changed.connect(self._follow)
        self.hide()

    def show_result(self, done: str, came_to: str) -> None:
        """Tell of the latest step, and take the keyboard."""
        self._step = self._session.undo_stack.next(back=True)
        self.done.setText(self.tr("Done: {fix}").replace("{fix}", done))
        say(self.came_to, came_to.replace(BETWEEN, "\n"))
        self.told.setAccessibleName(". ".join(part for part in (self.done.text(), came_to) if part))
        self.show()
        self.told.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Another step was made, or this one taken back: it is told elsewhere."""
        if self._step is not None and self._session.undo_stack.next(back=True) is not self._step:
            self._step = None
            within = self.isAncestorOf(self.window().focusWidget() or self)
            self.hide()
            if within:
                self.left.emit()
