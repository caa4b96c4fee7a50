"""Why a check looks at what it looks at: the reason, its source with its year, and the way to the limit."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.rendering.look import theme
from compassdesk.texts.why import why
from compassdesk.ui.widgets.label import label, say

translate = QCoreApplication.translate


class WhyBlock(QWidget):
    """A block with a thin bar at its side. The source's address opens only when it is pressed."""

    limits_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 2, 0, 4)
        column.setSpacing(6)
        self.message = label("", "small", wrap=True)
        self.reason = label("", "small", wrap=True)
        self.source = label("", "source", wrap=True)
        self.besides = label("", "small", wrap=True)
        self.more = label("", "small", wrap=True)
        self._links = QWidget()
        row = QHBoxLayout(self._links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.source_button = QPushButton(translate("WhyBlock", "Source"))
        self.limit_button = QPushButton(translate("WhyBlock", "Limits…"))
        self._address = ""
        self.source_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address)))
        self.limit_button.clicked.connect(self.limits_wanted)
        for button in (self.source_button, self.limit_button):
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        for widget in (self.message, self.reason, self.source, self._links, self.besides, self.more):
            column.addWidget(widget)

    def show_reason(self, check: str, message: str) -> None:
        """The reason behind a check; `message` are the numbers of this finding in full, "" where they stand above."""
        reason = why(check)
        self.reason.setText(reason.text)
        self.source.setText(reason.source if reason.year is None else f"{reason.source}, {reason.year}")
        self._address = reason.address
        self.source_button.setVisible(bool(reason.address))
        self.source_button.setToolTip(reason.address)
        self.source_button.setAccessibleName(f"{self.source_button.text()}: {self.source.text()}")
        say(self.message, message)
        say(self.besides, "\n\n".join(reason.besides))

    def show_more(self, text: str) -> None:
        """What else is to know of how the week was judged, below the reason."""
        say(self.more, text)

    def show_only(self, text: str) -> None:
        """No check stands behind this, only how the week was judged."""
        for widget in (self.message, self.reason, self.source, self._links, self.besides):
            widget.hide()
        say(self.more, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 2, 2, self.height() - 4, theme.current().line)
            del event
