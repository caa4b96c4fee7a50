"""What the tabs of the Compass page have in common: a sentence first, then its evidence, then the items behind it."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.week import FOUR_WEEKS, Week
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.rendering.rose.rose_values import By
from compassdesk.ui.compass.behind_list import Ask, BehindList
from compassdesk.ui.compass.reading import Read
from compassdesk.ui.compass.so_what import SoWhat
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.scrolling import scroll_to

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks

Gather = Callable[["JudgedWeeks", Week, int], Any]
"""What a tab shows of some weeks, of which the given one is the last: worked out by a worker, so no widgets in it."""


class CompassTab(QWidget):
    """A tab is told what was gathered, and tells which week is to be seen in the calendar.

    Subclasses lay out their parts in `column` between `so_what` and `behind`, which they place themselves.
    """

    week_wanted = Signal(object)
    editor_wanted = Signal(str, str, str)
    """Something is to be edited or shown on another page, or another tab: `open_editor` of the window says what."""

    spans: ClassVar[tuple[int, ...]] = (4,)
    """For how many weeks it can be told, the usual one first; one alone is no choice."""
    counts_by: ClassVar[bool] = False
    """Whether it can be told by items or by minutes (`count_by`)."""
    reads: ClassVar[int] = FOUR_WEEKS
    """So many weeks are read at least, however few are shown."""
    is_judged: ClassVar[bool] = False
    """Whether it shows what the checks say of the last week itself (`JudgedWeeks.reports`)."""
    only_counts: ClassVar[bool] = False
    """Whether it goes by the counted items alone: nothing that follows from others, as whether a post is answered."""
    checks: ClassVar[frozenset[str] | None] = frozenset()
    """Whose foremost finding stands below its sentence; None: any, and the sentence is that of the week."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.sight, self.judging = session, sight, judging
        self._judged: JudgedWeeks | None = None
        self._weeks: tuple[Week, int] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 14, 0, 14)
        self.column.setSpacing(14)
        self.so_what = SoWhat(session, sight, judging, checks=self.checks)
        self.so_what.week_wanted.connect(self.week_wanted)
        self.so_what.editor_wanted.connect(self.editor_wanted)
        self.behind = BehindList(self._items)
        self.behind.opened.connect(sight.open_item)
        self.behind.asked.connect(self._brought_into_sight)
        self.behind.filled.connect(self.put_in_order)

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        """Show these weeks, the last of them `week`. Subclasses call this first."""
        del gathered
        self._judged, self._weeks = judged, (week, span)
        self.so_what.refresh()

    def gatherer(self) -> Gather:
        """What a worker has to do for it."""
        raise NotImplementedError

    def holds(self, week: Week) -> bool:
        """Whether what was gathered last is enough for that week as well, over any of the spans."""
        del week
        return False

    def weeks_read(self, week: Week, span: int) -> Read:
        """What is to be read to show `span` weeks that end with `week`."""
        weeks = max(span, self.reads)
        if self.only_counts:
            return Read(week.plus(1 - weeks), week)
        return Read(week.plus(FOUR_WEEKS - weeks), week, to_judge=True)  # it is read with the three weeks before

    def count_by(self, by: By) -> None:
        """Show shares of items, or of minutes; where `counts_by`."""

    def forget(self) -> None:
        """Another client lies on the desk."""
        self._judged = None
        self.behind.hide()

    def reveal(self, field: str) -> None:
        """Bring into sight what a finding asks to be decided; where a tab has such a place."""

    def drawings(self) -> tuple[Drawing, ...]:
        """What can be saved as a picture, as it is shown now."""
        return ()

    def hold_still(self) -> None:
        """End what moves, before a picture is taken."""

    def instructions(self) -> Iterable[QWidget]:
        """What tells somebody at the window what to do, and nobody who looks at a picture of it."""
        return ()

    def list_behind(self, ask: Ask) -> None:
        """List what is behind a number, asked of what is shown now, and again whenever that changes.

        The page scrolls to the list.
        """
        self.behind.list_behind(ask, self._weeks)

    def list_again(self) -> None:
        """List what is behind the same number by now, the page staying where it is; of other weeks nothing."""
        self.behind.list_again(self._weeks)

    def _brought_into_sight(self, listed: str) -> None:
        scroll_to(self.behind)
        self.session.spoken.emit(listed)

    def put_in_order(self) -> None:
        """Let Tab follow what is read, whenever what can be pressed is made anew."""
        in_reading_order(self)

    def _items(self, ids: Iterable[str]) -> tuple[Item, ...]:
        by_id = self._judged.ledger.by_id if self._judged is not None else {}
        return tuple(by_id[one].item for one in ids if one in by_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.so_what.refresh()
