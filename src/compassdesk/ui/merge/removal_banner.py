"""The banner of a row that somebody removed and somebody else changed: nothing goes by itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.joining import MergeChoice
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import merge_words
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.one_of import OneOf


class RemovalBanner(QFrame):
    """Keep it, or remove it too."""

    def __init__(self, state: MergeState, owner: Owner, choice: MergeChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._owner = state, owner
        self.setProperty("kind", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(_Bin(), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=6)
        title = state.words.title(owner)
        said = merge_words.removal_banner(choice, title, state.by, waits=state.waits_in_plan)
        words.addWidget(label(said, "h3", wrap=True))
        words.addWidget(label(self.tr("Nothing goes by itself: as long as nobody chooses, it stays."), "", wrap=True))
        row.addLayout(words, 1)
        buttons = FlowLayout(gap=6)
        self.keep_button, self.remove_button = QPushButton(self.tr("Keep")), QPushButton(self.tr("Remove it too"))
        if not merge_words.is_gone_there(choice) and not state.waits_in_plan:
            self.keep_button.setText(self.tr("Bring it back"))
            self.remove_button.setText(self.tr("Leave it removed"))
        group = OneOf(self)
        for button, stays in ((self.keep_button, True), (self.remove_button, False)):
            group.add(button)
            button.clicked.connect(lambda _checked=False, stays=stays: state.keep(owner, stays=stays))
            buttons.addWidget(button)
        words.addLayout(buttons)
        self.follow()

    def follow(self) -> None:
        """Show what is chosen, with a tick."""
        chosen = self._state.chosen.get((*self._owner, ""))
        for button, value in ((self.keep_button, b"true"), (self.remove_button, b"false")):
            group = button.group()
            group.setExclusive(False)
            button.setChecked(chosen == value)
            group.setExclusive(True)
            button.setIcon(icons.icon("check", "accent") if chosen == value else QIcon())


class _Bin(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(20, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.glyph(painter, "trash", QRectF(1, 1, 18, 18), theme.current().warn, 1.9)
            del event
