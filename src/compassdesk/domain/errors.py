"""What can go wrong, as a code and its values. The sentence is made in `texts/errors.py`."""

from typing import Any


class PlanError(Exception):
    """Base of all trouble CompassDesk can explain: a stable `code` and the `values` its sentence needs.

    Codes are kebab-case and never reused. `values` hold plain text, numbers, dates and paths.
    """

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({inside})"


class InputError(PlanError):
    """The user's trouble: a file, a field or an option is wrong. Exit status 2 on the command line."""


class WorldError(PlanError):
    """The world's trouble: disk full, locked, no permission, damaged file. Exit status 3 on the command line."""
