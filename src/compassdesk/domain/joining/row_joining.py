"""One row of two copies brought together: field by field, by the rules of `replicas.py`."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from msgspec import Struct

from compassdesk.domain.copies import Copy, Owner, Tombstone
from compassdesk.domain.joining.conflicts import REMOVED, THERE, Conflict
from compassdesk.domain.joining.joined_values import better, is_settled_unasked, together
from compassdesk.domain.joining.row_fields import NOTHING
from compassdesk.domain.replicas import ORIGIN, Dot, Key, ReplicaEntry, Seen, Takeover, by_replica, seen_by, unremoved


class RowOfCopy(Struct, frozen=True):
    """A row as one copy has it. `said` is None where it is not there; `left_out` names what did not travel of it."""

    said: Mapping[str, bytes] | None
    dots: Mapping[str, Dot]
    tombstone: Tombstone | None
    waiting: tuple[Conflict, ...] = ()
    left_out: frozenset[str] = frozenset()

    def dot(self, field: str) -> Dot:
        """The edit that a field comes from."""
        return self.dots.get(field) or self.dots.get("", ORIGIN)


class JoinedRow(Struct, frozen=True):
    """What a row comes to. `said` is None where it is gone; then the `tombstone` says by whom.

    `waiting` are the values that wait for a choice.
    """

    said: Mapping[str, bytes] | None
    dots: Mapping[str, Dot]
    tombstone: Tombstone | None = None
    waiting: tuple[Conflict, ...] = ()


class Knowing:
    """What was seen before each edit, as both copies know it; asked of many rows."""

    def __init__(self, here: Copy, there: Copy) -> None:
        takeovers = tuple(dict.fromkeys((*here.notes.takeovers, *there.notes.takeovers)))
        self._of_all = by_replica(one for one in takeovers if one.scope is None)
        self._scoped = tuple(one for one in takeovers if one.scope is not None)
        self._seen = cache(self._looked_up)
        self._log = by_replica(takeovers)
        self._born = {one.replica for one in takeovers if one.since == one.until}
        """Copies that were made of another one, which their first takeover tells."""
        self._parts = tuple(one.scope for one in self._scoped if one.since == one.until and one.scope is not None)

    def before(self, dot: Dot, key: Key) -> tuple[tuple[str, int], ...]:
        """What the copy that made an edit of this field had seen of it."""
        return self._seen(dot, tuple(one for one in self._scoped if one.scope is not None and one.scope.has(key)))

    def may_lack(self, key: Key) -> bool:
        """Whether some copy was made without what this field said."""
        return any(key[:2] in one.rows and not one.has(key) for one in self._parts)

    def had_beginning(self, dot: Dot, key: Key) -> bool:
        """Whether who made an edit had what the field said from the beginning on."""
        if not self.may_lack(key):
            return True
        known: dict[str, int] = {}
        open_ = [(dot[1], dot[0])]
        while open_:
            replica, until = open_.pop()
            if replica not in self._born:
                return True
            if until > known.get(replica, -1):
                known[replica] = until
                took = (one for one in self._log.get(replica, ()) if one.since <= until)
                open_ += [(one.other, one.until) for one in took if one.scope is None or one.scope.has(key)]
        return False

    def _looked_up(self, dot: Dot, scoped: tuple[Takeover, ...]) -> tuple[tuple[str, int], ...]:
        log = self._of_all if not scoped else {**self._of_all, **_more(self._of_all, scoped)}
        seen: Seen = seen_by(dot, log)
        return tuple(sorted(seen.items()))


def _more(log: Mapping[str, Sequence[Takeover]], scoped: Iterable[Takeover]) -> Mapping[str, Sequence[Takeover]]:
    return {name: (*log.get(name, ()), *ones) for name, ones in by_replica(scoped).items()}


def joined_row(owner: Owner, here: RowOfCopy, there: RowOfCopy, knowing: Knowing) -> JoinedRow:
    """The row of both copies; commutative, and the same again when it is joined once more."""
    same = _same_fields(here, there)
    entries: dict[str, list[ReplicaEntry]] = {}
    for field in _fields(here) | _fields(there) | {""}:
        if field in same:
            continue
        key = (*owner, field)
        found = [*_entries(here, field), *_entries(there, field)]
        entries[field] = _unseen(key, found, knowing)
    removals = [one for one in entries[""] if one.value == REMOVED]
    if removals and not same and not _stands(entries, removals):
        *others, last = sorted(one.dot for one in removals)  # each has seen what the others had not
        waiting = tuple(Conflict((*owner, ""), REMOVED, dot) for dot in others)
        return JoinedRow(None, {}, _tombstone(last, here, there), waiting)
    entries = {field: unremoved(found, removals) if field else found for field, found in entries.items()}
    if here.said is None and there.said is None:  # both know it is gone, or only what waited for a choice is left
        return JoinedRow(None, {}, here.tombstone or there.tombstone)
    return _there(owner, here, there, same, entries)


def _there(
    owner: Owner,
    here: RowOfCopy,
    there: RowOfCopy,
    same: frozenset[str],
    entries: Mapping[str, list[ReplicaEntry]],
) -> JoinedRow:
    base = here if here.said is not None else there
    said = {field: value for field, value in (base.said or {}).items() if field in same}
    made = max((one.dot(field="") for one in (here, there) if one.said is not None), default=ORIGIN)
    dots = {field: base.dot(field) for field in same}
    waiting: list[Conflict] = []
    for field, found in entries.items():
        if field == "":
            waiting += [Conflict((*owner, ""), REMOVED, one.dot) for one in found if one.value == REMOVED]
            continue
        if not found:
            continue
        ordered = sorted(found, key=lambda one: (one.dot, one.value), reverse=True)
        value, dots[field] = bytes(ordered[0].value), ordered[0].dot  # type: ignore[call-overload]
        others = {one.value: one for one in reversed(ordered[1:]) if one.value != value}
        if others and is_settled_unasked(field):
            value = together(field, [one.value for one in ordered])  # type: ignore[misc]
        else:
            waiting += [Conflict((*owner, field), one.value, one.dot) for one in others.values()]  # type: ignore[arg-type]
        if value != NOTHING:
            said[field] = value
    stamped = {field: dot for field, dot in dots.items() if dot not in {made, ORIGIN}}
    if made != ORIGIN:
        stamped[""] = made
    return JoinedRow(said, stamped, None, tuple(sorted(waiting, key=lambda one: (one.key, one.dot, one.value))))


def _same_fields(here: RowOfCopy, there: RowOfCopy) -> frozenset[str]:
    """Fields of a row that both have, which say the same by the same edit; none where somebody removed the row."""
    if here.said is None or there.said is None or any(one.is_removal for one in (*here.waiting, *there.waiting)):
        return frozenset()
    asked = {one.key[2] for one in (*here.waiting, *there.waiting)}
    return frozenset(
        field
        for field in here.said.keys() | there.said.keys() | here.dots.keys() | there.dots.keys()
        if field
        and field not in asked
        and here.dot(field) == there.dot(field)
        and here.said.get(field) == there.said.get(field)
    )


def _fields(one: RowOfCopy) -> set[str]:
    return {*(one.said or ()), *one.dots, *(waits.key[2] for waits in one.waiting)}


def _entries(one: RowOfCopy, field: str) -> Iterable[tuple[bytes, Dot]]:
    if field in one.left_out:
        return
    if one.said is not None:
        yield (THERE if field == "" else one.said.get(field, NOTHING)), one.dot(field)
    elif field == "" and one.tombstone is not None:
        yield REMOVED, one.tombstone.dot
    for waits in one.waiting:
        if waits.key[2] == field:
            yield waits.value, waits.dot


def _unseen(key: Key, found: Iterable[tuple[bytes, Dot]], knowing: Knowing) -> list[ReplicaEntry]:
    """The entries of a field that no other of them has seen. Two of one edit are one: a copy mended what it says, or
    got something in its place. From the beginning two are two, unless a copy was made without it.
    """
    by_dot: dict[Dot, set[bytes]] = {}
    for value, dot in found:
        by_dot.setdefault(dot, set()).add(value)
    entries = [
        ReplicaEntry(value, dot, knowing.before(dot, key))
        for dot, values in by_dot.items()
        for value in (
            values if key[2] == "" or (dot == ORIGIN and not knowing.may_lack(key)) else {better(key[2], values)}
        )
    ]

    def knows(other: ReplicaEntry, one: ReplicaEntry) -> bool:
        return other.knows(one) and (one.dot != ORIGIN or knowing.had_beginning(other.dot, key))

    return [one for one in entries if not any(knows(other, one) for other in entries if other.dot != one.dot)]


def _stands(entries: Mapping[str, list[ReplicaEntry]], removals: list[ReplicaEntry]) -> bool:
    """Whether somebody edited the row without having seen that it was removed."""
    others = (one for found in entries.values() for one in found if one not in removals)
    return any(not any(removal.knows(one) for removal in removals) for one in others)


def _tombstone(dot: Dot, here: RowOfCopy, there: RowOfCopy) -> Tombstone:
    said = [one.tombstone.said for one in (here, there) if one.tombstone is not None and one.tombstone.dot == dot]
    return Tombstone(dot, max(said, default=""))
