"""Says under the time of a published item why it is locked, with the two ways on: a duplicate, or another status."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import stays
from compassdesk.ui.calendar import changes
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import ways
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column


class StaysLine(QWidget):
    """Hidden for an item that may be moved."""

    status_wanted = Signal()
    """The user is to choose another status."""
    duplicated = Signal()
    """The duplicate is in the editor, and its date is to be typed."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._key = session, sight, ""
        layout = column(self, gap=2)
        self.words = label("", "small", wrap=True)
        layout.addWidget(self.words)
        self.copy_button = ElidedButton(changes.duplicate_here(), "link")
        self.copy_button.clicked.connect(self._duplicate)
        self.status_button = ElidedButton(self.tr("Another status…"), "link")
        self.status_button.clicked.connect(self.status_wanted)
        layout.addLayout(ways(self.copy_button, self.status_button))
        self.hide()

    def fill(self, item: Item, *, writable: bool) -> None:
        """Show it for an item that stays; without its buttons in a file that is read-only."""
        self._key = item.id
        self.setVisible(stays(item))
        self.words.setText(changes.why_they_stay((item,)))
        self.copy_button.setVisible(writable)
        self.status_button.setVisible(writable and item.status == "published")

    def _duplicate(self) -> None:
        """A draft at the same moment, open in the editor."""
        self._session.settle()
        item = self._session.item(self._key)
        intent = changes.staying(item, item).instead if item is not None else None
        written = intent.commit(self._session) if intent is not None else None
        if written is not None:
            self._sight.open_item(written["items"][0])
            self.duplicated.emit()
