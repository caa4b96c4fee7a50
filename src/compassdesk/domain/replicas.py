"""Copies of one client that are edited apart, as values that can be joined in any order, and what a join comes to.

Each copy is a replica with a name of its own and a clock that only goes forward. An edit of a field replaces the
values its copy knew by one, with a dot (the clock and the replica) and with what that copy had seen until then; a
deletion is an edit of the row itself. Joining keeps every value that no other has seen: two edits made apart both stay,
until somebody chooses, which is an edit that has seen both. So joining is commutative, associative and idempotent, and
no clock decides what survives. A deletion removes a row unless somebody edited it without having seen the deletion.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct

Key = tuple[str, str, str]
"""A list, the id of a row in it, and a field; the field "" is the row itself, with the values True and False."""

Dot = tuple[int, str]
"""The clock and the replica of one edit. Everything from before the first copy is of `ORIGIN`."""

ORIGIN: Dot = (0, "")

Seen = Mapping[str, int]
"""The latest clock of each replica that somebody knows of."""

_COUNTED = 1 << 16
"""A clock is milliseconds since 1970 times this, and counts on where two edits fall into one millisecond."""

_LAST_MILLISECOND = 1 << 45
"""A computer whose clock says more, which is in the year 3084, is not believed."""


def seconds_of(clock: int) -> int:
    """Seconds since 1970 of an edit."""
    return clock // _COUNTED // 1000


LAST_CLOCK = 2 * _LAST_MILLISECOND * _COUNTED
"""No clock gets here by counting on: what says more was not written by this program, and could not be counted on."""


class ReplicaEntry(Struct, frozen=True):
    """One value of a field: the edit it comes from, and what that edit's copy had seen before it."""

    value: Hashable
    dot: Dot
    seen: tuple[tuple[str, int], ...] = ()

    def knows(self, other: "ReplicaEntry") -> bool:
        """Whether this edit was made by somebody who had seen the other one."""
        clock, replica = other.dot
        if other.dot == ORIGIN:
            return self.dot != ORIGIN
        return clock <= dict(self.seen).get(replica, 0)


class State(Struct, frozen=True):
    """A copy: the entries of its fields, and what it has seen. More than one entry is a conflict."""

    entries: Mapping[Key, frozenset[ReplicaEntry]]
    seen: Seen


class Scope(Struct, frozen=True):
    """What was seen of a copy of which not all travelled: rows, each as (list, id), but for fields of their lists."""

    rows: frozenset[tuple[str, str]]
    but: tuple[tuple[str, str], ...] = ()

    def has(self, key: Key) -> bool:
        return key[:2] in self.rows and (key[0], key[2]) not in self.but


class Takeover(Struct, frozen=True):
    """From its clock `since` on, `replica` had seen `other` up to `until`, and whatever that had seen by then.

    No edit and no other takeover has that clock: who had seen `replica` up to the one before had not seen this.
    """

    replica: str
    since: int
    other: str
    until: int
    scope: Scope | None = None
    """What of it, where that was not all."""


def moment_of(dot: Dot) -> datetime:
    """When an edit was made by the clock of its computer, in UTC; a clock that counted on is a little late."""
    milliseconds = min(dot[0] // _COUNTED, _LAST_MILLISECOND)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def ticked(clock: int, now: int) -> int:
    """The clock of the next edit of a copy that has seen `clock`, at `now` (milliseconds since 1970, by whatever
    clock the computer has): never less than one more, so that a clock set back cannot put an edit before its cause.
    """
    return max(clock + 1, min(now, _LAST_MILLISECOND) * _COUNTED)


def seen_before(dot: Dot, takeovers: Iterable[Takeover]) -> dict[str, int]:
    """What the copy that made an edit had seen before it."""
    return seen_by(dot, by_replica(takeovers))


def by_replica(takeovers: Iterable[Takeover]) -> Mapping[str, Sequence[Takeover]]:
    """Takeovers by who took over, for `seen_by`."""
    found: dict[str, list[Takeover]] = {}
    for one in takeovers:
        found.setdefault(one.replica, []).append(one)
    return found


def seen_by(dot: Dot, log: Mapping[str, Sequence[Takeover]]) -> dict[str, int]:
    """`seen_before` for whoever asks of many edits."""
    known: dict[str, int] = {}
    open_ = [(dot[1], dot[0] - 1)] if dot != ORIGIN else []
    while open_:
        replica, until = open_.pop()
        if until <= known.get(replica, 0):
            continue
        known[replica] = until
        latest: dict[str, int] = {}
        for one in log.get(replica, ()):
            if one.since <= until:
                latest[one.other] = max(one.until, latest.get(one.other, 0))
        open_ += latest.items()
    return known


def joined(one: State, other: State) -> State:
    """What both copies know: every entry that no entry of the same field has seen."""
    entries = {
        key: _unseen(one.entries.get(key, frozenset()) | other.entries.get(key, frozenset()))
        for key in one.entries.keys() | other.entries.keys()
    }
    seen = {
        replica: max(one.seen.get(replica, 0), other.seen.get(replica, 0))
        for replica in one.seen.keys() | other.seen.keys()
    }
    return State(entries, seen)


def _unseen(entries: frozenset[ReplicaEntry]) -> frozenset[ReplicaEntry]:
    if len(entries) < 2:
        return entries
    return frozenset(entry for entry in entries if not any(other.knows(entry) for other in entries))


def edited(state: State, values: Mapping[Key, Hashable], dot: Dot) -> State:
    """The copy after an edit of its own (or a choice, or an undo): each value takes the place of all that were there.

    The dot's clock is `ticked` from all the copy has seen.
    """
    seen = tuple(sorted(state.seen.items()))
    fresh = {key: frozenset((ReplicaEntry(value, dot, seen),)) for key, value in values.items()}
    return State({**state.entries, **fresh}, {**state.seen, dot[1]: dot[0]})


def removed(state: State, list_name: str, row_id: str, dot: Dot) -> State:
    """The copy after it removed a row: of the row there stays only that it was removed, and by whom."""
    others = {key: held for key, held in state.entries.items() if key[:2] != (list_name, row_id)}
    return edited(State(others, state.seen), {(list_name, row_id, ""): False}, dot)


def values_of(state: State, key: Key) -> tuple[Hashable, ...]:
    """The values of a field, the latest first; several when it was edited apart."""
    removals = [entry for entry in state.entries.get((*key[:2], ""), ()) if entry.value is False] if key[2] else []
    found = unremoved(state.entries.get(key, ()), removals)
    entries = sorted(found, key=lambda entry: (entry.dot, repr(entry.value)), reverse=True)
    return tuple(dict.fromkeys(entry.value for entry in entries))


def unremoved(entries: Iterable[ReplicaEntry], removals: Sequence[ReplicaEntry]) -> list[ReplicaEntry]:
    """Of several entries of a field of a row that is there though somebody removed it, those that they had not seen:
    what they had seen went with the row. Where they had seen all, all of them.
    """
    found = list(entries)
    if len(found) < 2 or not removals:
        return found
    return [one for one in found if not any(removal.knows(one) for removal in removals)] or found


def rows_of(state: State) -> dict[tuple[str, str], bool]:
    """The rows that are there, each with whether somebody had removed it while somebody else edited it."""
    by_row: dict[tuple[str, str], set[ReplicaEntry]] = {}
    for (list_name, row_id, _), held in state.entries.items():
        by_row.setdefault((list_name, row_id), set()).update(held)
    result = {}
    for row, entries in by_row.items():
        removals = {entry for entry in state.entries.get((*row, ""), ()) if entry.value is False}
        if any(not any(removal.knows(entry) for removal in removals) for entry in entries - removals):
            result[row] = bool(removals)
    return result
