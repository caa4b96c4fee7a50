"""The page of a merge: another copy of the client, looked at and chosen from; and of the choices that wait in the plan.

Nothing is written before its button; leaving it for later keeps what was chosen for as long as the client is open.
"""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.errors import PlanError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.joining.row_differences import SeenCopies
from compassdesk.services import copies_merged
from compassdesk.services.copies_seen import waiting
from compassdesk.services.told_by_backups import with_values_before
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import merge_words
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.announced import Touched
from compassdesk.ui.desk.long_work import LONG
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.merge.before_merge import BeforeMerge
from compassdesk.ui.merge.copy_source import CopySource, look, merge
from compassdesk.ui.merge.merge_head import MergeHead
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.merge.row_view import RowView
from compassdesk.ui.merge.rows_list import RowsList
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.own_keys import give_keys

SIDE, NARROW_SIDE, NARROW = 320, 236, 1000
"""Pixels of the list, in a wide page and in one below `NARROW`."""
_RESTS = 250
"""Milliseconds after a change of the plan, behind which the copies are looked at again."""


class MergePage(QWidget):
    """See the module. `state` is what is shown; None while nothing was looked at."""

    looked = Signal()
    """What was asked for is shown, or what is wrong with it."""
    left = Signal()
    """The page is done with, or left for later."""
    other_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.state: MergeState | None = None
        self.source: CopySource | None = None
        self._of: Path | None = None
        """The client file that it was looked at for."""
        self._at: Owner | None = None
        """The row that is to be looked at first."""
        self._reading = 0
        self._stale = False
        self.pages = QStackedWidget()
        self.before = BeforeMerge()
        self.before.given.connect(self._unlock)
        self.before.other_wanted.connect(self.other_wanted)
        self.before.closed.connect(self.give_up)
        self.pages.addWidget(self.before)
        self.content = self._content()
        self.pages.addWidget(self.content)
        column(self, gap=0).addWidget(self.pages)
        self._give_keys()
        self._rest = QTimer(self, singleShot=True, interval=_RESTS)
        self._rest.timeout.connect(self._look_again)
        session.plan_changed.connect(self._plan_changed)

    def _content(self) -> QWidget:
        content = QWidget()
        rows = column(content, gap=0)
        self.head = MergeHead(content)
        rows.addWidget(self.head)
        across = QHBoxLayout()
        across.setSpacing(0)
        self._side = QFrame(content)
        self._side.setObjectName("mergeSide")
        self.list = RowsList(self._side)
        column(self._side, margins=(0, 2, 0, 8), gap=0).addWidget(self.list)
        self.row = RowView(self._session, content, self._side)
        across.addWidget(self._side)
        across.addWidget(self.row, 1)
        rows.addLayout(across, 1)
        self.foot = self._foot(content)
        rows.addWidget(self.foot)
        self.list.shown.connect(self._show_row)
        self.list.taken.connect(self.row.take_first)
        self.row.next_wanted.connect(self.go_to_next)
        return content

    def _give_keys(self) -> None:
        """Wherever the keyboard is on the page, unless something there takes them for typing."""
        keys = {
            "1": lambda: self.row.choose(0),
            "2": lambda: self.row.choose(1),
            "3": lambda: self.row.choose(2),
            "F4": lambda: self.go_to_next(1),
            "Shift+F4": lambda: self.go_to_next(-1),
        }
        for widget in (self, self.list):  # a list takes letters and figures for the beginning of a row
            give_keys(widget, keys)

    def _foot(self, parent: QWidget) -> QFrame:
        foot = QFrame(parent)
        foot.setObjectName("mergeFoot")
        row = self._foot_grid = QGridLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(10)
        row.setColumnStretch(1, 1)
        self.later_button = QPushButton(self.tr("Continue later"))
        self.later_button.clicked.connect(self.left)
        self.told = label("", "small", wrap=True)
        self.open = label("", "late-word")
        self.next_button = QPushButton(self.tr("Next choice"))
        self.next_button.setToolTip("F4")
        self.next_button.clicked.connect(lambda: self.go_to_next(1))
        self.rest_button = QPushButton(self.tr("Merge, choose the rest later"))
        self.rest_button.clicked.connect(self.merge)
        self.merge_button = QPushButton(self.tr("Merge"))
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.clicked.connect(self.merge)
        acts_once(self.rest_button, self.merge_button)
        row.addWidget(self.later_button, 1, 0)
        row.addWidget(self.told, 1, 1)
        for at, part in enumerate((self.open, self.next_button, self.rest_button, self.merge_button), 2):
            row.addWidget(part, 1, at)
        return foot

    # --- looking ---------------------------------------------------------------------------------------------------

    def take(self, source: CopySource) -> None:
        """Look at a copy, in a worker; nothing is written."""
        self._show_none()
        self.source = source
        self.before.show_reading(source.path.name)
        self._look(source)

    def show_waiting(self, at: Owner | None = None) -> None:
        """Look at what waits in the plan, at a row where one is meant; what was chosen of it stays chosen."""
        if self.state is None or not self.state.waits_in_plan:
            self._show_none()
            self.before.show_reading("")
        self.source, self._at = None, at
        self._look(None)

    def _look(self, source: CopySource | None) -> None:
        file = self._session.file
        if file is None:
            return
        self._stale, self._of = False, file.path
        self._reading += 1
        number = self._reading
        if self.state is None:
            self.pages.setCurrentWidget(self.before)
        tasks.run_task(
            self,
            lambda: _looked_at(file, source, lambda: number != self._reading),
            lambda seen: self._was_read(seen, source, number),
            lambda trouble: self._was_not_read(trouble, source, number),
        )

    def _was_read(self, seen: SeenCopies | None, source: CopySource | None, number: int) -> None:
        if number != self._reading:
            return
        if seen is None or (seen.joined.is_nothing and not seen.joined.choices):
            self._show_none()
            nothing = self.tr("Nothing waits for a choice.")
            self.before.show_nothing(nothing if source is None else merge_words.merged_nothing())
            self.pages.setCurrentWidget(self.before)
            self.looked.emit()
            return
        coming = MergeState(seen, source, self.state, waiting_for(self._session).names)
        self.head.show_state(coming)
        self.pages.setCurrentWidget(self.content)
        if (layout := self.content.layout()) is not None:
            layout.activate()  # a row is built once, at the width that it gets
        QTimer.singleShot(0, self, lambda: self._list_state(coming, number))

    def _list_state(self, state: MergeState, number: int) -> None:
        """In a turn of its own, behind the frame of the page; the row that is looked at comes in the next."""
        if number == self._reading:
            self.list.show_state(state, self._at)
            self._at = None
            QTimer.singleShot(0, self, lambda: self._show_state(state, number))

    def _show_state(self, state: MergeState, number: int) -> None:
        if number != self._reading:
            return
        before, self.state = self.state, state
        state.changed.connect(self._follow)
        self._show_row(self.list.owner())
        self._follow()
        self.setFocusProxy(self.list)
        if self.isVisible() and not self.content.isAncestorOf(self.window().focusWidget() or self.window()):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None:
            before.let_go()
        self.looked.emit()

    def _show_none(self) -> None:
        """Nothing is looked at any more."""
        if self.state is not None:
            self.state.let_go()
        self.state = None
        self.list.clear()
        self.row.clear()

    def _was_not_read(self, trouble: BaseException, source: CopySource | None, number: int) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        if number == self._reading:
            self._show_none()
            self.before.show_trouble(trouble, source.path.name if source is not None else "")
            self.pages.setCurrentWidget(self.before)
            self.looked.emit()

    def _unlock(self, passphrase: str) -> None:
        if self.source is not None:
            self.take(replace(self.source, passphrase=passphrase))

    def _plan_changed(self, _touched: Touched) -> None:
        """What was looked at is of before: it is looked at again, at once where it is in sight."""
        if self.state is not None:
            self._stale = True
            if self.isVisible():
                self._rest.start()

    def _look_again(self) -> None:
        if self.state is not None and self._stale:
            self._look(self.source)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._rest.start()

    # --- choosing --------------------------------------------------------------------------------------------------

    def _show_row(self, owner: object) -> None:
        if self.state is not None and owner is not None:
            self.row.show_row(self.state, owner)  # type: ignore[arg-type]  # the signal carries an Owner
            self.row.verticalScrollBar().setValue(0)

    def go_to_next(self, step: int) -> None:
        """Bring the keyboard to the next choice that is open (1), or to the one before (-1)."""
        state = self.state
        if state is None:
            return
        asked, here = state.asked(), self.list.owner()
        at = asked.index(here) if here in asked else (-1 if step > 0 else 0)
        if here in asked and self.row.take_keyboard(step):
            return
        for far in range(1, len(asked) + 1):
            owner = asked[(at + far * step) % len(asked)]
            if not state.is_done(owner):
                self.list.go_to(owner)
                self.row.take_first()
                return
        self.merge_button.setFocus()

    def _follow(self) -> None:
        """Say how many choices are open, and what the buttons do."""
        state = self.state
        if state is None:
            return
        left, waits = state.left(), state.waits_in_plan
        why_not = not_writable(self._session)
        say(self.open, merge_words.left_to_choose(left))
        once_more = self.tr("Merging once more changes nothing. All of it is one step, which Ctrl+Z takes back.")
        one_step = self.tr("All of it is one step, which Ctrl+Z takes back.")
        say(self.told, why_not or (one_step if waits else once_more))
        self.next_button.setVisible(left > 0)
        self.rest_button.setVisible(left > 0 and not waits)
        self.rest_button.setEnabled(not why_not)
        chosen = len(state.chosen)
        keep = self.tr("Keep %n choice(s)", "", chosen) if chosen else self.tr("Keep choices")
        self.merge_button.setText(keep if waits else self.tr("Merge"))
        self.merge_button.setEnabled(not why_not and (chosen > 0 if waits else left == 0))

    # --- doing -----------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Write it: the merge with what was chosen, or the choices of what waits, as one step."""
        state, session = self.state, self._session
        if state is None or not_writable(session):
            return
        rows = max(LONG, len(state.seen.came) + len(state.chosen))
        try:
            if state.source is None:
                step = self.tr("Choose %n value(s)", "", len(state.chosen))
                joined = session.perform(step, copies_merged.choose, state.wanted(), rows=rows)
            else:
                step = self.tr("Merge with {name}").replace("{name}", state.by or state.source.path.name)
                joined = session.perform(step, merge, state.source, state.there, state.wanted(), rows=rows)
        except PlanError as trouble:
            if trouble.code != "given-up":
                session.say(sentence(trouble))
            return
        waiting_for(session).know(state.names)  # what nobody chose is named beside its field too
        words = merge_words.merged(joined, state.by) if state.source is not None else merge_words.chosen(joined)
        self.forget()
        self.left.emit()
        session.say(words, undo=True)

    def give_up(self) -> None:
        """Leave without anything."""
        self.forget()
        self.left.emit()

    def follow_file(self) -> None:
        """Leave when another client, or none, lies on the desk: nothing of it can be chosen any more."""
        file = self._session.file
        if self._of is not None and (file is None or file.path != self._of):
            self.give_up()

    def forget(self) -> None:
        """Let go of what was looked at."""
        self._reading += 1
        self._show_none()
        self.source = self._of = None
        self._stale = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        self._side.setFixedWidth(NARROW_SIDE if is_narrow else SIDE)
        grid, place = self._foot_grid, (0, 0, 1, 6) if is_narrow else (1, 1, 1, 1)
        if grid.getItemPosition(grid.indexOf(self.told)) != place:  # above the buttons, which need all of the width
            grid.removeWidget(self.told)
            grid.addWidget(self.told, *place)


def _looked_at(file: ClientFile, source: CopySource | None, is_given_up: Callable[[], bool]) -> SeenCopies | None:
    """For a worker, which ends soon after nobody waits for it any more."""
    with given_up_when(is_given_up):
        if source is not None:
            return look(file, source)
        with file.reader() as reading:
            seen = waiting(reading)
        return with_values_before(file, seen) if seen is not None else None
