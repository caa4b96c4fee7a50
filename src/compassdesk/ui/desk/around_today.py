"""The items of the days around today, whatever the calendar shows, and for whom they are looked at.

Read once for all who ask: the page of today and the number on the rail. For whom is a choice of this computer, kept
in the preferences as the id of a person.
"""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain import today
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Item, Spokesperson
from compassdesk.services import plans
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.desk.announced import MANY, Touched, followed, touches
from compassdesk.ui.desk.session import Session


class AroundToday(QObject):
    """Follows the session from the moment that it is made."""

    changed = Signal()
    """What `seen` gives is another than before, or it is another minute."""

    def __init__(
        self,
        session: Session,
        preferences: Callable[[], Preferences],
        remember: Callable[[Change], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._remember = session, preferences, remember
        self._items: tuple[Item, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        session.plan_changed.connect(self._follow)
        session.file_changed.connect(self._read_later)
        session.day_passed.connect(self._read_later)
        session.minute_passed.connect(self._soon.start)

    def seen(self) -> today.Today:
        """Today as it is at this moment, for whom it is looked at."""
        session = self._session
        return today.of_items(self.items(), session.plan.client, session.now(), self.who)

    def items(self) -> tuple[Item, ...]:
        """The items of these days; none without a client, or while they cannot be read."""
        if self._items is None:
            file = self._session.file
            if file is None:
                return ()
            try:
                self._items = file.read(plans.items_of_days, *today.days_around(self._session.now().date()))
            except PlanError:
                return ()  # what happened to the file is told above the page
        return self._items

    # --- for whom --------------------------------------------------------------------------------------------------

    @property
    def who(self) -> str | None:
        """The id of the person for whom today is looked at; None: for everyone."""
        person = self.person
        return person.id if person is not None and self._choice()[1] else None

    @property
    def person(self) -> Spokesperson | None:
        """The person who looks, as far as anybody said so; she stays known while everyone is looked at."""
        chosen = self._choice()[0]
        return next((row for row in self._session.plan.spokespersons if row.id == chosen), None)

    def look_for(self, person: str | None) -> None:
        """Look at what is for one person from now on, or (None) for everyone."""
        file = self._session.file
        if file is None:
            return
        path, (before, _) = str(file.path), self._choice()
        choice = (before, False) if person is None else (person, True)

        def noted(now: Preferences) -> Preferences:
            others = {known: said for known, said in now.today_for.items() if known in now.recent_clients}
            return replace(now, today_for={**others, path: choice})

        self._remember(noted)
        self.changed.emit()

    def _choice(self) -> tuple[str, bool]:
        file = self._session.file
        return self._preferences().today_for.get(str(file.path), ("", False)) if file is not None else ("", False)

    # --- following -------------------------------------------------------------------------------------------------

    def _read_later(self) -> None:
        self._items = None
        self._soon.start()

    def _follow(self, touched: Touched) -> None:
        ids = touched.get("items", frozenset()) if touched is not None else frozenset()
        if touched is None or len(ids) > MANY:
            self._items = None
        elif ids and self._items is not None:
            days = today.days_around(self._session.now().date())
            self._items = followed(self._items, ids, self._session.items(tuple(ids)), days)
        elif not touches(touched, "items", "client", "channels", "spokespersons", "campaigns"):
            return
        self._soon.start()
