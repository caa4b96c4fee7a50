"""The roadmap: small steps by when (now, next, later) and by what for (domain.md A18).

A small step is a task that says two things more: its horizon and its line. They lie with the task among the fields it
has no place of its own for; what makes no sense there is as if it were not said, and a task without a horizon is on no
roadmap. So a step has a title, an owner, a day and a tick as any task has, and becomes one by being given them.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import Item, OrganiseTask, Plan
from compassdesk.domain.record_values import day_in, key_in, word_in
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.vocabulary import HORIZONS, ROADMAP_LINES, Horizon, RoadmapLine

HORIZON, LINE, DONE_ON, BECAME_ITEM = "horizon", "line", "done_on", "became_item"
STEP_FIELDS = frozenset((HORIZON, LINE, DONE_ON, BECAME_ITEM))
"""What a task on the roadmap has in `extra`."""


class SmallStep(Struct, frozen=True):
    """A task as a step of the roadmap. `done_on` is said of one that is done; `item` is the item it became."""

    task: OrganiseTask
    horizon: Horizon
    line: RoadmapLine
    done_on: date | None = None
    item: str | None = None

    @property
    def id(self) -> str:
        return self.task.id

    @property
    def title(self) -> str:
        return self.task.title

    @property
    def done(self) -> bool:
        return self.task.done


def steps(plan: Plan) -> tuple[SmallStep, ...]:
    """The steps of a plan by line and horizon; in each open ones first, by their days."""
    known = (step_of(task) for task in plan.organise_tasks)
    return tuple(sorted((one for one in known if one is not None), key=order))


def order(one: SmallStep) -> tuple[Any, ...]:
    """By which they are listed."""
    return ROADMAP_LINES.index(one.line), HORIZONS.index(one.horizon), *task_order(one.task)


def task_order(task: OrganiseTask) -> tuple[Any, ...]:
    """By which tasks are listed: open ones first, by their days, those without a day last."""
    return task.done, task.due or date.max, task.title.casefold(), task.id


def cells(plan: Plan) -> Mapping[tuple[RoadmapLine, Horizon], tuple[SmallStep, ...]]:
    """The steps of each of the nine cells, row by row; empty ones too."""
    known = steps(plan)
    return {
        (line, horizon): tuple(one for one in known if (one.line, one.horizon) == (line, horizon))
        for line in ROADMAP_LINES
        for horizon in HORIZONS
    }


def step_of(task: OrganiseTask) -> SmallStep | None:
    """What a task says of its place; None for one that is on no roadmap."""
    horizon = word_in(task.extra.get(HORIZON), HORIZONS)
    if horizon is None:
        return None
    return SmallStep(
        task,
        horizon,
        word_in(task.extra.get(LINE), ROADMAP_LINES) or "organise",
        day_in(task.extra.get(DONE_ON)) if task.done else None,
        key_in(task.extra.get(BECAME_ITEM)),
    )


def placed(task: OrganiseTask, horizon: Horizon | None, line: RoadmapLine = "organise") -> OrganiseTask:
    """The task in a cell; without a horizon it leaves the roadmap and stays a task."""
    if horizon is None:
        kept = {key: value for key, value in task.extra.items() if key not in STEP_FIELDS}
        return replace(task, extra=kept)
    return replace(task, extra={**task.extra, HORIZON: horizon, LINE: line})


def ticked(task: OrganiseTask, *, done: bool, day: date) -> OrganiseTask:
    """The task done, or not; a step of the roadmap knows on which day it was."""
    extra = {key: value for key, value in task.extra.items() if key != DONE_ON}
    if done and step_of(task) is not None:
        extra[DONE_ON] = day.isoformat()
    return replace(task, done=done, extra=extra)


def idea_of(step: SmallStep, key: str, channels: tuple[str, ...] = ()) -> Item:
    """The idea that a step becomes, under this id: a block to answer in, or a post; a step to organise stays a task."""
    answers = step.line == "listen_answer"
    return Item(
        id=key,
        kind="slot" if answers else "post",
        petal="respond" if answers else "send",
        status="idea",
        title=step.title,
        minutes=USUAL_SLOT_MINUTES if answers else None,
        channels=() if answers else channels,
        all_channels=answers,
    )


def planned(task: OrganiseTask, item: str) -> OrganiseTask:
    """The task with the item that it became."""
    return replace(task, extra={**task.extra, BECAME_ITEM: item})
