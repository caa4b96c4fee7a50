"""Whether the plan was kept: what stayed behind, what was not confirmed, old ideas (CD-25)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import COUNTED_STATUSES, TWO_WAY_PETALS
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.week import Week

_WAITING = COUNTED_STATUSES - {"published"}
_ENOUGH_SLOTS = 4


def cd_25(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Plan not kept (C6, C9.23), over four weeks: posts left behind, conversation blocks unconfirmed, old ideas."""
    entries = [*ledger.in_weeks(week, 4), *ledger.uncounted_in_weeks(week, 4)]
    past = sorted((entry for entry in entries if entry.begins < ledger.now_minute), key=lambda entry: entry.order)
    findings = []
    late = [entry for entry in past if _is_left_behind(ledger, entry)]
    if late:
        findings.append(Finding("CD-25", "note", part="a", values={"n": len(late)}, items=ids(late)))
    slots = [entry for entry in past if _is_past_conversation(ledger, entry)]
    open_slots = [entry for entry in slots if entry.item.kept != "yes"]
    if len(slots) >= _ENOUGH_SLOTS and Fraction(len(open_slots), len(slots)) > limits.share("CD-25", "warn"):
        values = {"u": len(open_slots), "s": len(slots), "limit": limits.share("CD-25", "warn")}
        findings.append(Finding("CD-25", "warning", part="b", values=values, items=ids(open_slots)))
    ideas = [entry for entry in past if entry.item.status == "idea"]
    if ideas:
        findings.append(Finding("CD-25", "note", part="c", values={"n": len(ideas)}, items=ids(ideas)))
    return findings if len(slots) >= _ENOUGH_SLOTS else NotEnoughData(tuple(findings))


def _is_left_behind(ledger: Ledger, entry: Entry) -> bool:
    """A post that is neither out nor cancelled more than 24 hours after its time."""
    return entry.is_post and entry.item.status in _WAITING and ledger.now_minute - entry.begins > MINUTES_A_DAY


def _is_past_conversation(ledger: Ledger, entry: Entry) -> bool:
    """A listen or respond slot long enough to count whose end has passed, whether or not it still counts."""
    return (
        not entry.is_post
        and entry.item.petal in TWO_WAY_PETALS
        and entry.item.status in COUNTED_STATUSES
        and entry.minutes >= SHORTEST_MINUTES
        and entry.ends <= ledger.now_minute
    )


def fixes_cd_25(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Say that it happened, or plan it anew on the same weekday and hour."""
    entries = entries_of(ledger, finding.items)
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


CHECKS = (
    CheckSpec(
        "CD-25",
        rule="C6, C9.23",
        judge=cd_25,
        remedies=(fixes_cd_25,),
        severities=("note", "warning"),
        badness=lambda values: values.get("u", values.get("n", 0)),
        parts=(Part("a"), Part("b"), Part("c")),
        thresholds=(Threshold("warn", 50, percent=True),),
    ),
)
