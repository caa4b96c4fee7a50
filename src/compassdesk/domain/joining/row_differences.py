"""One row that two copies say otherwise, field by field, for somebody who looks at it before the copies are joined."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.copies import CLIENT, Copy, Owner
from compassdesk.domain.earlier_text import KEPT_APART, EarlierText
from compassdesk.domain.joining.joined_values import SAYS_NOTHING, is_settled_unasked
from compassdesk.domain.joining.joining import Joined, MergeChoice, RowThatCame, rows_by_owner
from compassdesk.domain.joining.parts import seen_at
from compassdesk.domain.joining.row_fields import NOTHING, fields_of, kind_of, row_of, spelled
from compassdesk.domain.joining.sound_rows import sound
from compassdesk.domain.joining.values_before import ValueBefore
from compassdesk.domain.replicas import Key, Seen, moment_of

Side = Literal["here", "there"]
_SEVERAL: Mapping[str, str] = {
    "placements": "channels",
    "item_speakers": "co_spokespersons",
    "audience_channels": "channels",
}
"""What the ids of a row are called together, which the joining keeps as a field for each."""


_UNTOLD = frozenset(("extra", "position"))
_UNSAID = SAYS_NOTHING | {b"false"}
_SAME_EDIT = timedelta(seconds=2)
"""By so much at most the moment of a text that an edit kept is behind the clock of that edit."""


class FieldSeen(Struct, frozen=True):
    """What copies say in a field, spelled as JSON; None for a side that says what `was` there before.

    `was` is None where that is not known; it stood there when the copies parted, or at the moment `was_at`. A field
    with a `choice` waits for one.
    """

    field: str
    here: bytes | None
    there: bytes | None
    was: bytes | None = None
    choice: MergeChoice | None = None
    was_at: datetime | None = None


class RowSeen(Struct, frozen=True):
    """A row: as it will be (None: removed), the fields in which the copies differ, and whether its removal is asked
    about. Of a row that only one copy has, what that says of it: where somebody removed it, what was changed since.
    """

    owner: Owner
    row: Any
    fields: tuple[FieldSeen, ...]
    removal: MergeChoice | None = None
    is_alone: bool = False
    """Whether only one copy has it."""


class SeenCopies(Struct, frozen=True):
    """A join that was looked at, with what is needed to tell of its rows.

    `parted` is the clock of the edit up to which both copies know the same, 0 the making of the file; None where
    nothing tells it. `earlier` are texts that stood here before.
    """

    joined: Joined
    here: Copy
    there: Copy
    rows_here: Mapping[Owner, Any]
    rows_there: Mapping[Owner, Any]
    came: Mapping[Owner, RowThatCame]
    choices: Mapping[Owner, tuple[MergeChoice, ...]]
    parted: int | None = None
    earlier: Mapping[str, tuple[EarlierText, ...]] = {}
    seen_here: Seen = {}
    seen_there: Seen = {}
    """What each copy has seen of whom."""
    before: Mapping[Key, ValueBefore] = {}
    """What the backups know of fields that are to be chosen."""

    def changed_apart(self, owner: Owner, side: Side) -> frozenset[str]:
        """The fields of a row, called as the stamps call them, that one copy says by an edit the other has not seen."""
        copy, known = (self.here, self.seen_there) if side == "here" else (self.there, self.seen_here)
        stamps = copy.notes.stamps.get(owner, {})
        return frozenset(name for name, (clock, replica) in stamps.items() if clock > known.get(replica, 0))

    def after(self, owner: Owner) -> Any:
        """A row as the join leaves it; None where that removes it."""
        came = self.came.get(owner)
        return came.row if came is not None else self.rows_here.get(owner)

    def known(self, owner: Owner) -> Any:
        """A row as it is anywhere."""
        return self.after(owner) or self.rows_here.get(owner) or self.rows_there.get(owner)


def seen_copies(
    joined: Joined, here: Copy, there: Copy, earlier: Mapping[str, tuple[EarlierText, ...]] | None = None
) -> SeenCopies:
    """What `join(here, there)` came to, ready to be told."""
    choices: dict[Owner, tuple[MergeChoice, ...]] = {}
    for one in joined.choices:
        owner = one.list, one.id
        choices[owner] = (*choices.get(owner, ()), one)
    came = {(one.list, one.id): one for one in joined.came}
    rows = rows_by_owner(here), rows_by_owner(there)
    takeovers = (*here.notes.takeovers, *there.notes.takeovers)
    mine, theirs = (seen_at(copy.replica, copy.clock, takeovers) for copy in (here, there))
    return SeenCopies(joined, here, there, *rows, came, choices, _parted(here, there), earlier or {}, mine, theirs)


def row_seen(seen: SeenCopies, owner: Owner) -> RowSeen:
    """All in which the copies differ about a row, in the order in which its kind has its fields."""
    choices = {one.field: one for one in seen.choices.get(owner, ())}
    mine, other = seen.rows_here.get(owner), seen.rows_there.get(owner)
    after = seen.after(owner)
    told = RowSeen(owner, after, (), choices.pop("", None))
    if other is None and not seen.there.is_whole:
        return told
    if mine is None or other is None:
        side: Side = "there" if mine is None else "here"
        return RowSeen(owner, after, tuple(_alone(seen, owner, side, told.removal)), told.removal, is_alone=True)
    said_here, said_there = _told(owner, mine), _told(owner, other)
    said_after = said_here if after is mine else said_there if after is other else _told(owner, after)
    sides = said_here, said_there, said_after
    differ = {name for name in said_here.keys() | said_there.keys() if said_here.get(name) != said_there.get(name)}
    names = (differ - _UNTOLD | choices.keys()) - seen.there.left_out.get(owner[0], frozenset())
    here, there = (_together(seen.changed_apart(owner, side)) for side in ("here", "there"))
    found = (
        _asked(seen, choices[name], sides) if name in choices else _field(name, sides, here & there)
        for name in _in_order(owner[0], names)
    )
    return RowSeen(owner, after, tuple(one for one in found if one is not None), told.removal)


def with_values(owner: Owner, row: Any, values: Mapping[str, bytes]) -> Any:
    """The row with other values in some fields, such as a plan may hold."""
    return sound(row_of(*owner, {**fields_of(owner[0], row), **values})) if values else row


def _alone(seen: SeenCopies, owner: Owner, side: Side, removal: MergeChoice | None) -> Iterator[FieldSeen]:
    """What one copy says of a row that the other does not have; of one whose removal is asked about what it changed."""
    copy, rows = (seen.here, seen.rows_here) if side == "here" else (seen.there, seen.rows_there)
    said = _told(owner, rows.get(owner))
    stamped = copy.notes.stamps.get(owner, {})
    since = {name for name, dot in stamped.items() if name and dot[0] > (seen.parted or 0)}
    changed = _together(since)
    wanted = changed & said.keys() if removal is not None and changed & said.keys() else said.keys()
    for name in _in_order(owner[0], wanted):
        if name not in _UNTOLD and said[name] not in _UNSAID:
            here, there = (said[name], None) if side == "here" else (None, said[name])
            yield FieldSeen(name, here, there)


def _together(names: Iterable[str]) -> frozenset[str]:
    """The fields with their ids told together that these fields are parts of, and the others."""
    return frozenset(_SEVERAL.get(one.partition("/")[0], one) if one.endswith("/position") else one for one in names)


def _asked(seen: SeenCopies, choice: MergeChoice, sides: Sequence[Mapping[str, bytes]]) -> FieldSeen:
    here, there, _ = (side.get(choice.field, NOTHING) for side in sides)
    before = _before(seen, (choice.list, choice.id), choice.field)
    was, at = (before.value, before.at) if before is not None else (None, None)
    return FieldSeen(choice.field, here, there, was, choice, at)


def _field(name: str, sides: Sequence[Mapping[str, bytes]], both: frozenset[str]) -> FieldSeen | None:
    here, there, after = (side.get(name, NOTHING) for side in sides)
    if is_settled_unasked(name):
        return None
    if name in both and name in _SEVERAL.values():  # several ids, of which each changed some
        return FieldSeen(name, here, there)
    return FieldSeen(name, here, None, there) if here == after else FieldSeen(name, None, there, here)


def _told(owner: Owner, row: Any) -> dict[str, bytes]:
    """The fields of a row, those with several ids as one each; of a row that is not there, none."""
    if row is None:
        return {}
    said = {name: value for name, value in fields_of(owner[0], row).items() if not name.endswith("/position")}
    for name in set(_SEVERAL.values()) & set(row.__struct_fields__):
        if ids := getattr(row, name):
            said[name] = spelled(ids)
    return said


def _in_order(list_name: str, names: Iterable[str]) -> list[str]:
    order = _order(list_name)
    return sorted(names, key=lambda name: (order.get(name.partition("/")[0], len(order)), name))


@cache
def _order(list_name: str) -> Mapping[str, int]:
    kind: Any = kind_of(list_name)
    return {name: place for place, name in enumerate(kind.__struct_fields__)}


def _parted(here: Copy, there: Copy) -> int | None:
    """The latest clock of either copy that the other has seen of it directly."""
    pairs = {(here.replica, there.replica), (there.replica, here.replica)}
    takeovers = (*here.notes.takeovers, *there.notes.takeovers)
    known = max((one.until for one in takeovers if (one.replica, one.other) in pairs), default=None)
    return known if known is not None or takeovers else 0


def _before(seen: SeenCopies, owner: Owner, name: str) -> ValueBefore | None:
    """What a field was that both changed, as far as that is certain."""
    known = seen.before.get((*owner, name))
    if known is not None and known.at is None:
        return known
    text = _earlier(seen, owner, name)
    return ValueBefore(text) if text is not None else known


def _earlier(seen: SeenCopies, owner: Owner, name: str) -> bytes | None:
    """What a text said when the copies parted, where the file kept it.

    Shortly behind one that was kept none is kept: then the next may have been written in between. The edit that both
    know last may have kept one itself.
    """
    if owner[0] != "items" or seen.parted is None:
        return None
    since = moment_of(seen.parted)
    kept, begun = seen.earlier.get(owner[1], ()), since + _SAME_EDIT
    later = [one for one in kept if one.saved_at > begun]
    if not later or any(since - KEPT_APART <= one.saved_at <= begun for one in kept):
        return None
    first = min(later, key=lambda one: one.saved_at)
    if name in {"title", "body"}:
        return spelled(getattr(first, name))
    table, _, part = name.partition("/")
    channel, _, field = part.rpartition("/")
    return spelled(first.own_texts.get(channel)) if (table, field) == ("placements", "text") else None


def title_owner(owner: Owner, row: Any) -> Owner:
    """The row by whose title another one is known: an attachment, or a passed block, is one of an item."""
    if owner == CLIENT:
        return owner
    content = getattr(row, "content", None)
    item = content.get("item") if isinstance(content, Mapping) else getattr(row, "item", None)
    return ("items", item) if isinstance(item, str) and item else owner
