"""Trouble inside a plan file while it is being read: the path to it is put together on the way out."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from compassdesk.domain.errors import InputError


class Misfit(Exception):
    """One wrong value. `problem` is a word of `texts/errors.py`; `path` grows from the inside outwards."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values
        self.path: list[str] = []

    def as_error(self) -> InputError:
        """InputError("plan-invalid") with the whole path, such as "items[3].channels[0]"."""
        spelled = "".join(reversed(self.path)).removeprefix(".")
        return InputError("plan-invalid", path=spelled, problem=self.problem, **self.values)


@contextmanager
def within(step: str) -> Iterator[None]:
    """Everything that goes wrong inside happened at `step`: ".channels" or "[0]"."""
    try:
        yield
    except Misfit as misfit:
        misfit.path.append(step)
        raise
