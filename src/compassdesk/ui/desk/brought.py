"""Where a row of each list of the plan is seen, for what an undo or a redo changed."""

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from compassdesk.domain.patch import row_id
from compassdesk.domain.plan import Client, OrganiseTask, Plan
from compassdesk.domain.roadmap import step_of

EDITORS = {
    "channels": "channel",
    "spokespersons": "person",
    "campaigns": "campaign",
    "audiences": "audiences",
    "organise_tasks": "task",
    "weekly_places": "weekly_place",
    "year_days": "year_day",
    "snippets": "snippet",
    "small_wins": "small_win",
    "experiments": "experiment",
    "reviews": "review",
}
"""The lists with an editor of their own on the page of people."""
ORDER = (
    "channels", "spokespersons", "campaigns", "audiences", "relationships", "client", "check_settings", "day_notes",
    "items", "organise_tasks", "weekly_places", "year_days", "snippets", "small_wins",
    "experiments", "reviews", "waivers", "overrides", "saved_views",
)  # fmt: skip
"""The lists that are seen somewhere. What hangs on a row goes and comes with it, so the row is what is shown: the items
of a channel behind the channel, the passed blocks of an item behind the item.
"""
_HOURS = frozenset(("norm_mode", "service_hours", "closed_days"))
_LIMITS = frozenset(("profile", "stage", "listening_stage", "target_one_way"))


class Seen(Struct, frozen=True):
    """A row that was changed, as it is, or as it was when it is gone; `field` is the first field that differs."""

    list: str
    row: Any
    field: str = ""


def foremost(lists: Iterable[str]) -> str | None:
    """The list among those changed in which the change is best seen; None when it is seen in none."""
    changed = frozenset(lists)
    return next((name for name in ORDER if name in changed), None)


def seen(name: str, key: str, before: Plan, now: Plan) -> Seen | None:
    """What to show of a row of a list that is whole in both plans."""
    was, is_ = _row(before, name, key), _row(now, name, key)
    if was is None or is_ is None:
        return Seen(name, is_ or was) if is_ or was else None
    field = next((one for one in is_.__struct_fields__ if getattr(was, one) != getattr(is_, one)), "")
    return Seen(name, is_, field)


def settings_part(one: Seen) -> str:
    """The part of the settings in which a row is seen; empty when it is seen elsewhere."""
    if isinstance(one.row, Client):
        return "hours" if one.field in _HOURS else "limits" if one.field in _LIMITS else "client"
    return {"check_settings": "checks", "waivers": "waivers", "overrides": "waivers"}.get(one.list, "")


def editor_of(one: Seen) -> str | None:
    """The editor on the page of people in which a row is seen; a task on the roadmap is seen there."""
    if isinstance(one.row, OrganiseTask) and step_of(one.row) is not None:
        return "roadmap"
    return EDITORS.get(one.list)


def _row(plan: Plan, name: str, key: str) -> Any:
    if name == "client":
        return plan.client
    return next((row for row in getattr(plan, name) if row_id(row) == key), None)
