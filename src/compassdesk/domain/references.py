"""Which fields of a plan's rows name rows of another list: the one place that says so."""

from collections.abc import Mapping
from typing import Any

from compassdesk.domain.plan import Placement

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


def named(row: Any, field: str) -> tuple[str, ...]:
    """The ids that such a field of a row holds, in their order."""
    value = getattr(row, field)
    if isinstance(value, str):
        return (value,)
    return tuple(part.channel if isinstance(part, Placement) else part for part in value or ())
