"""A week that is copied to other weeks: what was planned, and nothing of what happened.

Copies are drafts at the same hour of the same weekday, and their deadlines keep their distance. Left out is what was
called off, and what repeats by itself. A copy that lands on a day off goes to the next open day, stays away or stays.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.people import is_away
from compassdesk.domain.days_off import Choice, DaysOff, days_off, is_weekend, nearest_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reschedule import duplicated, moved_whole
from compassdesk.domain.vocabulary import TIMELESS_BEFORE
from compassdesk.domain.week import Week


class Shifted(Struct, frozen=True):
    """A copy that did not stay where its weekday is: from a day off to another day, None where it is left out."""

    title: str
    off: date
    day: date | None


class CopiedWeek(Struct, frozen=True):
    """What a copy would do. `called_off` and `repeating` count the items of the week that are not copied.

    `on_days_off` are the copies that were on a day off, `away` those whose speaker is away.
    """

    items: tuple[Item, ...]
    called_off: int = 0
    repeating: int = 0
    on_days_off: tuple[Shifted, ...] = ()
    away: tuple[Item, ...] = ()
    originals: tuple[str, ...] = ()
    """What each of `items` is a copy of."""

    @property
    def patch(self) -> Patch:
        """The copies as new rows."""
        return Patch(items=self.items)


def copied_week(items: Iterable[Item], source: Week, targets: Sequence[Week], plan: Plan, way: Choice) -> CopiedWeek:
    """What becomes of a week's items in these weeks, and (`way`) of those on days off of everybody.

    `plan` gives client, campaigns and people.

    InputError("no-such-day") past the days of a plan.
    """
    week = [item for item in items if item.starts_at is not None and source.start <= item.starts_at < source.end]
    planned = [item for item in week if item.status not in TIMELESS_BEFORE]
    going = [item for item in planned if item.series is None]
    off = days_off(plan.client)
    copies: list[Item] = []
    originals: list[str] = []
    shifted: list[Shifted] = []
    for target in targets:
        weeks = target.monday - source.monday
        for item in going:
            copy = duplicated(item, delta=weeks)
            day = _day_of(copy)
            if off.why(day):
                other = _instead(day, way, off)
                shifted.append(Shifted(item.title, day, other))
                if other is None:
                    continue
                copy = moved_whole(copy, other - day)
            copies.append(_in_campaign(copy, plan))
            originals.append(item.id)
    people = {one.id: one for one in plan.spokespersons}
    away = tuple(
        copy for copy in copies if (one := people.get(copy.spokesperson or "")) and is_away(one, _day_of(copy))
    )
    return CopiedWeek(
        tuple(copies), len(week) - len(planned), len(planned) - len(going), tuple(shifted), away, tuple(originals)
    )


def _instead(day: date, way: Choice, off: DaysOff) -> date | None:
    """The day on which what lands on a day off is planned; of a weekday one from Monday to Friday."""
    if way in {"keep", "skip"}:
        return day if way == "keep" else None
    step = -1 if way == "before" else 1
    return nearest_open(day, step, lambda other: not off.why(other), weekends=is_weekend(day))


def _in_campaign(item: Item, plan: Plan) -> Item:
    """The copy without a campaign that does not run then."""
    campaign = next((one for one in plan.campaigns if one.id == item.campaign), None)
    if campaign is None or campaign.starts <= _day_of(item) <= campaign.ends:
        return item
    return replace(item, campaign=None)


def _day_of(item: Item) -> date:
    if item.starts_at is None:
        raise ValueError("only what has a date is copied")
    return item.starts_at.date()
