"""Tells reminders: on the desktop, where there is a service for that; else in the window, and by the icon beside the
clock where there is one. What was missed stands in the window in any case.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.later import moments_later
from compassdesk.domain.plan import Item
from compassdesk.domain.reminders import Reminded
from compassdesk.texts import reminder_words as texts
from compassdesk.texts.names import Names
from compassdesk.texts.reminder_words import Notice
from compassdesk.ui.desk.reminding import News, Reminding
from compassdesk.ui.desk.session import Session
from compassdesk.ui.reminding.desktop_notices import DesktopNotices

translate = QCoreApplication.translate
EACH = 3
"""So many at once have a notice each."""
MISSED, SEVERAL, SAID = "missed", "several", "said"


class Announcement(Struct, frozen=True):
    """What stands in the window: words, and the reminders they are about."""

    notice: Notice
    about: tuple[Reminded, ...]


class Announcing(QObject):
    """`window` gives the window of the moment, `open_row` shows an item or, for none, the list of reminders."""

    in_window = Signal(object)
    """Something is to be told in the window, as Announcement; None: nothing any more."""
    still_are = Signal(object)
    """The keys of all reminders that there are, a set: what was told of others is out of date."""

    def __init__(
        self,
        session: Session,
        reminding: Reminding,
        window: Callable[[], QWidget],
        open_row: Callable[[str | None], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._reminding, self._window, self._open_row = session, reminding, window, open_row
        self.at_icon: Callable[[Notice], bool] = lambda _notice: False
        """Says something at the icon beside the clock, and whether it could."""
        self._told: dict[str, Announcement] = {}
        self.notices = DesktopNotices(self)
        self.notices.acted.connect(self._act)
        self.notices.refused.connect(self._tell_here)
        reminding.told.connect(self._tell)
        reminding.began.connect(self._begin)
        reminding.changed.connect(lambda: self.still_are.emit({one.reminder.key for one in reminding.listed}))

    def open(self, told: Announcement) -> None:
        """Show what a reminder is about; of several their list."""
        window = self._window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        rows = {_item_of(one) for one in told.about}
        if rows:
            self._open_row(rows.pop() if len(rows) == 1 else None)

    def put_off(self, told: Announcement) -> None:
        """Tell it again in a quarter of an hour."""
        (_, until), *_ = moments_later(self._session.now(), self._session.plan.client.timezone)
        self._reminding.put_off([one.reminder.key for one in told.about], until)

    def say(self, notice: Notice) -> None:
        """Say something on the desktop that leads to the window, if it can."""
        show = translate("Reminders", "Open")
        self._told[SAID] = Announcement(notice, ())
        self.notices.tell(SAID, notice, [("default", show), ("open", show)])

    def close(self) -> None:
        """The app is ending."""
        self.notices.close()

    def _begin(self) -> None:
        """Nothing is said any more of the client that lay on the desk."""
        self._told.clear()
        self.notices.take_away()
        self.in_window.emit(None)

    def _tell(self, news: News) -> None:
        file = self._session.file
        if file is None:
            return
        names, now, in_private = Names(self._session.plan), self._session.now(), file.protected
        if news.missed:
            self._tell_desktop(
                MISSED, Announcement(texts.missed(news.missed, names, in_private=in_private), news.missed)
            )
            self.in_window.emit(Announcement(texts.missed(news.missed, names, in_private=False), news.missed))
        if len(news.due) > EACH:
            self._tell_desktop(SEVERAL, Announcement(texts.several(news.due, names, in_private=in_private), news.due))
            return
        for one in news.due:
            told = Announcement(texts.notice(one, names, now, in_private=in_private), (one,))
            self._tell_desktop(f"{one.reminder.kind} {one.reminder.row}", told)

    def _tell_desktop(self, key: str, told: Announcement) -> None:
        self._told[key] = told
        later = translate("Reminders", "In 15 minutes")
        show = translate("Reminders", "Open")
        self.notices.tell(key, told.notice, [("default", show), ("open", show), ("later", later)])

    def _act(self, key: str, action: str) -> None:
        told = self._told.get(key)
        if told is None:
            return
        (self.put_off if action == "later" else self.open)(told)

    def _tell_here(self, key: str) -> None:
        """The desktop shows nothing: the window does, in the client's own words, for here they stand anyway."""
        told = self._told.get(key)
        if told is None:
            return
        self.at_icon(told.notice)
        if key in {MISSED, SAID}:  # that stands in the window already, or is about the desktop
            return
        names, now = Names(self._session.plan), self._session.now()
        words = texts.several(told.about, names, in_private=False)
        if len(told.about) == 1:
            words = texts.notice(told.about[0], names, now, in_private=False)
        self.in_window.emit(Announcement(words, told.about))


def _item_of(one: Reminded) -> str | None:
    return one.about.id if isinstance(one.about, Item) else one.about.item
