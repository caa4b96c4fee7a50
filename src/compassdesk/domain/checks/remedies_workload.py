"""Remedies for a person who is planned too much, twice at once, or on a day away (CD-14)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.people import is_away
from compassdesk.domain.checks.remedies_voices import assigned, entries_of
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.stand_ins import is_free, is_open, may_speak, most_heard
from compassdesk.domain.checks.voices import speakers_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week

_LONGEST_ABSENCE_DAYS = 60


def fixes_cd_14(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Move or reassign what can still be changed, and always the choice to look at the items."""
    look = Fix("edit_items", {"items": finding.items, "field": "starts_at"})
    entries = entries_of(ledger, finding)
    match finding.part:
        case "capacity":
            found = _unload(ledger, week, finding, entries)
        case "overlap":
            found = _one_after_another(ledger, week, finding.values["name"], entries)
        case _:
            found = _instead_of_absent(ledger, week, finding, entries)
    return (*found, look)


def _unload(ledger: Ledger, week: Week, finding: Finding, entries: Sequence[Entry]) -> list[Fix]:
    """Take the latest coming items off this person until the week fits: to somebody with room, or a week later."""
    name, fits = finding.values["name"], finding.values["c"] * finding.values["warn"]
    chosen: list[Entry]
    minutes, chosen = finding.values["m"], []
    for entry in reversed(entries):
        if minutes > fits and is_open(ledger, entry):
            chosen.append(entry)
            minutes -= entry.minutes
    if not chosen:
        return []
    found = []
    loads = _minutes_by_person(ledger, week)
    taken = sum(entry.minutes for entry in chosen)
    for other in most_heard(ledger, week, chosen):
        room = ledger.people[other].capacity_minutes_week - loads.get(other, 0)
        if other != name and room >= taken and _all_free(ledger, other, chosen):
            found.append(assigned(other, [entry.item for entry in chosen], instead_of=name))
            break
    moved = tuple(replace(entry.item, starts_at=entry.start + timedelta(weeks=1)) for entry in chosen)
    found.append(Fix("move_week_later", {"n": len(moved)}, Patch(items=moved)))
    return found


def _minutes_by_person(ledger: Ledger, week: Week) -> dict[str, int]:
    loads: dict[str, int] = {}
    for entry in ledger.in_week(week):
        for name in speakers_of(ledger, entry):
            loads[name] = loads.get(name, 0) + entry.minutes
    return loads


def _all_free(ledger: Ledger, name: str, entries: Sequence[Entry]) -> bool:
    return all(
        entry.is_post or (name not in speakers_of(ledger, entry) and is_free(ledger, name, entry.begins, entry.minutes))
        for entry in entries
    )


def _one_after_another(ledger: Ledger, week: Week, name: str, entries: Sequence[Entry]) -> list[Fix]:
    """Let each coming slot that overlaps an earlier one begin at the person's next free minute."""
    mine = [entry for entry in ledger.in_week(week) if not entry.is_post and name in speakers_of(ledger, entry)]
    planned = {entry.item.id: (entry.begins, entry.ends) for entry in mine}
    moved = []
    for entry in entries:
        earlier = [span for key, span in planned.items() if key != entry.item.id and span[0] <= entry.begins]
        if not is_open(ledger, entry) or entry is entries[0] or all(ends <= entry.begins for _, ends in earlier):
            continue
        del planned[entry.item.id]
        begins = _next_free(entry.begins, entry.minutes, sorted(planned.values()))
        planned[entry.item.id] = (begins, begins + entry.minutes)
        moved.append(replace(entry.item, starts_at=ledger.zone.local(begins)))
    if not moved:
        return []
    values = {"item": moved[0].id, "n": len(moved), "start": moved[0].starts_at}
    return [Fix("move_slot" if len(moved) == 1 else "move_slots", values, Patch(items=tuple(moved)))]


def _next_free(begins: int, minutes: int, taken: Sequence[tuple[int, int]]) -> int:
    """The first minute from `begins` on with `minutes` free; `taken` stands in order of begin."""
    for start, end in taken:
        if start < begins + minutes and begins < end:
            begins = end
    return begins


def _instead_of_absent(ledger: Ledger, week: Week, finding: Finding, entries: Sequence[Entry]) -> list[Fix]:
    """Somebody else who is there, or the first day this person is back."""
    name = finding.values["name"]
    found = [
        assigned(other, [entry.item for entry in entries], instead_of=name)
        for other in most_heard(ledger, week, entries)
        if other != name and _all_free(ledger, other, entries)
    ][:1]
    moved = [replace(entry.item, starts_at=back) for entry in entries if (back := _first_day_back(ledger, name, entry))]
    if len(moved) == len(entries):
        values = {"person": name, "n": len(moved), "start": moved[0].starts_at}
        found.append(Fix("move_until_back", values, Patch(items=tuple(moved))))
    return found


def _first_day_back(ledger: Ledger, name: str, entry: Entry) -> datetime | None:
    """The same hour on the first later day on which the person may speak; None within the next two months."""
    person = ledger.people[name]
    if not is_open(ledger, entry):
        return None
    for ahead in range(1, _LONGEST_ABSENCE_DAYS):
        moment = entry.start + timedelta(days=ahead)
        if not is_away(person, moment.date()):
            return moment if may_speak(person, moment.date()) or person.legal_basis == "none" else None
    return None
