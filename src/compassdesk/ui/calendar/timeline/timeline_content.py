"""What a timeline shows: lanes with their items and silences, and what lasts several days above them."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import partial

from compassdesk.domain import several_days, timeline
from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.timeline import Silence
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.rendering.look.theme import Shade
from compassdesk.ui.calendar.timeline.by_lane import ByLane
from compassdesk.ui.calendar.timeline.timeline_layout import Content
from compassdesk.ui.calendar.timeline.timeline_year import weekly


def content_of(
    plan: Plan,
    items: Sequence[Item],
    kind: LaneKind,
    days: tuple[date, date],
    limits: Limits,
    holidays: AbstractSet[date],
    silences: ByLane[tuple[Silence, ...]],
    weekly_by: Callable[[Item], Shade | None] | None = None,
) -> Content:
    """What there is from the first to the last of `days`; `items` are those that pass the filters, in time order.

    `weekly_by` gives what stands in the place of an item's petal; where it is given, items are counted by week.
    """
    active = timeline.awake(plan)
    by_lane: dict[str, list[Item]] = {}
    for item in items:
        for key in timeline.keys_of(item, kind, active):
            by_lane.setdefault(key, []).append(item)
    lanes = timeline.lanes_of(plan, by_lane, kind, days)
    known = {lane.key for lane in lanes}
    for key in [key for key in by_lane if key not in known]:  # a channel or person that is gone
        by_lane.setdefault(timeline.NONE, []).extend(by_lane.pop(key))
    counts = _counted(plan.client, limits, holidays)
    filled = []
    for lane in lanes:
        inside = by_lane.get(lane.key, [])
        made_of = (kind, inside, limits, plan.channels, plan.campaigns, holidays)
        quiet = silences.get(lane.key, made_of, partial(timeline.silences_of, lane, inside, plan, limits, counts))
        filled.append((lane, inside, quiet))
    counted = None
    if weekly_by is not None:
        weeks = ((days[1] - days[0]).days + 1) // 7
        counted = weekly({lane.key: inside for lane, inside, _quiet in filled}, days[0], weeks, weekly_by)
    spans = [one for one in several_days.spanning(plan, ()) if one.last > one.first]
    if kind == "campaign":
        own = {one.id: one for one in spans if one.kind == "campaigns"}
        return Content(filled, [one for one in spans if one.kind != "campaigns"], own, counted)
    return Content(filled, spans, {}, counted)


def _counted(client: Client, limits: Limits, holidays: AbstractSet[date]) -> Callable[[date], bool]:
    """Which days count in a silence: all, or those of service (domain.md C9.20)."""
    if not limits.service_mode or not client.service_hours:
        return lambda _day: True
    closed = frozenset(client.closed_days) | holidays
    open_on = frozenset(at for at, name in enumerate(WEEKDAYS, 1) if name in client.service_hours)
    return lambda day: day.isoweekday() in open_on and day not in closed
