"""Where the bars and flags above a row of days lie: whole pixels, worked out once per change."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from compassdesk.domain.above_days import Above, Flag
from compassdesk.domain.several_days import SpanPart

BAR, BAR_GAP = 16, 2
TWO_LINES = 29
"""The height of a flag whose words go over two lines, where nothing stands below it."""
SIDE = 4
"""Room that bars, flags and chips leave at the sides of a day."""
STAR = 14
"""The least width of what stands beside the number of a day: its sign alone."""
Wraps = Callable[[date, Flag, int], bool]
"""Whether the last flag of a day may, and has to, go over two lines in so many pixels."""
Ends = Callable[[date], int]
"""How far from where a day begins something can stand behind its number."""
Wanted = Callable[[Flag, int], int]
"""How many pixels a flag needs to say all that it says on one or two lines."""


class Bar(NamedTuple):
    """A stretch of what lasts several days, and its first day in the row."""

    of: SpanPart
    day: date
    x: int
    y: int
    width: int
    height: int


class FlagBox(NamedTuple):
    """A flag of one day."""

    of: Flag
    day: date
    x: int
    y: int
    width: int
    height: int


class Boxes(Protocol):
    """A layout that has them."""

    @property
    def bars(self) -> tuple[Bar, ...]:
        """All bars, row by row."""

    @property
    def mirrored(self) -> bool:
        """Whether days run from right to left."""

    @property
    def flags(self) -> tuple[FlagBox, ...]:
        """All flags, day by day."""


def height_of(lines: int) -> int:
    """How high so many lines of bars and flags are, with the room between them."""
    return (BAR + BAR_GAP) * lines


def bars_of(over: Above, days: Sequence[date], columns: Sequence[tuple[int, int]], top: int, bottom: int) -> list[Bar]:
    """The bars of a row that begins at `top`; those that would reach below `bottom` are left out.

    A bar keeps a little room where it begins and ends, and runs to the edge where it goes on.
    """
    found = []
    for one in over.bars:
        left = columns[one.start][0] + (SIDE if one.begins else 0)
        right = sum(columns[one.end]) - (SIDE if one.ends else 1)
        y = top + height_of(one.lane)
        if y + BAR <= bottom:
            found.append(Bar(one, days[one.start], left, y, right - left, BAR))
    return found


def flags_of(
    over: Above,
    days: Sequence[date],
    columns: Sequence[tuple[int, int]],
    top: int,
    bottom: int,
    wraps: Wraps = lambda _day, _flag, _width: False,
) -> list[FlagBox]:
    """The flags of a row that begins at `top`, each below the bars of its day."""
    found = []
    for at, (day, (left, wide)) in enumerate(zip(days, columns, strict=True)):
        for place, flag in enumerate(over.flags[at]):
            y, width = top + height_of(over.lanes[at] + place), wide - 2 * SIDE
            last = place + 1 == len(over.flags[at])
            tall = last and y + TWO_LINES <= bottom and wraps(day, flag, width)
            if y + BAR <= bottom:
                found.append(FlagBox(flag, day, left + SIDE, y, width, TWO_LINES if tall else BAR))
    return found


def beside_numbers(
    over: Above, days: Sequence[date], columns: Sequence[tuple[int, int]], top: int, ends: Ends, wanted: Wanted
) -> list[FlagBox]:
    """The days of the year of a row, each at `top` behind the number of its day, and no wider than what it says.

    Several that have no room for their names say how many they are. A day without room for a sign has none.
    """
    found = []
    for day, (left, wide), flag in zip(days, columns, over.beside, strict=True):
        room = wide - SIDE - ends(day)
        if flag is not None and room >= STAR:
            width = wanted(flag, 1)
            if flag.more and width > room:
                width = wanted(flag._replace(text=str(flag.more)), 1)
            found.append(FlagBox(flag, day, left + ends(day), top, max(min(width, room), STAR), BAR))
    return found
