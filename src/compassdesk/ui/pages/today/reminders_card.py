"""What somebody has to think of: a yes that is waited for, deadlines, own reminders; each with what to do about it."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from compassdesk.domain.reminders import NO_MOMENT, Reminded
from compassdesk.texts.names import Names
from compassdesk.texts.reminder_words import called, spoken_moment, when
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reminding import Reminding, reminding_for
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import KeyedRows, TodayCard, small_button
from compassdesk.ui.pages.today.reminder_row import ReminderRow, ReminderSaid
from compassdesk.ui.widgets.label import label

AHEAD = timedelta(days=7)
"""What comes later than that is not thought of yet."""
MOST = 6
"""Rows, until all are asked for."""


class RemindersCard(TodayCard):
    """See the module. Follows the reminders of the session, and the clock."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Reminders"))
        self._session = session
        self._reminding: Reminding = reminding_for(session)
        self._all = False
        self._put_off: set[str] = set()
        self.add_button = small_button(self.tr("+ Reminder"), self._add, "link")
        self.add_button.setAccessibleName(self.tr("New reminder"))
        self.head.addWidget(self.add_button)
        self.quiet = label(self.tr("Nothing to think of this week."), "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.rows = KeyedRows(lambda within: ReminderRow(session, sight, self._reminding, within))
        self.column.addWidget(self.rows)
        self.more_button = small_button("", self._show_all, "link")
        self.column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._reminding.changed.connect(self.refresh)
        session.plan_changed.connect(self.refresh)
        session.minute_passed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is to be thought of now."""
        now, names = self._session.now(), Names(self._session.plan)
        all_of_them = self._wanted(now)
        wanted = all_of_them if self._all else all_of_them[:MOST]
        writable = not not_writable(self._session)
        self.add_button.setEnabled(writable)
        was_here = self.rows.isAncestorOf(self.focusWidget() or self)
        key = self.rows.key_of(self.window().focusWidget() or self)
        place = [*self.rows.rows()].index(key) if key else 0
        self.rows.fill([(one.reminder.key, (one, self._face(one, names, now, writable=writable))) for one in wanted])
        put_off = {one.reminder.key for one in wanted if self._reminding.put_off_until(one.reminder) is not None}
        if key in put_off - self._put_off:  # it stands behind the others now: who put it off goes on with the next
            self.rows.go_on(place)
        self._put_off = put_off
        if was_here and not wanted:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_count(len(all_of_them))
        self.quiet.setVisible(not all_of_them)
        left = len(all_of_them) - len(wanted)
        self.more_button.setText(self.tr("%n more", "", left))
        self.more_button.setVisible(left > 0)

    def _wanted(self, now: datetime) -> list[Reminded]:
        """In the order of their moments; what is put off behind them, what has no moment last."""
        listed = [
            one
            for one in self._reminding.listed
            if one.reminder.kind in {"approval", "deadline", "free"}
            and (one.reminder.moment <= now + AHEAD or one.reminder.moment == NO_MOMENT)
        ]
        put_off = self._reminding.put_off_until
        return sorted(listed, key=lambda one: put_off(one.reminder) is not None)

    def _face(self, one: Reminded, names: Names, now: datetime, *, writable: bool) -> ReminderSaid:
        """All that a row shows."""
        until = self._reminding.put_off_until(one.reminder)
        below = when(one, now)
        if until is not None:
            later = self.tr("again {moment}").replace("{moment}", spoken_moment(until, now))
            below = f"{below} · {later}" if below else later
        late = until is None and one.reminder.moment < now
        return ReminderSaid(called(one, names), below, late, until is not None, writable)

    def _add(self) -> None:
        from compassdesk.ui.dialogs.new_reminder import new_reminder

        new_reminder(self.window(), self._session)

    def _show_all(self) -> None:
        before = set(self.rows.rows())
        self._all = True
        self.refresh()
        first = next((row for key, row in self.rows.rows().items() if key not in before), None)
        if isinstance(first, ReminderRow):
            first.act_button.setFocus(Qt.FocusReason.OtherFocusReason)
