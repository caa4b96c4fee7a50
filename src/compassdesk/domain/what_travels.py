"""What of a copy travels to a colleague: all of it, the items of some days, without names, without private notes.

What stays behind is said, so that it never counts as removed or as seen: rows that are not among those that travel say
nothing, and of a field that is left out the copy has something in its place, or nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.copies import Copy, CopyNotes, Owner
from compassdesk.domain.joining import conflicts
from compassdesk.domain.joining.parts import owners_of
from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.patch import LISTS, keyed
from compassdesk.domain.plan import Item, Plan, Record, Spokesperson
from compassdesk.domain.references import ABOUT, RECORD_REFERENCES, REFERENCES, all_named_by
from compassdesk.domain.replicas import Dot
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import NO_PERSON_KINDS

_NOTE, _OWNER = "private_note", "owner"
_OF_PEOPLE = frozenset(("name", "role_title", "signature", "communities", "extra"))
"""What tells who somebody is."""
_WITH_THE_CLIENT = frozenset(("channels", "check_settings"))
"""Lists that travel whole with any period: what all items are judged and shown by."""


class Travels(Struct, frozen=True):
    """What somebody chose to share. Of a period both days are included; None for no bound."""

    first: date | None = None
    last: date | None = None
    with_names: bool = True
    with_notes: bool = True

    @property
    def is_period(self) -> bool:
        return self.first is not None or self.last is not None


def part_of(copy: Copy, travels: Travels) -> Copy:
    """The copy as it travels. Every row that is named in it is there."""
    left_out: dict[str, set[str]] = {name: set(fields) for name, fields in copy.left_out.items()}
    plan, is_whole = copy.plan, copy.is_whole
    if travels.is_period:
        plan, is_whole = _of_days(plan, travels, left_out), False
    if not travels.with_names:
        plan, is_whole = _nameless(plan, left_out), is_whole and not plan.reviews
    if not travels.with_notes:
        plan = _noteless(plan, left_out)
    if plan is copy.plan:
        return copy
    kept_out = {name: frozenset(fields) for name, fields in left_out.items() if fields}
    plan = replace(plan, extra={}, conflicts=_waiting(plan, kept_out))
    return replace(copy, plan=plan, notes=_notes_of(plan, copy.notes, kept_out), is_whole=is_whole, left_out=kept_out)


def _of_days(plan: Plan, travels: Travels, left_out: dict[str, set[str]]) -> Plan:
    first, last = travels.first or date.min, travels.last or date.max
    lists: dict[str, tuple[Any, ...]] = {name: getattr(plan, name) for name in _WITH_THE_CLIENT}
    lists["items"] = tuple(item for item in plan.items if _is_within(item, first, last))
    lists["day_notes"] = tuple(one for one in plan.day_notes if one.first <= last and (one.last or one.first) >= first)
    items = {item.id for item in lists["items"]}
    for name, references in RECORD_REFERENCES.items():
        (field,) = references
        lists[name] = tuple(row for row in getattr(plan, name) if row.content.get(field) in items)
    wanted = _named_by(plan, lists)
    for name in ("series", "spokespersons", "audiences", "campaigns", "insights"):
        lists[name] = tuple(row for key, row in keyed(getattr(plan, name)) if (name, key) in wanted)
    there = {(name, key) for name, rows in lists.items() for key, _ in keyed(rows)}
    for name, field in ABOUT.items():
        to = REFERENCES[name][field]
        lists[name] = tuple(row for row in getattr(plan, name) if (to, getattr(row, field)) in there)
    for name, field in (("campaigns", "winner_item"), ("insights", "slot")):  # an item of other days
        lists[name] = _without(lists[name], field, lambda key: key not in items, left_out.setdefault(name, set()))
    lists["conflicts"] = plan.conflicts
    return replace(plan, **{name: lists.get(name, ()) for name in LISTS})


def _is_within(item: Item, first: date, last: date) -> bool:
    begins = item.starts_at.date() if item.starts_at is not None else None
    return begins is not None and begins <= last and (item.last_day or begins) >= first


def _without(rows: Iterable[Any], field: str, is_out: Callable[[Any], bool], left_out: set[str]) -> tuple[Any, ...]:
    result = []
    for row in rows:
        value = getattr(row, field)
        if value is not None and is_out(value):
            left_out.add(field)
            row = replace(row, **{field: None})
        result.append(row)
    return tuple(result)


def _named_by(plan: Plan, lists: Mapping[str, Iterable[Any]]) -> set[Owner]:
    """The rows that these name, and those that they name in turn, items aside."""
    rows = {name: dict(keyed(getattr(plan, name))) for name in LISTS}
    open_ = [(name, row) for name, listed in lists.items() for row in listed]
    found: set[Owner] = set()
    while open_:
        name, row = open_.pop()
        for owner in set(all_named_by(name, row)) - found:
            if owner[0] != "items" and owner[1] in rows[owner[0]]:
                found.add(owner)
                open_.append((owner[0], rows[owner[0]][owner[1]]))
    return found


def _nameless(plan: Plan, left_out: dict[str, set[str]]) -> Plan:
    """Without names of people, and of who owns a task; what reviewers said goes by their names, so it stays behind."""
    left_out.setdefault("spokespersons", set()).update(_OF_PEOPLE)
    left_out.setdefault("organise_tasks", set()).add(_OWNER)
    return replace(
        plan,
        spokespersons=tuple(map(_unnamed, plan.spokespersons)),
        organise_tasks=tuple(replace(one, owner="") if one.owner else one for one in plan.organise_tasks),
        templates=_records_without(plan.templates, _OWNER, left_out.setdefault("templates", set())),
        reviews=(),
    )


def _unnamed(person: Spokesperson) -> Spokesperson:
    """What stands for somebody's name is never longer: of two that say so the longer one is the name."""
    if person.kind in NO_PERSON_KINDS:
        return person
    short = initials_of(person)
    name = short if len(short) < len(person.name) else person.name[:1]
    return replace(person, name=name, role_title="", signature="", communities=(), extra={})


def _noteless(plan: Plan, left_out: dict[str, set[str]]) -> Plan:
    left_out.setdefault("items", set()).add(_NOTE)
    return replace(
        plan,
        items=tuple(map(_unnoted, plan.items)),
        series=_records_without(plan.series, _NOTE, left_out.setdefault("series", set())),
        templates=_records_without(plan.templates, _NOTE, left_out.setdefault("templates", set())),
    )


def _unnoted(item: Item) -> Item:
    """Without its note, and without what a table said of it when it came in, which is kept to know it again."""
    if item.private_note:
        item = replace(item, private_note="")
    if IMPORTED in item.extra:
        extra = {**item.extra, IMPORTED: _bare(item.extra[IMPORTED], _NOTE)}
        if extra != item.extra:
            item = replace(item, extra=extra)
    return item


def _records_without(records: Iterable[Record], name: str, left_out: set[str]) -> tuple[Record, ...]:
    """Records without what they say under a name, however deep; then their content is left out, as it is one value."""
    result = []
    for record in records:
        content = _bare(record.content, name)
        if content != record.content:
            left_out.add("content")
            record = Record(record.id, content)
        result.append(record)
    return tuple(result)


def _bare(said: Any, name: str) -> Any:
    if isinstance(said, Mapping):
        return {key: _bare(value, name) for key, value in said.items() if key != name}
    return [_bare(one, name) for one in said] if isinstance(said, list | tuple) else said


def _waiting(plan: Plan, left_out: Mapping[str, frozenset[str]]) -> tuple[Record, ...]:
    """What waits for a choice in a field that travels."""
    there = set(owners_of(plan))
    found = ((record, conflicts.conflict(record)) for record in plan.conflicts)
    return tuple(
        record
        for record, one in found
        if one is not None and one.owner in there and one.key[2] not in left_out.get(one.key[0], ())
    )


def _notes_of(plan: Plan, notes: CopyNotes, left_out: Mapping[str, frozenset[str]]) -> CopyNotes:
    """The notes of the rows and fields that travel, and of all rows that are gone: those have no words."""
    there = set(owners_of(plan))
    stamps: dict[Owner, Mapping[str, Dot]] = {}
    for owner, fields in notes.stamps.items():
        if owner in there:
            out = left_out.get(owner[0], frozenset())
            if dots := {field: dot for field, dot in fields.items() if field not in out}:
                stamps[owner] = dots
        elif owner in notes.tombstones:
            stamps[owner] = fields
    return replace(notes, stamps=stamps)
