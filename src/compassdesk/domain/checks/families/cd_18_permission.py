"""Whether we may name this person in public (CD-18)."""

from collections import defaultdict
from datetime import date
from typing import Any

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_people import assigned
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.people import has_basis, is_former, is_not_own
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part
from compassdesk.domain.checks.stand_ins import is_open, most_heard
from compassdesk.domain.checks.voices import speakers_of
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import HANDED_OVER, Severity
from compassdesk.domain.week import Week

_NAME_KEPT_YEARS = 2
_REASONS = ("withdrawn", "expired", "left", "none", "self")
"""In the order they are said; the last two are a WARNING for most people, the others are always a BLOCK."""
_WITHOUT_BASIS = frozenset({"none", "self"})


def cd_18(ledger: Ledger, week: Week) -> Outcome:
    """Permission for this person (C6, C9.18): named without a basis, or kept over 24 months after leaving."""
    named: dict[str, list[tuple[Entry, tuple[str, ...]]]] = defaultdict(list)
    doubtful = {person.id: person for person in ledger.plan.spokespersons if _may_be_objected_to(person)}
    for entry in ledger.in_week(week) if doubtful else ():
        for person in (doubtful[name] for name in speakers_of(ledger, entry) if name in doubtful):
            reasons = objections(ledger, person, entry)
            if reasons:
                named[person.id].append((entry, reasons))
    findings = [_basis(ledger.people[name], concerned) for name, concerned in sorted(named.items())]
    return [*findings, *_kept_too_long(ledger)]


def _may_be_objected_to(person: Spokesperson) -> bool:
    """Whether there is a day on which the person may not be named."""
    has_end = person.withdrawn_on or person.basis_until or person.active_to
    return not is_former(person) and bool(has_end or not has_basis(person))


def may_be_named(person: Spokesperson, day: date) -> bool:
    """Whether somebody who is there may be named on a day, as far as what was noted goes."""
    withdrawn = person.withdrawn_on is not None and person.withdrawn_on <= day
    expired = person.basis_until is not None and person.basis_until < day
    return has_basis(person) and not withdrawn and not expired


def objections(ledger: Ledger, person: Spokesperson, entry: Entry) -> tuple[str, ...]:
    """Why the person may not be named in this item."""
    day = entry.start.date()
    found = set()
    if person.withdrawn_on and person.withdrawn_on <= day:
        found.add("withdrawn")
    if person.basis_until and person.basis_until < day:
        found.add("expired")
    if person.active_to and person.active_to < day and entry.begins >= ledger.now_minute:
        found.add("left")
    if not has_basis(person) and entry.item.status in HANDED_OVER:
        found.add("self" if is_not_own(person) else "none")
    return tuple(reason for reason in _REASONS if reason in found)


def _basis(person: Spokesperson, concerned: list[tuple[Entry, tuple[str, ...]]]) -> Finding:
    found = {reason for _, reasons in concerned for reason in reasons}
    severity: Severity = "block" if person.vulnerable or not found <= _WITHOUT_BASIS else "warning"
    values: dict[str, Any] = {"name": person.id, "n": len(concerned)}
    values["reasons"] = tuple(reason for reason in _REASONS if reason in found)
    items = tuple(entry.item.id for entry, _ in concerned)
    return Finding("CD-18", severity, person.id, "basis", values, items)


def _kept_too_long(ledger: Ledger) -> list[Finding]:
    today = ledger.now.date()
    return [
        Finding("CD-18", "note", person.id, "anonymise", {"name": person.id, "active_to": person.active_to})
        for person in sorted(ledger.plan.spokespersons, key=lambda row: row.id)
        if is_real_person(person)
        and not is_former(person)
        and person.active_to
        and today > _two_years_after(person.active_to)
    ]


def _two_years_after(day: date) -> date:
    """The same day two years on; 29 February becomes 28 February."""
    year = day.year + _NAME_KEPT_YEARS
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(year, 2, 28) if is_leap_day else day.replace(year=year)


def fixes_cd_18(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Record a basis, choose another person for what is to come, or take the name out."""
    name = finding.values["name"]
    if finding.part == "anonymise":
        return (Fix("edit_person", {"person": name, "field": "forget"}),)
    record = Fix("edit_person", {"person": name, "field": "legal_basis"})
    entries = [entry for entry in entries_of(ledger, finding.items) if is_open(ledger, entry)]
    others = [other for other in most_heard(ledger, week, entries) if other != name][:1]
    replaced = tuple(assigned(other, [entry.item for entry in entries], instead_of=(name,)) for other in others)
    return (record, *replaced) if _WITHOUT_BASIS.issuperset(finding.values["reasons"]) else (*replaced, record)


CHECKS = (
    CheckSpec(
        "CD-18",
        group="honesty",
        rule="C6, C9.18",
        judge=cd_18,
        remedies=(fixes_cd_18,),
        severities=("note", "warning", "block"),
        badness=lambda values: values.get("n", 1),
        target="person",
        names_people=True,
        parts=(Part("basis", window="week", counted="n"), Part("anonymise", window="none")),
        concerns_items=True,
    ),
)
