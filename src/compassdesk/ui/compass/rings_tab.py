"""The social compass: players, platforms, routes and emotions around the brand (domain.md A01 to A07)."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from compassdesk.domain.week import Week
from compassdesk.rendering.rose.rose_values import of_measures
from compassdesk.ui.compass.ring_counts import Segment, segments
from compassdesk.ui.compass.rings_card import RingsCard
from compassdesk.ui.compass.tab import CompassTab
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class RingsTab(CompassTab):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._week: Week | None = None
        self.rings = RingsCard()
        self.rings.segment_chosen.connect(self._show_segment)
        self.rings.reading_chosen.connect(self._fill)
        self.column.addWidget(self.so_what)
        self.column.addWidget(self.rings)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._week = week
        self._fill()

    def instructions(self) -> tuple[QWidget, ...]:
        return self.rings.instructions()

    def _fill(self) -> None:
        if self._judged is None or self._week is None:
            return
        ledger, report = self._judged.ledger, self._judged.reports[self._week]
        counts = segments(ledger, self._week, self.rings.reading())
        self.rings.show_rings(counts, of_measures(report.measures, weeks=4), ledger.plan.client)

    def _show_segment(self, segment: Segment) -> None:
        self.show_behind(segment.words, segment.items)
