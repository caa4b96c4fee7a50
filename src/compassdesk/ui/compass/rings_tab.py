"""The social compass: players, platforms, routes and emotions around the brand (domain.md A01 to A09)."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.compass.ring_counts import READINGS, CompassUse, Reading, Segment, compass_use
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week
from compassdesk.rendering.compass.rings import RingsPicture, rings_drawing, rings_picture
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.compass import rings_words
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.reading import Read
from compassdesk.ui.compass.rings.idea_of_part import begin_idea
from compassdesk.ui.compass.rings.rings_side import RingsSide
from compassdesk.ui.compass.rings.rings_widget import RingsWidget
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks


class RingsTab(CompassTab):
    """See the module."""

    spans = (4, 1, 12)
    checks = frozenset(("CD-06", "CD-15"))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._use: CompassUse | None = None
        self.column.addWidget(self.so_what)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Social compass"), "section"), 1)
        self.choice = Segmented(
            ((one, rings_words.reading_name(one)) for one in READINGS), self.tr("Reading direction")
        )
        self.choice.chosen.connect(lambda _value: self._fill())
        head.addWidget(self.choice)
        self.column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(24)
        drawn = QVBoxLayout()
        self.rings = RingsWidget()
        self.rings.segment_chosen.connect(self._choose)
        self.rings.middle_chosen.connect(lambda: self.editor_wanted.emit("client", "", "brand_statement"))
        drawn.addWidget(self.rings)
        self.hint = label(self.tr("Click a part for its items; a dotted one begins an idea with it."), "sub", wrap=True)
        drawn.addWidget(self.hint)
        drawn.addStretch(1)
        row.addLayout(drawn, 5)
        self.side = RingsSide()
        self.side.items_wanted.connect(self.list_behind)
        self.side.part_chosen.connect(self._choose)
        row.addWidget(self.side, 3)
        self.column.addLayout(row)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def gatherer(self) -> Gather:
        return lambda judged, week, span: compass_use(judged.ledger, week, span)

    def weeks_read(self, week: Week, span: int) -> Read:
        """Words of the client's own are parts of the rings while an item of these weeks has them, whatever is shown."""
        del span
        return Read(week.plus(1 - TWELVE_WEEKS), week.plus(FOUR_WEEKS))

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._use = gathered
        self._fill()
        self.list_again()

    def forget(self) -> None:
        super().forget()
        self._use = None

    def reading(self) -> Reading:
        """The direction chosen."""
        chosen: Reading = self.choice.value()
        return chosen

    def drawings(self) -> tuple[Drawing, ...]:
        picture = self._picture()
        return (rings_drawing(picture),) if picture is not None else ()

    def instructions(self) -> Iterable[QWidget]:
        return (self.hint,)

    def _picture(self) -> RingsPicture | None:
        if self._use is None or self._judged is None:
            return None
        return rings_picture(self._use, self.reading(), self._judged.ledger.plan.client)

    def _fill(self) -> None:
        picture = self._picture()
        if picture is None:
            return
        use = picture.use
        self.so_what.tell(rings_words.sentence(use), rings_words.more(use))
        for one in READINGS:
            words = f"{rings_words.reading_name(one)} {rings_words.reading_share(use, one)}"
            self.choice.rename(one, words.strip())
        self.rings.show_picture(picture)
        self.side.show_use(use, picture.reading)

    def _choose(self, segment: Segment) -> None:
        """List the items of a part, those that read otherwise where none reads so; without any begin an idea."""
        reading = self.reading()
        if segment.unused:
            begin_idea(self.session, self.sight, segment, reading)
            return
        if not segment.items(reading):
            reading = next(one for one in READINGS if one != reading)
        self.list_behind(partial(self._behind, segment, reading))

    def _behind(self, before: Segment, reading: Reading) -> Behind | None:
        """The items of a part now; None where the rings have it no more."""
        known = (one for one in self.rings.segments() if (one.ring, one.value) == (before.ring, before.value))
        segment = next(known, before)
        meaning = rings_words.reading_meaning(reading)
        return Behind(rings_words.segment_name(segment), segment.items(reading), meaning)
