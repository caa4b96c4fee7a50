"""The list of steps that can be taken back: what is on top, what goes with a new step, and what memory lets go."""

from collections.abc import Callable

from compassdesk.storage.history import Step
from compassdesk.ui.desk.undo import RecordedStep, UndoStack


def step(label: str, size: int = 10, key: str | None = None) -> RecordedStep:
    return RecordedStep(label, key, Step((), {}, size))


def filled(*labels: str, changed: Callable[[], object] = lambda: None) -> UndoStack:
    stack = UndoStack(changed)
    for label in labels:
        stack.push(step(label))
    return stack


def test_a_new_step_takes_the_place_of_those_that_were_taken_back() -> None:
    told: list[int] = []
    stack = filled("a", "b", "c", changed=lambda: told.append(1))
    stack.move(back=True)
    stack.move(back=True)
    assert (stack.labels(), stack.next(back=True).label, stack.next(back=False).label) == (("a",), "a", "b")
    stack.push(step("d"))
    assert (stack.labels(), stack.next(back=False), len(stack)) == (("a", "d"), None, 2)
    assert len(told) == 6


def test_at_either_end_there_is_nothing() -> None:
    stack = filled("a")
    assert stack.next(back=False) is None
    stack.move(back=True)
    assert stack.next(back=True) is None
    stack.clear()
    assert (len(stack), stack.index, stack.next(back=False)) == (0, 0, None)


def test_how_many_undos_take_a_step_back() -> None:
    stack = filled("a", "b", "c")
    first, last = step("first"), step("last")
    stack.push(first)
    stack.push(last)
    assert (stack.steps_back(last), stack.steps_back(first), stack.steps_back(step("last"))) == (1, 2, 0)
    stack.move(back=True)
    assert (stack.steps_back(last), stack.steps_back(first)) == (0, 1)


def test_the_oldest_go_when_memory_is_short_and_never_the_latest() -> None:
    stack = filled("a", "b", "c")
    assert stack.slim(15)
    assert stack.held() == 10
    assert stack.next(back=True).step is not None
    assert not stack.slim(0)
    assert stack.labels() == ("a", "b", "c"), "their names stay, so that it can be said that they went"
