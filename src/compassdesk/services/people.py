"""What a user does with spokespersons beyond editing them (adding, changing and removing one is a plain patch)."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from compassdesk.domain.checks.people import anonymised
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Spokesperson
from compassdesk.services.inside import items_of, lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection


def reassign(tx: "Connection", old: str, new: str | None, since: datetime) -> tuple[str, ...]:
    """Let another person (or nobody yet) speak in all items of `old` that are still to come; gives their ids."""
    _person(tx, old)
    items = tuple(_spoken_by(item, old, new) for item in _coming(tx, old, since))
    write(tx, Patch(items=items))
    return tuple(item.id for item in items)


def anonymise(tx: "Connection", person_id: str, now: datetime) -> None:
    """Forget who a person was: the row stays for past weeks, coming items are left without a speaker (CD-10)."""
    person = _person(tx, person_id)
    items = tuple(_spoken_by(item, person_id, None) for item in _coming(tx, person_id, now))
    gone = replace(anonymised(person), active_to=min(person.active_to or now.date(), now.date()))
    write(tx, Patch(spokespersons=(gone,), items=items))


def merge(tx: "Connection", kept: str, double: str) -> None:
    """Make one person of two rows (an import's "N. Brink" and "Noor"): everything of `double` becomes `kept`'s."""
    _person(tx, kept)
    _person(tx, double)
    ids = tx.exec_driver_sql(
        "SELECT id FROM items WHERE spokesperson = ?1 OR approved_by = ?1 "
        "OR id IN (SELECT item_id FROM item_speakers WHERE spokesperson_id = ?1)",
        (double,),
    ).scalars()
    items = tuple(_spoken_by(item, double, kept) for item in items_of(tx, [str(key) for key in ids]))
    approved = tuple(replace(i, approved_by=kept if i.approved_by == double else i.approved_by) for i in items)
    plan = lists_of(tx)
    ties = tuple(replace(tie, spokesperson=kept) for tie in plan.relationships if tie.spokesperson == double)
    write(tx, Patch(items=approved, relationships=ties))
    write(tx, Patch(removed=(("spokespersons", double),)))


def _person(tx: "Connection", person_id: str) -> Spokesperson:
    for person in lists_of(tx).spokespersons:
        if person.id == person_id:
            return person
    raise InputError("no-such-person", id=person_id)


def _coming(tx: "Connection", person_id: str, since: datetime) -> tuple[Item, ...]:
    """Items from a moment on, and those without a time, in which the person speaks; what is over stays as it was."""
    found = tx.exec_driver_sql(
        "SELECT id FROM items WHERE (starts_at >= ?1 OR starts_at IS NULL) "
        "AND status NOT IN ('published', 'cancelled') "
        "AND (spokesperson = ?2 OR id IN (SELECT item_id FROM item_speakers WHERE spokesperson_id = ?2))",
        (since.strftime("%Y-%m-%dT%H:%M"), person_id),
    )
    return items_of(tx, [str(key) for key in found.scalars()])


def _spoken_by(item: Item, old: str, new: str | None) -> Item:
    speaker = new if item.spokesperson == old else item.spokesperson
    others = (new if key == old else key for key in item.co_spokespersons)
    return replace(
        item,
        spokesperson=speaker,
        co_spokespersons=tuple(dict.fromkeys(key for key in others if key is not None and key != speaker)),
    )
