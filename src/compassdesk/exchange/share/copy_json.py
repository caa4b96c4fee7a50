"""Who changed what when, as JSON beside a plan file; what comes from elsewhere is looked at value by value.

Copies are named once in a list, and each edit is the pair of its clock and the place of its copy in that list.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

import msgspec
from msgspec import Struct

from compassdesk.domain.copies import CLIENT, CopyNotes, Owner, Tombstone
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.joining.conflicts import LIST as CONFLICTS
from compassdesk.domain.joining.row_fields import has_field
from compassdesk.domain.patch import LISTS, keyed
from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import LAST_CLOCK, Dot, Scope, Takeover

_REPLICA = re.compile(r"[0-9A-Za-z-]{1,64}", re.ASCII)
_Edit = tuple[int, int]


class _Seen(Struct, omit_defaults=True):
    replica: int
    since: int
    other: int
    until: int
    rows: dict[str, list[str]] | None = None
    but: list[tuple[str, str]] = []


class _Notes(Struct):
    replicas: list[str]
    stamps: dict[str, dict[str, dict[str, _Edit]]]
    tombstones: dict[str, dict[str, tuple[int, int, str]]]
    seen: list[_Seen]


def is_replica(name: object) -> bool:
    """Whether this can be the name of a copy, or the identity of a client."""
    return isinstance(name, str) and _REPLICA.fullmatch(name) is not None


def notes_as_json(notes: CopyNotes) -> bytes:
    """The notes as JSON in UTF-8; the same notes give the same bytes."""
    dots = chain((dot for fields in notes.stamps.values() for dot in fields.values()),
                 (one.dot for one in notes.tombstones.values()))  # fmt: skip
    named = {replica for _, replica in dots} | {name for one in notes.takeovers for name in (one.replica, one.other)}
    replicas = sorted(named)
    number = {name: at for at, name in enumerate(replicas)}
    stamps: dict[str, dict[str, dict[str, _Edit]]] = {}
    for (list_name, key), fields in unless_given_up(sorted(notes.stamps.items())):
        said = {field: (clock, number[replica]) for field, (clock, replica) in sorted(fields.items())}
        stamps.setdefault(list_name, {})[key] = said
    tombstones: dict[str, dict[str, tuple[int, int, str]]] = {}
    for (list_name, key), one in sorted(notes.tombstones.items()):
        tombstones.setdefault(list_name, {})[key] = (one.dot[0], number[one.dot[1]], one.said)
    seen = [_seen(one, number) for one in notes.takeovers]
    return msgspec.json.encode(_Notes(replicas, stamps, tombstones, seen))


def _seen(one: Takeover, number: Mapping[str, int]) -> _Seen:
    if one.scope is None:
        return _Seen(number[one.replica], one.since, number[one.other], one.until)
    rows: dict[str, list[str]] = {}
    for list_name, key in sorted(one.scope.rows):
        rows.setdefault(list_name, []).append(key)
    return _Seen(number[one.replica], one.since, number[one.other], one.until, rows, sorted(one.scope.but))


def notes_from_json(source: bytes, plan: Plan, part: str = "notes.json") -> CopyNotes:
    """The notes of the rows of a plan, and of rows that are gone.

    Of a row or a field that this version does not have, or that is not there, nothing is said. InputError
    "share-invalid" with the `part` and the `place` of a value that cannot be.
    """
    try:
        said = msgspec.json.decode(source, type=_Notes)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise InputError("share-invalid", part=part, place=str(error)) from None
    except RecursionError:
        raise InputError("share-invalid", part=part, place="…") from None
    return _Checked(said, plan, part).notes()


class _Checked:
    """The notes of a file while they are being looked at."""

    def __init__(self, said: _Notes, plan: Plan, part: str) -> None:
        self.said, self.part = said, part
        lists = (name for name in LISTS if name != CONFLICTS)  # what waits has no notes of its own
        self.there = {name: {key for key, _ in keyed(getattr(plan, name))} for name in lists}
        self.there[CLIENT[0]] = {CLIENT[1]}
        self.known: dict[tuple[str, str], bool] = {}

    def notes(self) -> CopyNotes:
        for at, name in enumerate(self.said.replicas):
            if not is_replica(name):
                raise self._wrong(f"replicas[{at}]")
        tombstones = dict(self._tombstones())
        return CopyNotes(dict(self._stamps(tombstones)), tombstones, tuple(self._takeovers()))

    def _stamps(self, tombstones: Mapping[Owner, Tombstone]) -> Iterator[tuple[Owner, Mapping[str, Dot]]]:
        for list_name, rows in self.said.stamps.items():
            there = self.there.get(list_name, set())
            for key, fields in unless_given_up(rows.items()):
                dots = {
                    field: self._dot(edit, "stamps", list_name, key, field)
                    for field, edit in fields.items()
                    if self._has(list_name, field)
                }
                if key not in there:  # gone, and nobody deleted it
                    dots = {"": dots[""]} if "" in dots and (list_name, key) in tombstones else {}
                if dots:
                    yield (list_name, key), dots

    def _tombstones(self) -> Iterator[tuple[Owner, Tombstone]]:
        for list_name, rows in self.said.tombstones.items():
            there = self.there.get(list_name)
            for key, (clock, replica, said) in rows.items():
                dot = self._dot((clock, replica), "tombstones", list_name, key)
                if there is not None and list_name != CLIENT[0] and key and key not in there:
                    yield (list_name, key), Tombstone(dot, said)

    def _takeovers(self) -> Iterator[Takeover]:
        for at, one in enumerate(self.said.seen):
            place = f"seen[{at}]"
            replica, other = (self._name(number, place) for number in (one.replica, one.other))
            if not all(0 <= clock <= LAST_CLOCK for clock in (one.since, one.until)):
                raise self._wrong(place)
            scope = None
            if one.rows is not None:
                rows = frozenset((name, key) for name, keys in one.rows.items() for key in keys)
                scope = Scope(rows, tuple(sorted(one.but)))
            yield Takeover(replica, one.since, other, one.until, scope)

    def _dot(self, edit: _Edit, *place: str) -> Dot:
        clock, number = edit
        if not 1 <= clock <= LAST_CLOCK or not 0 <= number < len(self.said.replicas):
            raise self._wrong(".".join(place))
        return clock, self.said.replicas[number]

    def _name(self, number: int, place: str) -> str:
        if not 0 <= number < len(self.said.replicas):
            raise self._wrong(place)
        return self.said.replicas[number]

    def _has(self, list_name: str, field: str) -> bool:
        """Whether rows of a list can say this; asked once for each field, as rows are many."""
        key = (list_name, field)
        if (known := self.known.get(key)) is None:
            known = self.known[key] = list_name in self.there and has_field(list_name, field)
        return known

    def _wrong(self, place: str) -> InputError:
        return InputError("share-invalid", part=self.part, place=place)
