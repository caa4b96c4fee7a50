"""What stands above the chips of a week: bars across days, then the flags of each day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.several_days import Spanning, SpanPart, parts_in
from compassdesk.ui.calendar.day_sentences import DayWord

DAY_HEAD = 23
BAR, BAR_GAP = 16, 2
MOST_LANES, MOST_FLAGS = 4, 2
"""More bars or flags than these are counted, so that the items of a day keep their room."""


class Flag(NamedTuple):
    """One line of a day: a holiday, a note with its id, or how many bars and words more there are."""

    kind: str
    text: str
    id: str = ""
    more: int = 0


class Above(Struct, frozen=True):
    """Of one week: the bars, the flags of each day, and where the chips of each day begin, in pixels below the row."""

    bars: tuple[SpanPart, ...]
    flags: tuple[tuple[Flag, ...], ...]
    lanes: tuple[int, ...]
    """The lanes that bars take of each day."""

    def top(self, column: int) -> int:
        """Where the chips of a day begin."""
        return self.flags_top(column) + (BAR + BAR_GAP) * len(self.flags[column])

    def flags_top(self, column: int) -> int:
        """Where its flags begin."""
        return DAY_HEAD + (BAR + BAR_GAP) * self.lanes[column]


def above(week: Sequence[date], all_spanning: Sequence[Spanning], words: Mapping[date, Sequence[DayWord]]) -> Above:
    """What stands above the chips of a week."""
    found = parts_in(week, all_spanning)
    shown = tuple(one for one in found if one.lane < MOST_LANES)
    lanes, flags = [], []
    for column, day in enumerate(week):
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
