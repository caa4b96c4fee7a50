"""What is called otherwise keeps what was noted under its name: competitors their shares, tools their cost (A31, A34).

Both are lists of names, so a rename is told by its place: another name where one stood, in a list as long as before.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from compassdesk.domain.plan import Item

Noted = TypeVar("Noted")


def renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """The new name of each that has another one in the same place; none of a list that grew or shrank.

    A name that stands there twice is nobody's: half a name is saved as well, and what two have noted would be one's.
    """
    if len(before) != len(after):
        return {}
    pairs = zip(before, after, strict=True)
    return {was: now for was, now in pairs if was not in after and now not in before and after.count(now) == 1}


def under_new_names(noted: Mapping[str, Noted], names: Mapping[str, str]) -> dict[str, Noted]:
    """What was noted, under the names that `names` leads to; where two become one, what was renamed stands."""
    moved = {names[name]: value for name, value in noted.items() if name in names}
    made: dict[str, Noted] = {}
    for name, value in noted.items():
        now = names.get(name, name)
        made[now] = moved.get(now, value)
    return made


def items_renamed(items: Iterable[Item], names: Mapping[str, str]) -> tuple[Item, ...]:
    """Those of the items that noted a share under one of the names, as they are with the new ones."""
    return tuple(
        replace(item, competitor_shares=under_new_names(item.competitor_shares, names))
        for item in items
        if not names.keys().isdisjoint(item.competitor_shares)
    )
