"""The first screen: four ways in, the rose, three steps, and the clients that were open before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from compassdesk.rendering.look import icons
from compassdesk.ui.pages.welcome_card import WelcomeCard
from compassdesk.ui.pages.welcome_rose import WelcomeRose
from compassdesk.ui.pages.welcome_steps import steps
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column, line

translate = QCoreApplication.translate
_WIDTH = 1180
_ROOM_FOR_THE_ROSE = 1080
"""Pixels of the page."""


class _Inside(QWidget):
    """All of it, as tall as it is at the width it gets: Qt would add the lines of a narrower page, as empty room."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class WelcomePage(QWidget):
    """See the module. The window does the work; this page only says what the user wants."""

    sample_wanted = Signal()
    tour_wanted = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()
    shown = Signal()
    """It came into sight, perhaps again: other clients may have been open meanwhile."""
    recent_wanted = Signal(str)
    """The path of a client file that was open before."""

    def __init__(self, recent: Sequence[tuple[str, Path]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        inside = _Inside()
        scroll.setWidget(inside)
        around = QHBoxLayout(inside)
        around.setContentsMargins(24, 24, 24, 24)
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        around.addStretch(1)
        around.addWidget(body, 20)
        around.addStretch(1)
        self._body = column(body, gap=8)
        self._not_opened: QFrame | None = None
        self._fill(self._body)
        self.set_recent(recent)
        self.setFocusProxy(self.cards[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def set_recent(self, recent: Sequence[tuple[str, Path]]) -> None:
        """Show the clients that were open before (name and path), the latest first."""
        clear(self._recent)
        self._recent_title.setVisible(bool(recent))
        self._buttons: dict[Path, QPushButton] = {}
        for name, path in recent[:8]:
            self._recent.addWidget(self._recent_row(name, path))

    def tell_not_opened(self, path: Path, why: str) -> None:
        """Say that a client was not opened at the start, and why; it can be tried again."""
        self._not_opened = card = QFrame()
        card.setProperty("kind", "notice")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icons.icon("warning", "warn").pixmap(20, 20))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        title = translate("Welcome", "“{name}” was not opened").replace("{name}", path.stem)
        words.addWidget(label(title, "h3", wrap=True))
        words.addWidget(label(why, "sub", wrap=True))
        words.addWidget(label(str(path), "small", wrap=True))
        words.addSpacing(4)
        again = QPushButton(translate("Welcome", "Try again"))
        again.setProperty("kind", "primary")
        again.setAccessibleDescription(f"{title}. {why}")
        again.clicked.connect(lambda: self._try_again(path))
        words.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self._body.insertWidget(1, card)
        self._body.insertSpacing(2, 16)
        self.setFocusProxy(again)

    def _try_again(self, path: Path) -> None:
        if self._not_opened is not None:
            self._not_opened.hide()
            self._not_opened = None
            self.setFocusProxy(self.cards[0])
        self.recent_wanted.emit(str(path))

    def mark_locked(self, locked: frozenset[Path]) -> None:
        """Show which of the recent clients open with a passphrase only."""
        for path in locked & self._buttons.keys():
            button = self._buttons[path]
            button.setIcon(icons.icon("lock", "accent"))
            told = translate("Welcome", "{path}, locked").replace("{path}", str(path))
            button.setAccessibleDescription(told)
            button.setToolTip(translate("Welcome", "Locked: it opens with its passphrase."))

    def _fill(self, body: QVBoxLayout) -> None:
        body.addStretch(2)
        first = QHBoxLayout()
        first.setSpacing(24)
        ways = column(gap=8)
        ways.addStretch(1)
        self._fill_ways(ways)
        ways.addStretch(1)
        first.addLayout(ways, 1)
        self._rose = WelcomeRose()
        first.addWidget(self._rose, 0, Qt.AlignmentFlag.AlignVCenter)
        body.addLayout(first)
        self._recent_title = label(translate("Welcome", "Recent clients"), "section")
        self._recent_title.hide()
        body.addWidget(self._recent_title)
        self._recent = column(gap=2)
        body.addLayout(self._recent)
        body.addSpacing(20)
        body.addWidget(line())
        body.addSpacing(12)
        body.addWidget(steps())
        body.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways in come before the picture where there is no room for both."""
        super().resizeEvent(event)
        self._rose.setVisible(self.width() >= _ROOM_FOR_THE_ROSE)

    def _fill_ways(self, body: QVBoxLayout) -> None:
        """What this is, and the four ways in."""
        body.addWidget(label(translate("Welcome", "Plan the conversation, not only the posts"), "h1", wrap=True))
        body.addWidget(
            label(
                translate("Welcome", "An editorial calendar that tells you in time when a week only broadcasts."),
                "sub",
                wrap=True,
            )
        )
        body.addSpacing(12)
        body.addLayout(self._cards())
        self.tour_button = QPushButton(icons.icon("compass", "accent"), translate("Welcome", "Or a tour of 60 seconds"))
        self.tour_button.setProperty("kind", "link")
        told = translate("Welcome", "Six steps on the sample: one fix is done, and taken back.")
        self.tour_button.setAccessibleDescription(told)
        self.tour_button.setToolTip(told)
        self.tour_button.clicked.connect(self.tour_wanted)
        body.addWidget(self.tour_button, 0, Qt.AlignmentFlag.AlignLeft)
        promise = translate("Welcome", "No account, no server: everything about a client stays in one file of yours.")
        body.addWidget(label(promise, "small", wrap=True))
        body.addSpacing(12)

    def _cards(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        ways = (
            (
                "compass",
                translate("Welcome", "Look around in a sample"),
                translate("Welcome", "A made-up client with one healthy week and one that only shouts."),
                self.sample_wanted,
            ),
            (
                "plus",
                translate("Welcome", "Create a client"),
                translate("Welcome", "Three questions, and the calendar is ready to plan in."),
                self.new_wanted,
            ),
            (
                "import",
                translate("Welcome", "Import a spreadsheet or calendar"),
                translate(
                    "Welcome",
                    "Excel, CSV, iCalendar or a plan file. You see what becomes of it before anything changes.",
                ),
                self.import_wanted,
            ),
            (
                "folder",
                translate("Welcome", "Open a client file"),
                translate("Welcome", "One that a colleague sent you, or one you moved."),
                self.open_wanted,
            ),
        )
        self.cards = []
        for number, (icon, title, sentence, signal) in enumerate(ways):
            card = WelcomeCard(icon, title, sentence)
            card.clicked.connect(signal)
            grid.addWidget(card, number // 2, number % 2)
            self.cards.append(card)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _recent_row(self, name: str, path: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        button = QPushButton(icons.icon("file", "accent"), name.replace("&", "&&"))
        button.setProperty("kind", "link")
        button.setAccessibleName(name)
        button.setAccessibleDescription(str(path))
        button.clicked.connect(lambda: self.recent_wanted.emit(str(path)))
        self._buttons[path] = button
        layout.addWidget(button)
        layout.addWidget(label(short_folder(path), "small"))
        layout.addStretch(1)
        return row


def short_folder(path: Path) -> str:
    """The folder of a file, with the user's own folder written as "~"."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path.parent)
