"""How the plan file spells the plan: the order of keys, and what is always there.

Everything else follows from the values of `domain/plan.py`: their fields, types and defaults.
"""

from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo

from compassdesk.domain.plan import (
    Audience,
    Campaign,
    Channel,
    Client,
    DayNote,
    Insight,
    Item,
    OrganiseTask,
    Override,
    Record,
    Relationship,
    Spokesperson,
    Waiver,
)

FORMAT = "compassdesk-plan"
VERSION = 1
ROWS: dict[str, type] = {
    "channels": Channel,
    "spokespersons": Spokesperson,
    "relationships": Relationship,
    "audiences": Audience,
    "campaigns": Campaign,
    "items": Item,
    "series": Record,
    "day_notes": DayNote,
    "templates": Record,
    "weekly_places": Record,
    "year_days": Record,
    "reminders": Record,
    "snippets": Record,
    "organise_tasks": OrganiseTask,
    "insights": Insight,
    "small_wins": Record,
    "experiments": Record,
    "reviews": Record,
    "saved_views": Record,
    "check_settings": dict,
    "waivers": Waiver,
    "overrides": Override,
    "attachments": Record,
    "conflicts": Record,
}
"""The lists of a plan file in the order of docs/formats.md 1; check_settings is a map by check."""

REFERRED_TO = frozenset(("channels", "spokespersons", "audiences", "campaigns", "items", "series"))
"""Lists whose rows must bring an id of their own. Elsewhere a row without one gets an id made from its content."""

FIRST_KEYS: dict[type, tuple[str, ...]] = {
    Client: (
        "name", "sector", "timezone", "country", "profile", "stage", "listening_stage", "objectives", "target_one_way",
        "norm_mode", "service_hours", "closed_days",
    ),
    Channel: (
        "id", "name", "network", "platform_type", "two_way", "status", "opened_on", "strategy_note",
        "response_norm_hours", "max_gap_days",
    ),
    Spokesperson: (
        "id", "name", "kind", "is_person", "legal_basis", "capacity_minutes_week", "account_type", "absences",
    ),
    Relationship: ("id", "spokesperson", "kind", "first", "last"),
    Audience: ("id", "name", "expects_dialogue", "channels"),
    Campaign: ("id", "name", "kind", "starts", "ends", "one_way_ok"),
    Item: (
        "id", "kind", "petal", "status", "title", "body", "starts_at", "minutes", "channels", "spokesperson",
        "audience", "objective", "placements", "kept",
    ),
    DayNote: ("id", "first", "last", "text"),
    Insight: ("id", "slot", "text", "discipline", "outcome"),
    OrganiseTask: ("id", "title", "scope", "due", "owner", "done"),
    Waiver: ("id", "check", "target", "until", "reason"),
    Override: ("id", "item", "check", "reason", "made_at"),
}  # fmt: skip
"""The keys that come first, in the order of the example; the other fields follow in the row's own order."""

RECORD_KEYS: dict[str, tuple[str, ...]] = {"attachments": ("item", "name", "alt", "sha256")}
"""The first keys of records, behind the id; the others follow in alphabetical order."""

ALWAYS_KEYS: dict[type, frozenset[str]] = {
    Client: frozenset(FIRST_KEYS[Client]),
    Channel: frozenset(FIRST_KEYS[Channel]),
    Spokesperson: frozenset(FIRST_KEYS[Spokesperson]) - {"absences"},
    Audience: frozenset(("id", "name", "expects_dialogue", "channels")),
    Campaign: frozenset(FIRST_KEYS[Campaign]),
    Item: frozenset(("id", "kind", "petal", "status", "title", "starts_at", "channels", "spokesperson")),
    Waiver: frozenset(("check", "target", "until", "reason")),
}
"""Keys written also when they hold the default; all other keys are left out then (reading gives the default back)."""


def keys_in_order(kind: type[Struct]) -> list[str]:
    """The field names of a kind of row in the order in which the plan file writes them; `extra` is not among them."""
    first = FIRST_KEYS.get(kind, ())
    return [*first, *(name for name in kind.__struct_fields__ if name not in first and name != "extra")]


def default_of(entry: FieldInfo) -> Any:
    """What an absent field means; None for a required one."""
    if entry.default is not NODEFAULT:
        return entry.default
    return None if entry.required else entry.default_factory()
