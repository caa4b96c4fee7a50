"""What a view of days shows: the items on them, and before these those that began earlier and last into them."""

from contextlib import suppress
from datetime import date

from msgspec.structs import replace

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import reaches_into
from compassdesk.domain.time_order import in_time_order
from compassdesk.services import plans
from compassdesk.ui.desk.announced import Touched
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class Reaching:
    """See the module. A view tells it of changes and asks it again; what began earlier is read once for a first day."""

    def __init__(self, session: Session, sight: Sight) -> None:
        self._session, self._sight = session, sight
        self._earlier: tuple[Item, ...] = ()
        self._read_for: date | None = None

    def follow(self, touched: Touched) -> None:
        """The plan changed: what stands on the days in view does not reach into them, unless it did before."""
        changed = None if touched is None else touched.get("items", frozenset())
        on_days = {item.id for item in self._session.plan.items} - {item.id for item in self._earlier}
        if changed is None or not changed <= on_days:
            self._read_for = None

    def shown_from(self, first: date) -> tuple[Item, ...]:
        """All items in sight that pass the filter, with a change in the air applied, of days that begin with this one.

        Those that began before it come first.
        """
        return (*filter(self._sight.passing(), self._would_reach(first)), *self._sight.shown_items())

    def _would_reach(self, first: date) -> tuple[Item, ...]:
        earlier, patch = self._into(first), self._session.air.patch
        if patch is None:
            return earlier
        would_be = applied(replace(self._session.plan, items=earlier), patch)
        return tuple(in_time_order(item for item in would_be.items if reaches_into(item, first)))

    def _into(self, first: date) -> tuple[Item, ...]:
        if self._read_for != first:
            self._read_for, self._earlier = first, ()
            if self._session.file is not None:
                with suppress(PlanError):  # what cannot be read is told by the session, which reads the days themselves
                    self._earlier = self._session.file.read(plans.reaching_into, first)
        return self._earlier
