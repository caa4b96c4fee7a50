"""A part of a copy that travels by itself: what changed since somebody saw it, with the rows that this names."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.copies import CLIENT, Copy, CopyNotes, Owner
from compassdesk.domain.joining import conflicts
from compassdesk.domain.patch import LISTS, keyed
from compassdesk.domain.plan import Plan
from compassdesk.domain.references import named_by
from compassdesk.domain.replicas import Dot, Seen, Takeover, by_replica, seen_by


def seen_at(replica: str, clock: int, takeovers: Iterable[Takeover]) -> Seen:
    """All that a copy had seen at one of its clocks, its own edits among it; what it saw a part of does not count."""
    if not replica:
        return {}
    return seen_by((clock + 1, replica), by_replica(one for one in takeovers if one.scope is None))


def taken_at(replica: str, clock: int, takeovers: Iterable[Takeover]) -> Seen:
    """What a copy itself, or the one that it was made of, had taken over at one of its clocks; its own edits too.

    What it saw by way of others is not in it: of values that come together unasked they tell what came of them.
    """
    found, log = dict[str, int](), by_replica(one for one in takeovers if one.scope is None)
    open_ = [(replica, clock)] if replica else []
    while open_:
        name, until = open_.pop()
        if until < found.get(name, 0):
            continue
        found[name] = until
        for one in log.get(name, ()):
            if one.since > until:
                continue
            if one.since == one.until:  # made of that one
                open_.append((one.other, one.until))
            found[one.other] = max(one.until, found.get(one.other, 0))
    return found


def changed_since(copy: Copy, seen: Seen) -> Copy | None:
    """What of a copy is news for somebody who has seen so much, as a copy of these rows; None where nothing is.

    What others changed and this copy took over is news as well. What waits for a choice goes along.
    """

    def is_news(dot: Dot) -> bool:
        return dot[0] > seen.get(dot[1], 0)

    notes = copy.notes
    fresh = {owner for owner, dots in notes.stamps.items() if any(map(is_news, dots.values()))}
    asked = came_back(copy, seen)
    fresh |= asked | waits_newly(copy, seen)
    tombstones = {owner: one for owner, one in notes.tombstones.items() if is_news(one.dot) or owner in asked}
    if not fresh and not tombstones:
        return None
    plan = part_of(copy.plan, fresh)
    there = set(owners_of(plan))
    stamps = {owner: dots for owner, dots in notes.stamps.items() if owner in there or owner in fresh}
    plan = replace(plan, conflicts=copy.plan.conflicts)
    return replace(copy, plan=plan, notes=CopyNotes(stamps, tombstones, notes.takeovers))


def came_back(copy: Copy, seen: Seen) -> frozenset[Owner]:
    """The rows that somebody removed while somebody else changed them, where that is news for who has seen so much.

    Whoever removed such a row no longer has the values that wait in it: they have to be told them.
    """
    found = conflicts.by_row(copy.plan.conflicts)
    return frozenset(owner for owner in waits_newly(copy, seen) if any(one.is_removal for one in found[owner]))


def waits_newly(copy: Copy, seen: Seen) -> frozenset[Owner]:
    """The rows in which a value waits that is news for who has seen so much: what shows there need not be."""
    return frozenset(
        owner
        for owner, waiting in conflicts.by_row(copy.plan.conflicts).items()
        if any(one.dot[0] > seen.get(one.dot[1], 0) for one in waiting)
    )


def later_over_earlier(earlier: Copy, later: Copy) -> Copy:
    """Two parts that one copy told after each other, as one: a row is as it was told last."""
    gone = later.notes.tombstones.keys()
    lists: dict[str, Any] = {}
    for name in LISTS:
        rows = dict(keyed(getattr(earlier.plan, name)))
        for key in [key for key in rows if (name, key) in gone]:
            del rows[key]
        lists[name] = tuple((rows | dict(keyed(getattr(later.plan, name)))).values())
    lists[conflicts.LIST] = later.plan.conflicts
    back = {owner for owner in owners_of(later.plan) if owner in earlier.notes.tombstones}
    tombstones = {owner: one for owner, one in earlier.notes.tombstones.items() if owner not in back}
    stamps = {owner: dots for owner, dots in earlier.notes.stamps.items() if owner not in gone}
    notes = CopyNotes({**stamps, **later.notes.stamps}, {**tombstones, **later.notes.tombstones}, later.notes.takeovers)
    return replace(later, plan=replace(later.plan, **lists), notes=notes)


def part_of(plan: Plan, owners: Iterable[Owner]) -> Plan:
    """The client, these rows, and all rows that these name, so that no reference leads nowhere. Nothing waits in it."""
    rows = {name: dict(keyed(getattr(plan, name))) for name in LISTS}
    kept: dict[str, set[str]] = {name: set() for name in LISTS}
    open_ = [owner for owner in owners if owner != CLIENT]
    while open_:
        name, key = open_.pop()
        if name not in kept or key in kept[name] or key not in rows[name] or name == conflicts.LIST:
            continue
        kept[name].add(key)
        open_ += named_by(name, rows[name][key])
    lists: dict[str, Any] = {name: tuple(row for key, row in rows[name].items() if key in kept[name]) for name in LISTS}
    return Plan(client=plan.client, **lists)


def owners_of(plan: Plan) -> Iterator[Owner]:
    """The client and every row of a plan, but for what waits."""
    yield CLIENT
    for name in LISTS:
        if name != conflicts.LIST:
            yield from ((name, key) for key, _ in keyed(getattr(plan, name)))
