"""The path of POST, from people to technology, as a client has filled it (domain.md A15, A21, A22, A36, A42, CD-23).

Four steps that one fills from the top: for whom, what for, how, and only then where. What is missing in a step is
counted, never weighed: no step is worth more than another (A08).
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.families.cd_23_goals import ENOUGH_ITEMS, least_share
from compassdesk.domain.checks.goals import serves
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.plan import Audience, Channel
from compassdesk.domain.vocabulary import ASLEEP, HANDED_OVER, Objective
from compassdesk.domain.week import FOUR_WEEKS, Week

Lack = Literal["needs", "channels", "expects_dialogue"]
LACKS: tuple[Lack, ...] = ("needs", "channels", "expects_dialogue")
"""What an audience can be without, as its fields are called."""


class Crowd(Struct, frozen=True):
    """An audience, and what is not said of it yet."""

    audience: Audience
    lacks: tuple[Lack, ...]


class Goal(Struct, frozen=True):
    """A goal that the client chose: what serves it in four weeks, in minutes as planned (CD-23b)."""

    goal: Objective
    strategy: str
    minutes: int
    total: int
    items: tuple[str, ...]

    @property
    def share(self) -> Fraction | None:
        """Its part of all minutes; None where nothing is planned."""
        return Fraction(self.minutes, self.total) if self.total else None


class GoalPlace(Struct, frozen=True):
    """A channel that is used or meant to be, for whom it is, and what goes out there in four weeks."""

    channel: Channel
    audiences: tuple[str, ...]
    items: tuple[str, ...]

    @property
    def has_reason(self) -> bool:
        """Whether its strategy is written down (A36)."""
        return bool(self.channel.strategy_note.strip())


class GoalPath(Struct, frozen=True):
    """The four steps of POST. `astray` of `placed` items stand on a channel that no audience uses (A15).

    `counted` items count in the four weeks; `enough` of them let the shares be judged against `limit` (CD-23b).
    """

    crowds: tuple[Crowd, ...]
    goals: tuple[Goal, ...]
    places: tuple[GoalPlace, ...]
    astray: tuple[str, ...]
    placed: int
    counted: int
    enough: bool
    limit: Fraction

    @property
    def people_lack(self) -> int:
        """What is missing of the first step: an audience, or what is said of each."""
        return sum(len(crowd.lacks) for crowd in self.crowds) if self.crowds else 1

    @property
    def objectives_lack(self) -> int:
        """Whether no goal is chosen; one too many is no lack."""
        return 0 if self.goals else 1

    @property
    def strategy_lacks(self) -> int:
        """The goals of which nobody wrote down how they are reached."""
        return sum(not goal.strategy for goal in self.goals)

    @property
    def technology_lacks(self) -> int:
        """The places without a reason, and those for which no audience is named."""
        return sum(not place.has_reason for place in self.places) + sum(not place.audiences for place in self.places)

    @property
    def neglected(self) -> tuple[Goal, ...]:
        """The goals that get less than is asked, where there is enough to say so (CD-23b)."""
        if not self.enough:
            return ()
        return tuple(goal for goal in self.goals if goal.share is not None and goal.share < self.limit)


def ready_items(ledger: Ledger, week: Week) -> int:
    """How many items of the week are about to go out, or went (CD-23c)."""
    return sum(entry.item.status in HANDED_OVER for entry in ledger.in_week(week))


def goal_path(ledger: Ledger, week: Week) -> GoalPath:
    """The path of the ledger's client, with what counts in the four weeks that end with `week`."""
    plan = ledger.plan
    entries = ledger.in_weeks(week, FOUR_WEEKS)
    used = {key for audience in plan.audiences for key in audience.channels}
    placed = [entry for entry in entries if entry.channels and not entry.item.all_channels]
    astray = [entry for entry in placed if not used.issuperset(entry.channels)] if used else []
    return GoalPath(
        crowds=tuple(Crowd(audience, _lacks(audience)) for audience in plan.audiences),
        goals=tuple(_goal(goal, ledger, entries) for goal in plan.client.objectives),
        places=_places(ledger, placed),
        astray=ids(astray),
        placed=len(placed),
        counted=len(entries),
        enough=len(entries) >= ENOUGH_ITEMS,
        limit=least_share(ledger.limits),
    )


def _lacks(audience: Audience) -> tuple[Lack, ...]:
    missing = {
        "needs": not audience.needs.strip(),
        "channels": not audience.channels,
        "expects_dialogue": audience.expects_dialogue is None,
    }
    return tuple(lack for lack in LACKS if missing[lack])


def _goal(goal: Objective, ledger: Ledger, entries: Sequence[Entry]) -> Goal:
    serving = [entry for entry in entries if serves(entry.item, goal)]
    return Goal(
        goal=goal,
        strategy=ledger.plan.client.strategies.get(goal, "").strip(),
        minutes=sum(entry.minutes for entry in serving),
        total=sum(entry.minutes for entry in entries),
        items=ids(serving),
    )


def _places(ledger: Ledger, placed: Sequence[Entry]) -> tuple[GoalPlace, ...]:
    """The channels that are awake, and those on which something goes out all the same, in the order of the plan."""
    items: dict[str, list[Entry]] = {}
    for entry in placed:
        for key in entry.channels:
            items.setdefault(key, []).append(entry)
    audiences = ledger.plan.audiences
    return tuple(
        GoalPlace(
            channel=channel,
            audiences=tuple(one.id for one in audiences if channel.id in one.channels),
            items=ids(items.get(channel.id, ())),
        )
        for channel in sorted(ledger.channels.values(), key=lambda one: one.position)
        if channel.status not in ASLEEP or channel.id in items
    )
