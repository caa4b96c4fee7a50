"""Which fields of a plan's rows name rows of another list: the one place that says so."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.plan import Item, Placement, Plan

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "items": {
        "channels": "channels",
        "placements": "channels",
        "spokesperson": "spokespersons",
        "co_spokespersons": "spokespersons",
        "approver": "spokespersons",
        "approved_by": "spokespersons",
        "response_channel": "channels",
        "campaign": "campaigns",
        "audience": "audiences",
        "series": "series",
        "triggered_by_insight": "insights",
    },
    "relationships": {"spokesperson": "spokespersons"},
    "audiences": {"channels": "channels"},
    "campaigns": {"winner_item": "items"},
    "insights": {"slot": "items"},
    "overrides": {"item": "items"},
}
"""Per list the fields that name rows, each with the list that it names rows of."""

RECORD_REFERENCES: Mapping[str, Mapping[str, str]] = {
    "attachments": {"item": "items"},
    "experiments": {"item": "items"},
    "reminders": {"item": "items"},
}
"""The same for records, whose fields lie in their content."""


def still_there(items: Iterable[Item], plan: Plan) -> tuple[Item, ...]:
    """Items that come from elsewhere, or from before, without what they name and a plan has not, or has no more."""
    ids = {target: {row.id for row in getattr(plan, target)} for target in set(REFERENCES["items"].values())}
    return tuple(_known(item, ids) for item in items)


def _known(item: Item, ids: Mapping[str, set[str]]) -> Item:
    values: dict[str, Any] = {}
    for field, target in REFERENCES["items"].items():
        value, there = getattr(item, field), ids[target]
        if field == "placements":
            values[field] = tuple(one for one in value if one.channel in there)
        elif isinstance(value, tuple):
            values[field] = tuple(key for key in value if key in there)
        elif value is not None and value not in there:
            values[field] = None
    return replace(item, **values)


def named(row: Any, field: str) -> tuple[str, ...]:
    """The ids that such a field of a row holds, in their order."""
    value = getattr(row, field)
    if isinstance(value, str):
        return (value,)
    return tuple(part.channel if isinstance(part, Placement) else part for part in value or ())
