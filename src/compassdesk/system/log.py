"""A small log file for the day something goes wrong: no user text, at most four files of 512 kB, for the user alone.

A line holds the words of our source, numbers, types, codes and places in our own code. Whatever came from outside (the
text of an exception, a path, a title) is left out by the formatter, so that no caller can forget to: such text is the
client's, and a line break in it would forge a line.
"""

import logging
import sys
from pathlib import Path
from typing import Any

from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import log_folder, made
from compassdesk.system.log_words import OurWord, described, kind_of

LOG_NAME = "compassdesk.log"
_MOST_BYTES = 512 * 1024


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
    return kind_of(value) if isinstance(value, BaseException) else "…"
