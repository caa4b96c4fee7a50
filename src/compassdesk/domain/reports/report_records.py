"""Small wins, experiments and the roadmap, as a report tells them (domain.md A18, A19, A43)."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from compassdesk.domain.experiments import Experiment, days_open, experiments, is_open_too_long
from compassdesk.domain.reports.material import Material
from compassdesk.domain.roadmap import SmallStep, cells
from compassdesk.domain.small_wins import SmallWin, small_wins, small_wins_between
from compassdesk.domain.vocabulary import Horizon, RoadmapLine


class ToldWins(Struct, frozen=True):
    """The small wins of the period, the earliest first; in a report of all of them the latest first."""

    wins: tuple[SmallWin, ...]


class ToldExperiment(Struct, frozen=True):
    """An experiment, how many days it ran, and whether it is open for longer than 28 days (A19)."""

    experiment: Experiment
    days: int | None
    is_too_long: bool


class ToldExperiments(Struct, frozen=True):
    """Those that ran in the period; in a report of all of them every one."""

    experiments: tuple[ToldExperiment, ...]


class ToldRoadmap(Struct, frozen=True):
    """The steps of each line by when, those of each cell in their order."""

    cells: Mapping[RoadmapLine, Mapping[Horizon, tuple[SmallStep, ...]]]


def wins(material: Material) -> ToldWins | None:
    """See `ToldWins`; None where there is none."""
    period = material.period
    every = material.kind == "small_wins"
    found = small_wins(material.plan) if every else small_wins_between(material.plan, period.first, period.last)
    return ToldWins(found) if found else None


def tried(material: Material) -> ToldExperiments | None:
    """See `ToldExperiments`; None where there is none."""
    today, every = material.ledger.now.date(), material.kind == "experiments"
    found = [_told(one, today) for one in experiments(material.plan) if every or _ran(one, material, today)]
    return ToldExperiments(tuple(found)) if found else None


def _told(one: Experiment, today: date) -> ToldExperiment:
    return ToldExperiment(one, days_open(one, today), is_open_too_long(one, today))


def _ran(one: Experiment, material: Material, today: date) -> bool:
    """Whether it had begun by the end of the period, or of today, and was not closed before it."""
    period = material.period
    begun = one.begun_on or one.closed_on or period.first
    return begun <= min(period.last, max(today, period.first)) and (one.closed_on or period.last) >= period.first


def roadmap(material: Material) -> ToldRoadmap | None:
    """See `ToldRoadmap`; None where nothing stands on it."""
    held = cells(material.plan)
    if not any(held.values()):
        return None
    lines: dict[RoadmapLine, dict[Horizon, tuple[SmallStep, ...]]] = {}
    for (line, horizon), steps in held.items():
        lines.setdefault(line, {})[horizon] = steps
    return ToldRoadmap(lines)
