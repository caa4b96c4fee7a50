"""Fixes that several checks offer about a person: somebody else speaks, or the link with the organisation shows."""

from collections.abc import Collection, Iterable

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item


def assigned(name: str, items: Iterable[Item], instead_of: Collection[str] = ()) -> Fix:
    """Let this person speak in these items; `instead_of` leave them altogether, also as co-speakers."""
    rows = tuple(_spoken_by(item, name, instead_of) for item in items)
    return Fix("assign_speaker", {"person": name, "items": tuple(row.id for row in rows)}, Patch(items=rows))


def _spoken_by(item: Item, name: str, instead_of: Collection[str]) -> Item:
    leads = not instead_of or item.spokesperson in instead_of
    co_speakers = [other for other in item.co_spokespersons if other not in {name, *instead_of}]
    if not leads and item.spokesperson != name:
        co_speakers.append(name)
    return replace(item, spokesperson=name if leads else item.spokesperson, co_spokespersons=tuple(co_speakers))


def link_visible(ledger: Ledger, name: str) -> Fix:
    """The profile shows for whom this person works."""
    person = replace(ledger.people[name], org_link_visible=True)
    return Fix("mark_link_visible", {"person": name}, Patch(spokespersons=(person,)))
