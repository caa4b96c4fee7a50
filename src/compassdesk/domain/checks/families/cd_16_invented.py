"""Whether the speaker exists, and whether somebody stands for what AI made (CD-16)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_people import assigned
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.domain.checks.stand_ins import most_heard
from compassdesk.domain.patch import Patch
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week


def cd_16(ledger: Ledger, week: Week) -> Outcome:
    """Invented speaker (C6, C9.16): per speaker of the week, an undisclosed persona or AI work nobody approved.

    A persona is no more real beside a person; to approve AI work is for the one who speaks first.
    """
    findings = [
        *_findings("block", "undisclosed", _spoken_by_personas(ledger, week)),
        *_findings("note", "not_approved", _unread(ledger, week)),
    ]
    return sorted(findings, key=lambda finding: finding.target or "")


def _findings(severity: Severity, reason: str, theirs: Mapping[str, Sequence[Entry]]) -> Iterator[Finding]:
    for name, entries in theirs.items():
        values = {"name": name, "reason": reason, "n": len(entries)}
        yield Finding("CD-16", severity, name, values=values, items=ids(entries))


def _spoken_by_personas(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The items of the week in which somebody speaks who is invented without a word about it."""
    found: dict[str, list[Entry]] = defaultdict(list)
    invented = {
        person.id
        for person in ledger.plan.spokespersons
        if person.kind == "fictional_persona" and not person.fiction_disclosed
    }
    for entry in ledger.in_week(week) if invented else ():
        for name in invented.intersection((entry.item.spokesperson or "", *entry.item.co_spokespersons)):
            found[name].append(entry)
    return found


def _unread(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The posts of the week made with AI that a real person speaks first in and did not approve."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in ledger.those_in(week, 1, is_unapproved_ai):
        if entry.item.spokesperson is not None and is_real_person(ledger.people.get(entry.item.spokesperson)):
            found[entry.item.spokesperson].append(entry)
    return found


def is_unapproved_ai(entry: Entry) -> bool:
    """A post made with AI that its own speaker has not approved."""
    return entry.is_post and entry.item.ai_assisted and entry.item.approved_by != entry.item.spokesperson


def fixes_cd_16(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Tell that it is fiction, or let a real person speak; for AI work, record that the speaker approved it."""
    name = finding.values["name"]
    entries = entries_of(ledger, finding.items)
    if finding.values["reason"] == "not_approved":
        items = tuple(replace(entry.item, approved_by=name, approved_at=ledger.now) for entry in entries)
        return (Fix("record_approval", {"person": name, "n": len(items)}, Patch(items=items)),)
    told = replace(ledger.people[name], fiction_disclosed=True)
    tick = Fix("tick_fiction_disclosed", {"person": name}, Patch(spokespersons=(told,)))
    others = most_heard(ledger, week, entries)[:1]
    spoken = [entry.item for entry in entries]
    return (*(assigned(other, spoken, instead_of=(name,)) for other in others), tick)


CHECKS = (
    CheckSpec(
        "CD-16",
        group="honesty",
        rule="C6, C9.16",
        judge=cd_16,
        remedies=(fixes_cd_16,),
        severities=("note", "block"),
        badness=lambda values: values["n"],
        counted="n",
        target="person",
        window="week",
        concerns_items=True,
    ),
)
