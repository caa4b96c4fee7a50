"""Copies of one client that are edited apart: what an edit is, what its copy had seen, and the rules of joining them.

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


def moment_of(clock: int) -> datetime:
    """When an edit was made by the clock of its computer, in UTC; a clock that counted on is a little late."""
    milliseconds = min(clock // _COUNTED, _LAST_MILLISECOND)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


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


def ticked(clock: int, now: int) -> int:
    """The clock of the next edit of a copy that has seen `clock`, at `now` (milliseconds since 1970, by whatever
    clock the computer has): never less than one more, so that a clock set back cannot put an edit before its cause.
    """
    return max(clock + 1, min(now, _LAST_MILLISECOND) * _COUNTED)


def by_replica(takeovers: Iterable[Takeover]) -> Mapping[str, Sequence[Takeover]]:
    """Takeovers by who took over, for `seen_by`."""
    found: dict[str, list[Takeover]] = {}
    for one in takeovers:
        found.setdefault(one.replica, []).append(one)
    return found


def seen_by(dot: Dot, log: Mapping[str, Sequence[Takeover]]) -> dict[str, int]:
    """What the copy that made an edit had seen before it; `log` is what each took over."""
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


def unremoved(entries: Iterable[ReplicaEntry], removals: Sequence[ReplicaEntry]) -> list[ReplicaEntry]:
    """Of several entries of a field of a row that is there though somebody removed it, those that they had not seen:
    what they had seen went with the row. Where they had seen all, all of them.
    """
    found = list(entries)
    if len(found) < 2 or not removals:
        return found
    return [one for one in found if not any(removal.knows(one) for removal in removals)] or found
