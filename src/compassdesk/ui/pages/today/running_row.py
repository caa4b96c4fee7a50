"""A block whose time it is, or that was started: how much is left, or for how long it runs, and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.timed_slots import is_timed, runs_for
from compassdesk.domain.today import Today
from compassdesk.domain.wallclock import ends_at, minutes_between
from compassdesk.texts import today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, small_button, tell
from compassdesk.ui.pages.today.signs import Course, PetalTile
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.reading_order import in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.pages.today.heard_form import Heard, HeardForm


class RunningRow(CardRow):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, lined=False)
        self._session, self._sight = session, sight
        self._item: Item | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        self.tile = PetalTile()
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title, self.about = OneLine("", "h2"), OneLine("", "small")
        words.addWidget(self.title)
        words.addWidget(self.about)
        self.start_button = small_button(self.tr("▶ Start"), self._start, "primary")
        self.done_button = small_button(self.tr("Done…"), self._ask, "primary")
        row.addWidget(self.tile)
        row.addLayout(words, 1)
        row.addWidget(self.start_button)
        row.addWidget(self.done_button)
        self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self.course, self.left = Course(), label("", "small")
        self.give_up_button = small_button(self.tr("Not started after all"), self._give_up, "link")
        self.open_button = small_button(self.tr("Open"), lambda: sight.edit_item(self._id()), "link")
        foot.addWidget(self.course, 1)
        foot.addWidget(self.left)
        foot.addWidget(self.give_up_button)
        foot.addWidget(self.open_button)
        self.body.addLayout(foot)
        self.form: HeardForm | None = None

    def _id(self) -> str:
        return self._item.id if self._item is not None else ""

    def fill(self, value: tuple[Item, Today]) -> None:
        item, seen = value
        plan, zone, names = self._session.plan, self._session.plan.client.timezone, Names(self._session.plan)
        self._item = item
        self.tile.show_petal(item.petal)
        title, timed = today_words.titled(item), is_timed(item)
        self.title.say(title)
        tell(self.open_button, title)
        who = names.person(item.spokesperson) if item.spokesperson else ""
        self.about.say(today_words.line(today_words.span(item, plan), today_words.where(item, names), who))
        whole = max(1, item.minutes or 1)
        if timed:
            ran = runs_for(item, plan.client, seen.now)
            self.course.show_part(item.petal, ran / whole)
            self.left.setText(today_words.running(ran))
        else:
            left = minutes_between(seen.now, ends_at(item.starts_at or seen.now, whole, zone), zone)
            self.course.show_part(item.petal, 1 - left / whole)
            self.left.setText(today_words.left(left))
        held, asking = not_writable(self._session), self.form is not None and not self.form.isHidden()
        self.start_button.setVisible(not timed)
        self.done_button.setVisible(timed and not asking)
        self.give_up_button.setVisible(timed and not asking)
        for button in (self.start_button, self.done_button, self.give_up_button):
            tell(button, title, held)

    def _start(self) -> None:
        from compassdesk.ui.pages.today import timing

        timing.start(self._session, self._id())

    def _give_up(self) -> None:
        from compassdesk.ui.pages.today import timing

        timing.give_up(self._session, self._id())

    def _ask(self) -> None:
        """Unfold what came of it."""
        self._session.settle()
        item = self._session.item(self._id())
        if item is None:
            return
        if self.form is None:
            from compassdesk.ui.pages.today.heard_form import HeardForm

            self.form = HeardForm(self._session, self)
            self.form.accepted.connect(self._finish)
            self.form.left_out.connect(self._go_on)
            self.body.addWidget(self.form)
            in_reading_order(self)
        self.form.ask(item, runs_for(item, self._session.plan.client, self._session.now()))
        self.done_button.hide()
        self.give_up_button.hide()

    def _finish(self, heard: "Heard") -> None:
        from compassdesk.ui.pages.today import timing

        if self.form is not None:
            self.form.fold()
        timing.finish(self._session, self._sight, self._id(), heard)

    def _go_on(self) -> None:
        """It runs on; the keyboard is where it was."""
        self.done_button.show()
        self.give_up_button.show()
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
