"""What a timeline says first: the next silence that is far too long, and the week in which it is mended."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.ui.calendar.lane_names import lane_name
from compassdesk.ui.calendar.timeline.timeline_canvas import TimelineCanvas
from compassdesk.ui.calendar.timeline.timeline_layout import HatchBox
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class TimelineLead(QFrame):
    """Not there while all is well, or what is too long is over."""

    def __init__(self, session: Session, sight: Sight, canvas: TimelineCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._canvas = session, sight, canvas
        self.setObjectName("timelineLead")
        self._week = sight.week
        self.words = label("", "h2", wrap=True)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "small")
        self.button.clicked.connect(lambda: sight.show_week(self._week))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        canvas.arranged.connect(self._show)
        session.day_passed.connect(self._show)
        self._show()

    def _show(self) -> None:
        coming = self._coming()
        self.setVisible(bool(coming))
        if not coming:
            return
        box = coming[0]
        if box.of.days == (box.of.last - box.of.first).days + 1:
            days = translate("Timeline", "%n day(s)", "", box.of.days)
            words = translate("Timeline", "{lane} is silent for {days}, {from_to}.")
        else:  # those on which nobody is there do not count
            days = translate("Timeline", "%n day(s) count", "", box.of.days)
            words = translate("Timeline", "{lane} is silent, {from_to}: {days}.")
        words = words.replace("{days}", days).replace("{from_to}", numbers.day_range(box.of.first, box.of.last))
        said = [words.replace("{lane}", lane_name(self._canvas.layout_now.lanes[box.lane].of))]
        if len(coming) > 1:
            said.append(translate("Timeline", "%n more silence(s) like this.", "", len(coming) - 1))
        self.words.setText(" ".join(said))
        self._week = Week.of(max(box.of.first, self._session.now().date()))
        self.button.setText(translate("Timeline", "Show week {number}").replace("{number}", str(self._week.number)))

    def _coming(self) -> Sequence[HatchBox]:
        """Of channels alone: a campaign may rest, and so may people, nobody waits for them."""
        layout, today = self._canvas.layout_now, self._session.now().date()
        far = [
            box
            for box in layout.silences
            if box.of.far and box.of.last >= today and layout.lanes[box.lane].of.kind == "channel"
        ]
        return sorted(far, key=lambda box: (box.of.first, box.lane))
