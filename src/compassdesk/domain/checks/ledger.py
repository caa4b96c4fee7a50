"""The counted items of a plan, prepared once, from which every check reads.

`prepare` does the work that does not depend on the judged week: which items count (C3.1, C3.2, C3.12), their real
starts and lengths, exemptions before a lapse, and the reply cover. The checks ask for slices of it by week.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from compassdesk.domain.plan import Campaign, Channel, Item, Plan, Spokesperson
from compassdesk.domain.week import Week


@dataclass(frozen=True, slots=True)
class Entry:
    """A counted item with what the rules need to know of it, worked out once."""

    item: Item
    start: datetime
    """Wall clock, after a skipped time was moved forward."""
    end: datetime
    """Slots: start + minutes, as absolute time, back on the wall clock. Posts: equal to start."""
    minutes: int
    """As planned: a slot's length; a post's effort, at least 15, by format when empty (C3.2)."""
    channels: tuple[str, ...]
    """Resolved: "all" has become every channel id, in plan order."""
    is_post: bool
    outbound: bool
    """A post with petal send or activate."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """See the module. `entries` stand in the order of C3.10: start, slots before posts, id."""

    plan: Plan
    now: datetime
    entries: tuple[Entry, ...]
    channels: Mapping[str, Channel]
    people: Mapping[str, Spokesperson]
    campaigns: Mapping[str, Campaign]
    first_counted_on: date | None

    def in_week(self, week: Week) -> Sequence[Entry]:
        """Counted items that start in the week."""
        return self.in_weeks(week, 1)

    def in_weeks(self, week: Week, weeks: int) -> Sequence[Entry]:
        """Counted items of `weeks` weeks ending with `week`."""
        raise NotImplementedError(week, weeks)
