"""A small log file for the day something goes wrong: no user text, at most four files of 512 kB, for the user alone.

A line holds the words of our source, numbers, types, codes and places in our own code. Whatever came from outside (the
text of an exception, a path, a title) is left out by the formatter, so that no caller can forget to: such text is the
client's, and a line break in it would forge a line.
"""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.system.folders import log_folder, made

LOG_NAME = "compassdesk.log"
_MOST_BYTES = 512 * 1024
_PACKAGE = Path(__file__).resolve().parent.parent
_MOST_CAUSES = 5


class OurWord(str):
    """A word of our own source, such as the name of a preference: it may stand in the log."""

    __slots__ = ()


def start_log(folder: Path | None = None) -> Path | None:
    """Write the app's log lines to a rotating file, and give its path; None when the folder cannot be written to.

    A second call with the same folder changes nothing.
    """
    from compassdesk.system.log_file import PrivateFile  # it brings sockets, which a start does not need

    logger = logging.getLogger("compassdesk")
    handler: logging.Handler
    try:
        path = made(folder or log_folder()) / LOG_NAME
        if any(getattr(handler, "baseFilename", None) == str(path) for handler in logger.handlers):
            return path
        handler = PrivateFile(path, maxBytes=_MOST_BYTES, backupCount=3, encoding="utf-8", delay=False)
    except (OSError, WorldError):
        handler = logging.StreamHandler(sys.stderr) if sys.stderr else logging.NullHandler()
        path = None
    handler.setFormatter(_OnlyOurs("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path


def described(error: BaseException) -> list[str]:
    """An error and what caused it as lines without its text: type, code, and the places in our own code."""
    lines: list[str] = []
    for number, one in enumerate(_causes(error)):
        lines.append(f"{'after ' if number else ''}{_kind(one)}")
        lines.extend(f"  {place}" for place in _places(one.__traceback__))
    return lines


def place_of(error: BaseException) -> str:
    """Where an error was raised: its type, and the last of its places that is ours."""
    places = list(_places(error.__traceback__))
    return f"{_kind(error)} at {places[-1] if places else '?'}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or one.__context__


def _kind(error: BaseException) -> str:
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


class _OnlyOurs(logging.Formatter):
    """Writes only what the app itself made: a text among the values of a line becomes an ellipsis."""

    def format(self, record: logging.LogRecord) -> str:
        values: Any = record.args
        if isinstance(values, tuple):
            values = tuple(map(_safe, values))
        else:
            values = {name: _safe(value) for name, value in (values or {}).items()}
        template = record.msg if isinstance(record.msg, str) else "…"
        copied = logging.makeLogRecord({**record.__dict__, "msg": template, "args": values or None})
        copied.exc_info = copied.exc_text = copied.stack_info = None
        line = " ".join(super().format(copied).splitlines())
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join((line, *(f"  {part}" for part in described(error)))) if error is not None else line


def _safe(value: Any) -> Any:
    """A value as it may stand in the log."""
    if value is None or isinstance(value, bool | int | float | OurWord):
        return value
    if isinstance(value, type):
        return value.__name__
    return _kind(value) if isinstance(value, BaseException) else "…"
