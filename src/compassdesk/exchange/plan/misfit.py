"""Trouble inside a plan file while it is being read: the path to it is put together on the way out."""

from typing import Any

from compassdesk.domain.errors import InputError


class Misfit(Exception):
    """One wrong value. `problem` is a word of `texts/errors.py`; `path` grows from the inside outwards."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values
        self.path: list[str] = []

    def within(self, step: str) -> "Misfit":
        """The same, one step further out."""
        self.path.append(step)
        return self

    def as_error(self) -> InputError:
        """InputError("plan-invalid") with the whole path, such as "items[3].channels[0]"."""
        spelled = "".join(reversed(self.path)).removeprefix(".")
        return InputError("plan-invalid", path=spelled, problem=self.problem, **self.values)


def within(step: str) -> "_Step":
    """Everything that goes wrong inside happened at `step`: ".channels" or "[0]"."""
    return _Step(step)


class _Step:
    """A class, as a generator costs four times as much, and every value of a large plan is read in one."""

    __slots__ = ("_step",)

    def __init__(self, step: str) -> None:
        self._step = step

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, trouble: BaseException | None, at: object) -> None:
        if isinstance(trouble, Misfit):
            trouble.within(self._step)
