"""What a view says in which nothing is planned, and how to begin: it lies over the middle of the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.calendar_grid import OF_A_WEEK
from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.services import plans
from compassdesk.texts.beginnings import comes_to
from compassdesk.texts.names import Names
from compassdesk.ui.calendar.empty import empty_words
from compassdesk.ui.calendar.empty.idea_buttons import IdeaButtons
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_buttons import IconButton

WIDTH, AROUND, FOOT = 540, 24, 8
WAYS = ("new-item", "quick-add", "plan-template", "import")
"""The actions it offers, by name."""


class EmptyCard(QFrame):
    """Shown while the view has nothing to show and no filter is the reason. Closed, it stays away from those days.

    `actions` are those of the window, by name.
    """

    came = Signal()
    """It came into sight, or has one way more to begin."""
    left = Signal()
    """It is about to go, by the user's hand: the keyboard belongs to the calendar."""
    proposed = Signal(object)
    """The items that it offers to take over: none without a rhythm to follow, and while something is in the air."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging, self._actions = session, sight, judging, actions
        self._page = parent
        self._empty = False
        """Whether nothing is in sight but for what is in the air."""
        self._closed: tuple[str, date, date] | None = None
        self._proposed: tuple[Item, ...] = ()
        self.rhythm: FixButton | None = None
        self.setObjectName("emptyCard")
        self.title, self.sentence = label("", "h1", wrap=True), label("", "sub", wrap=True)
        self.close_button = IconButton("close", self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self._close)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 18, 20)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self.sentence)
        self.first_week = self._way(actions["plan-template"], self.tr("Plan a first week…"))
        restyle(self.first_week, kind="primary")
        self.first_week.setIcon(icons.icon("star", "on_accent"))
        self._column.addWidget(self.first_week, 0, Qt.AlignmentFlag.AlignLeft)
        row = FlowLayout(gap=8)
        self.ways = {name: self._way(actions[name]) for name in WAYS}
        for button in self.ways.values():
            row.addWidget(button)
        self._column.addLayout(row)
        self.ideas = IdeaButtons(self)
        self.ideas.chosen.connect(self._plan_idea)
        self._column.addWidget(self.ideas)
        self._hint = label(self.tr("What is dotted is a proposal: click one to plan only that."), "small", wrap=True)
        self._column.addWidget(self._hint)
        for signal in (
            session.plan_changed, session.preview_changed, session.day_passed, sight.filters_changed,
            sight.period_changed, judging.reports_changed, judging.rhythms.found,
        ):  # fmt: skip
            signal.connect(self.look)
        self.look()

    def _way(self, action: QAction, words: str = "") -> QPushButton:
        """A button for an action, called as it is or by other words."""
        button = QPushButton(self)
        button.setIcon(action.icon())
        button.clicked.connect(action.trigger)

        def follow() -> None:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setText(f"{words or action.text()}  {keys}".rstrip())
            button.setAccessibleName(words or action.text())
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        follow()
        return button

    # --- what it shows ---------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Find out again whether it is wanted, and what it says."""
        session, sight = self._session, self._sight
        in_the_air = session.air.patch is not None
        if not in_the_air:
            self._empty = session.file is not None and not sight.filter and not sight.shows_anything()
        if self._closed != self._days():
            self._closed = None
        wanted = self._empty and self._closed is None
        if in_the_air:  # what is dragged needs the room; what the card itself shows is shown beside it
            wanted = wanted and self.rhythm is not None and self.rhythm.previewing
        elif wanted:
            self._fill()
        rhythm = self.rhythm if wanted and not in_the_air else None
        self._propose(rhythm)
        self.setVisible(wanted)

    def _days(self) -> tuple[str, date, date]:
        return self._sight.view, self._sight.first, self._sight.last

    def _fill(self) -> None:
        past = self._sight.last < self._session.now().date()
        self.title.setText(empty_words.title(self._sight, past=past))
        self.sentence.setText(empty_words.sentence(past=past))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.sentence.text())
        offers = self._offer_rhythm()
        self._hint.setVisible(offers)
        begins = not past and self._has_no_items()
        self.first_week.setVisible(begins)
        self.ways["plan-template"].setVisible(not begins)
        new, first = self.ways["new-item"], not (offers or begins)
        restyle(new, kind="primary" if first else None)
        new.setIcon(icons.icon("plus", "on_accent" if first else "ink2"))
        writable = self._actions["new-item"].isEnabled()
        self.ideas.show_ideas(self._session.unscheduled if writable and not past else ())
        self.place()

    def _has_no_items(self) -> bool:
        """Whether the client has none at all, anywhere: then a week in balance is what it begins with."""
        session = self._session
        if session.file is None or session.plan.items or session.unscheduled:
            return False
        return not session.file.read(plans.status_facts).items

    def _offer_rhythm(self) -> bool:
        """In the view of one week: the rhythm of the latest that went well. Whether there is one."""
        fix, ledger, week = None, None, self._sight.week_in_view()
        if self._sight.view in OF_A_WEEK and self._judging.report(week) is not None:
            ledger = self._judging.ledger()
            fix = self._judging.rhythms.of(ledger, week) if ledger is not None else None
        if fix is None or ledger is None:
            if self.rhythm is not None:
                self.rhythm.hide()
            return False
        names, words = Names(ledger.plan), comes_to(fix.values)
        if self.rhythm is None:
            self.rhythm = FixButton(self._session, fix, names, "primary", self)
            self.rhythm.applied.connect(self._tell_applied)
            self._column.insertWidget(2, self.rhythm)
            self.came.emit()
        self.rhythm.use(fix, names, "primary")
        self.rhythm.tell(words, words)
        self.rhythm.show()
        return True

    def _propose(self, rhythm: FixButton | None) -> None:
        patch = rhythm.fix.patch if rhythm is not None and not rhythm.isHidden() else None
        items = patch.items if patch is not None else ()
        if items != self._proposed:
            self._proposed = items
            self.proposed.emit(items)

    def place(self) -> None:
        """Lie over the middle of the calendar, as tall as its words; at the foot while proposals stand in the hours."""
        page = self._page
        width = min(WIDTH, page.width() - 2 * AROUND)
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        below = page.height() - height
        top = below // 2 if self._hint.isHidden() else below - FOOT
        self.setGeometry((page.width() - width) // 2, max(8, top), width, height)

    def stand_behind(self, last: QWidget) -> None:
        """Be reached by Tab behind this widget, the way out last."""
        stops: list[QWidget] = [last, *([self.rhythm] if self.rhythm is not None else []), self.first_week]
        stops += self.ways.values()
        for one, after in pairwise((*stops, *self.ideas.buttons, self.close_button)):
            self.setTabOrder(one, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came.emit()

    # --- what it does ----------------------------------------------------------------------------------------------

    def _plan_idea(self, item_id: str) -> None:
        self._sight.select((item_id,))
        self._actions["move-item"].trigger()

    def _tell_applied(self, ids: object) -> None:
        self.left.emit()
        if isinstance(ids, tuple):
            self._sight.point_out(ids)

    def _close(self) -> None:
        self._closed = self._days()
        self.left.emit()
        self.look()

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
