"""What a user does with posts and slots. Each function runs inside one `perform` and is one undo step."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from compassdesk.domain import reschedule
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Kept, Petal
from compassdesk.services.inside import items_of, write, write_items
from compassdesk.services.statuses import set_status

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "confirm_kept",
    "confirm_petals",
    "create",
    "delete",
    "duplicate",
    "hold_all",
    "move",
    "move_to",
    "resize",
    "set_fields",
    "set_status",
    "unschedule",
]

_OWN_ACTIONS = frozenset(("id", "status", "starts_at"))
_FIELDS = frozenset(entry.name for entry in fields(Item)) - _OWN_ACTIONS


def create(tx: "Connection", item: Item, now: datetime, reason: str = "") -> str:
    """Make an item and give its id. It takes its status as any other item does (see `set_status`)."""
    (key,) = write_items(tx, (replace(item, status="draft"),))
    set_status(tx, (key,), item.status, now, reason)
    return key


def move(tx: "Connection", ids: Iterable[str], delta: timedelta) -> None:
    """Shift items, and the times their channels have of their own, on the wall clock; the tray stays as it is."""
    write_items(tx, (reschedule.moved(item, delta) for item in items_of(tx, ids)))


def move_to(tx: "Connection", moments: Mapping[str, datetime]) -> None:
    """Bring each item to a moment of its own, also from the tray."""
    write_items(tx, (reschedule.placed_at(item, moments[item.id]) for item in items_of(tx, moments)))


def unschedule(tx: "Connection", ids: Iterable[str]) -> None:
    """Put items in the tray; what was further than a draft becomes one.

    InputError("published-has-a-date") for a published item.
    """
    write_items(tx, map(reschedule.unscheduled, items_of(tx, ids)))


def resize(tx: "Connection", item_id: str, minutes: int, start: datetime | None = None) -> None:
    """Give an item another length, and another beginning when its upper edge was dragged."""
    write_items(tx, (reschedule.resized(item, minutes, start) for item in items_of(tx, (item_id,))))


def duplicate(
    tx: "Connection", ids: Iterable[str], channels: Iterable[str] | None = None, delta: timedelta = timedelta()
) -> tuple[str, ...]:
    """Copy items as drafts, shifted by `delta`, for the same channels or for others; gives the new ids."""
    wanted = None if channels is None else tuple(channels)
    return write_items(tx, (reschedule.duplicated(item, wanted, delta) for item in items_of(tx, ids)))


def delete(tx: "Connection", ids: Iterable[str]) -> None:
    """Remove items with what hangs on them; those that are gone already are passed over."""
    write(tx, Patch(removed=tuple(("items", key) for key in ids)))


def set_fields(tx: "Connection", ids: Iterable[str], values: Mapping[str, Any]) -> None:
    """Give the same values to several items. Status and time have actions of their own.

    Texts and times of channels that an item leaves go with them.
    """
    wrong = values.keys() - _FIELDS
    if wrong:
        raise ValueError(f"not a field for bulk change: {sorted(wrong)}")
    write_items(tx, (_changed(item, values) for item in items_of(tx, ids)))


def _changed(item: Item, values: Mapping[str, Any]) -> Item:
    changed = dict(values)
    if "channels" in changed and "all_channels" not in changed:
        changed["all_channels"] = False
    if changed.get("all_channels"):
        changed["channels"] = ()
    if "petal" in changed and "petal_confirmed" not in changed:
        changed["petal_confirmed"] = True
    made = replace(item, **changed)
    if "channels" in changed and "placements" not in changed and not made.all_channels:
        made = replace(made, placements=tuple(p for p in made.placements if p.channel in made.channels))
    return made


def confirm_kept(tx: "Connection", ids: Iterable[str], kept: Kept = "yes", note: str | None = None) -> None:
    """Say of slots whether they took place (C3.12); posts among them are passed over."""
    slots = (item for item in items_of(tx, ids) if item.kind == "slot")
    write_items(tx, (replace(s, kept=kept, kept_note=s.kept_note if note is None else note) for s in slots))


def confirm_petals(tx: "Connection", ids: Iterable[str], petal: Petal | None = None) -> None:
    """Confirm petals that an import guessed, or replace the guess by `petal`."""
    write_items(tx, (replace(item, petal=petal or item.petal, petal_confirmed=True) for item in items_of(tx, ids)))


def hold_all(tx: "Connection", since: datetime) -> tuple[str, ...]:
    """Put every coming item on hold that could still go out, from a wall-clock moment on; gives their ids.

    An item of which one channel is still to come is coming. Ideas, and what is published or cancelled, stay.
    """
    moment = since.strftime("%Y-%m-%dT%H:%M")
    ids = [
        str(key)
        for key in tx.exec_driver_sql(
            "SELECT id FROM items WHERE status IN ('draft', 'in_review', 'approved', 'scheduled') AND (starts_at >= ? "
            "OR id IN (SELECT item_id FROM placements WHERE starts_at >= ?)) ORDER BY starts_at, id",
            (moment, moment),
        ).scalars()
    ]
    tx.exec_driver_sql(
        "UPDATE items SET status = 'on_hold' WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    )
    return tuple(ids)
