"""Moving items along idea → draft → in review → approved → scheduled → published, and what stops them (C2 Status)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Item, Override
from compassdesk.domain.reschedule import TIMELESS_STATUSES
from compassdesk.domain.vocabulary import Status
from compassdesk.domain.week import Week
from compassdesk.services import plans
from compassdesk.services.inside import ask, items_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

GUARDED_STATUSES: frozenset[Status] = frozenset(("approved", "scheduled", "published"))
"""The steps a BLOCK finding stops until it is solved or passed with a reason."""


def set_status(
    tx: "Connection",
    ids: Iterable[str],
    status: Status,
    now: datetime,
    reason: str = "",
    approved_by: str | None = None,
) -> None:
    """Give items a status, all of them or none. Moving back is always allowed.

    InputError("time-needed", items) when a status asks for a time an item has not; InputError("blocked", findings,
    items) when BLOCK findings stand in the way and no `reason` is given. A reason is kept as an override of each.
    `now` is the client's wall clock; `approved_by` a spokesperson.
    """
    items = items_of(tx, ids)
    timeless = [item.id for item in items if item.starts_at is None]
    if timeless and status not in TIMELESS_STATUSES:
        raise InputError("time-needed", items=tuple(timeless), status=status)
    moved = tuple(_with_status(item, status, now, approved_by) for item in items)
    overrides: tuple[Override, ...] = ()
    if status in GUARDED_STATUSES:
        stopped = blocks(tx, [item for item in moved if _steps_forward(item, items)], now)
        if stopped and not reason.strip():
            findings = [finding for at, (_, finding) in enumerate(stopped) if finding not in _findings(stopped[:at])]
            raise InputError("blocked", findings=tuple(findings), items=tuple(dict.fromkeys(key for key, _ in stopped)))
        overrides = tuple(
            Override(item=key, check=check, reason=reason.strip(), made_at=now)
            for key, check in dict.fromkeys((key, finding.check) for key, finding in stopped)
        )
    write(tx, Patch(items=moved, overrides=overrides))


def blocks(tx: "Connection", items: Iterable[Item], now: datetime) -> list[tuple[str, Finding]]:
    """The BLOCK findings on items as they would be, without those passed before: pairs of item id and finding.

    Publishing is judged as scheduling, because what is out can no longer be stopped (CD-10 then only warns).
    """
    by_week: dict[Week, list[Item]] = {}
    for item in items:
        if item.starts_at is not None:
            judged = replace(item, status="scheduled") if item.status == "published" else item
            by_week.setdefault(Week.of(item.starts_at), []).append(judged)
    found: list[tuple[str, Finding]] = []
    for week, rows in sorted(by_week.items()):
        plan = applied(ask(tx, plans.judging_window, week, week), Patch(items=tuple(rows)))
        passed = {(override.item, override.check) for override in plan.overrides}
        report = judge(prepare(plan, now), week)
        for finding in (finding for finding in report.findings if finding.severity == "block"):
            concerned = {finding.target, *finding.items}
            found += [
                (row.id, finding) for row in rows if row.id in concerned and (row.id, finding.check) not in passed
            ]
    return found


def _findings(pairs: Iterable[tuple[str, Finding]]) -> list[Finding]:
    return [finding for _, finding in pairs]


def _steps_forward(item: Item, before: tuple[Item, ...]) -> bool:
    """Whether an item really moves: one that has the status already is not asked again."""
    return all(item.id != old.id or item.status != old.status for old in before)


def _with_status(item: Item, status: Status, now: datetime, approved_by: str | None) -> Item:
    """An approval is noted with its moment and its person, and forgotten on the way back to a draft."""
    if status == "approved":
        return replace(item, status=status, approved_at=now, approved_by=approved_by or item.approved_by)
    if status in {"idea", "draft", "in_review"}:
        return replace(item, status=status, approved_at=None, approved_by=None)
    return replace(item, status=status)
