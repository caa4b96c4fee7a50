"""What stands above the items of a row of days: bars across them, then the flags of each day.

Days of the year are no flags: they stand beside the number of their day, where they take no room from items.
"""

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


ALL_OF = "all:"
"""Begins the id of several days of the year that are on one day."""


class Above(Struct, frozen=True):
    """Of one row: the bars, the flags of each day, how many lanes the bars take of each day, and what stands beside the
    number of each day.
    """

    bars: tuple[SpanPart, ...]
    flags: tuple[tuple[Flag, ...], ...]
    lanes: tuple[int, ...]
    beside: tuple[Flag | None, ...]

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
        flags.append(_flags([word for word in words.get(day, ()) if word.kind != "year"], hidden))
    beside = (beside_number(day, words.get(day, ())) for day in days)
    return Above(shown, tuple(flags), tuple(lanes), tuple(beside))


def beside_number(day: date, words: Sequence[DayWord]) -> Flag | None:
    """The day of the year of a day; of several all names, with how many they are; None where there is none."""
    found = [word for word in words if word.kind == "year"]
    if len(found) > 1:
        return Flag("year", " · ".join(word.text for word in found), f"{ALL_OF}{day.isoformat()}", len(found))
    return Flag("year", found[0].text, found[0].id) if found else None


def _flags(words: Sequence[DayWord], hidden: int) -> tuple[Flag, ...]:
    most = MOST_FLAGS if len(words) <= MOST_FLAGS and not hidden else MOST_FLAGS - 1
    shown = [Flag(word.kind, word.text, word.id) for word in words[:most]]
    rest = len(words) - len(shown) + hidden
    return (*shown, Flag("rest", "", "", rest)) if rest else tuple(shown)
