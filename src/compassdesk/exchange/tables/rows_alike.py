"""Rows of which title and time both changed: which item each may have been before. It is a guess, and told as one."""

from collections.abc import Mapping
from datetime import timedelta
from difflib import SequenceMatcher
from typing import Literal

from compassdesk.domain.plan import Item
from compassdesk.exchange.folded_words import folded

Why = Literal["text", "link", "words"]
_FEWEST_LETTERS = 20
"""Of a text that is no usual phrase."""
_MOST_PAIRS = 2_000
_LETTERS = 300
_ALIKE = 0.75
_FARTHEST = timedelta(days=31)
"""Beyond that a new one of a series is likelier."""


def by_text_or_link(rows: Mapping[str, Item], items: Mapping[str, Item]) -> dict[str, tuple[str, Why]]:
    """Key of a row → id of the item that alone has its text, or else its link, as only this row does."""
    found: dict[str, tuple[str, Why]] = {}
    ways: tuple[tuple[Why, str], ...] = (("text", "body"), ("link", "link"))
    for why, field in ways:
        waiting = _alone({key: row for key, row in rows.items() if key not in found}, field)
        gone = {item for item, _ in found.values()}
        here = _alone({key: item for key, item in items.items() if key not in gone and _may_move(item)}, field)
        alike = {row: here[said] for said, row in waiting.items() if said in here}
        found |= {row: (key, why) for row, key in alike.items() if _is_near(rows[row], items[key])}
    return found


def by_words(rows: Mapping[str, Item], items: Mapping[str, Item]) -> dict[str, tuple[str, Why]]:
    """Key of a row → id of the item whose title and text are most like its own, and not much further away in time."""
    items = {key: item for key, item in items.items() if _may_move(item)}
    if len(rows) * len(items) > _MOST_PAIRS:
        return {}
    said = {key: _words(item) for key, item in (*rows.items(), *items.items())}
    likeness = [
        (alike, row, key)
        for row, new in rows.items()
        for key, old in items.items()
        if _is_near(new, old) and (alike := _alike(said[row], said[key])) >= _ALIKE
    ]
    found: dict[str, tuple[str, Why]] = {}
    gone: set[str] = set()
    for _, row, key in sorted(likeness, reverse=True):
        if row not in found and key not in gone:
            found[row] = key, "words"
            gone.add(key)
    return found


def _alone(items: Mapping[str, Item], field: str) -> dict[str, str]:
    """What only one of them says in a field → its key."""
    keys: dict[str, list[str]] = {}
    for key, item in items.items():
        words = getattr(item, field)
        if words and (field == "link" or len(words) >= _FEWEST_LETTERS):
            keys.setdefault(words if field == "link" else folded(words), []).append(key)
    return {words: several[0] for words, several in keys.items() if len(several) == 1}


def _may_move(item: Item) -> bool:
    """What was published went out then, and is no other post."""
    return item.status != "published"


def _words(item: Item) -> str:
    return folded(f"{item.title} {item.body}")[:_LETTERS]


def _is_near(new: Item, old: Item) -> bool:
    if new.starts_at is None or old.starts_at is None:
        return new.starts_at is old.starts_at
    return abs(new.starts_at - old.starts_at) <= _FARTHEST


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if min(len(one), len(other)) < _FEWEST_LETTERS // 2 or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()
