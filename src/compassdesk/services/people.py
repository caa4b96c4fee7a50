"""Forgetting who a spokesperson was; adding, changing and removing one is a plain patch."""

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


def anonymise(tx: "Connection", person_id: str, now: datetime) -> None:
    """Forget who a person was: the row stays for past weeks, coming items are left without a speaker (CD-10)."""
    person = _person(tx, person_id)
    items = tuple(_without(item, person_id) for item in _coming(tx, person_id, now))
    gone = replace(anonymised(person), active_to=min(person.active_to or now.date(), now.date()))
    write(tx, Patch(spokespersons=(gone,), items=items))


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


def _without(item: Item, person_id: str) -> Item:
    return replace(
        item,
        spokesperson=None if item.spokesperson == person_id else item.spokesperson,
        co_spokespersons=tuple(key for key in item.co_spokespersons if key != person_id),
    )
