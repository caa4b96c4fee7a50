"""The weekly places that stand empty on the days in sight: a view shows them as proposals among its items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from compassdesk.domain.plan import Item
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class EmptyPlaces:
    """See the module. What is in the air leaves them where they are: it may be on its way to one."""

    def __init__(self, session: Session, sight: Sight) -> None:
        self._session, self._sight = session, sight
        self._made_of: tuple[object, ...] = ()
        self.items: Mapping[str, Item] = {}
        """What each of them could become, by its id, as it was looked at last; these are in no plan."""

    def __contains__(self, key: object) -> bool:
        return key in self.items

    def among(self, items: Sequence[Item]) -> Sequence[Item]:
        """Items in time order, with the places that stand empty now where their time is."""
        places = self.look()
        return sorted((*items, *places), key=_start) if places else items

    def look(self) -> tuple[Item, ...]:
        """Find out which there are now; none before today, or while they are switched off."""
        session, sight = self._session, self._sight
        plan = session.plan
        if not plan.weekly_places or "weekly_places" in sight.hidden:
            self._made_of, self.items = (), {}
            return ()
        first = max(sight.first, session.now().date())
        made_of = plan.weekly_places, plan.channels, plan.items, sight.filter, first, sight.last
        if self._made_of != made_of:
            self._made_of, self.items = made_of, self._found(first)
        return tuple(self.items.values())

    def _found(self, first: date) -> Mapping[str, Item]:
        from compassdesk.domain.vocabulary import ASLEEP
        from compassdesk.domain.weekly_places import empty_places, weekly_places

        plan, sight = self._session.plan, self._sight
        awake = {row.id for row in plan.channels if row.status not in ASLEEP}
        places = [one for one in weekly_places(plan) if one.channel is None or one.channel in awake]
        days = [first + timedelta(days=ahead) for ahead in range((sight.last - first).days + 1)]
        passes, before = sight.passing(), self.items
        found = filter(passes, empty_places(places, plan.items, days))
        return {one.id: before[one.id] if before.get(one.id) == one else one for one in found}


def _start(item: Item) -> datetime:
    return item.starts_at or datetime.max
