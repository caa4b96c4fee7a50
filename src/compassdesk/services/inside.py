"""What an action reads and writes inside its transaction, so that it sees its own changes.

SQLAlchemy is loaded by the caller's `perform`; this file and the actions that use it can be imported without it.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.services import plans
from compassdesk.storage.asking import Transaction, ask

if TYPE_CHECKING:
    from compassdesk.services.patches import WrittenPatch


def items_of(tx: Transaction, ids: Iterable[str]) -> tuple[Item, ...]:
    """The items in the order of `ids`; InputError("no-such-item", id) when one is gone."""
    wanted = list(dict.fromkeys(ids))
    found = {item.id: item for item in ask(tx, plans.items_by_id, wanted)}
    for key in wanted:
        if key not in found:
            raise InputError("no-such-item", id=key)
    return tuple(found[key] for key in wanted)


def lists_of(tx: Transaction) -> Plan:
    """The client and every list but the items, which is left empty."""
    return ask(tx, plans.lists)


def write(tx: Transaction, patch: Patch) -> "WrittenPatch":
    """Apply a patch within the transaction; gives the ids written per list."""
    from compassdesk.services import patches

    return patches.apply(tx, patch)
