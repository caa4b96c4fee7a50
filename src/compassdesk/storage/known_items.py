"""Items that were read before and have not changed since: read once, and the same objects each time.

A month of items costs more to build than to find, and the checks keep their work on an item for as long as they are
given the very same object. Only the process that holds a file's lock keeps such items, because it alone knows of each
change: every change names the items it touched.
"""

from collections.abc import Mapping
from threading import Lock

from compassdesk.domain.plan import Item

_AT_MOST = 20_000


class KnownItems:
    """Items by id, for the reading connections of one open file; used from several threads."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self._lock = Lock()
        self.generation = 0
        """Grows with each change: what was read before a change is not kept after it."""

    def get(self, key: str) -> Item | None:
        return self._items.get(key)

    def keep(self, items: Mapping[str, Item], generation: int) -> None:
        """Remember items that were read since `generation` began; beyond a bound all older ones are dropped."""
        with self._lock:
            if generation != self.generation:
                return
            if len(self._items) + len(items) > _AT_MOST:
                self._items = {}
            if len(items) <= _AT_MOST:
                self._items.update(items)

    def forget(self, keys: frozenset[str]) -> None:
        """Drop the items a committed change touched."""
        with self._lock:
            self.generation += 1
            for key in keys:
                self._items.pop(key, None)
