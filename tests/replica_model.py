"""The rules of `domain/replicas.py` as simply as they can be said: what the app's joining of files is held against."""

from collections.abc import Hashable, Iterable, Mapping

from msgspec import Struct

from compassdesk.domain.replicas import Dot, Key, ReplicaEntry, Seen, Takeover, by_replica, seen_by, unremoved


class State(Struct, frozen=True):
    """A copy: the entries of its fields, and what it has seen. More than one entry is a conflict."""

    entries: Mapping[Key, frozenset[ReplicaEntry]]
    seen: Seen


def seen_before(dot: Dot, takeovers: Iterable[Takeover]) -> dict[str, int]:
    """What the copy that made an edit had seen before it."""
    return seen_by(dot, by_replica(takeovers))


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
