"""Whether the plan was kept: what stayed behind, what was not confirmed, old ideas (CD-25)."""

from fractions import Fraction

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
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
    if len(slots) >= _ENOUGH_SLOTS and Fraction(len(open_slots), len(slots)) > limits.not_kept_warn:
        values = {"u": len(open_slots), "s": len(slots), "limit": limits.not_kept_warn}
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
