"""What is typed and not written, as the changes that it makes: asked about, and written as soon as that can be."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.desk.being_typed import Save

if TYPE_CHECKING:
    from compassdesk.ui.desk.desk import Desk

translate = QCoreApplication.translate


class Unwritten(Struct, frozen=True, eq=False):
    """A change that was typed and is not written, as `Desk.perform` takes it."""

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


def write_again(desk: "Desk", changes: tuple[Unwritten, ...]) -> None:
    """Take changes that could not be written for what is being typed: saved now, or as soon as that can be.

    One that cannot be right any more, such as the text for a channel that was removed meanwhile, is told and dropped:
    no form shows it, where it could be mended, and it would stand in the way of every other change.
    """

    def save(change: Unwritten, *, final: bool) -> None:
        del final
        try:
            desk.perform(change.label, change.action, *change.args, merge_key=change.merge_key)
        except InputError as refused:
            from compassdesk.texts.errors import sentence

            lost = translate("Unsaved", "What you typed before the client was closed is not saved.")
            desk.say(f"{lost} “{change.label}”: {sentence(refused)}")
        desk.typing.end(change)

    for change in changes:
        desk.typing.begin(change, partial(save, change))
    if not changes:
        return
    try:
        desk.typing.rest()
    finally:
        if desk.typing:
            desk.plan_changed.emit()  # the forms show it: `of_item`


def of_item(desk: "Desk", item_id: str) -> Iterator[tuple[Unwritten, Item, Item]]:
    """Changes that wait to be written and are of this item alone: each with the row it was made from, and its own.

    A form that shows the item takes them over, so that typing goes on from them and not from what they would replace.
    """
    for change in desk.typing.waiting():
        if not isinstance(change, Unwritten):
            continue
        patch = change.args[0] if change.args else None
        if not isinstance(patch, Patch) or patch.base is None or patch != Patch(items=patch.items, base=patch.base):
            continue
        if [row.id for row in patch.items] == [row.id for row in patch.base.items] == [item_id]:
            yield change, patch.base.items[0], patch.items[0]
