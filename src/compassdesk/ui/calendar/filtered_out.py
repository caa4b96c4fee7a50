"""What a view says that is empty because of the filters, with the way out: it lies over the middle of the calendar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.filters import Filter
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label


class FilteredOut(QFrame):
    """Shown while nothing in sight passes. `cleared`: its button was pressed, and it is about to go."""

    cleared = Signal()

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self.setProperty("kind", "card")
        words = self.tr("No item passes the filters.")
        self.button = QPushButton(self.tr("Clear filters"))
        self.button.setAccessibleDescription(words)
        self.button.clicked.connect(self._clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 8)
        layout.setSpacing(14)
        layout.addWidget(label(words))
        layout.addWidget(self.button)
        self.adjustSize()
        for signal in (session.plan_changed, session.preview_changed, sight.filters_changed, sight.period_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        sight = self._sight
        self.setVisible(self._session.file is not None and bool(sight.filter) and not sight.shows_anything())

    def _clear(self) -> None:
        self.cleared.emit()
        self._sight.set_filter(Filter())
