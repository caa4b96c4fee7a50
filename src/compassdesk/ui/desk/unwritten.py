"""What is typed and not written, as the changes that it makes."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from msgspec import Struct

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.fields.being_typed import BeingTyped, Save


class Unwritten(Struct, frozen=True, eq=False):
    """A change that was typed and is not written, as `Session.perform` takes it."""

    label: str
    action: Callable[..., Any]
    args: tuple[Any, ...]
    merge_key: str | None


class Asking:
    """Lets fields save themselves and takes the changes they come with, in place of their being written."""

    def __init__(self) -> None:
        self._taken: list[Unwritten] | None = None

    def about(self, saves: Iterable[Save]) -> tuple[Unwritten, ...]:
        """The changes that these would write; nothing is."""
        self._taken = []
        try:
            for save in saves:
                with suppress(_OnlyAsked):
                    save(final=True)
            return tuple(self._taken)
        finally:
            self._taken = None

    def take(self, change: Unwritten) -> None:
        """Called before a change is written; while it is only asked about, this does not return."""
        if self._taken is not None:
            self._taken.append(change)
            raise _OnlyAsked


class _OnlyAsked(Exception):
    """Ends a change that is only asked about."""


def of_item(typing: BeingTyped, item_id: str) -> Iterator[tuple[Unwritten, Item, Item]]:
    """Changes that wait to be written and are of this item alone: each with the row it was made from, and its own.

    A form that shows the item takes them over, so that typing goes on from them and not from what they would replace.
    """
    for change in typing.waiting():
        if not isinstance(change, Unwritten):
            continue
        patch = change.args[0] if change.args else None
        if not isinstance(patch, Patch) or patch.base is None or patch != Patch(items=patch.items, base=patch.base):
            continue
        if [row.id for row in patch.items] == [row.id for row in patch.base.items] == [item_id]:
            yield change, patch.base.items[0], patch.items[0]
