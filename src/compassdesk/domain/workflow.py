"""Which status may follow which, and what stops the step out of the door (domain.md C2, Status)."""

from dataclasses import replace
from datetime import datetime

from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import HANDED_OVER
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.reschedule import TIMELESS_STATUSES
from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.domain.week import Week

CHAIN: tuple[Status, ...] = ("idea", "draft", "in_review", "approved", "scheduled", "published")
"""The way of an item from a title to the world; on_hold and cancelled stand beside it."""


def may_follow(before: Status) -> tuple[Status, ...]:
    """The statuses an item may go to, in display order. Back is always allowed, review may be skipped.

    An idea has only a title, so it becomes a draft before anything else.
    """
    if before == "idea":
        return ("draft", "on_hold", "cancelled")
    return tuple(status for status in STATUSES if status != before)


def next_step(before: Status) -> Status | None:
    """The usual next status; None at the end of the way and beside it."""
    if before not in CHAIN or before == CHAIN[-1]:
        return None
    return CHAIN[CHAIN.index(before) + 1]


def needs_time(item: Item) -> bool:
    """Whether the item's status asks for a time that it does not have."""
    return item.starts_at is None and item.status not in TIMELESS_STATUSES


def blocking(plan: Plan, item_after: Item, now: datetime) -> tuple[Finding, ...]:
    """The BLOCK findings that stop the item from becoming what `item_after` is, without those already overridden.

    Only a step to approved, scheduled or published can be stopped. `now` is wall-clock time of the client.
    """
    if item_after.status not in HANDED_OVER or item_after.starts_at is None:
        return ()
    # Saying "published" is a step like any other; only what comes in as published is past stopping (CD-10).
    judged = replace(item_after, status="scheduled") if item_after.status == "published" else item_after
    report = judge(prepare(replace(plan, items=(judged,)), now), Week.of(item_after.starts_at))
    passed = {row.check for row in plan.overrides if row.item == item_after.id}
    return tuple(
        finding
        for finding in report.findings
        if finding.severity == "block" and item_after.id in finding.items and finding.check not in passed
    )
