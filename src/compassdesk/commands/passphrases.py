"""Passphrases on the command line: from a file or from the keyboard, never from the arguments or the environment.

Arguments and environment can be read by other programs of the same computer, and end in the history of a shell.
"""

import sys
from argparse import Namespace
from collections.abc import Iterator
from getpass import getpass
from pathlib import Path

from compassdesk.commands.speaking import speak
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.services import protection

_MOST_BYTES = 4096
_OPTION = "--passphrase-file"


def unlock_named(options: Namespace) -> None:
    """Unlock each protected client file that the options of a command name, before the command begins.

    The passphrase is the first line of `--passphrase-file`, else it is asked on the terminal, once for each file.
    InputError("passphrase-needed") where there is neither, ("wrong-passphrase") when it does not open the file.
    """
    for path in _named(options):
        unlock_one(path, options)


def unlock_one(path: Path, options: Namespace) -> None:
    """Unlock one file if it is a protected client file that is locked."""
    if protection.is_locked(path):
        speak(options.lang)
        protection.unlock(path, passphrase_of(path, options.passphrase_file))


def _named(options: Namespace) -> Iterator[Path]:
    for value in vars(options).values():
        for word in value if isinstance(value, list) else (value,):
            if isinstance(word, str) and word:
                yield Path(word)


def passphrase_of(path: Path, kept_in: str | None) -> str:
    """The passphrase of a protected file: what the file `kept_in` says, else what is typed."""
    if kept_in:
        return read_from(Path(kept_in))
    from compassdesk.texts.protection import line

    return _typed(line("ask", path=path.name), path, _OPTION)


def new_passphrase_for(path: Path, kept_in: str | None, option: str = _OPTION) -> str:
    """A passphrase that `path` is to get: from a file, else typed twice. InputError("passphrases-differ")."""
    if kept_in:
        return read_from(Path(kept_in))
    from compassdesk.texts.protection import line

    first = _typed(line("ask-new", path=path.name), path, option)
    if first != _typed(line("ask-again"), path, option):
        raise InputError("passphrases-differ")
    return first


def read_from(path: Path) -> str:
    """The first line of a file, without its end. WorldError("passphrase-not-read") when there is none."""
    try:
        with path.open("rb") as file:
            line = file.readline(_MOST_BYTES)
        return line.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise InputError("passphrase-not-read", path=str(path), reason="UTF-8") from None
    except OSError as error:
        raise WorldError("passphrase-not-read", path=str(path), reason=error.strerror or str(error)) from error


def _typed(prompt: str, path: Path, option: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise InputError("passphrase-needed", path=str(path), known=option)
    try:
        return getpass(f"{prompt} ")
    except EOFError:
        raise InputError("passphrase-needed", path=str(path), known=option) from None
