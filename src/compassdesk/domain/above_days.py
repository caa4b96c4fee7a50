"""What stands above the items of a row of days: bars across them, then the flags of each day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.several_days import Spanning, SpanPart, parts_in

MOST_LANES, MOST_FLAGS = 4, 2
"""More bars or flags than these are counted, so that the items of a day keep their room."""


class DayWord(NamedTuple):
    """What is written at a day: "holiday", "note" with its id, "closes" with the id of a campaign, or "year" with that
    of a day of the year.
    """

    kind: str
    text: str
    id: str = ""


class Flag(NamedTuple):
    """One line of a day: a word of it with its id, or how many bars and words more there are."""

    kind: str
    text: str
    id: str = ""
    more: int = 0


class Above(Struct, frozen=True):
    """Of one row: the bars, the flags of each day, and how many lanes the bars take of each day."""

    bars: tuple[SpanPart, ...]
    flags: tuple[tuple[Flag, ...], ...]
    lanes: tuple[int, ...]

    def lines(self, column: int) -> int:
        """How many lines stand above the items of a day."""
        return self.lanes[column] + len(self.flags[column])


def above(days: Sequence[date], all_spanning: Sequence[Spanning], words: Mapping[date, Sequence[DayWord]]) -> Above:
    """What stands above the items of days that follow on each other."""
    found = parts_in(days, all_spanning)
    shown = tuple(one for one in found if one.lane < MOST_LANES)
    lanes, flags = [], []
    for column, day in enumerate(days):
        here = [one for one in found if one.start <= column <= one.end]
        lanes.append(max((one.lane + 1 for one in here if one.lane < MOST_LANES), default=0))
        hidden = sum(one.lane >= MOST_LANES for one in here)
        flags.append(_flags(words.get(day, ()), hidden))
    return Above(shown, tuple(flags), tuple(lanes))


def _flags(words: Sequence[DayWord], hidden: int) -> tuple[Flag, ...]:
    most = MOST_FLAGS if len(words) <= MOST_FLAGS and not hidden else MOST_FLAGS - 1
    shown = [Flag(word.kind, word.text, word.id) for word in words[:most]]
    rest = len(words) - len(shown) + hidden
    return (*shown, Flag("rest", "", "", rest)) if rest else tuple(shown)
