"""Whether the people can do what is planned for them (CD-14)."""

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.people import is_away
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
from compassdesk.domain.checks.voices import speakers_of
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week


def cd_14(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Speaker over capacity or away (C6, C9.14): up to three findings per real person, co-speakers in full."""
    theirs: dict[str, list[Entry]] = defaultdict(list)
    for entry in ledger.in_week(week):
        for name in speakers_of(ledger, entry):
            theirs[name].append(entry)
    findings = []
    for name, entries in sorted(theirs.items()):
        person = ledger.people[name]
        found = (
            _over_capacity(person, entries, week, limits),
            _in_two_places(person, entries, week),
            _absent(person, entries, week),
        )
        findings += [finding for finding in found if finding]
    return findings


def _over_capacity(person: Spokesperson, entries: Sequence[Entry], week: Week, limits: Limits) -> Finding | None:
    minutes, capacity = sum(entry.minutes for entry in entries), person.capacity_minutes_week
    severity: Severity = "warning"
    if minutes > capacity * limits.capacity_serious:
        severity = "serious"
    elif minutes <= capacity * limits.capacity_warn:
        return None
    values: dict[str, Any] = {"name": person.id, "m": minutes, "c": capacity, "w": week.number}
    values["warn"] = limits.capacity_warn
    if capacity > 0:
        values["p"] = Fraction(minutes, capacity)
    return Finding("CD-14", severity, person.id, "capacity", values, ids(entries))


def _in_two_places(person: Spokesperson, entries: Sequence[Entry], week: Week) -> Finding | None:
    doubled = overlapping([entry for entry in entries if not entry.is_post])
    if not doubled:
        return None
    values = {"name": person.id, "n": len(doubled), "w": week.number}
    return Finding("CD-14", "warning", person.id, "overlap", values, ids(doubled))


def overlapping(slots: Sequence[Entry]) -> list[Entry]:
    """The slots that share time with another one of the list, which stands in order of start (absolute time)."""
    doubled: set[str] = set()
    running: list[Entry] = []
    for slot in slots:
        running = [earlier for earlier in running if earlier.ends > slot.begins]
        if running:
            doubled.update([slot.item.id, *(earlier.item.id for earlier in running)])
        running.append(slot)
    return [entry for entry in slots if entry.item.id in doubled]


def _absent(person: Spokesperson, entries: Sequence[Entry], week: Week) -> Finding | None:
    missed = [entry for entry in entries if is_away(person, entry.start.date())]
    if not missed:
        return None
    values = {"name": person.id, "n": len(missed), "w": week.number}
    return Finding("CD-14", "block", person.id, "absent", values, ids(missed))
