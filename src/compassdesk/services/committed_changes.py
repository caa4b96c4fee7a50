"""What a committed change is, and who hears of it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from compassdesk.storage.history import Step

Kind = Literal["do", "undo", "redo", "came"]
"""What "came" was done by somebody else, on another computer: nobody here takes it back."""
Listener = Callable[["Change"], None]


class Change(Struct, frozen=True):
    """What one committed transaction changed. `touched` maps a list of the plan ("client" and "meta" too) to ids.

    `step` takes the change back when replayed. `label` and `merge_key` are what the caller of `perform` gave.
    """

    label: str
    kind: Kind
    touched: Mapping[str, frozenset[str]]
    step: "Step"
    merge_key: str | None = None


class Listeners:
    """Those who hear of the changes of one file."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Let `listener` hear of each change; the returned function ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def notify(self, change: Change) -> None:
        """Tell of a change, unless no row changed.

        All of them hear it; what the first of those that failed raised is raised behind that.
        """
        if not change.step:
            return
        failed: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception as error:  # noqa: BLE001 - raised below, when the others have heard it as well
                failed.append(error)
        if failed:
            raise failed[0]

    def clear(self) -> None:
        """Let nobody hear of anything any more."""
        self._listeners.clear()
