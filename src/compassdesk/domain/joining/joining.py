"""Two copies of one client brought together: what comes by itself, and what somebody must choose.

The automatic part is the same in any order and changes nothing the second time (`replicas.py`).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.copies import CLIENT, Copy, CopyNotes, Owner, Tombstone
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.joining import conflicts
from compassdesk.domain.joining.conflicts import REMOVED, THERE, Conflict
from compassdesk.domain.joining.row_fields import NOTHING, changed_row, fields_of
from compassdesk.domain.joining.row_joining import JoinedRow, Knowing, RowOfCopy, joined_row
from compassdesk.domain.joining.sound_rows import naming_only, sound
from compassdesk.domain.patch import LISTS, Patch, keyed
from compassdesk.domain.plan import Record
from compassdesk.domain.references import REFERENCES
from compassdesk.domain.replicas import ORIGIN, Dot, Scope

Came = Literal["new", "changed", "removed", "back"]


class RowThatCame(Struct, frozen=True):
    """What the join does to a row here. "back": it was removed here and changed there, and comes back for a choice.

    `row` is as it will be, `before` as it was here; of a row that is removed or new one of them is None. `fields` are
    those that say something else than here.
    """

    how: Came
    list: str
    id: str
    row: Any
    before: Any
    fields: tuple[str, ...] = ()


class SaidBy(Struct, frozen=True):
    """What a copy says in a field, spelled as JSON, and by which edit; of the row itself (field "") true or false."""

    value: bytes
    dot: Dot


class MergeChoice(Struct, frozen=True):
    """One field that was changed in both copies, or a row that one removed and the other changed (field "").

    `here` and `there` are what each says of its own. `shown` is what stands until somebody chooses; `others` are the
    values that wait, of which `here` or `there` is one, or both are where a third copy was the last to change it.
    """

    list: str
    id: str
    field: str
    shown: SaidBy
    here: SaidBy
    there: SaidBy
    others: tuple[Conflict, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        return self.list, self.id, self.field


class Joined(Struct, frozen=True):
    """What the joining of two copies comes to.

    `patch` brings the plan here to what both know; `notes` are those of every row that it touches, or whose notes alone
    change, and all takeovers. `came` tells what it does row by row; `only_here` are the rows in which this copy alone
    has something new. `left_out` are rows that cannot stand without one that is removed.
    """

    patch: Patch
    notes: CopyNotes
    owners: frozenset[Owner]
    """The rows whose notes are those of `notes`, and no others."""
    clock: int
    came: tuple[RowThatCame, ...] = ()
    choices: tuple[MergeChoice, ...] = ()
    only_here: tuple[Owner, ...] = ()
    left_out: tuple[Owner, ...] = ()
    settled: int = 0
    """How many choices were made with it (`choosing.py`)."""

    @property
    def is_nothing(self) -> bool:
        """Whether the copy here knows all of it already, and nothing was chosen."""
        return not self.came and not self.patch.conflicts and not self.patch.removed and not self.settled


def join(here: Copy, there: Copy) -> Joined:
    """Bring what `there` knows into `here`. InputError("copy-of-another-client") when they are not of one client."""
    if here.client != there.client:
        raise InputError("copy-of-another-client", here=here.plan.client.name, there=there.plan.client.name)
    return _Joining(here, there).joined()


class _Joining:
    """The two copies, by row, and what was found so far."""

    def __init__(self, here: Copy, there: Copy) -> None:
        self.here, self.there = here, there
        self.rows_here, self.rows_there = rows_by_owner(here), rows_by_owner(there)
        self.waiting_here = conflicts.by_row(here.plan.conflicts)
        self.waiting_there = conflicts.by_row(there.plan.conflicts)
        self.knowing = Knowing(here, there)
        self.results: dict[Owner, JoinedRow] = {}
        self._known: dict[int, tuple[Any, Mapping[str, bytes]]] = {}
        self.only_here: list[Owner] = []
        self.left_out: list[Owner] = []

    def joined(self) -> Joined:
        for owner in self._touched():
            here, there = self._of(self.here, owner), self._of(self.there, owner)
            result = joined_row(owner, here, there, self.knowing)
            self.results[owner] = result
            if _has_more(result.said, there):
                self.only_here.append(owner)
        rows = self._sound_rows()
        came = tuple(self._came(rows))
        choices = tuple(self._choices(rows))
        return Joined(
            self._patch(came),
            self._notes(),
            frozenset(self.results),
            max(self.here.clock, self.there.clock),
            came,
            choices,
            tuple(self.only_here),
            tuple(self.left_out),
        )

    def _touched(self) -> Iterator[Owner]:
        """The rows that both copies know differently, and those that wait for a choice."""
        here, there = self.here.notes, self.there.notes
        for owner in unless_given_up(self._owners()):
            mine, other = self.rows_here.get(owner), self.rows_there.get(owner)
            grave_here, grave_there = here.tombstones.get(owner), there.tombstones.get(owner)
            if other is None and grave_there is None:
                if grave_here is None:
                    self.only_here.append(owner)
                continue  # nothing is known of it there
            waits = owner in self.waiting_here or owner in self.waiting_there
            same_notes = grave_here == grave_there and here.stamps.get(owner) == there.stamps.get(owner)
            if waits or not same_notes or mine != other:
                yield owner

    def _owners(self) -> Iterator[Owner]:
        """All rows that one of the copies has, or has had, each once."""
        here, there = self.rows_here, self.rows_there
        yield from here
        yield from (owner for owner in there if owner not in here)
        graves = dict.fromkeys((*self.here.notes.tombstones, *self.there.notes.tombstones))
        yield from (owner for owner in graves if owner not in here and owner not in there)

    def _of(self, copy: Copy, owner: Owner) -> RowOfCopy:
        rows, others = (self.rows_here, self.rows_there)[:: 1 if copy is self.here else -1]
        waiting = self.waiting_here if copy is self.here else self.waiting_there
        row = rows.get(owner)
        return RowOfCopy(
            None if row is None else self._said(owner[0], row),
            copy.notes.stamps.get(owner, {}),
            copy.notes.tombstones.get(owner) if row is None else None,
            waiting.get(owner, ()),
            copy.left_out.get(owner[0], frozenset()) if owner in others else frozenset(),
        )

    def _sound_rows(self) -> dict[Owner, Any]:
        """The rows as they will be, such as a plan may hold; without those that cannot stand."""
        made = {
            owner: sound(self._made(owner, result.said))
            for owner, result in unless_given_up(self.results.items())
            if result.said is not None
        }
        ids: dict[str, set[str]] = {target: set() for named in REFERENCES.values() for target in named.values()}
        gone = {owner for owner, result in self.results.items() if result.said is None}
        for name, key in unless_given_up((*(owner for owner in self.rows_here if owner not in gone), *made)):
            if name in ids:
                ids[name].add(key)
        result = {}
        for owner, row in made.items():
            kept = row if owner == CLIENT else naming_only(owner[0], row, ids)
            if kept is None:
                self.left_out.append(owner)
                del self.results[owner]
            else:
                result[owner] = kept
        return result

    def _made(self, owner: Owner, said: Mapping[str, bytes]) -> Any:
        base = self.rows_here.get(owner, self.rows_there.get(owner))
        return changed_row(owner[0], base, self._said(owner[0], base), said)

    def _said(self, list_name: str, row: Any) -> Mapping[str, bytes]:
        """`fields_of`, of each row once."""
        kept = self._known.get(id(row))
        if kept is None or kept[0] is not row:
            kept = self._known[id(row)] = row, fields_of(list_name, row)
        return kept[1]

    def _came(self, rows: Mapping[Owner, Any]) -> Iterator[RowThatCame]:
        for owner in unless_given_up(self.results):
            before, row = self.rows_here.get(owner), rows.get(owner)
            if row is None and before is not None:
                yield RowThatCame("removed", *owner, None, before)
            elif row is not None and before is None:
                yield RowThatCame("back" if owner in self.here.notes.tombstones else "new", *owner, row, None)
            elif row is not None and row != before:
                was, now = self._said(owner[0], before), self._said(owner[0], row)
                yield RowThatCame("changed", *owner, row, before, differing(was, now))

    def _choices(self, rows: Mapping[Owner, Any]) -> Iterator[MergeChoice]:
        for owner, row in rows.items():
            result = self.results[owner]
            by_field: dict[str, list[Conflict]] = {}
            for one in result.waiting:
                by_field.setdefault(one.key[2], []).append(one)
            said = self._said(owner[0], row) if by_field else {}
            for field, waiting in by_field.items():
                dot = result.dots.get(field) or result.dots.get("", ORIGIN)
                if field == "":
                    dot = max(result.dots.values(), default=dot)
                shown = SaidBy(THERE if field == "" else said.get(field, NOTHING), dot)
                here, there = (_said_in(self._of(copy, owner), field) for copy in (self.here, self.there))
                sides = _of_its_own(here, there), _of_its_own(there, here)
                yield MergeChoice(owner[0], owner[1], field, shown, *sides, tuple(waiting))

    def _patch(self, came: Iterable[RowThatCame]) -> Patch:
        rows: dict[str, Any] = {}
        removed: list[Owner] = []
        for one in came:
            if one.how == "removed":
                removed.append((one.list, one.id))
            elif one.list == "client":
                rows["client"] = one.row
            else:
                rows.setdefault(one.list, []).append(one.row)
        waiting = (one for result in self.results.values() for one in result.waiting)
        wanted = {record.id: record for record in map(conflicts.record_of, waiting)}
        there = {record.id: record for record in self.here.plan.conflicts}
        settled = {key for key in there if key not in wanted and self._is_joined(there[key])}
        removed += [(conflicts.LIST, key) for key in sorted(settled)]
        fresh = [record for key, record in wanted.items() if there.get(key) != record]
        lists: dict[str, Any] = {name: tuple(listed) for name, listed in rows.items() if name != "client"}
        if fresh:
            lists[conflicts.LIST] = tuple(fresh)
        return Patch(client=rows.get("client"), removed=tuple(removed), **lists)

    def _is_joined(self, record: Record) -> bool:
        """Whether the row that it is about was looked at; one that nobody understands stays."""
        one = conflicts.conflict(record)
        return one is not None and (one.owner in self.results or one.owner not in self.rows_here)

    def _notes(self) -> CopyNotes:
        stamps: dict[Owner, Mapping[str, Dot]] = {}
        tombstones: dict[Owner, Tombstone] = {}
        for owner, result in self.results.items():
            if result.tombstone is not None:
                tombstones[owner] = result.tombstone
            elif result.dots:
                stamps[owner] = result.dots
        return CopyNotes(stamps, tombstones, (*self.there.notes.takeovers,))


def rows_by_owner(copy: Copy) -> dict[Owner, Any]:
    """All rows of a copy, the client too, without what waits for a choice."""
    rows: dict[Owner, Any] = {CLIENT: copy.plan.client}
    for name in LISTS:
        if name != conflicts.LIST:
            rows |= {(name, key): row for key, row in unless_given_up(keyed(getattr(copy.plan, name)))}
    return rows


def differing(was: Mapping[str, bytes], now: Mapping[str, bytes]) -> tuple[str, ...]:
    """The fields that say something else."""
    return tuple(sorted(name for name in was.keys() | now.keys() if was.get(name) != now.get(name)))


def _said_in(one: RowOfCopy, field: str) -> list[SaidBy]:
    """What a copy says in a field, and behind that what waits there, the latest first."""
    if one.said is None:
        shown = SaidBy(REMOVED, one.tombstone.dot if one.tombstone is not None else ORIGIN)
    elif field == "":
        shown = SaidBy(THERE, max(one.dots.values(), default=ORIGIN))
    else:
        shown = SaidBy(one.said.get(field, NOTHING), one.dot(field))
    waiting = sorted((waits.dot, waits.value) for waits in one.waiting if waits.key[2] == field)
    return [shown, *(SaidBy(value, dot) for dot, value in reversed(waiting))]


def _of_its_own(said: list[SaidBy], other: list[SaidBy]) -> SaidBy:
    """What a copy says that the other one does not: merged before, what was its own may be what waits by now."""
    known = {one.value for one in other}
    return next((one for one in said if one.value not in known), said[0])


def _has_more(said: Mapping[str, bytes] | None, there: RowOfCopy) -> bool:
    """Whether the joined row says anything that the other copy does not."""
    if said is None or there.said is None:
        return (said is None) != (there.said is None)
    return any(said.get(field) != there.said.get(field) for field in said.keys() | there.said.keys())


def scope_of(copy: Copy) -> Scope | None:
    """What of a copy travelled, where that was not all."""
    if copy.is_whole and not copy.left_out:
        return None
    but = sorted((name, field) for name, fields in copy.left_out.items() for field in fields)
    return Scope(frozenset(rows_by_owner(copy)), tuple(but))
