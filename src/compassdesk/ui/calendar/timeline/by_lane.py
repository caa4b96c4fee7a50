"""What was worked out for each lane, kept for as long as it is made of the same: a drag changes one or two of them."""

from collections.abc import Callable
from typing import Generic, TypeVar

Made = TypeVar("Made")


class ByLane(Generic[Made]):
    """See the module."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[object, ...], Made]] = {}

    def get(self, lane: str, made_of: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """What was made of the same for this lane before, or else what `make` makes."""
        known = self._known.get(lane)
        if known is not None and known[0] == made_of:
            return known[1]
        made = make()
        self._known[lane] = made_of, made
        return made
