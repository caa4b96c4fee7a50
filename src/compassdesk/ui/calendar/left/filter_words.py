"""The field over the filters: what is typed is looked for in the items, and only those that have it are shown.

What long texts say is read bit by bit, so that the window goes on; Escape empties the field, and leaves it when empty.
"""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from compassdesk.domain import filters
from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.escape_key import kept_from_window

PAUSE = 150
"""Milliseconds without a key after which what was typed is looked for."""
AT_A_TIME = 100
"""Items whose texts are read in one turn."""


class FilterWords(QLineEdit):
    """Follows the filter; typing changes it after a moment, Enter at once and goes on to what is shown."""

    left = Signal()
    """The keyboard is wanted in the calendar again."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._ahead: Iterator[Item] | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._read_on)
        self.setPlaceholderText(self.tr("Filter by words"))
        self.setAccessibleName(self.tr("Filter by words"))
        self.setToolTip(self.tr("Show only items with these words in title, text, note or labels."))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.addAction(icons.icon("filter", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._begin)
        self.returnPressed.connect(self._apply_and_leave)
        sight.filters_changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 30)

    def _begin(self) -> None:
        self._ahead = None
        self._due.start(PAUSE)

    def _read_on(self) -> None:
        """Read the texts of some items more, then look for the words."""
        if self._ahead is None:
            self._ahead = iter((*self._session.plan.items, *self._session.unscheduled))
        some = [item for _, item in zip(range(AT_A_TIME), self._ahead, strict=False)]
        if some and self.text().strip():
            filters.read_ahead(some)
            self._due.start(0)
        else:
            self._apply()

    def _apply(self) -> None:
        self._due.stop()
        self._ahead = None
        words = self.text().strip()
        if words != self._sight.filter.text:
            self._sight.set_filter(replace(self._sight.filter, text=words))

    def _apply_and_leave(self) -> None:
        self._apply()
        self.left.emit()

    def _follow(self) -> None:
        words = self._sight.filter.text
        if words != self.text().strip() and not self._due.isActive():
            self.setText(words)

    def event(self, event: QEvent) -> bool:
        return True if kept_from_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
            self._apply()
        else:
            self.left.emit()
