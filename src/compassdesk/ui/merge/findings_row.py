"""The last row of a merge's fields: what each choice does to the findings, worked out beside the window.

It appears when it is known, and not at all where nothing becomes of them.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.errors import PlanError
from compassdesk.services import merge_outlook
from compassdesk.services.merge_outlook import MergeOutlook
from compassdesk.texts import merge_effects, merge_words
from compassdesk.texts.merge_effects import ToldEffects
from compassdesk.ui.desk.session import Session
from compassdesk.ui.merge.field_block import CAPTION, FIRST, WAS
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import line
from compassdesk.ui.widgets.reading_order import in_reading_order

_RESTS = 150
"""Milliseconds for which a row is looked at before anything is asked: the arrows pass by many."""


class FindingsRow(QObject):
    """Asks for one row at a time; `told` is what is shown of it. `known` tells that it was worked out."""

    known = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._state: MergeState | None = None
        self._owner: Owner | None = None
        self._grid: QGridLayout | None = None
        self._page: QWidget | None = None
        self._with_was = False
        self._asking = False
        self._waits = False
        """Whether the row in sight is to be asked about behind what is worked out."""
        self.told: ToldEffects | None = None
        self.labels: list[QLabel] = []
        self._rest = QTimer(self, singleShot=True, interval=_RESTS)
        self._rest.timeout.connect(self.ask_now)

    def use(self, state: MergeState, owner: Owner, grid: QGridLayout, page: QWidget, *, with_was: bool) -> None:
        """Tell of another row in the next rows of its grid; `with_was`: what it was has a column of its own."""
        self._state, self._owner, self._grid, self._page, self._with_was = state, owner, grid, page, with_was
        self.told, self.labels, self._waits = None, [], False
        if owner[0] == "items":
            self._rest.start()
        else:
            self._rest.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is worked out, or is to be."""
        return self._asking or self._waits or self._rest.isActive()

    def clear(self) -> None:
        """Tell of nothing."""
        self._rest.stop()
        self._waits = False
        self._state = self._owner = self._grid = self._page = None
        self.told, self.labels = None, []

    def ask_now(self) -> None:
        """Ask about the row in sight, as soon as what is worked out is done."""
        self._rest.stop()
        state, owner, file = self._state, self._owner, self._session.file
        self._waits = self._asking
        if self._asking or state is None or owner is None or file is None:
            return
        versions, others, now = state.versions(owner), state.others_chosen(owner), self._session.now()
        page = self._page

        def work() -> MergeOutlook | None:
            with file.reader() as reading:
                return merge_outlook.told_by_checks(reading, state.seen, owner, versions, others, now)

        self._asking = True
        tasks.run_task(self, work, lambda found: self._show(found, page), self._nothing)

    def _show(self, found: MergeOutlook | None, page: QWidget | None) -> None:
        self._asking = False
        if page is not self._page:
            self._ask_on()
            return
        self.told = merge_effects.told(found) if found is not None else None
        if self.told is not None and self._grid is not None and page is not None:
            self._add(self.told, self._grid, page)
        self.known.emit()

    def _nothing(self, trouble: BaseException) -> None:
        """A file that cannot be read just now is told of elsewhere."""
        self._asking = False
        if not isinstance(trouble, PlanError):
            raise trouble
        self._ask_on()
        self.known.emit()

    def _ask_on(self) -> None:
        """Ask about the row in sight by now, unless that rests still or was asked about."""
        if self._waits and not self._rest.isActive():
            self.ask_now()

    def _add(self, told: ToldEffects, grid: QGridLayout, page: QWidget) -> None:
        state, owner = self._state, self._owner
        if state is None or owner is None:
            return
        grid.addWidget(line(), grid.rowCount(), CAPTION, 1, 4)
        row, caption = grid.rowCount(), self.tr("Findings")
        alone = state.row(owner).is_alone or not state.row(owner).fields
        below = "" if alone or self._with_was or not told.was else self.tr("was: {effect}")
        below = below.replace("{effect}", told.was)
        head = "\n".join(part for part in (caption, below) if part)
        grid.addWidget(label(head, "small", wrap=True), row, CAPTION, Qt.AlignmentFlag.AlignTop)
        if alone:
            self._say(grid, row, WAS, self._alone(state, owner, told), caption, 3)
        else:
            sides = (self.tr("Was"), self.tr("Here"), merge_words.there(state.by))
            said_in = (told.was if self._with_was else "", told.here, told.there)
            for place, side, said in zip((WAS, FIRST, FIRST + 1), sides, said_in, strict=True):
                if said:
                    self._say(grid, row, place, said, f"{caption}, {side}")
        for shown in self.labels:
            shown.setParent(page)
            shown.show()
        in_reading_order(page)

    def _alone(self, state: MergeState, owner: Owner, told: ToldEffects) -> str:
        """Of a row that one copy alone has: what becomes of it when it goes, comes or comes back."""
        if state.versions(owner).there is None:
            return self.tr("When it is removed: {effect}").replace("{effect}", told.there)
        if state.row(owner).removal is not None:
            return self.tr("When it comes back: {effect}").replace("{effect}", told.there)
        return told.there

    def _say(self, grid: QGridLayout, row: int, place: int, said: str, named: str, wide: int = 1) -> None:
        shown = label(said, "sub", wrap=True)
        shown.setAccessibleName(f"{named}: {said}")
        grid.addWidget(shown, row, place, 1, wide, Qt.AlignmentFlag.AlignTop)
        self.labels.append(shown)
