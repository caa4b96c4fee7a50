"""What somebody has to think of: a yes that is waited for, deadlines, own reminders; each with what to do about it."""

from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.free_reminders import FreeReminder, record_of
from compassdesk.domain.patch import Patch, Rows, based_on
from compassdesk.domain.plan import Item
from compassdesk.domain.reminders import NO_MOMENT, Reminded
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.texts.reminder_words import called, spoken_moment, when
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reminding import Reminding, reminding_for
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.reminding.later_menu import fill_later
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import line
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.plain_buttons import MenuWord

AHEAD = timedelta(days=7)
"""What comes later than that is not thought of yet."""
MOST = 6
"""Rows, until all are asked for."""


class RemindersCard(QFrame):
    """See the module. Follows the reminders of the session, and the clock."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Reminders"))
        self._session, self._sight = session, sight
        self._reminding: Reminding = reminding_for(session)
        self._all = False
        self.rows: list[ReminderRow] = []
        self._shown: list[tuple[object, ...]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Reminders"), "h2"))
        self.count = label("", "pill")
        head.addWidget(self.count)
        head.addStretch(1)
        self.add_button = QPushButton(self.tr("+ Reminder"))
        self.add_button.setAccessibleName(self.tr("New reminder"))
        self.add_button.setProperty("kind", "link")
        self.add_button.clicked.connect(self._add)
        head.addWidget(self.add_button)
        column.addLayout(head)
        self.quiet = label(self.tr("Nothing to think of this week."), "sub", wrap=True)
        column.addWidget(self.quiet)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column.addLayout(self._column)
        self.more_button = QPushButton()
        self.more_button.setProperty("kind", "link")
        self.more_button.clicked.connect(self._show_all)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._reminding.changed.connect(self.refresh)
        session.plan_changed.connect(self.refresh)
        session.minute_passed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is to be thought of now; rows that say the same stay."""
        now, names = self._session.now(), Names(self._session.plan)
        all_of_them = self._wanted(now)
        wanted = all_of_them if self._all else all_of_them[:MOST]
        writable = self._session.file is not None and not not_writable(self._session)
        faces = [self._face(one, names, now, writable=writable) for one in wanted]
        if faces != self._shown:
            self._shown = faces
            self._fill(wanted, faces)
        self.add_button.setEnabled(writable)
        self.count.setText(numbers.number(len(all_of_them)))
        self.count.setVisible(bool(all_of_them))
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

    def _face(self, one: Reminded, names: Names, now: datetime, *, writable: bool) -> tuple[object, ...]:
        """All that a row shows."""
        until = self._reminding.put_off_until(one.reminder)
        below = when(one, now)
        if until is not None:
            later = self.tr("again {moment}").replace("{moment}", spoken_moment(until, now))
            below = f"{below} · {later}" if below else later
        late = until is None and one.reminder.moment < now
        return one.reminder.key, called(one, names), below, late, until is not None, writable

    def _fill(self, wanted: list[Reminded], faces: list[tuple[object, ...]]) -> None:
        """Show these, with the keyboard where it was: at the same row, or at the one in its place."""
        at = next((at for at, row in enumerate(self.rows) if row.isAncestorOf(self.focusWidget() or self)), None)
        held = self.rows[at].one.reminder.key if at is not None else ""
        while len(self.rows) > len(wanted):
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(wanted):
            row = ReminderRow(self._session, self._sight, self._reminding, self)
            self._column.addWidget(row)
            self.rows.append(row)
        for row, one, face in zip(self.rows, wanted, faces, strict=True):
            row.show_reminder(one, face)
            row.show()
        if at is None:
            return
        found = next((row for row in self.rows if row.one.reminder.key == held), None)
        target = found or (self.rows[min(at, len(self.rows) - 1)] if self.rows else None)
        (target.act_button if target is not None else self.add_button).setFocus()

    def _add(self) -> None:
        from compassdesk.ui.dialogs.new_reminder import new_reminder

        new_reminder(self.window(), self._session)

    def _show_all(self) -> None:
        at = len(self.rows)
        self._all = True
        self.refresh()
        if at < len(self.rows):
            self.rows[at].act_button.setFocus()


class ReminderRow(QWidget):
    """One line of it: what, when, the one right thing to do, and later."""

    one: Reminded

    def __init__(self, session: Session, sight: Sight, reminding: Reminding, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight, self._reminding = session, sight, reminding
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(line())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Bell(self))
        said = QVBoxLayout()
        said.setSpacing(1)
        self.words, self.below = OneLine(), OneLine("", "small")
        said.addWidget(self.words)
        said.addWidget(self.below)
        row.addLayout(said, 1)
        self.act_button = QPushButton()
        self.act_button.setProperty("kind", "small")
        self.act_button.clicked.connect(self._act)
        acts_once(self.act_button)
        row.addWidget(self.act_button)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.later = MenuWord(self.menu)
        self.later.setText(self.tr("Later"))
        row.addWidget(self.later)
        column.addLayout(row)

    def show_reminder(self, one: Reminded, face: tuple[object, ...]) -> None:
        """Show another one, or the same otherwise."""
        _key, words, below, late, put_off, writable = face
        self.one = one
        self.words.say(str(words))
        self.below.say(str(below))
        self.below.setProperty("kind", "warning" if late else "small")
        self.below.style().polish(self.below)
        self.words.setEnabled(not put_off)
        act = {"approval": self._ask_words(), "deadline": self.tr("Write"), "free": self.tr("Done")}[one.reminder.kind]
        self.act_button.setText(act)
        self.act_button.setEnabled(bool(writable) or one.reminder.kind == "deadline")
        self.act_button.setAccessibleName(f"{act}: {words}")
        self.later.setAccessibleName(self.tr("Later: {words}").replace("{words}", str(words)))

    def _ask_words(self) -> str:
        about = self.one.about
        was_asked = isinstance(about, Item) and about.approval_asked_at is not None
        return self.tr("Ask again") if was_asked else self.tr("Ask…")

    def _act(self) -> None:
        about = self.one.about
        if isinstance(about, Item):
            self._answer(about) if self.one.reminder.kind == "approval" else self._sight.open_item(about.id)
            return
        step = self.tr("Reminder done")
        self._write(step, replace(about, done=True))
        self._session.say(self.tr("“{words}” is done.").replace("{words}", about.text), undo=True)

    def _answer(self, item: Item) -> None:
        from compassdesk.ui.dialogs.ask_yes import ask_for_yes

        ask_for_yes(self.window(), self._session, (item.id,))

    def _write(self, step: str, changed: FreeReminder) -> None:
        plan = self._session.plan
        before = next((row for row in plan.reminders if row.id == changed.id), None)
        self._session.change(step, based_on(Patch(reminders=(record_of(changed, before),)), plan))

    def _fill_menu(self) -> None:
        self.menu.clear()
        key, session = self.one.reminder.key, self._session
        if self._reminding.put_off_until(self.one.reminder) is not None:
            self.menu.addAction(self.tr("Not later")).triggered.connect(lambda: self._reminding.put_back((key,)))
        zone, own = session.plan.client.timezone, self.one.reminder
        due = own.moment if own.kind == "free" and own.moment != NO_MOMENT else None
        fill_later(self.menu, session.now(), zone, lambda moment: self._reminding.put_off((key,), moment), due)
        about = self.one.about
        if isinstance(about, Item):
            self._fill_about(about)
        elif not not_writable(session):
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Change…")).triggered.connect(self._change)
            self.menu.addAction(self.tr("Remove")).triggered.connect(self._remove)

    def _fill_about(self, item: Item) -> None:
        """What else there is to do about an item that waits."""
        self.menu.addSeparator()
        if self.one.reminder.kind == "approval" and not not_writable(self._session):
            self.menu.addAction(self.tr("Said yes")).triggered.connect(lambda: self._said_yes(item))
            self.menu.addAction(self.tr("Said no…")).triggered.connect(lambda: self._said_no(item))
        self.menu.addAction(self.tr("Open")).triggered.connect(lambda: self._sight.open_item(item.id))

    def _said_yes(self, item: Item) -> None:
        from compassdesk.ui.calendar.said_yes import approve

        approve(self._session, (item,))

    def _said_no(self, item: Item) -> None:
        from compassdesk.ui.dialogs.said_no import said_no

        said_no(self.window(), self._session, (item.id,))

    def _change(self) -> None:
        from compassdesk.ui.dialogs.new_reminder import change_reminder

        if isinstance(self.one.about, FreeReminder):
            change_reminder(self.window(), self._session, self.one.about)

    def _remove(self) -> None:
        about, plan = self.one.about, self._session.plan
        held = tuple(row for row in plan.reminders if row.id == about.id)
        base = Rows(reminders=held)
        self._session.change(self.tr("Remove a reminder"), Patch(removed=(("reminders", about.id),), base=base))
        self._session.say(self.tr("The reminder was removed."), undo=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_own = isinstance(self.one.about, FreeReminder) and not not_writable(self._session)
        if event.key() == Qt.Key.Key_Delete and is_own:
            self._remove()
        else:
            super().keyPressEvent(event)


class Bell(QWidget):
    """The sign of a reminder."""

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = QRectF(0, (self.height() - 16) / 2, 16, 16)
            icons.glyph(painter, "bell", at, theme.current().ink2, 1.8)
            del event
