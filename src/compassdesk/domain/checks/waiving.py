"""Which findings somebody has accepted for a while: what a waiver must be, and what it covers (C7, C9.27)."""

from collections.abc import Iterator
from datetime import date, timedelta

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Plan, Waiver

LONGEST_WAIVER = timedelta(weeks=26)
"""The furthest end of a waiver, from today."""


def holds(waiver: Waiver, today: date) -> bool:
    """Whether it counts today: it has not ended, has a reason, and does not reach further than a waiver may."""
    return not is_blank(waiver.reason) and today <= waiver.until <= last_end(today)


def is_void(waiver: Waiver, today: date) -> bool:
    """Whether it would count today if it were as a waiver must be."""
    return today <= waiver.until and not holds(waiver, today)


def in_force(plan: Plan, today: date) -> Iterator[Waiver]:
    """The waivers that count today."""
    return (waiver for waiver in plan.waivers if holds(waiver, today))


def is_waived(finding: Finding, plan: Plan, today: date) -> bool:
    """Whether a waiver covers the finding today; BLOCK cannot be waived."""
    return finding.severity != "block" and any(
        waiver.check == finding.check and waiver.target in {None, finding.target} for waiver in in_force(plan, today)
    )


def last_end(today: date) -> date:
    """The last day at which a waiver may end."""
    return today + LONGEST_WAIVER if date.max - today > LONGEST_WAIVER else date.max
