"""Words on the command line: the language of the answer and where it goes."""

import codecs
import errno
import io
import json
import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.domain.languages import Language

STANDARD = "-"
"""In the place of a file: standard output where something goes out, standard input where it comes in."""


def speak(language: str | None, *, draws: bool = False) -> Language:
    """Make `texts` speak `language` (None: the user's choice, else the system's); returns the language.

    QtCore only, unless the command `draws`. WorldError("not-drawn") when this computer lacks what drawing needs.
    """
    from PySide6.QtCore import QCoreApplication

    from compassdesk.system import preferences
    from compassdesk.system.resources import resource_path
    from compassdesk.texts import language as languages

    app = QCoreApplication.instance() or _new_application(draws=draws)
    chosen = preferences.load()
    return languages.install(app, language or chosen.language or None, resource_path("translations"), chosen)


def draws(options: Namespace) -> bool:
    """Whether a command paints: an export of pages or a picture, a report that is not for programs alone."""
    if options.command == "report":
        return bool(options.format != "json" and (options.format or not options.target.casefold().endswith(".json")))
    if options.command != "export":
        return False
    from compassdesk.formats import known

    kind = known.wanted(Path(options.target), options.format)
    return kind is not None and kind.draws


def _new_application(*, draws: bool) -> Any:
    """An application without a window; one that draws has fonts and needs no screen."""
    from PySide6.QtCore import QCoreApplication

    if draws:
        try:
            from PySide6.QtGui import QGuiApplication

            from compassdesk.rendering.look.theme import load_fonts
        except ImportError as error:
            raise WorldError("not-drawn", reason=str(error)) from error
        _KEPT.append(QGuiApplication(["compassdesk", "-platform", "offscreen"]))
        load_fonts()
    else:
        _KEPT.append(QCoreApplication(["compassdesk"]))
    return _KEPT[-1]  # kept, because Qt ends when Python lets go of it


_KEPT: list[Any] = []


_SURROGATE = re.compile("[\ud800-\udfff]")
_STEERING = {code: " " for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}


def show(text: str) -> None:
    """A result in words, without the control signs by which somebody's title could steer a terminal."""
    _put(text.translate(_STEERING))


def show_bytes(content: bytes) -> None:
    """A file as the result, byte for byte."""
    with _going_out() as out:
        out.buffer.write(content)


def _put(text: str) -> None:
    with _going_out() as out:
        out.write(text if text.endswith("\n") else f"{text}\n")


@contextmanager
def _going_out() -> Iterator[TextIO]:
    """Standard output, for a result. WorldError "output-closed", "output-full" or "not-shown" when it cannot be had."""
    out: TextIO | None = sys.stdout  # None when whoever started us closed it
    if out is None:
        raise WorldError("output-closed")
    try:
        yield out
        out.flush()
    except BrokenPipeError:  # the reader left with what it wanted; the command ends with its own status all the same
        forget_output()
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise WorldError("output-full") from error
        raise WorldError("not-shown", reason=error.strerror or str(error)) from error


def show_json(document: Any) -> None:
    """The one JSON document of a command. A byte that is no text, of a file's name, stands in it as an escape."""
    spelled = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    _put(_SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", spelled))


def accept_any_text() -> None:
    """Let both outputs take every text: a file's name that is no text as its bytes, what they cannot spell escaped."""
    codecs.register_error("compassdesk", _spelled)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="compassdesk")


def _spelled(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeEncodeError):
        sign = ord(error.object[error.start])
        if 0xDC80 <= sign <= 0xDCFF and error.encoding.casefold().startswith("utf"):
            return bytes((sign - 0xDC00,)), error.start + 1
    return codecs.backslashreplace_errors(error)


def flush() -> None:
    """Send out what is still waiting, while somebody reads: at its end Python would complain."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            forget_output()


def forget_output() -> None:
    """Nobody takes our output any more: nothing more to say, and Python must not complain about it at its end."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(text: str) -> None:
    """A message, on standard error; where nobody listens it is not worth another trouble."""
    with suppress(OSError, AttributeError):
        sys.stderr.write(f"compassdesk: {text.translate(_STEERING)}\n")


@contextmanager
def what_was_set_aside_told() -> Iterator[None]:
    """At the end of a command, tell what lay beside the files it opened and was not theirs, or made one whole."""
    from compassdesk.storage.left_overs import healed_here, set_aside_here
    from compassdesk.texts.errors import sentence

    known, healed = len(set_aside_here), len(healed_here)
    try:
        yield
    finally:
        for path, kept in set_aside_here[known:]:
            tell(sentence(WorldError("kept-aside", path=str(path), kept=str(kept))))
        for path, journal in healed_here[healed:]:
            tell(sentence(WorldError("healed", path=str(path), journal=str(journal))))


@contextmanager
def about(path: str, among: Sequence[str]) -> Iterator[None]:
    """Trouble inside is about this file; among several it is named when its sentence does not name it."""
    try:
        yield
    except PlanError as trouble:
        if len(among) > 1:
            trouble.add_note(path)
        raise
