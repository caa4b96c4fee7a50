"""The timeline: months, weeks and the balance of each above, its lanes below."""

from PySide6.QtWidgets import QWidget

from compassdesk.domain.calendar_grid import kinds_in
from compassdesk.ui.calendar.canvas.headed_view import HeadedView
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.timeline.timeline_canvas import TimelineCanvas
from compassdesk.ui.calendar.timeline.timeline_head import TimelineHead
from compassdesk.ui.calendar.timeline.timeline_lead import TimelineLead
from compassdesk.ui.calendar.timeline.timeline_parts import HeadParts, TimelineParts
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.painted_parts import describe


class TimelineView(HeadedView):
    """See the module."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        drag: DragController,
        moving: MoveMode,
        day_words: DayWords,
    ) -> None:
        describe(TimelineHead, HeadParts)
        describe(TimelineCanvas, TimelineParts)
        head = TimelineHead(session, sight, judging)
        canvas = TimelineCanvas(session, sight, drag, moving, day_words)
        lead = TimelineLead(session, sight, canvas)
        super().__init__((lead, head), canvas)
        self.lead, self.head, self.canvas = lead, head, canvas
        canvas.arranged.connect(self._name_lanes)
        QWidget.setTabOrder(lead.button, head)
        QWidget.setTabOrder(head, canvas)

    def _name_lanes(self) -> None:
        lanes = self.canvas.layout_now.lanes
        self.head.name_lanes(lanes[0].of.kind if lanes else kinds_in(self.canvas.sight.lanes)[0])
