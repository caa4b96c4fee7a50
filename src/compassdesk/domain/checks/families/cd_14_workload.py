"""Whether the people can do what is planned for them (CD-14)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_people import assigned
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.people import has_basis, is_away, is_employed, is_on_leave, may_be_away
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.checks.stand_ins import is_free, is_open, may_speak, most_heard
from compassdesk.domain.checks.voices import by_person, one_person, persons_of, rows_of, speakers_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Spokesperson
from compassdesk.domain.reschedule import moved, placed_at
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week

_LONGEST_ABSENCE_DAYS = 60
_MOST_CAPACITY = 3_600
"""Minutes a week for which a capacity counts: nobody has more than sixty hours."""


def cd_14(ledger: Ledger, week: Week) -> Outcome:
    """Speaker over capacity or away (C6, C9.14): up to three findings per real person, co-speakers in full."""
    findings = []
    for name, entries in sorted(by_person(ledger, week).items()):
        found = (
            _over_capacity(ledger, name, entries, week),
            _in_two_places(name, entries, week),
            _absent(ledger, name, entries, week),
        )
        findings += [finding for finding in found if finding]
    return findings


def _over_capacity(ledger: Ledger, name: str, entries: Sequence[Entry], week: Week) -> Finding | None:
    minutes, capacity = sum(entry.minutes for entry in entries), capacity_of(ledger, name)
    severity: Severity = "warning"
    if minutes > capacity * ledger.limits.share("CD-14", "serious"):
        severity = "serious"
    elif minutes <= capacity * ledger.limits.share("CD-14", "warn"):
        return None
    values: dict[str, Any] = {"name": name, "m": minutes, "c": capacity, "w": week.number}
    values["warn"] = ledger.limits.share("CD-14", "warn")
    if capacity > 0:
        values["p"] = Fraction(minutes, capacity)
    return Finding("CD-14", severity, name, "capacity", values, ids(entries))


def _load(ledger: Ledger, week: Week, finding: Finding) -> tuple[int, int]:
    return _minutes_by_person(ledger, week).get(str(finding.target), 0), capacity_of(ledger, str(finding.target))


def capacity_of(ledger: Ledger, name: str) -> int:
    """What the person can do in a week, as far as it counts; that of several rows of one name is not added up."""
    return min(max(ledger.people[row].capacity_minutes_week for row in rows_of(ledger, name)), _MOST_CAPACITY)


def _in_two_places(name: str, entries: Sequence[Entry], week: Week) -> Finding | None:
    doubled = overlapping([entry for entry in entries if not entry.is_post])
    if not doubled:
        return None
    values = {"name": name, "n": len(doubled), "w": week.number}
    return Finding("CD-14", "warning", name, "overlap", values, ids(doubled))


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


def _absent(ledger: Ledger, name: str, entries: Sequence[Entry], week: Week) -> Finding | None:
    rows = [row for key in sorted(rows_of(ledger, name)) if may_be_away(row := ledger.people[key])]
    if not rows:
        return None
    missed = [entry for entry in entries if _is_missed(ledger, rows, entry)]
    if not missed:
        return None
    values = {"name": name, "n": len(missed), "w": week.number}
    return Finding("CD-14", "block", name, "absent", values, ids(missed))


def _is_missed(ledger: Ledger, rows: Sequence[Spokesperson], entry: Entry) -> bool:
    """Whether the person is on leave by any of the rows, or not employed by the one that speaks."""
    day, speaking = entry.start.date(), speakers_of(ledger, entry)
    return any(is_on_leave(row, day) or (row.id in speaking and not is_employed(row, day)) for row in rows)


def fixes_cd_14(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Move or reassign what can still be changed, and always the choice to look at the items."""
    look = Fix("edit_items", {"items": finding.items, "field": "starts_at"})
    entries = entries_of(ledger, finding.items)
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
        person = one_person(ledger)[other]
        room = capacity_of(ledger, person) - loads.get(person, 0)
        if person != name and room >= taken and _all_free(ledger, other, chosen):
            found.append(assigned(other, [entry.item for entry in chosen], instead_of=rows_of(ledger, name)))
            break
    later = _week_later(ledger, week, chosen)
    if later:
        found.append(Fix("move_week_later", {"n": len(later)}, Patch(items=later)))
    return found


def _when_back(ledger: Ledger, name: str, entries: Sequence[Entry]) -> tuple[Item, ...]:
    """The items from the first day on which the person is back, slots where there is time for them; all or nothing."""
    diary, found = Diary(ledger), []
    for entry in entries:
        wait = _until_back(ledger, name, entry)
        item = _placed_later(diary, entry, wait, entry.start + wait + timedelta(weeks=1)) if wait else None
        if item is None:
            return ()
        found.append(item)
    return tuple(found)


def _placed_later(diary: Diary, entry: Entry, wait: timedelta, last: datetime) -> Item | None:
    """The item so much later; a slot when its people have time, then or at the first moment after it up to `last`."""
    at = entry.start + wait
    if entry.is_post:
        return moved(entry.item, wait)
    start = diary.moved(entry, at, at) or diary.moved(entry, at, last)
    return placed_at(entry.item, start) if start is not None else None


def _week_later(ledger: Ledger, week: Week, entries: Sequence[Entry]) -> tuple[Item, ...]:
    """The items at the same time of the next week, slots where there is time for them; all or nothing."""
    diary, wait, found = Diary(ledger), timedelta(weeks=1), []
    for entry in reversed(entries):
        item = _placed_later(diary, entry, wait, week.plus(1).end)
        if item is None:
            return ()
        found.append(item)
    return tuple(found)


def _minutes_by_person(ledger: Ledger, week: Week) -> dict[str, int]:
    return {name: sum(entry.minutes for entry in entries) for name, entries in by_person(ledger, week).items()}


def _all_free(ledger: Ledger, name: str, entries: Sequence[Entry]) -> bool:
    return all(
        entry.is_post
        or (
            one_person(ledger)[name] not in persons_of(ledger, entry)
            and is_free(ledger, name, entry.begins, entry.minutes)
        )
        for entry in entries
    )


def _one_after_another(ledger: Ledger, week: Week, name: str, entries: Sequence[Entry]) -> list[Fix]:
    """Let each coming slot that overlaps an earlier one begin at the person's next free minute."""
    mine = [entry for entry in by_person(ledger, week).get(name, ()) if not entry.is_post]
    planned = {entry.item.id: (entry.begins, entry.ends) for entry in mine}
    later = []
    for entry in entries:
        earlier = [span for key, span in planned.items() if key != entry.item.id and span[0] <= entry.begins]
        if not is_open(ledger, entry) or entry is entries[0] or all(ends <= entry.begins for _, ends in earlier):
            continue
        del planned[entry.item.id]
        begins = _next_free(entry.begins, entry.minutes, sorted(planned.values()))
        planned[entry.item.id] = (begins, begins + entry.minutes)
        later.append(placed_at(entry.item, ledger.zone.local(begins)))
    if not later:
        return []
    values = {"item": later[0].id, "n": len(later), "start": later[0].starts_at}
    return [Fix("move_slot" if len(later) == 1 else "move_slots", values, Patch(items=tuple(later)))]


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
        assigned(other, [entry.item for entry in entries], instead_of=rows_of(ledger, name))
        for other in most_heard(ledger, week, entries)
        if one_person(ledger)[other] != name and _all_free(ledger, other, entries)
    ][:1]
    later = _when_back(ledger, name, entries)
    if later:
        values = {"person": name, "n": len(later), "start": later[0].starts_at}
        found.append(Fix("move_until_back", values, Patch(items=later)))
    return found


def _until_back(ledger: Ledger, name: str, entry: Entry) -> timedelta | None:
    """The days until the first later one on which the person may speak; None when not within the next two months."""
    person = ledger.people[name]
    if not is_open(ledger, entry):
        return None
    for ahead in range(1, _LONGEST_ABSENCE_DAYS):
        wait = timedelta(days=ahead)
        day = (entry.start + wait).date()
        if not is_away(person, day):
            return wait if may_speak(person, day) or not has_basis(person) else None
    return None


CHECKS = (
    CheckSpec(
        "CD-14",
        group="people",
        rule="C6, C9.14",
        judge=cd_14,
        remedies=(fixes_cd_14,),
        severities=("warning", "serious", "block"),
        badness=lambda values: values.get("m", values.get("n")),
        target="person",
        names_people=True,
        window="week",
        parts=(Part("capacity", counted=_load), Part("overlap", counted="n"), Part("absent", counted="n")),
        thresholds=(
            Threshold("warn", 100, percent=True, most=1000),
            Threshold("serious", 150, percent=True, most=1000),
        ),
        concerns_items=True,
    ),
)
