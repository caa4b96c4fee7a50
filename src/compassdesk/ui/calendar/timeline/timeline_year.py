"""What the lanes of a year show: for each week how many items there are, by what they are coloured by."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look.theme import Shade

HIGH = 30
"""How high the fullest week is, in pixels."""
MOST_EACH = 5
"""And how high an item is at most, where all weeks are nearly empty."""
Colour = tuple[Petal, Shade | None]
"""A petal, and the shade that stands in its place where items are coloured by something else."""
Weeks = Mapping[int, tuple[int, tuple[tuple[Colour, float], ...]]]
"""By the number of a week in view: how many items it has, and how high each colour is."""


class Weekly(NamedTuple):
    """See the module; by the id of a lane."""

    lanes: Mapping[str, Weeks]

    def of(self, lane: str) -> Weeks:
        """The weeks of a lane that have any item."""
        return self.lanes.get(lane, {})


def weekly(
    lanes: Mapping[str, Sequence[Item]], first: date, weeks: int, shade_of: Callable[[Item], Shade | None]
) -> Weekly:
    """Count the items of each lane by week; each item once, in the week of its first day."""
    counted: dict[str, dict[int, Counter[Colour]]] = {}
    for lane, items in lanes.items():
        of_lane = counted[lane] = {}
        for item in items:
            week = (day_of(item) - first).days // 7
            if 0 <= week < weeks:
                of_lane.setdefault(week, Counter())[item.petal, shade_of(item)] += 1
    most = max((counts.total() for of_lane in counted.values() for counts in of_lane.values()), default=1)
    each = min(HIGH / most, MOST_EACH)
    return Weekly(
        {
            lane: {
                week: (counts.total(), tuple((colour, counts[colour] * each) for colour in sorted(counts, key=_place)))
                for week, counts in of_lane.items()
            }
            for lane, of_lane in counted.items()
        }
    )


def _place(colour: Colour) -> tuple[Shade, int]:
    petal, shade = colour
    return shade or ("", ""), PETALS.index(petal)
