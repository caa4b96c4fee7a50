"""Items that were read before and have not changed since: read once, and the same objects each time.

A month of items costs more to build than to find, and the checks keep their work on an item for as long as they are
given the very same object. Only the process that holds a file's lock keeps such items, because it alone knows of each
change: every change names the items it touched.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock

from compassdesk.domain.plan import Item

AT_MOST = 20_000


class KnownItems:
    """Items by id, for the reading connections of one open file; used from several threads."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self._lock = Lock()
        self._changing = False
        self.generation = 0
        """Grows with each change: a reader that began in an older generation neither takes nor leaves items."""

    def found(self, keys: Iterable[str], generation: int) -> dict[str, Item]:
        """Those of the items that are known, for a reader that began in `generation`."""
        with self._lock:
            if self._changing or generation != self.generation:
                return {}
            items = self._items
            return {key: items[key] for key in keys if key in items}

    def keep(self, items: Mapping[str, Item], generation: int) -> None:
        """Remember items that were read since `generation` began; beyond a bound all older ones are dropped."""
        with self._lock:
            if self._changing or generation != self.generation:
                return
            if len(self._items) + len(items) > AT_MOST:
                self._items = {}
            if len(items) <= AT_MOST:
                self._items.update(items)

    @contextmanager
    def changing(self, keys: Iterable[str], written: Mapping[str, Item]) -> Iterator[None]:
        """The block commits a change of these items, which are dropped, but for those known as they were `written`.

        Meanwhile no item is taken or left: whoever reads while it is committed may meet the rows of before or of after,
        and cannot tell which.
        """
        with self._lock:
            self.generation += 1
            self._changing = True
        committed: Mapping[str, Item] = {}
        try:
            yield
            committed = written
        finally:
            with self._lock:
                self.generation += 1
                self._changing = False
                for key in keys:
                    self._items.pop(key, None)
                if len(self._items) + len(committed) <= AT_MOST:
                    self._items.update(committed)


class KnownBefore:
    """Items known to the connection that writes, in a transaction that has changed nothing yet."""

    def __init__(self, known: KnownItems, unchanged: Callable[[], bool]) -> None:
        self._known, self._unchanged = known, unchanged

    @property
    def generation(self) -> int:
        return self._known.generation

    def found(self, keys: Iterable[str], generation: int) -> dict[str, Item]:
        """Those of the items that are known."""
        return self._known.found(keys, generation) if self._unchanged() else {}

    def keep(self, items: Mapping[str, Item], generation: int) -> None:
        """What is read here may be changed by the same transaction: nothing is remembered."""
