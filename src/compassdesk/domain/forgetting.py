"""Forgetting a person: what in a plan tells who somebody was, and the patch that takes all of it out.

Anonymising means the same (C6 CD-18, C9.18): the row stays, without anything that names the person, because past weeks
are counted by it; coming items are left without a speaker (CD-10); and the name goes out of every text of the plan.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, get_origin

from msgspec import Struct
from msgspec.structs import fields, replace

from compassdesk.domain.checks.people import FORMER_COLLEAGUE, anonymised
from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Item, Plan, Record, Spokesperson
from compassdesk.domain.references import REFERENCES, without

T = TypeVar("T")

_IS_OVER = frozenset(("published", "cancelled"))
_POINTERS = {"id", "channel", "item", "person", "check", "target", "people", "campaigns"}.union(
    *REFERENCES.values()
) - {"placements"}
"""Fields that name rows; a word in them is an id and no text."""


def words_for(person: Spokesperson) -> tuple[str, ...]:
    """What texts call a person: `sure_words_for`, and parts of the name that may be words of their own; each once.

    Those are the first name, the family name as a whole, and its last word: Anja, de Wit, Wit.
    """
    first, *family = person.name.split() or [""]
    words = (*sure_words_for(person), first, " ".join(family), *family[-1:])
    return tuple(dict.fromkeys(word for word in words if len(word) > 1))


def sure_words_for(person: Spokesperson) -> tuple[str, ...]:
    """The words that mean nobody and nothing else: the full name and the signature."""
    return tuple(word for word in (person.name.strip(), person.signature.strip()) if len(word) > 1)


def tells(key: str, person: Spokesperson) -> bool:
    """Whether an id was made of the person's name, as ids from plan files may be: "nadia-kaya"."""
    plain = key.casefold()
    return any(len(part) > 2 and part.casefold() in plain for part in re.findall(r"\w+", person.name))


def taking_out(words: Iterable[str]) -> Callable[[str], str]:
    """What makes of a text one without the words, for texts outside the plan."""
    pattern = _pattern(words)
    return lambda text: text if pattern is None else pattern.sub(FORMER_COLLEAGUE, text)


def mentions(plan: Plan, words: Iterable[str]) -> int:
    """How many rows have one of the words in a text, the rows of people aside."""
    pattern = _pattern(words)
    if pattern is None:
        return 0
    listed = (row for name in LISTS if name != "spokespersons" for row in getattr(plan, name))
    return sum(_without(row, pattern, "") != row for row in (plan.client, *listed))


def spoken(plan: Plan, person: str, since: datetime) -> int:
    """How many items from a moment on lose the person as a speaker."""
    return sum(
        _is_coming(item, since) and (item.spokesperson == person or person in item.co_spokespersons)
        for item in plan.items
    )


def forgotten(plan: Plan, person: Spokesperson, words: Iterable[str], now: datetime, *, fresh_id: str = "") -> Patch:
    """Everything that changes when a person is forgotten; `plan` must be whole.

    `words` are taken out of every text and "former colleague" stands in their place. `fresh_id` replaces the person's
    id wherever it stands; empty keeps it. `now` is the client's wall clock: what starts from then on loses its speaker.
    """
    key = fresh_id or person.id
    gone = replace(anonymised(person), id=key, active_to=min(person.active_to or now.date(), now.date()))
    pattern = _pattern(words)
    changed: dict[str, Any] = {}
    for name in LISTS:
        rows = getattr(plan, name)
        after = tuple(_freed(name, row, person.id, key, now) for row in rows)
        if pattern is not None:
            after = tuple(_without(row, pattern, FORMER_COLLEAGUE) for row in after)
        changed[name] = tuple(new for new, old in zip(after, rows, strict=True) if new != old)
    others = tuple(row for row in changed["spokespersons"] if row_id(row) != person.id)
    changed["spokespersons"] = (gone, *others)
    client = plan.client if pattern is None else _without(plan.client, pattern, FORMER_COLLEAGUE)
    removed = (("spokespersons", person.id),) if key != person.id else ()
    return Patch(client=None if client == plan.client else client, removed=removed, **changed)


def _freed(list_name: str, row: Any, person: str, key: str, now: datetime) -> Any:
    """A row that names the person by id: under the new id, or no longer where it is still to come.

    What is planned by records is still to come: those name nobody. A view goes on showing what was theirs.
    """
    if isinstance(row, Record):
        row = row if list_name == "saved_views" else without(list_name, row, "spokespersons", {person})
        return row if person == key else Record(row.id, _under(row.content, person, key))
    if not isinstance(row, Item):
        return replace(row, spokesperson=key) if getattr(row, "spokesperson", None) == person else row
    is_coming = _is_coming(row, now)
    speaks, helps = row.spokesperson == person, person in row.co_spokespersons
    if speaks:
        row = replace(row, spokesperson=None if is_coming else key)
    if helps:
        kept = (key if one == person else one for one in row.co_spokespersons if one != person or not is_coming)
        row = replace(row, co_spokespersons=tuple(kept))
    if row.approver == person:
        row = replace(row, approver=None if is_coming else key)
    return replace(row, approved_by=key) if row.approved_by == person else row


def _under(said: Any, person: str, key: str) -> Any:
    """What a record says, with the new id wherever it says the one that tells the name, also where nobody reads it."""
    if isinstance(said, Mapping):
        return {name: _under(one, person, key) for name, one in said.items()}
    if isinstance(said, list | tuple):
        return type(said)(_under(one, person, key) for one in said)
    return key if said == person else said


def _is_coming(item: Item, now: datetime) -> bool:
    return item.status not in _IS_OVER and (item.starts_at is None or item.starts_at >= now)


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """Any of the words as a word of its own, whatever its case and what is between its parts; longer ones first.

    Names of files have hyphens and underscores for blanks.
    """
    parts = [
        r"[\s_-]+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True) if word.strip()
    ]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})(?![^\W_])", re.IGNORECASE) if parts else None


def _without(value: T, pattern: re.Pattern[str], instead: str, name: str = "") -> T:
    """A value with the words taken out of every text in it; the very same object when there is nothing to take out."""
    result: Any = value
    if isinstance(value, str):
        result = value if name in _POINTERS else pattern.sub(instead, value)
    elif isinstance(value, Struct):
        kind: type[Struct] = type(value)
        before = {name: getattr(value, name) for name in _with_text(kind)}
        after = {name: _without(one, pattern, instead, name) for name, one in before.items()}
        different = {name: one for name, one in after.items() if one is not before[name]}
        result = replace(value, **different) if different else value
    elif isinstance(value, Mapping):
        after = {key: _without(one, pattern, instead, str(key)) for key, one in value.items()}
        result = after if any(after[key] is not one for key, one in value.items()) else value
    elif isinstance(value, tuple | list):
        parts = [_without(one, pattern, instead, name) for one in value]
        result = type(value)(parts) if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    return value if result == value else result


@cache
def _with_text(kind: type[Struct]) -> tuple[str, ...]:
    """The names of the fields that may hold a text: dates, numbers and the closed lists of words hold none."""
    return tuple(entry.name for entry in fields(kind) if _may_hold_text(entry.type))


def _may_hold_text(field_type: Any) -> bool:
    return field_type not in {bool, int, float, date, datetime} and "Literal" not in str(get_origin(field_type))
