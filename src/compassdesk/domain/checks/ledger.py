"""The counted items of a plan, prepared once, from which every check reads.

`preparing.prepare` does the work that does not depend on the judged week: which items count (C3.1, C3.2, C3.12), their
real starts and lengths, exemptions before a lapse, and what they ask of reply cover. The checks ask for slices of it
by week; what several checks need is worked out once and kept in `memo`.

What else to ask, each remembered per ledger: `exemptions.exempt_in(ledger, week)` (ids exempt in that week's judging),
`reply_cover.cover_in(ledger, week)`, `vouching.vouched_posts(ledger)`, `counting.petal_shares(ledger, week, weeks)`
(counted time, C9.1) and `voices.items_by_voice(ledger, week)`.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from msgspec import Struct

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.plan import Campaign, Channel, Item, Plan, Spokesperson
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.wallclock import MINUTES_A_DAY, ServiceClock, Zone
from compassdesk.domain.week import FOUR_WEEKS, Week

Value = TypeVar("Value")
Periods = tuple[tuple[datetime, datetime], ...]
"""Stretches of wall-clock time from (inclusive) to (exclusive)."""
LONGEST_NORM = 72
"""Hours for which a response norm counts; a promise of a month is none (C3, reply cover)."""
LONGEST_SERVICE_NORM = 24
"""The same in service hours."""
YOUNG = timedelta(days=14)
"""How long a client is too new for CD-04 and CD-05, in days of the calendar (C9.8)."""


class Placing(NamedTuple):
    """A placement that asks for an answer; sorts as reply cover serves it: deadline, start, item, channel (C9.4)."""

    deadline: int
    """Absolute minute: start plus the channel's norm, at most seven days after the start."""
    begins: int
    """Absolute minute of the placement's own start."""
    item: str
    channel: str
    start: datetime
    """Wall clock."""
    limit: int
    """Absolute minute up to which a later answer is late rather than none: start plus twice the norm."""


class Entry(Struct, frozen=True, gc=False):
    """A dated item with what the rules need to know of it, worked out once. Absolute minutes are `Zone.minutes`."""

    item: Item
    start: datetime
    """Wall clock, after a skipped time was moved forward. Posts: of the earliest placement (C9.4)."""
    end: datetime
    """Slots: start + minutes, as absolute time, back on the wall clock. Posts: equal to start."""
    minutes: int
    """As planned: a slot's length; a post's effort, at least 15, by format when empty (C3.2)."""
    channels: tuple[str, ...]
    """Resolved: "all" has become every channel id, in plan order."""
    is_post: bool
    exemptable: bool
    """A post with petal send or activate: what a campaign can exempt, and what CD-09 counts (C3.7, C9.3)."""
    begins: int
    """`start` as an absolute minute."""
    ends: int
    """`end` as an absolute minute."""
    day: int
    """Ordinal of the local date of `start`."""
    order: tuple[int, bool, str]
    """Sorts by start, slots before posts, id (C3.10)."""
    counts: bool
    """By status, length, hour and kept = no; `lasts` decides the rest (C3.1, C3.2, C3.12)."""
    is_night: bool
    """A listen or respond slot that begins when nobody answers, outside the client's service hours (C3.2)."""
    lasts: int | None
    """Slots with kept unknown: the absolute minute after which they stop counting (C3.12)."""
    exempt_group: str | None
    """"crisis" or "other" for a post that is exempt unless its group lapses (C9.3)."""
    asks: tuple[Placing, ...]
    """Placements that would need cover, exempt or not; none of a slot (C3, reply cover)."""
    has_own_times: bool
    """Whether a placement starts at another time than the item."""

    def placements(self) -> tuple[tuple[str, datetime], ...]:
        """Channel and wall-clock start of each placement, its own time where it has one."""
        if not self.has_own_times:
            return tuple((channel, self.start) for channel in self.channels)
        own = own_times(self.item)
        return tuple((channel, own.get(channel, self.own_start)) for channel in self.channels)

    @property
    def own_start(self) -> datetime:
        """The wall-clock start of the item itself, from which a placement may differ by a time of its own."""
        return self.item.starts_at or self.start


_UNKNOWN: Any = object()
MOST_KEPT = 2 * FOUR_WEEKS
"""Values of a question: a week is looked at by the judging of four, as they are and with a change in the air."""


class CountedWeek(Struct, frozen=True, eq=False):
    """The counted items of one ISO week, and what was worked out of them.

    A ledger takes over those of the one it is prepared from in which nothing changed, and so does that of another stage
    (`judging.at_stage`). So what is kept here may follow from nothing but the items, the rows that `preparing.prepare`
    holds against each other, though from no threshold among its limits, and what is given.
    """

    entries: tuple[Entry, ...]
    memo: dict[Hashable, dict[Hashable, Any]] = {}

    def once(self, question: Hashable, work: Callable[[], Value], given: Hashable = None) -> Value:
        """The value of `work`, worked out the first time `question` is asked with that `given` beside the entries.

        Of each question the latest few are kept: every step of a drag gives something else, and the week outlives it.
        """
        known = self.memo.setdefault(question, {})
        value: Value = known.get(given, _UNKNOWN)
        if value is _UNKNOWN:
            value = work()
            for oldest in tuple(known)[: max(0, len(known) + 1 - MOST_KEPT)]:
                known.pop(oldest, None)
            known[given] = value
        return value

    def those(self, holds: Callable[[Entry], object]) -> Sequence[Entry]:
        """The entries for which it holds, remembered by the function itself."""
        return self.once(holds, lambda: tuple(filter(holds, self.entries)))

    def kind(self, petal: Petal, *, posts: bool) -> Sequence[Entry]:
        """The posts, or the slots, of one petal: most checks ask for some of them, so all are told apart at once."""
        return self.once("kinds", self._kinds).get((petal, posts), ())

    def _kinds(self) -> Mapping[tuple[Petal, bool], Sequence[Entry]]:
        found: dict[tuple[Petal, bool], list[Entry]] = {}
        for entry in self.entries:
            found.setdefault((entry.item.petal, entry.is_post), []).append(entry)
        return found

    def own(self, ids: frozenset[str]) -> frozenset[str]:
        """Those of the ids that are of items of this week."""
        return ids & self.once("ids", lambda: frozenset(entry.item.id for entry in self.entries)) if ids else ids


_START = attrgetter("start")
IS_POST: Callable[[Entry], object] = attrgetter("is_post")
HAS_OWN_TIMES: Callable[[Entry], object] = attrgetter("has_own_times")
"""What several ask of the counted entries (`those`); said as attributes, for each entry is asked."""


class Ledger(Struct, frozen=True, eq=False):
    """See the module. `entries` stand in the order of C3.10: start, slots before posts, id."""

    plan: Plan
    now: datetime
    entries: tuple[Entry, ...]
    channels: Mapping[str, Channel]
    people: Mapping[str, Spokesperson]
    campaigns: Mapping[str, Campaign]
    limits: Limits
    zone: Zone
    now_minute: int
    """`now` as an absolute minute."""
    service: ServiceClock | None
    """The client's service hours; None when it goes by the clock (C9.6)."""
    uncounted: tuple[Entry, ...]
    """Dated items that do not count: ideas, on hold, cancelled, short, by night, not kept, or not confirmed in time."""
    by_id: Mapping[str, Entry]
    """Every dated item, counted or not."""
    undated: tuple[Item, ...]
    starts: tuple[datetime, ...]
    """The start of each of `entries`."""
    read: Periods = ()
    """Of a plan that was read in part: the periods whose items it holds (by their own starts). Empty: all there are."""
    weeks_before: Mapping[Week, CountedWeek] = {}
    """Those of the ledger from which this one was prepared."""
    weeks: dict[Week, CountedWeek] = {}
    memo: dict[Hashable, Any] = {}

    def in_week(self, week: Week) -> Sequence[Entry]:
        """Counted items that start in the week."""
        return self.in_weeks(week, 1)

    def in_weeks(self, week: Week, weeks: int) -> Sequence[Entry]:
        """Counted items of `weeks` weeks ending with `week`."""
        end = week.end
        begin = end - timedelta(days=7 * weeks)
        return self.entries[bisect_left(self.starts, begin) : bisect_left(self.starts, end)]

    def counted_week(self, week: Week) -> CountedWeek:
        """The counted items that start in the week, with what was worked out of them."""
        known = self.weeks.get(week)
        if known is None:
            entries, known = tuple(self.in_week(week)), self.weeks_before.get(week)
            if known is None or known.entries != entries:
                known = CountedWeek(entries)
            self.weeks[week] = known
        return known

    def all_weeks(self) -> Sequence[CountedWeek]:
        """All weeks in which something counts, in order."""
        return self.once("weeks", lambda: tuple(map(self.counted_week, unless_given_up(self._weeks(), often=1))))

    def _weeks(self) -> Iterator[Week]:
        position = 0
        while position < len(self.entries):
            week = Week.of(self.starts[position])
            yield week
            position = bisect_left(self.starts, week.end, position)

    def those(self, holds: Callable[[Entry], object]) -> Sequence[Entry]:
        """The counted entries for which it holds, in order; `holds` looks at the entry alone and is remembered."""
        return self.once(holds, lambda: tuple(entry for week in self.all_weeks() for entry in week.those(holds)))

    def those_in(self, week: Week, weeks: int, holds: Callable[[Entry], object]) -> Sequence[Entry]:
        """The same of `weeks` weeks ending with `week`."""
        return [entry for one in week.last(weeks) for entry in self.counted_week(one).those(holds)]

    def kind(self, petal: Petal, *, posts: bool) -> Sequence[Entry]:
        """The counted posts, or slots, of one petal, in order."""
        return [entry for week in self.all_weeks() for entry in week.kind(petal, posts=posts)]

    def kind_in(self, week: Week, weeks: int, petal: Petal, *, posts: bool) -> Sequence[Entry]:
        """The same of `weeks` weeks ending with `week`."""
        return [entry for one in week.last(weeks) for entry in self.counted_week(one).kind(petal, posts=posts)]

    def uncounted_in_weeks(self, week: Week, weeks: int) -> Sequence[Entry]:
        """Dated items of those weeks that do not count, in order."""
        end = week.end
        begin = end - timedelta(days=7 * weeks)
        first, last = (bisect_left(self.uncounted, moment, key=_START) for moment in (begin, end))
        return self.uncounted[first:last]

    def counted_norm(self, channel: Channel) -> int:
        """The response norm of a channel in hours, as far as it counts (C3)."""
        return counted_norm(self.limits, channel, self.service)

    def minute_of(self, local: datetime) -> int:
        """The absolute minute of a wall-clock time of the client."""
        return self.zone.minutes(local)

    def days_between(
        self, begins: int, ends: int, present: Collection[int] = (), posted: Collection[int] = ()
    ) -> Fraction:
        """Absolute minutes apart in days of 24 hours, for a service-mode client in whole service days (C9.28).

        Of those the days on which somebody is `present` do not count (C9.20), and those on which something is `posted`
        are not closed; both by their ordinals.
        """
        apart = self.apart(begins, ends, present, posted)
        return Fraction(apart) if self.service else Fraction(apart, MINUTES_A_DAY)

    def apart(self, begins: int, ends: int, present: Collection[int] = (), posted: Collection[int] = ()) -> int:
        """The same in minutes, in service mode in days: to hold lengths against each other."""
        return self.service.whole_days_between(begins, ends, present, posted) if self.service else ends - begins

    def once(self, key: Hashable, work: Callable[[], Value]) -> Value:
        """The value of `work`, worked out the first time `key` is asked for."""
        if key not in self.memo:
            self.memo[key] = work()
        value: Value = self.memo[key]
        return value

    def is_young(self, week: Week) -> bool:
        """Whether the first counted item starts less than 14 days before the end of the week, or none does (C9.8)."""
        return not self.entries or week.end - self.entries[0].start < YOUNG


def counted_norm(limits: Limits, channel: Channel, service: ServiceClock | None) -> int:
    """The response norm of a channel in hours, as far as it counts: at most 72, or 24 service hours (C3)."""
    return min(limits.norm_of(channel), LONGEST_SERVICE_NORM if service else LONGEST_NORM)


def ids(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The ids of the items, in the order given."""
    return tuple(entry.item.id for entry in entries)


def entries_of(ledger: Ledger, keys: Iterable[str]) -> list[Entry]:
    """The dated items of these ids, in the order given; an id that the ledger does not know is passed over."""
    return [ledger.by_id[key] for key in keys if key in ledger.by_id]
