"""How high each week of a month stands, and how much its chips show: pure functions over whole pixels.

Rows are alike high while every chip fits. A fuller week takes height from emptier ones; where that is not enough it
shows less of each item, weeks gone by before the others. Only then does a day say "+n more".
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from compassdesk.domain.calendar_grid import DENSITIES, Density, shared

LEAST_ROW = 62

Need = Callable[[int, Density], int]
"""The height in pixels that a row, by its number, wants at a density."""


class RowPlan(NamedTuple):
    """One week: how high it stands and how much its chips show."""

    height: int
    density: Density


def row_plans(need: Need, free: int, chosen: Density, ages: Sequence[int]) -> tuple[RowPlan, ...]:
    """Plans that add up to `free` pixels; `ages` say of each row whether its week is over (1), runs (-1) or comes (0).

    The week that runs is the last to show less.
    """
    tighter = DENSITIES[: DENSITIES.index(chosen) + 1]
    levels = [len(tighter) - 1] * len(ages)
    needs = [max(need(at, chosen), LEAST_ROW) for at in range(len(ages))]
    while sum(needs) > free:
        loose = [at for at, level in enumerate(levels) if level]
        if not loose:
            break
        at = max(loose, key=lambda row: (ages[row], needs[row]))
        levels[at] -= 1
        needs[at] = max(need(at, tighter[levels[at]]), LEAST_ROW)
    heights = shared(free, needs)
    return tuple(RowPlan(height, tighter[level]) for height, level in zip(heights, levels, strict=True))


def held_plans(held: Sequence[RowPlan], need: Need) -> tuple[RowPlan, ...]:
    """The same heights while something is in the air, so that no row runs away from under the hand; a row into which
    too much came shows less of each item.
    """
    return tuple(RowPlan(one.height, _fitting(one, at, need)) for at, one in enumerate(held))


def _fitting(one: RowPlan, at: int, need: Need) -> Density:
    tighter = DENSITIES[: DENSITIES.index(one.density) + 1]
    return next((density for density in reversed(tighter) if need(at, density) <= one.height), tighter[0])
