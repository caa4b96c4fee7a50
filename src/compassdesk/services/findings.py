"""What a user does about a finding: accept it for a while, take that back, or pass a BLOCK with a reason."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Override, Waiver
from compassdesk.services.inside import items_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST_WAIVER = timedelta(weeks=26)
"""The furthest end of a waiver (C7)."""


def waive(
    tx: "Connection", finding: Finding, until: date, reason: str, today: date, *, everywhere: bool = False
) -> str:
    """Accept a finding through `until`, for its target or (`everywhere`) for all findings of its check; gives the id.

    InputError: "reason-needed", "waiver-too-long" (last), "waiver-in-the-past", "block-cannot-be-waived" (check).
    """
    if finding.severity == "block":
        raise InputError("block-cannot-be-waived", check=finding.check)
    if until > today + LONGEST_WAIVER:
        raise InputError("waiver-too-long", last=today + LONGEST_WAIVER)
    if until < today:
        raise InputError("waiver-in-the-past", until=until)
    target = None if everywhere else finding.target
    waiver = Waiver(check=finding.check, until=until, reason=_reason(reason), target=target)
    return write(tx, Patch(waivers=(waiver,)))["waivers"][0]


def end_waiver(tx: "Connection", waiver_id: str) -> None:
    """Take a waiver back; the finding shows again."""
    write(tx, Patch(removed=(("waivers", waiver_id),)))


def override(tx: "Connection", item_id: str, check: str, reason: str, now: datetime) -> str:
    """Let an item pass a BLOCK of one check, with a reason that is kept and exported; gives the override's id."""
    items_of(tx, (item_id,))
    passed = Override(item=item_id, check=check, reason=_reason(reason), made_at=now)
    return write(tx, Patch(overrides=(passed,)))["overrides"][0]


def end_override(tx: "Connection", override_id: str) -> None:
    """Take an override back; the BLOCK stops the next step again."""
    write(tx, Patch(removed=(("overrides", override_id),)))


def _reason(written: str) -> str:
    if not written.strip():
        raise InputError("reason-needed")
    return written.strip()
