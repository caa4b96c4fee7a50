"""The document of an open file as it is changed: in transactions, each with its undo step, stamps and earlier texts."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from compassdesk.domain.plan import Item
from compassdesk.storage import copy_notes, earlier_texts, stamps
from compassdesk.storage.copy_notes import holding
from compassdesk.storage.history import History, Step, is_noted
from compassdesk.storage.known_items import KnownBefore
from compassdesk.storage.remembering import Remembering
from compassdesk.storage.slices import Told, telling
from compassdesk.storage.writing import Writing
from compassdesk.storage.written_items import as_written, writing_items

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


class Document:
    """Made once for a writing connection: the triggers that note what happens to rows live as long as that does."""

    def __init__(self, path: Path, writing: Writing) -> None:
        place = stamps.place_of(path)

        def stamped(transaction: "Connection", touched: stamps.Touched) -> None:
            stamps.stamp(transaction, touched, place, int(datetime.now(UTC).timestamp() * 1000))

        def joined(connection: sqlite3.Connection, held: copy_notes.HeldNotes) -> copy_notes.Exchange:
            return copy_notes.write_held(connection, held, path, int(datetime.now(UTC).timestamp() * 1000))

        self._writing, self._core = writing, writing.core()
        with writing.transaction(in_memory=True):
            earlier_texts.watch(self._core)
            self._history = History(self._core, stamped, joined)
        connection = writing.connection
        if isinstance(connection, Remembering):
            connection.known = KnownBefore(writing.known, lambda: not is_noted(connection))

    def change(self, action: Callable[..., T], *args: Any, told: Told | None = None) -> tuple[T, Step]:
        """The answer of `action(transaction, *args)`, committed, and what takes it back; `told` hears of its slices."""

        def acted() -> tuple[T, Step, Mapping[str, Item]]:
            answer = action(self._core, *args)
            written = as_written(self._core)
            return answer, self._history.take(self._core), written

        return self._committed(acted, told)

    def replay(self, step: Step, told: Told | None = None, *, is_undo: bool) -> Step:
        """Take a step back, committed; gives what brings it forward again. `is_undo` as `History.replay` has it."""
        return self._committed(lambda: (None, self._history.replay(self._core, step, is_undo=is_undo), {}), told)[1]

    def _committed(self, change: Callable[[], tuple[T, Step, Mapping[str, Item]]], told: Told | None) -> tuple[T, Step]:
        core = self._core
        with self._writing.transaction() as while_committing, telling(core, told), writing_items(core), holding(core):
            result, step, written = change()
            earlier_texts.keep(core, datetime.now(UTC))
            while_committing.append(self._writing.known.changing(step.touched.get("items", frozenset()), written))
        return result, step
