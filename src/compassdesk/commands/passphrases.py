"""Passphrases on the command line: from a file or from the keyboard, never from the arguments or the environment.

Arguments and environment can be read by other programs of the same computer, and end in the history of a shell.
"""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from compassdesk.commands.speaking import draws, speak
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.services import protection

_Read = TypeVar("_Read")
_MOST_BYTES = 4096
_OPTION, _BACKUP_OPTION = "--passphrase-file", "--backup-passphrase-file"


def unlock_named(options: Namespace) -> None:
    """Unlock each protected client file that the options of a command name, before the command begins.

    The passphrase is the first line of `--passphrase-file`, else it is asked on the terminal, once for each file.
    InputError("passphrase-needed") where there is neither, ("wrong-passphrase") when it does not open the file; a file
    that stays as it is, because a backup of it becomes a new file, may bear another passphrase than that backup. Of the
    several clients of a report one that stays locked is told with the others that cannot be read.
    """
    if not hasattr(options, "passphrase_file"):  # `new` opens nothing that is there
        return
    stays = options.command == "restore" and options.to is not None
    one_of_many = options.command == "report" and len(options.plans) > 1 and options.kind != "matrix"
    for path in _named(options):
        try:
            unlock_one(path, options.passphrase_file, options)
        except InputError as trouble:
            if not one_of_many and (not stays or trouble.code != "wrong-passphrase"):
                raise


def unlock_backup(path: Path, options: Namespace) -> None:
    """Unlock a backup, which may bear an earlier passphrase than its client file."""
    earlier = options.backup_passphrase_file
    unlock_one(path, earlier or options.passphrase_file, options, _BACKUP_OPTION)


def unlock_one(path: Path, kept_in: str | None, options: Namespace, option: str = _OPTION) -> None:
    """Unlock one file if it is a protected client file that is locked, with the passphrase in the file `kept_in`."""
    if protection.is_locked(path):
        speak(options.lang, draws=draws(options))
        protection.unlock(path, passphrase_of(path, kept_in, option))


def _named(options: Namespace) -> Iterator[Path]:
    for value in vars(options).values():
        for word in value if isinstance(value, list) else (value,):
            if isinstance(word, str) and word:
                yield Path(word)


def passphrase_of(path: Path, kept_in: str | None, option: str = _OPTION) -> str:
    """The passphrase of a protected file: what the file `kept_in` says, else what is typed."""
    if kept_in:
        return read_from(Path(kept_in))
    from compassdesk.texts.protection import line

    return _typed(line("ask", path=path.name), path, option)


def with_password(read: Callable[..., _Read], path: Path, kept_in: str | None) -> _Read:
    """What `read` gives; it gets the `password` of a workbook only where that does not open without.

    That is the first line of the file `kept_in`, else what is typed. InputError("workbook-password-needed") where there
    is neither, and the errors of `read`.
    """
    try:
        return read()
    except InputError as trouble:
        if trouble.code != "workbook-locked":
            raise
    if kept_in:
        return read(password=read_from(Path(kept_in)))
    from compassdesk.texts.protection import line

    typed = _typed(line("ask-workbook", path=path.name), path, "--password-file", "workbook-password-needed")
    return read(password=typed)


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
    """The first line of a file, without its end. WorldError("missing-file") when there is no such file.

    InputError("passphrase-not-read") when it is no text, WorldError of the same code when the system refuses;
    InputError("passphrase-too-long") for a line that nobody typed, which would else be cut off.
    """
    try:
        with path.open("rb") as file:
            line = file.readline(_MOST_BYTES + 2).removesuffix(b"\n").removesuffix(b"\r")
        if len(line) > _MOST_BYTES:
            raise InputError("passphrase-too-long", path=str(path), most=_MOST_BYTES)
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("passphrase-not-read", path=str(path), reason="UTF-8") from None
    except FileNotFoundError:
        raise WorldError("missing-file", path=str(path)) from None
    except OSError as error:
        raise WorldError("passphrase-not-read", path=str(path), reason=error.strerror or str(error)) from error


def _typed(prompt: str, path: Path, option: str, needed: str = "passphrase-needed") -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise InputError(needed, path=str(path), known=option)
    try:
        return getpass(f"{prompt} ")
    except EOFError:
        raise InputError(needed, path=str(path), known=option) from None
