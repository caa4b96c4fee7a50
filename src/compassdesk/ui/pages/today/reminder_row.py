"""A reminder on the card of today: what, when, the one right thing to do about it, and later."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from compassdesk.domain.free_reminders import FreeReminder, record_of
from compassdesk.domain.patch import Patch, Rows, based_on
from compassdesk.domain.plan import Item
from compassdesk.domain.reminders import NO_MOMENT, Reminded
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reminding import Reminding
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.today.card import CardRow, small_button
from compassdesk.ui.reminding.later_menu import fill_later
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.plain_buttons import MenuWord
from compassdesk.ui.widgets.two_lines import TwoLines


class ReminderSaid(Struct, frozen=True):
    """What a row says of its reminder."""

    words: str
    below: str
    late: bool
    put_off: bool
    writable: bool


class ReminderRow(CardRow):
    """See the module."""

    one: Reminded

    def __init__(self, session: Session, sight: Sight, reminding: Reminding, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight, self._reminding = session, sight, reminding
        self._shown: tuple[ReminderSaid, str] | None = None
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Bell(self))
        said = QVBoxLayout()
        said.setSpacing(1)
        self.words, self.below = TwoLines(), OneLine("", "small")
        said.addWidget(self.words)
        said.addWidget(self.below)
        row.addLayout(said, 1)
        self.act_button = small_button("", self._act)
        row.addWidget(self.act_button)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.later = MenuWord(self.menu)
        self.later.setText(self.tr("Later"))
        row.addWidget(self.later)
        self.body.addLayout(row)
        give_keys(self, {"Del": self._remove_own})  # elsewhere it deletes what is selected in the calendar

    def fill(self, value: tuple[Reminded, ReminderSaid]) -> None:
        self.one, face = value
        acts = {"approval": self._ask_words(), "deadline": self.tr("Write"), "free": self.tr("Done")}
        act = acts[self.one.reminder.kind]
        if (face, act) == self._shown:
            return
        self._shown = face, act
        self.act_button.setText(act)
        self.words.say(face.words)
        self.below.say(face.below)
        restyle(self.below, kind="warning" if face.late else "small")
        self.words.setEnabled(not face.put_off)
        self.act_button.setEnabled(face.writable or self.one.reminder.kind == "deadline")
        self.act_button.setAccessibleName(f"{act}: {face.words}")
        self.later.setAccessibleName(self.tr("Later: {words}").replace("{words}", face.words))

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
            self.menu.addAction(self.tr("Remove") + "\tDel").triggered.connect(self._remove)

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

    def _remove_own(self) -> None:
        if isinstance(self.one.about, FreeReminder) and not not_writable(self._session):
            self._remove()

    def _remove(self) -> None:
        about, plan = self.one.about, self._session.plan
        held = tuple(row for row in plan.reminders if row.id == about.id)
        base = Rows(reminders=held)
        self._session.change(self.tr("Remove a reminder"), Patch(removed=(("reminders", about.id),), base=base))
        self._session.say(self.tr("The reminder was removed."), undo=True)


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
