"""An error in the words of our own source, as the log and a report may hold it; Python's log is not loaded for it."""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from compassdesk.domain.errors import PlanError

_PACKAGE = Path(__file__).resolve().parent.parent
_MOST_CAUSES = 5


class OurWord(str):
    """A word of our own source, such as the name of a preference: it may stand in the log."""

    __slots__ = ()


def described(error: BaseException) -> list[str]:
    """An error and what caused it as lines without its text: type, code, and the places in our own code."""
    lines: list[str] = []
    for number, one in enumerate(_causes(error)):
        lines.append(f"{'after ' if number else ''}{kind_of(one)}")
        lines.extend(f"  {place}" for place in _places(one.__traceback__))
    return lines


def place_of(error: BaseException) -> str:
    """Where an error was raised: its type, and the last of its places that is ours."""
    places = list(_places(error.__traceback__))
    return f"{kind_of(error)} at {places[-1] if places else '?'}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or one.__context__


def kind_of(error: BaseException) -> str:
    """The type, with the code of the world behind it where there is one; never the text."""
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    if isinstance(error, PlanError):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {error.errno}"
    code = getattr(getattr(error, "orig", error), "sqlite_errorname", None)
    return f"{name} {code}" if code else name


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        try:
            inside = Path(code.co_filename).resolve().relative_to(_PACKAGE)
        except (ValueError, OSError):
            inside = None
        if inside is not None:
            yield f"{inside.as_posix()}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
