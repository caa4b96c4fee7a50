"""What a user does about a finding: accept it for a while, and take that back.

Passing a BLOCK with a reason is part of the step it stands in the way of (`items.set_status`).
"""

from datetime import date

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.waiving import last_end
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Waiver
from compassdesk.services.inside import write
from compassdesk.storage.asking import Transaction


def waive(tx: Transaction, finding: Finding, until: date, reason: str, today: date, *, everywhere: bool = False) -> str:
    """Accept a finding through `until`, for its target or (`everywhere`) for all findings of its check; gives the id.

    InputError: "reason-needed", "waiver-too-long" (last), "waiver-in-the-past", "block-cannot-be-waived" (check).
    """
    if finding.severity == "block":
        raise InputError("block-cannot-be-waived", check=finding.check)
    if until > last_end(today):
        raise InputError("waiver-too-long", last=last_end(today))
    if until < today:
        raise InputError("waiver-in-the-past", until=until)
    target = None if everywhere else finding.target
    waiver = Waiver(check=finding.check, until=until, reason=_reason(reason), target=target)
    return write(tx, Patch(waivers=(waiver,)))["waivers"][0]


def end_waiver(tx: Transaction, waiver_id: str) -> None:
    """Take a waiver back; the finding shows again."""
    write(tx, Patch(removed=(("waivers", waiver_id),)))


def end_override(tx: Transaction, override_id: str) -> None:
    """Take an override back; the BLOCK stops the next step again."""
    write(tx, Patch(removed=(("overrides", override_id),)))


def _reason(written: str) -> str:
    if is_blank(written):
        raise InputError("reason-needed")
    return written.strip()
