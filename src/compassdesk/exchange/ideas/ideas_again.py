"""Ideas that come again: what their source changed is taken, what the user changed here stays (`three_way`).

A line of a list is known by its words, and by most of its words where it was edited since, which is told as a guess. A
mail is known by itself alone: another one of the same name is another mail.
"""

from collections.abc import Collection, Mapping
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange import three_way
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.identity import origin
from compassdesk.exchange.tables.rows_alike import by_words

_FIELDS = ("title", "private_note")
"""What a source says of an idea; all else is the user's once it is here."""
_KINDS = ("list:", "mail:")
"""How the keys of ideas begin; rows of tables have none of these."""


def key_of(item: Item) -> str:
    """The key of the idea that an item came in as; "" for everything else."""
    key = str(origin(item).get("row", ""))
    return key if key.startswith(_KINDS) else ""


def known_ideas(plan: Plan) -> dict[str, Item]:
    """The items that came in as ideas, by what each said last."""
    return {key: item for item in plan.items if (key := key_of(item))}


def noted(item: Item, source: str, key: str) -> dict[str, Any]:
    """What an item keeps of the idea that it is, beside what it kept before."""
    said = {"source": source, "row": key, "came": three_way.hashes(item, _FIELDS)}
    return {**item.extra, IMPORTED: said}


def edited(new: Mapping[str, Item], known: Mapping[str, Item], source: str, here: Collection[str]) -> dict[str, Item]:
    """Key → the item that an edited idea was, by the likeness of their words; `here` are the keys that `source` has.

    Not one that came before hashes were kept: nobody can tell what its source said. When it is planned by now does not
    matter.
    """
    gone = {
        key: item
        for key, item in known.items()
        if key not in here and origin(item).get("source") == source and three_way.came(item)
    }
    before = _alone({key: item for key, item in gone.items() if item.status != "published"})
    same = {key: before[words] for words, key in _alone(new).items() if words in before}
    others = {key: item for key, item in new.items() if key not in same}
    known_again = set(same.values())
    left = {key: replace(item, starts_at=None) for key, item in gone.items() if key not in known_again}
    found = {**same, **{key: was for key, (was, _) in by_words(others, left).items()}}
    return {key: gone[was] for key, was in found.items()}


def _alone(items: Mapping[str, Item]) -> dict[str, str]:
    """Titles without capitals, accents and marks that only one of them has → its key."""
    keys: dict[str, list[str]] = {}
    for key, item in items.items():
        keys.setdefault(folded(item.title), []).append(key)
    return {words: several[0] for words, several in keys.items() if words and len(several) == 1}


def brought_up_to_date(old: Item, new: Item) -> tuple[Item, tuple[str, ...]]:
    """The item with what its source changed, and the fields in which the user's own change stays.

    It is the same item where the source says what it said, or where nobody can tell what that was.
    """
    before, now = three_way.came(old), three_way.came(new)
    if not before or before == now:
        return old, ()
    values, kept = three_way.taken_and_kept(old, new, _FIELDS)
    if "title" in values and not old.petal_confirmed and old.kind == new.kind:
        values["petal"] = new.petal
    return replace(old, **values, extra={**old.extra, **new.extra}), tuple(kept)
