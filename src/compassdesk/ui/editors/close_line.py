"""Says under the time of a post that another one is too close to it on a channel, with a moment that is free."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.too_close import Close, Timetable, too_close
from compassdesk.ui.calendar import changes
from compassdesk.ui.desk import close_posts
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import ways
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column


class CloseLine(QWidget):
    """Hidden for an item that has room on its channels."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._key = session, sight, ""
        self._others: tuple[str, ...] = ()
        self._asked: tuple[str, close_posts.Days, close_posts.Days] | None = None
        self._beyond: tuple[Item, ...] = ()
        self._made_of: tuple[object, ...] = ()
        layout = column(self, gap=2)
        self.words = label("", "small", wrap=True)
        layout.addWidget(self.words)
        self.move_button = ElidedButton(self.tr("Move"), "link")
        self.move_button.clicked.connect(self._move)
        self.show_button = ElidedButton(self.tr("Show both"), "link")
        self.show_button.clicked.connect(lambda: self._sight.point_out((self._key, *self._others)))
        layout.addLayout(ways(self.move_button, self.show_button))
        self._intent: changes.Intent | None = None
        self.hide()

    def fill(self, item: Item, *, writable: bool) -> None:
        """Look at what stands around an item, as it is saved."""
        plan, now = self._session.plan, self._session.now()
        made_of = item, plan.items, plan.channels, self._session.days, writable, now
        if made_of == self._made_of:
            return  # what is made is told of twice: as such, and as opened
        self._made_of = made_of
        standing = self._standing(item)
        found = too_close((item,), standing) if standing is not None else ()
        self.setVisible(bool(found))
        self._intent = None
        if not found or standing is None:
            return
        self._key, self._others = item.id, tuple(dict.fromkeys(one.other.id for one in found))
        self._tell(found)
        room = changes.to_free_moment(item, standing, now) if writable else None
        if room is not None:
            self.move_button.set_full_text(room[0])
            self._intent = room[1]
        self.move_button.setVisible(room is not None)

    def _standing(self, item: Item) -> Timetable | None:
        """What stands around it. What is out of sight is read when the item comes or moves, not with each change."""
        days = close_posts.days_around((item,))
        if days is None:
            return None
        asked = item.id, days, self._session.days
        if asked != self._asked:
            self._asked, self._beyond = asked, close_posts.beyond(self._session, days)
        around = close_posts.in_sight_and(self._beyond, self._session)
        return Timetable(one for one in around if one.id != item.id)

    def _tell(self, found: tuple[Close, ...]) -> None:
        from compassdesk.texts.close_words import each

        self.words.setText(each(found, self._session.plan))

    def _move(self) -> None:
        self._session.settle()
        intent = self._intent  # another one, or none, once the move is made
        if intent is not None and intent.commit(self._session) is not None:
            self._session.say(intent.label, undo=True)
