"""CD-03, no room to answer, and CD-08, a call without follow-up: what reply cover says about a week."""

from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Ledger, Placing
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week

_LONGEST_WINDOW = 4


class CoverMeasure(Struct, frozen=True):
    """How many required placements of a window are covered; the window is the week, or grows in the light profile."""

    covered: int
    required: int
    window_weeks: int
    gaps: tuple[Placing, ...]
    """The placements nobody answers in time, in order of time."""


def cover_measure(ledger: Ledger, week: Week, limits: Limits) -> CoverMeasure:
    """Reply cover of the judged week; in the light profile of up to four weeks, until enough are required (C9.24)."""
    return ledger.once(("cover measure", week), lambda: _cover_measure(ledger, week, limits))


def _cover_measure(ledger: Ledger, week: Week, limits: Limits) -> CoverMeasure:
    weeks, required = 1, required_in(ledger, week, 1)
    while limits.cover_grows and len(required) < limits.cover_min and weeks < _LONGEST_WINDOW:
        weeks += 1
        required = required_in(ledger, week, weeks)
    cover = cover_in(ledger, week)
    gaps = tuple(placing for placing in required if not cover.has(placing))
    return CoverMeasure(len(required) - len(gaps), len(required), weeks, gaps)


def cd_03(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """No room to answer: too few of the required placements have somebody there within the norm."""
    measure = cover_measure(ledger, week, limits)
    if measure.required < limits.cover_min or not measure.required:
        return NotEnoughData()
    share = Fraction(measure.covered, measure.required)
    severity: Severity
    if share < limits.cover_warn:
        severity = "warning"
    elif share < limits.cover_note:
        severity = "note"
    else:
        return []
    gaps = measure.gaps
    values = {
        "c": measure.covered,
        "r": measure.required,
        "r−c": len(gaps),
        "N": max(limits.norm_of(ledger.channels[placing.channel]) for placing in gaps),
        "list": tuple(placing.channel for placing in gaps),
        "list_items": tuple(placing.item for placing in gaps),
        "list_starts": tuple(placing.start for placing in gaps),
        "window_weeks": measure.window_weeks,
    }
    return [Finding("CD-03", severity, values=values, items=tuple(dict.fromkeys(placing.item for placing in gaps)))]


def cd_08(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Call without follow-up: activate posts of the week that nobody is planned to answer (C9.11)."""
    exempt, calls = exempt_in(ledger, week), cover_in(ledger, week).calls
    asked = [
        entry
        for entry in ledger.in_week(week)
        if entry.outbound and entry.item.petal == "activate" and entry.item.id not in exempt
    ]
    open_calls = [entry for entry in asked if entry.item.id not in calls]
    if not open_calls:
        return []
    upcoming = any(entry.start >= ledger.now for entry in open_calls)
    values = {"u": len(open_calls), "a": len(asked)}
    items = tuple(entry.item.id for entry in open_calls)
    return [Finding("CD-08", "warning" if upcoming else "note", values=values, items=items)]
