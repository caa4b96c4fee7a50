"""Moving items along idea → draft → in review → approved → scheduled → published, and what stops them (C2 Status)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Override
from compassdesk.domain.vocabulary import Status
from compassdesk.services.inside import items_of, lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection


def set_status(
    tx: "Connection",
    ids: Iterable[str],
    status: Status,
    now: datetime,
    reason: str = "",
    approved_by: str | None = None,
) -> None:
    """Give items a status, all of them or none. Moving back is always allowed.

    InputError("time-needed", items, status) when a status asks for a time an item has not; InputError("blocked",
    findings, items) when BLOCK findings stand in the way and no `reason` is given. A reason is kept as an override of
    each of them. `now` is the client's wall clock; `approved_by` a spokesperson.
    """
    from compassdesk.domain.workflow import needs_time

    changed = [item for item in items_of(tx, ids) if item.status != status]
    moved = tuple(_with_status(item, status, now, approved_by) for item in changed)
    timeless = tuple(item.id for item in moved if needs_time(item))
    if timeless:
        raise InputError("time-needed", items=timeless, status=status)
    stopped = blocks(tx, moved, now)
    if stopped and not reason.strip():
        raise InputError(
            "blocked",
            findings=tuple(finding for _, finding in stopped),
            items=tuple(dict.fromkeys(key for key, _ in stopped)),
        )
    overrides = (
        Override(item=key, check=check, reason=reason.strip(), made_at=now)
        for key, check in dict.fromkeys((key, finding.check) for key, finding in stopped)
    )
    write(tx, Patch(items=moved, overrides=tuple(overrides)))


def blocks(tx: "Connection", items: Iterable[Item], now: datetime) -> list[tuple[str, Finding]]:
    """The BLOCK findings on items as they would be, without those passed before: pairs of item id and finding."""
    from compassdesk.domain.workflow import blocking

    plan = lists_of(tx)  # each item is judged by itself
    return [(item.id, finding) for item in items for finding in blocking(plan, item, now)]


def _with_status(item: Item, status: Status, now: datetime, approved_by: str | None) -> Item:
    """An approval is noted with its moment and its person, and forgotten on the way back to a draft."""
    if status == "approved":
        return replace(item, status=status, approved_at=now, approved_by=approved_by or item.approved_by)
    if status in {"idea", "draft", "in_review"}:
        return replace(item, status=status, approved_at=None, approved_by=None)
    return replace(item, status=status)
