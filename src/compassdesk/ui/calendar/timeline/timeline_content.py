"""What a timeline shows: lanes with their items and silences, and what lasts several days above them."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import partial

from compassdesk.domain import several_days, timeline
from compassdesk.domain.calendar_grid import TimelineLanes, kinds_in
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.several_days import Spanning
from compassdesk.domain.timeline import Silence, TimelineLane
from compassdesk.rendering.look.theme import Shade
from compassdesk.ui.calendar.timeline.by_lane import ByLane
from compassdesk.ui.calendar.timeline.timeline_layout import Content
from compassdesk.ui.calendar.timeline.timeline_year import weekly


def content_of(
    plan: Plan,
    items: Sequence[Item],
    lanes: TimelineLanes,
    days: tuple[date, date],
    limits: Limits,
    holidays: AbstractSet[date],
    silences: ByLane[tuple[Silence, ...]],
    weekly_by: Callable[[Item], Shade | None] | None = None,
    *,
    year_days: bool = False,
    listed: Sequence[Spanning] = (),
) -> Content:
    """What there is from the first to the last of `days`; `items` are those that pass the filters, in time order.

    `weekly_by` gives what stands in the place of an item's petal; where it is given, items are counted by week.
    """
    counts = timeline.counted_days(plan.client, limits, holidays)
    filled = []
    for lane, inside in timeline.by_lane(plan, items, lanes, days):
        made_of = (inside, limits, plan.channels, plan.campaigns, holidays)
        quiet = silences.get(lane.id, made_of, partial(timeline.silences_of, lane, inside, plan, limits, counts))
        filled.append((lane, inside, quiet))
    counted = None
    if weekly_by is not None:
        weeks = ((days[1] - days[0]).days + 1) // 7
        counted = weekly({lane.id: inside for lane, inside, _quiet in filled}, days[0], weeks, weekly_by)
    spans = several_days.spanning(plan, (), year_days=year_days, listed=listed)
    if "campaign" in kinds_in(lanes):
        own = {TimelineLane("campaign", one.id).id: one for one in spans if one.kind == "campaigns"}
        return Content(filled, [one for one in spans if one.kind != "campaigns"], own, counted)
    return Content(filled, spans, {}, counted)
