"""Says that everything to come was put on hold, with the way back: else the day looks as if nothing were planned."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.today import Today
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.pages.today.card import TodayCard, small_button, tell
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.severity_mark import SeverityMark


class HeldCard(TodayCard):
    """Hidden while nothing of these weeks was held with all the rest."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("kind", "notice")
        self.heading.hide()
        self.call(self.tr("On hold"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.words = label("", "warning", wrap=True)
        self.mark: SeverityMark | None = None
        self.button = small_button(self.tr("Release"), self._release)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self._row = row

    def show_today(self, seen: Today) -> None:
        """Show how many that are."""
        count = len(seen.held)
        self.words.setText(
            self.tr("Everything to come is on hold: %n item(s) of these weeks do not go out.", "", count)
        )
        tell(self.button, self.words.text(), not_writable(self._session))
        if count and self.mark is None:  # most days do without
            self.mark = SeverityMark("warning", self)
            self._row.insertWidget(0, self.mark)
        self.setVisible(count > 0)

    def _release(self) -> None:
        from compassdesk.ui.dialogs.hold_all import release_all

        release_all(self._session)
