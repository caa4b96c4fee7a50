"""CD-04, a petal that is missing for four weeks, and CD-05, a rose that leans."""

from collections.abc import Mapping
from fractions import Fraction
from math import log

from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding, PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal, Severity
from compassdesk.domain.week import Week

_BALANCED_FROM = 8
"""Items from which CD-05 judges (C6); `min_items` of the settings is CD-04's own."""


def balance(petals: Mapping[Petal, PetalShare]) -> float:
    """How evenly the items spread over the four petals: 1 is even, 0 one petal only or nothing (CD-05).

    Rounded to nine decimals, so that a half is a half (C9.8).
    """
    counts = [petals[petal].items for petal in PETALS]
    total = sum(counts)
    return round(-sum(n / total * log(n / total) for n in counts if n) / log(4), 9) + 0.0


def cd_04(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Missing petal: one finding for all petals without an item in the four weeks."""
    petals = petal_shares(ledger, week, 4)
    total = sum(share.items for share in petals.values())
    if total < limits.petal_min_items or ledger.is_young(week):
        return NotEnoughData()
    missing = tuple(petal for petal in PETALS if not petals[petal].items)
    if not missing:
        return []
    severity: Severity
    if "listen" in missing and "respond" in missing:
        severity = "serious"
    elif "respond" in missing:
        severity = "warning"
    elif "listen" in missing:
        severity = limits.listen_missing
    else:
        severity = "note"
    return [Finding("CD-04", severity, values={"petal": missing, "N": total})]


def cd_05(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Rose balance: a note when most items of the four weeks are of one or two petals."""
    petals = petal_shares(ledger, week, 4)
    total = sum(share.items for share in petals.values())
    if total < _BALANCED_FROM or ledger.is_young(week):
        return NotEnoughData()
    even = balance(petals)
    if even >= float(limits.min_balance):
        return []
    largest = max(PETALS, key=lambda petal: petals[petal].items)
    values = {"J": even, "largest": largest, "p": Fraction(petals[largest].items, total), "N": total}
    return [Finding("CD-05", "note", values=values)]
