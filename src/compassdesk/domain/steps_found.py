"""Small wins, experiments, steps of the roadmap and other tasks, found by any part of the words in them.

A plan has tens of them where it has thousands of items, and the window holds them all: so they are looked through
without an index.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from compassdesk.domain.experiments import experiments
from compassdesk.domain.plain_letters import may_stand
from compassdesk.domain.plan import Plan
from compassdesk.domain.roadmap import step_of
from compassdesk.domain.small_wins import small_wins
from compassdesk.domain.words_found import Ranges, piece, places_of, wanted_of

StepKind = Literal["small_win", "experiment", "roadmap", "task"]


class StepWords(Struct, frozen=True):
    """One of them as it is searched: `title` is what it is called, `day` the day it is known by."""

    kind: StepKind
    id: str
    title: str
    day: date | None = None
    texts: tuple[str, ...] = ()


class StepFound(Struct, frozen=True):
    """One that was found, with the (start, end) places of the words in its title and in `snippet`."""

    step: StepWords
    title_ranges: Ranges = ()
    snippet: str = ""
    ranges: Ranges = ()


def steps_of(plan: Plan) -> tuple[StepWords, ...]:
    """All of a plan, each kind in the order of its list."""
    return tuple(_steps(plan))


def found_in(steps: Sequence[StepWords], typed: str) -> tuple[StepFound, ...]:
    """Those that hold each word of `typed`, in their order; none without a word."""
    wanted = wanted_of(typed)
    found = (_found(step, wanted) for step in steps) if wanted else ()
    return tuple(one for one in found if one is not None)


def _found(step: StepWords, wanted: Sequence[str]) -> StepFound | None:
    if not may_stand(wanted, "\n".join((step.title, *step.texts))):
        return None
    places = places_of(step.title, step.texts, wanted)
    if places is None:
        return None
    if places.text is None:
        return StepFound(step, places.in_title)
    return StepFound(step, places.in_title, *piece(step.texts[places.text], places.first, wanted))


def _steps(plan: Plan) -> Iterator[StepWords]:
    for win in small_wins(plan):
        yield StepWords("small_win", win.id, win.what, win.day, (win.proof, win.told_to))
    for tried in experiments(plan):
        yield StepWords("experiment", tried.id, tried.hypothesis, tried.closed_on or tried.begun_on, (tried.result,))
    for task in plan.organise_tasks:
        yield StepWords("roadmap" if step_of(task) else "task", task.id, task.title, task.due, (task.owner,))
