"""A table that comes again: which item each row became before, and what of it is taken.

A row's item gets an id made from the source's name and the row's content, and keeps in its `extra` from which source
and content it came. A row that was edited since is found by what it still has in common with its item: rows that were
moved are moved, also several of one title; so is a row that got another title at the same time on the same channels. A
row of which both changed is found by its text, its link or the likeness of its words, which is told as a guess.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.origins import IMPORTED, is_of_a_row
from compassdesk.domain.plan import Item, OrganiseTask, Plan
from compassdesk.domain.short_hashes import short_hash
from compassdesk.exchange import three_way
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import free_id, origin
from compassdesk.exchange.import_preview import RowResult
from compassdesk.exchange.source_names import known_as
from compassdesk.exchange.tables.rows_alike import Why, by_text_or_link, by_words

_FIELDS = (
    "title", "body", "status", "starts_at", "last_day", "minutes", "channels", "all_channels", "spokesperson", "labels",
    "format", "link", "private_note",
)  # fmt: skip
"""What a row says of an item; petal and kind are the user's once they are confirmed."""
_OF_THE_ROW_ALONE = ("title", "body", "status", "starts_at", "link", "private_note")
"""What a row says whatever names the plan has and what stands in other rows: a column that becomes something else shows
in one of them, for what has no field of its own goes into the private note."""
_FARTHEST = timedelta(days=31)
"""How far a row may have moved when several have its title: beyond that a new one of a series is likelier."""
_MOST_COMPARED = 10_000
"""Pairs of rows and items of one title; beyond that they are taken in their order."""


class ReadRow(Struct, frozen=True, gc=False):
    """An item as a source has it now, with the fingerprint of its record."""

    item: Item
    fingerprint: str
    mended: Mapping[str, str] = {}
    """Field → text, where somebody mended the row."""


class SettledRow(Struct, frozen=True, gc=False):
    """A row's item with its final id, what becomes of it, and the fields in which the user's own change stays."""

    item: Item
    result: RowResult
    kept: tuple[str, ...] = ()
    guessed_by: Why | Literal[""] = ""
    """By what it was found where neither its title nor its time says so."""
    was: str = ""
    """The title that its item had."""


def source_of(name: str, marks: Sequence[str], plan: Plan) -> str:
    """Under which name the rows of a file are known (`known_as`)."""
    origins = [*map(origin, plan.items), *map(origin, plan.organise_tasks)]
    return known_as(name, marks, ((str(one.get("source")), one["row"]) for one in origins if is_of_a_row(one)))


def days_that_came(plan: Plan, source: str) -> dict[str, date]:
    """Fingerprint → the day its row was read as, where the user has not changed it since."""
    known: list[tuple[Item | OrganiseTask, str]] = [(item, "starts_at") for item in plan.items]
    known += [(task, "due") for task in plan.organise_tasks]
    found = {}
    for row, name in known:
        noted, when = origin(row), getattr(row, name)
        untouched = three_way.came(row).get(name) == short_hash(when)
        if when is not None and untouched and noted.get("source") == source:
            found[str(noted.get("row"))] = when.date() if isinstance(when, datetime) else when
    return found


def settled(rows: Sequence[ReadRow], source: str, existing: Sequence[Item]) -> tuple[list[SettledRow], int]:
    """Each row with its item, and how many items of earlier imports have no row any more; those stay as they are."""
    of_source = ((origin(item), item) for item in existing)
    known = {one["row"]: item for one, item in of_source if one.get("source") == source and is_of_a_row(one)}
    here = {row.fingerprint for row in rows}
    free = {item.id: item for mark, item in known.items() if mark not in here}
    found, guessed = _paired([row for row in rows if row.fingerprint not in known] if free else (), free)
    taken = {item.id for item in known.values()}
    result = []
    for row in unless_given_up(rows):
        if (same := known.get(row.fingerprint)) is not None:
            alike = _was_read_alike(same, row.item)
            result.append(SettledRow(same, "unchanged") if alike else _brought_up_to_date(same, row, source))
        elif (old := found.get(row.fingerprint)) is not None:
            brought = _brought_up_to_date(old, row, source)
            result.append(replace(brought, guessed_by=guessed.get(row.fingerprint, ""), was=old.title))
        else:
            result.append(SettledRow(_new(row, source, taken), "taken"))
    return result, len(free) - len(found)


def _new(row: ReadRow, source: str, taken: Container[str]) -> Item:
    """The row's own item with its id: nobody else has it yet, and a second one for each row would need their memory."""
    force_setattr(row.item, "extra", _noted(row.item, row, source))
    force_setattr(row.item, "id", free_id(taken, source, row.fingerprint))
    return row.item


def _was_read_alike(old: Item, new: Item) -> bool:
    """Whether the same row says what it said last time: its columns or its dates may be read in another way now.

    A year that no cell spells is guessed by the other rows and the day of the import, so it alone is no difference.
    """
    before, now = three_way.came(old), three_way.hashes(new, _OF_THE_ROW_ALONE)
    other = [name for name, said in now.items() if before.get(name, said) != said]
    if other != ["starts_at"] or old.starts_at is None or new.starts_at is None:
        return not other
    untouched = before["starts_at"] == short_hash(old.starts_at)
    return untouched and _within_a_year(old.starts_at) == _within_a_year(new.starts_at)


def _within_a_year(moment: datetime) -> tuple[int, int, int, int]:
    return moment.month, moment.day, moment.hour, moment.minute


def _paired(rows: Sequence[ReadRow], free: Mapping[str, Item]) -> tuple[dict[str, Item], dict[str, Why]]:
    """Fingerprint → item for rows that were edited, the surest likeness first, each item once; and what was a guess."""
    found: dict[str, Item] = {}
    guessed: dict[str, Why] = {}
    left = dict(free)

    def guess(alike: Callable[[Mapping[str, Item], Mapping[str, Item]], dict[str, tuple[str, Why]]]) -> None:
        waiting = {row.fingerprint: row.item for row in rows if row.fingerprint not in found}
        for mark, (key, why) in alike(waiting, left).items() if waiting and left else ():
            found[mark], guessed[mark] = left.pop(key), why

    for likeness in (_as_it_was, _title_and_channels, _title, _moment):
        if likeness is _moment:
            guess(by_text_or_link)
        waiting: dict[object, list[ReadRow]] = {}
        for row in rows:
            if row.fingerprint not in found:
                waiting.setdefault(likeness(row.item), []).append(row)
        items: dict[object, list[Item]] = {}
        for item in left.values():
            if likeness is not _moment or item.status != "published":  # what went out then is no other post
                items.setdefault(likeness(item), []).append(item)
        for key, several in waiting.items():
            for row, item in _nearest(several, items.get(key, [])) if key is not None else ():
                found[row.fingerprint] = left.pop(item.id)
    guess(by_words)
    return found, guessed


def _as_it_was(item: Item) -> object:
    return folded(item.title), item.starts_at


def _title_and_channels(item: Item) -> object:
    return folded(item.title), frozenset(item.channels)


def _title(item: Item) -> object:
    return folded(item.title)


def _moment(item: Item) -> object:
    return None if item.starts_at is None else (item.starts_at, frozenset(item.channels))


def _nearest(rows: list[ReadRow], items: list[Item]) -> list[tuple[ReadRow, Item]]:
    """Rows and items that are alike, each once: one and one; several in their order, or the nearest in time."""
    if len(rows) == len(items) == 1:
        return [(rows[0], items[0])]
    rows = sorted(rows, key=lambda row: row.item.starts_at or datetime.max)
    items = sorted(items, key=lambda item: item.starts_at or datetime.max)
    in_order = [(row, item) for row, item in zip(rows, items, strict=False) if _apart(row, item) <= _FARTHEST]
    if len(in_order) == len(rows) == len(items) or len(rows) * len(items) > _MOST_COMPARED:
        return in_order
    pairs = sorted(((_apart(row, item), at, row, item) for at, row in enumerate(rows) for item in items), key=_by_time)
    chosen: dict[str, tuple[ReadRow, Item]] = {}
    gone: set[str] = set()
    for apart, _, row, item in pairs:
        if apart <= _FARTHEST and row.fingerprint not in chosen and item.id not in gone:
            chosen[row.fingerprint] = (row, item)
            gone.add(item.id)
    return list(chosen.values())


def _by_time(pair: tuple[timedelta, int, ReadRow, Item]) -> tuple[timedelta, int]:
    return pair[0], pair[1]


def _apart(row: ReadRow, item: Item) -> timedelta:
    if row.item.starts_at is None or item.starts_at is None:
        return timedelta() if row.item.starts_at is item.starts_at else _FARTHEST
    return abs(row.item.starts_at - item.starts_at)


def _brought_up_to_date(old: Item, row: ReadRow, source: str) -> SettledRow:
    """The item with what the sheet changed; a petal that a person confirmed stays."""
    new = row.item
    is_otherwise = old.petal_confirmed and old.kind != new.kind
    fields = [name for name in _FIELDS if not (is_otherwise and name in {"minutes", "channels", "all_channels"})]
    values, kept = three_way.taken_and_kept(old, new, fields)
    if not old.petal_confirmed:
        values |= {name: getattr(new, name) for name in ("petal", "petal_confirmed", "kind")}
    item, kept = three_way.brought(old, new, values, kept)
    return SettledRow(replace(item, extra=_noted(old, row, source)), "changed", tuple(kept))


def _noted(item: Item, row: ReadRow, source: str) -> dict[str, Any]:
    noted: dict[str, Any] = {"source": source, "row": row.fingerprint, "came": three_way.hashes(row.item, _FIELDS)}
    if row.mended:
        noted["mended"] = dict(row.mended)
    return {**item.extra, IMPORTED: noted}
