"""What the filter hides of a change that was just made is said, with the way to see it: else it seems not to be there.

Said are items that came, that moved, and that were in sight until they changed; each once, as long as the filter is the
same, so that going on with one that is hidden is not disturbed.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from compassdesk.domain.filters import Filter, networks_of
from compassdesk.domain.plan import Item
from compassdesk.services.committed_changes import Change
from compassdesk.ui.desk.announced import MANY
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.undoing import Offer

translate = QCoreApplication.translate
MOST_SELECTED = 200
"""So many items at most are selected when they are shown."""


class HiddenItems(QObject):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._told: set[str] = set()
        self._told_for = Filter()

    def known(self) -> Mapping[str, Item]:
        """The items in hand before a change, for `follow`; none while nothing is filtered."""
        session = self._session
        return {item.id: item for item in (*session.plan.items, *session.unscheduled)} if self._sight.filter else {}

    def follow(self, change: Change, before: Mapping[str, Item]) -> None:
        """Say what of a change cannot be seen; in the next turn, in place of what its doer says of it."""
        session, wanted = self._session, self._sight.filter
        touched = change.touched.get("items", frozenset())
        if not wanted or not touched or session.file is None:
            return
        if wanted != self._told_for:
            self._told, self._told_for = set(), wanted
        networks = networks_of(session.plan.channels)
        if len(touched) > MANY:
            there = tuple(item for item in (*session.plan.items, *session.unscheduled) if item.id in touched)
        else:
            there = session.items(tuple(sorted(touched)))

        def was_hidden_there(item: Item) -> bool:
            old = before.get(item.id)
            return old is not None and old.starts_at == item.starts_at and not wanted.matches(old, networks)

        hidden = tuple(
            item for item in there
            if item.id not in self._told and not wanted.matches(item, networks) and not was_hidden_there(item)
        )  # fmt: skip
        if hidden:
            self._told.update(item.id for item in hidden)
            file = session.file
            QTimer.singleShot(0, self, lambda: self._say(hidden) if session.file is file else None)

    def _say(self, hidden: tuple[Item, ...]) -> None:
        words = translate("Desk", "The filters hide %n item(s) you just made or changed.", "", len(hidden))
        offer = Offer(translate("Desk", "Show"), lambda: self._show(hidden))
        self._session.said.emit(words, offer)

    def _show(self, hidden: tuple[Item, ...]) -> None:
        """Open the filter just so far, and bring what was hidden into sight."""
        session, sight = self._session, self._sight
        there = session.items(tuple(item.id for item in hidden))  # as they are by now
        sight.set_filter(sight.filter.letting_through(there, networks_of(session.plan.channels)))
        days = sorted(item.starts_at.date() for item in there if item.starts_at is not None)
        if days and not any(sight.first <= day <= sight.last for day in days):
            sight.show(days[0])
        if sight.edited is None:
            sight.point_out([item.id for item in there[:MOST_SELECTED]])
