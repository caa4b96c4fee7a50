"""The items that began before the days in view and last into them, read once for each first day."""

from contextlib import suppress
from datetime import date

from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Item
from compassdesk.services import plans
from compassdesk.ui.desk.announced import Touched
from compassdesk.ui.desk.session import Session


class Reaching:
    """See the module. A view tells it of changes and asks it again."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._items: tuple[Item, ...] = ()
        self._first: date | None = None

    def follow(self, touched: Touched) -> None:
        """The plan changed: what stands on the days in view does not reach into them."""
        changed = None if touched is None else touched.get("items", frozenset())
        if changed is None or not changed <= {item.id for item in self._session.plan.items}:
            self._first = None

    def into(self, first: date) -> tuple[Item, ...]:
        """Those that last into this day."""
        if self._session.file is not None and self._first != first:
            with suppress(PlanError):  # what cannot be read is told by the session, which reads the days themselves
                self._items, self._first = self._session.file.read(plans.reaching_into, first), first
        return self._items
