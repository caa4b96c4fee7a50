"""Remedies for a plan that was not kept: CD-25."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.remedies_voices import entries_of
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week


def fixes_cd_25(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Say that it happened, or plan it anew on the same weekday and hour."""
    entries = entries_of(ledger, finding)
    if finding.part == "a":
        items = tuple(replace(entry.item, status="published") for entry in entries)
        return (Fix("mark_published", {"n": len(items)}, Patch(items=items)), _rescheduled(ledger, entries))
    if finding.part == "c":
        items = tuple(replace(entry.item, starts_at=None) for entry in entries)
        return (Fix("to_tray", {"n": len(items)}, Patch(items=items)), _rescheduled(ledger, entries))
    asked = [entry for entry in entries if entry.item.kept == "unknown"]
    items = tuple(replace(entry.item, kept="yes") for entry in asked)
    missed = _rescheduled(ledger, entries)
    return (Fix("confirm_kept", {"n": len(items)}, Patch(items=items)), missed) if items else (missed,)


def _rescheduled(ledger: Ledger, entries: Sequence[Entry]) -> Fix:
    """The items on the next same weekday and hour that is still to come; a missed slot is open again."""
    items = tuple(replace(entry.item, starts_at=_next_after_now(ledger, entry), kept="unknown") for entry in entries)
    return Fix("reschedule", {"n": len(items), "start": items[0].starts_at}, Patch(items=items))


def _next_after_now(ledger: Ledger, entry: Entry) -> datetime:
    weeks = max(0, (ledger.now - entry.start) // timedelta(weeks=1)) + 1
    return entry.start + timedelta(weeks=weeks)
