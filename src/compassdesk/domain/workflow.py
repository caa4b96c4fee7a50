"""What stops an item on its way out of the door; every other step, back included, is free (domain.md C2, Status)."""

from datetime import datetime

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import HANDED_OVER
from compassdesk.domain.week import Week


def blocking(plan: Plan, item_after: Item, now: datetime) -> tuple[Finding, ...]:
    """The BLOCK findings that stop the item from becoming what `item_after` is, without those already overridden.

    Only a step to approved, scheduled or published can be stopped. `now` is wall-clock time of the client.
    """
    if item_after.status not in HANDED_OVER or item_after.starts_at is None:
        return ()
    # Saying "published" is a step like any other; only what comes in as published is past stopping (CD-10).
    judged = replace(item_after, status="scheduled") if item_after.status == "published" else item_after
    report = judge(prepare(replace(plan, items=(judged,)), now), Week.of(item_after.starts_at))
    passed = {row.check for row in plan.overrides if row.item == item_after.id and not is_blank(row.reason)}
    return tuple(
        finding
        for finding in report.findings
        if finding.severity == "block" and item_after.id in finding.items and finding.check not in passed
    )
