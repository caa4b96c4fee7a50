"""A part of a file as a copy of its client: what is news for somebody, and what stands here beside what they told.

Of the items only those are read that it is about and those that these name, so a small change costs what it is and not
what the plan is.
"""

from collections.abc import Collection, Iterable
from itertools import chain
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.copies import Copy, Owner
from compassdesk.domain.joining import conflicts
from compassdesk.domain.joining.conflicts import Conflict
from compassdesk.domain.joining.joining import rows_by_owner
from compassdesk.domain.joining.parts import changed_since, owners_of, part_of
from compassdesk.domain.joining.row_fields import said_by
from compassdesk.domain.plan import Plan
from compassdesk.domain.record_values import key_in
from compassdesk.domain.references import lists_naming, named_by, target_of
from compassdesk.domain.replicas import Seen
from compassdesk.services import plans
from compassdesk.services.copies_merged import at_one_clock
from compassdesk.storage import copy_notes
from compassdesk.storage.asking import Reading


def beside(reading: Reading, there: Copy) -> Copy:
    """The file as a copy with the rows that another one tells of, those that wait, and what all these name: as much as
    joining the two needs to know of it. The errors of `copies_merged.copy_in`.
    """
    told = rows_by_owner(there).keys() | there.notes.tombstones.keys()

    def look() -> Copy:
        plan = plans.lists(reading)
        waiting = conflicts.by_row(plan.conflicts)
        asked = {*told, *waiting}
        rows = ((owner, row) for owner, row in rows_by_owner(_only(plan)).items() if owner in asked)
        named = _items_named(chain(rows, rows_by_owner(there).items()))
        named |= _items_waiting(chain(waiting.values(), conflicts.by_row(there.plan.conflicts).values()))
        return copy_notes.copy_of_rows(reading, _with_items(reading, plan, _items_of(asked) | named), sorted(asked))

    return at_one_clock(reading, look)


def news(reading: Reading, seen: Seen) -> Copy | None:
    """What of the file is news for somebody who has seen so much: `changed_since` of all of it; None where nothing is.

    The errors of `copies_merged.copy_in`.
    """

    def look() -> Copy:
        plan = plans.lists(reading)
        asked = {*copy_notes.changed_since(reading, seen), *conflicts.by_row(plan.conflicts)}
        wanted, looked_for = _items_of(asked), set[str]()
        while True:
            looked_for |= wanted
            plan = _with_items(reading, plan, looked_for)
            part = part_of(plan, asked)
            wanted = _items_named(rows_by_owner(_only(part)).items())
            if wanted <= looked_for:
                return copy_notes.copy_of_rows(reading, plan, sorted(asked.union(owners_of(part))))

    return changed_since(at_one_clock(reading, look), seen)


def _only(plan: Plan) -> Copy:
    return Copy("", "", 0, plan)


def _with_items(reading: Reading, plan: Plan, keys: Collection[str]) -> Plan:
    return replace(plan, items=plans.items_by_id(reading, keys)) if keys else plan


def _items_of(owners: Iterable[Owner]) -> set[str]:
    return {key for name, key in owners if name == "items"}


def _items_named(rows: Iterable[tuple[Owner, Any]]) -> set[str]:
    """The items that rows name."""
    naming = lists_naming("items")
    return {
        key
        for (list_name, _), row in rows
        if list_name in naming
        for name, key in named_by(list_name, row)
        if name == "items"
    }


def _items_waiting(found: Iterable[Iterable[Conflict]]) -> set[str]:
    """The items that values name which wait: one of them may be what stands."""
    return {
        key
        for waiting in found
        for one in waiting
        if target_of(one.key[0], one.key[2]) == "items" and (key := key_in(said_by(one.value))) is not None
    }
