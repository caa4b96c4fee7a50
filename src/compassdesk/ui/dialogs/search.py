"""Find as you type over all items of the client and its small steps; opening one goes there."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from compassdesk.domain.steps_found import StepWords, found_in, steps_of
from compassdesk.services import search as searching
from compassdesk.services.search import Hit
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.found_list import Found, FoundList
from compassdesk.ui.dialogs.step_lines import step_line

translate = QCoreApplication.translate
_PAUSE = 60
_MOST = 200
_IN_SIGHT = 12
_ABOVE_STEPS = 5
"""So many items stand above the small steps that were found: who looks for those sees them without going down."""


def find(
    parent: QWidget,
    session: Session,
    sight: Sight,
    under: QWidget | None = None,
    text: str = "",
    take: Callable[[str], object] | None = None,
) -> FoundList:
    """Open the search at the place of the search field `under` (else in the middle of `parent`).

    `take(id)` is called with the item that is taken, and only items are found; without it what is taken is opened.
    """
    popup = SearchPopup(parent, session, sight, take)
    popup.open_at(popup_place(parent, under, 520, 420))
    if text:
        popup.field.setText(text)
    return popup


def popup_place(parent: QWidget, under: QWidget | None, width: int, height: int) -> QRect:
    """Where a popup goes: with its right edge along the field, inside the window."""
    origin = parent.mapToGlobal(QPoint(0, 0))
    width, height = min(width, parent.width() - 16), min(height, parent.height() - 24)
    if under is None:
        return QRect(origin.x() + (parent.width() - width) // 2, origin.y() + 48, width, height)
    corner = under.mapToGlobal(QPoint(under.width(), 0))
    left = min(max(corner.x() - width, origin.x() + 8), origin.x() + parent.width() - width - 8)
    return QRect(left, corner.y() - 8, width, height)


class SearchPopup(FoundList):
    """See the module. Asks the file a moment after the last key, on this thread: an index answers in milliseconds.

    Only the lines in sight are made, because each costs a snippet; those below when one comes near them.
    """

    def __init__(
        self, parent: QWidget, session: Session, sight: Sight, take: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(
            parent, translate("Search", "Find"), translate("Search", "Find in titles, texts and notes, or a day")
        )
        self._session, self._taking, self._sight = session, take or sight.open_item, sight
        self._steps: tuple[StepWords, ...] | None = None if take is None else ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _words: self._soon.start())
        self.more_wanted.connect(self._show_below)
        self._asked = ""
        self._waiting: list[int] | None = None
        """The numbers of what was found and is not told yet; None: nobody has come near the end."""
        self._shown = set[str]()
        self.show_lines([], self._what_to_type())

    def look(self) -> None:
        """Find what is typed, now."""
        self._asked, file = self.field.text(), self._session.file
        self._soon.stop()
        self._waiting, self._shown = [], set()
        if not self._asked.strip() or file is None:
            self.show_lines([], self._what_to_type())
            return
        self._waiting = None
        lines = self._of_the_day(file)
        if len(lines) < _IN_SIGHT:
            lines += self._first(file)
        while len(lines) < _IN_SIGHT and (more := self._next(file)):
            lines += more  # nobody comes near the end of so few that all of them are in sight
        lines[_ABOVE_STEPS:_ABOVE_STEPS] = self._small_steps()
        self.show_lines(lines, translate("Search", "Nothing found."))

    def _show_below(self) -> None:
        if (file := self._session.file) and (more := self._next(file)):
            self.show_more(more)

    def _what_to_type(self) -> str:
        return translate("Search", "Type a part of a word, or a day. Accents do not matter.")

    def _of_the_day(self, file: ClientFile) -> list[Found]:
        """What is planned on the day that was typed, if it was one."""
        days = searching.days_of(self._asked, self._session.now().date())
        return self._lines(file.read(searching.on_days, *days)[:_MOST]) if days else []

    def _small_steps(self) -> list[Found]:
        """What was found beside items. They are gathered once: nothing changes them while this is open."""
        if self._steps is None:
            self._steps = steps_of(self._session.plan)
        today = self._session.now().date()
        return [step_line(one, today, self._sight.row_wanted.emit) for one in found_in(self._steps, self._asked)]

    def _first(self, file: ClientFile) -> list[Found]:
        """The lines of the newest: the fewer are asked for, the less of the index is read."""
        hits = file.read(searching.at_once, self._asked, _IN_SIGHT)
        if not hits:
            numbers = file.read(searching.newest, self._asked, _IN_SIGHT)
            hits = file.read(searching.hits, self._asked, numbers)
            if len(numbers) < _IN_SIGHT:
                self._waiting = []
        return self._lines(hits)

    def _next(self, file: ClientFile) -> list[Found]:
        """The lines that come next, as many as are in sight at once, newest first."""
        if self._waiting is None:
            self._waiting = file.read(searching.newest, self._asked, _MOST)
        lines: list[Found] = []
        while self._waiting and len(lines) < _IN_SIGHT:
            numbers, self._waiting = self._waiting[:_IN_SIGHT], self._waiting[_IN_SIGHT:]
            lines += self._lines(file.read(searching.hits, self._asked, numbers))
        return lines

    def _lines(self, hits: list[Hit]) -> list[Found]:
        """Their lines, without those that are shown already."""
        new = [hit for hit in hits if hit.item not in self._shown]
        self._shown |= {hit.item for hit in new}
        return [self._line(hit) for hit in new]

    def _line(self, hit: Hit) -> Found:
        when = numbers.moment(hit.starts_at) if hit.starts_at else translate("Search", "not planned yet")
        if hit.starts_at and hit.starts_at.year != self._session.now().year:
            when = f"{numbers.short_date(hit.starts_at.date())} {numbers.clock(hit.starts_at)}"
        title = hit.title or translate("Search", "untitled")
        return Found(
            hit.item,
            title,
            hit.snippet,
            when,
            hit.petal,
            hit.title_ranges,
            hit.ranges,
            lambda: self._taking(hit.item),
        )
