"""The roadmap: tasks that say when and what for."""

import pytest

from builders import day, plan
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import SmallStep, cells, placed, planned, step_of, steps, ticked

TODAY = day("2027-03-09")


def test_a_task_comes_onto_the_roadmap_is_moved_and_leaves_it_as_a_task() -> None:
    task = OrganiseTask("t", "Agree on who answers", extra={"mood": "good"})
    assert step_of(task) is None
    there = placed(task, "next", "listen_answer")
    assert step_of(there) == SmallStep(there, "next", "listen_answer")
    assert step_of(placed(there, "now", "publish")).line == "publish"
    assert placed(there, None) == task


def test_a_step_knows_when_it_was_done_and_forgets_it_with_the_tick() -> None:
    step = placed(OrganiseTask("t", "Ask"), "now")
    done = ticked(step, done=True, day=TODAY)
    assert done.done
    assert step_of(done).done_on == TODAY
    assert ticked(done, done=False, day=TODAY) == step
    plain = OrganiseTask("u", "Call")
    assert ticked(plain, done=True, day=TODAY).extra == {}, "a task that is no step is what it was"


def test_a_step_names_the_item_it_became() -> None:
    assert step_of(planned(placed(OrganiseTask("t", "Ask"), "later"), "i1")).item == "i1"


@pytest.mark.parametrize("horizon", ["soon", None, 3, ["now"]])
def test_a_horizon_that_is_none_is_no_place(horizon: object) -> None:
    assert step_of(OrganiseTask("t", "Ask", extra={"horizon": horizon, "line": "publish"})) is None


def test_other_values_that_make_no_sense_are_as_if_not_said() -> None:
    task = OrganiseTask("t", "Ask", done=True, extra={"horizon": "now", "line": 4, "done_on": "once", "became_item": 3})
    assert step_of(task) == SmallStep(task, "now", "organise")
    undone = OrganiseTask("t", "Ask", extra={"horizon": "now", "done_on": "2027-03-09"})
    assert step_of(undone).done_on is None


def test_nine_cells_hold_the_steps_open_ones_first() -> None:
    def one(key: str, **values: object) -> OrganiseTask:
        return placed(OrganiseTask(key, key.upper(), **values), "now", "publish")

    rows = (one("a", done=True), one("b"), one("c", due=TODAY), OrganiseTask("z", "Z"))
    held = plan(organise_tasks=rows)
    assert len(cells(held)) == 9
    assert [step.id for step in cells(held)["publish", "now"]] == ["c", "b", "a"]
    assert sum(map(len, cells(held).values())) == len(steps(held)) == 3
