"""The strip in the window that tells reminders: what was missed, and each where the desktop shows no notifications."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.ui.reminding.announcing import Announcement, Announcing
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.screen_reader import speak


class ToldStrip(QFrame):
    """In sight until what it tells is answered or closed; the next telling takes its place, and says how many wait."""

    def __init__(self, announcing: Announcing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toldStrip")
        self._announcing = announcing
        self._waiting: list[Announcement] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(12)
        said = column(gap=1)
        self.words = label("", "h3", wrap=True)
        self.about = label("", "sub", wrap=True)
        said.addWidget(self.words)
        said.addWidget(self.about)
        row.addLayout(said, 1)
        self.later = QPushButton(self.tr("In 15 minutes"))
        self.later.clicked.connect(self._put_off)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("kind", "primary")
        self.open_button.clicked.connect(self._open)
        self.close_button = IconButton("close", self.tr("Close this message"))
        self.close_button.clicked.connect(self._next)
        for button in (self.later, self.open_button, self.close_button):
            row.addWidget(button)
        announcing.in_window.connect(self._tell)
        announcing.still_are.connect(self._leave_out_others)
        self._show()

    def _tell(self, told: Announcement | None) -> None:
        if told is None:
            self._waiting.clear()
        else:
            self._waiting.append(told)
        self._show()
        if told is not None:
            speak(self, f"{told.notice.summary}. {told.notice.body}")

    def _leave_out_others(self, keys: Collection[str]) -> None:
        """Tell no more of what was deleted, moved or done meanwhile."""
        self._waiting = [told for told in self._waiting if any(one.reminder.key in keys for one in told.about)]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        told, more = self._waiting[-1], len(self._waiting) - 1
        self.words.setText(told.notice.summary)
        waits = self.tr("%n more message(s)", "", more) if more else ""
        self.about.setText(" · ".join(part for part in (told.notice.body, waits) if part))
        self.about.setVisible(bool(self.about.text()))

    def _open(self) -> None:
        told = self._waiting.pop()
        self._show()
        self._announcing.open(told)

    def _put_off(self) -> None:
        told = self._waiting.pop()
        self._show()
        self._announcing.put_off(told)

    def _next(self) -> None:
        self._waiting.pop()
        self._show()

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._next()
        else:
            super().keyPressEvent(event)
