"""The command line (docs/formats.md 2): options, exit statuses, and what happens when something goes wrong.

0 fine, 1 the check found at least a warning, 2 the input or the options were wrong, 3 something in the world failed,
70 our bug. Results go to standard output, messages to standard error. Without a command the window opens.
"""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from compassdesk import __version__
from compassdesk.domain.errors import InputError, PlanError, WorldError, world_error
from compassdesk.domain.languages import LANGUAGES
from compassdesk.domain.vocabulary import PETALS, PROFILES, SECTORS, STAGES

FINE, FOUND, WRONG_INPUT, WORLD_FAILED, OUR_BUG, INTERRUPTED = 0, 1, 2, 3, 70, 130
Window = Callable[[Sequence[str]], int]
_ABOUT_THE_FILE = frozenset(
    ("foreign-file", "newer-file", "empty-file", "missing-file", "not-a-file", "opened-read-only", "protected-file")
)
"""World errors that on the command line mean: another file should have been named."""


_OUTPUT_LOST = frozenset(("output-closed", "output-full", "not-shown"))


def main(arguments: Sequence[str], open_window: Window) -> int:
    """Run what the arguments ask for; returns the exit status and never raises for what users or the world do.

    `open_window` opens the app on the given arguments (none, or a client file) and returns its exit status.
    """
    from compassdesk.commands.speaking import accept_any_text, flush, forget_output

    accept_any_text()
    try:
        try:
            return _run(list(arguments), open_window)
        finally:
            flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except PlanError as trouble:
        status = _explained(trouble)
        if trouble.code in _OUTPUT_LOST:
            forget_output()
        return status
    except BrokenPipeError:  # of the help, which is read as far as it is wanted
        forget_output()
        return FINE
    except OSError as trouble:  # what the system refuses is the world's, wherever it was asked
        return _explained(world_error(trouble))
    except Exception as bug:  # noqa: BLE001 - the last net: exit 70 with a report instead of a bare traceback
        return _reported(bug)


def _run(arguments: list[str], open_window: Window) -> int:
    if arguments and arguments[0] == "--self-test":
        from compassdesk.commands import self_test

        return self_test.run()
    if arguments[:1] == ["--version"]:
        from compassdesk.commands.speaking import show

        show(f"compassdesk {__version__}")
        return FINE
    if not arguments or (arguments[0] not in COMMANDS and arguments[0] not in {"-h", "--help"}):
        return _window(arguments, open_window)
    try:
        options = _parser(arguments[0]).parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    except _Misused as misused:
        return _told(misused, arguments)
    from compassdesk.texts.light_qt import load_qt_lightly

    load_qt_lightly()
    from compassdesk.commands.passphrases import unlock_named
    from compassdesk.commands.speaking import what_was_set_aside_told

    with what_was_set_aside_told():
        unlock_named(options)
        status: int = options.run()(options)
    return status


def _window(arguments: list[str], open_window: Window) -> int:
    """The window, on a client file when one is named, and with files to import. Unknown options are wrong input."""
    missing = [argument for argument in arguments if not Path(argument).exists()]
    option = next((argument for argument in arguments if argument.startswith("-")), None)
    if missing and missing[0] == arguments[0] and missing[0].isalpha():
        _speak_as_asked(arguments)
        raise InputError("no-such-command", value=missing[0], known=", ".join(COMMANDS))
    if option is not None:
        _speak_as_asked(arguments)
        from compassdesk.texts import option_errors

        sys.stderr.write(option_errors.usage(_parser().format_usage()))
        raise InputError("no-such-command", value=option, known=", ".join(COMMANDS))
    if missing:
        _speak_as_asked(arguments)
        raise WorldError("missing-file", path=missing[0])
    if not _has_screen():
        _speak_as_asked(arguments)
        raise WorldError("no-screen", known=", ".join(COMMANDS))
    try:
        return open_window(arguments)
    except ImportError as error:
        raise WorldError("window-not-possible", reason=str(error)) from error


def _has_screen() -> bool:
    """Whether a window can open: on Linux there must be a display, or a platform chosen by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _explained(trouble: PlanError) -> int:
    """The sentence of an error on standard error, and its exit status."""
    from compassdesk.commands.speaking import tell
    from compassdesk.texts.errors import sentence

    told = sentence(trouble)
    about = next((note for note in getattr(trouble, "__notes__", ()) if note not in told), "")
    tell(f"{about}: {told}" if about else told)
    if isinstance(trouble, InputError) or trouble.code in _ABOUT_THE_FILE:
        return WRONG_INPUT
    return WORLD_FAILED


def _reported(bug: Exception) -> int:
    """A short report of our own bug: where it happened, without what the user's plan says, and what was written."""
    from compassdesk.services import written

    place = traceback.extract_tb(bug.__traceback__)
    own = [frame for frame in place if "compassdesk" in frame.filename] or list(place)
    done = "what was written before it stays written" if written.anything() else "nothing was changed"
    where = f"{os.path.basename(own[-1].filename)}:{own[-1].lineno} in {own[-1].name}" if own else "?"  # noqa: PTH119 - a path of the traceback, maybe not of this system
    sys.stderr.write(
        f"compassdesk {__version__}: internal error, {done}. Please report this:\n"
        f"  {type(bug).__name__} at {where} (Python {sys.version.split()[0]}, {sys.platform})\n"
    )
    if os.environ.get("COMPASSDESK_DEBUG"):
        traceback.print_exception(bug)
    return OUR_BUG


class _Misused(Exception):
    """Options that a command does not take: how it is used, and what is wrong, in argparse's English."""

    def __init__(self, usage: str, message: str) -> None:
        super().__init__(message)
        self.usage = usage


def _told(misused: _Misused, arguments: Sequence[str]) -> int:
    """What is wrong with the options, in the language that they ask for, and the status for it."""
    _speak_as_asked(arguments)
    from compassdesk.texts import option_errors

    sys.stderr.write(f"{option_errors.usage(misused.usage)}compassdesk: {option_errors.sentence(str(misused))}\n")
    return WRONG_INPUT


def _speak_as_asked(arguments: Sequence[str]) -> None:
    """The language that options ask for which nobody could read, else that of the user."""
    from compassdesk.texts.light_qt import load_qt_lightly

    load_qt_lightly()
    from compassdesk.commands.speaking import speak

    spelled = " ".join(arguments).replace("--lang=", "--lang ").split(" ")
    asked = next((after for before, after in pairwise(spelled) if before == "--lang"), None)
    speak(asked if asked in LANGUAGES else None)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Misused(self.format_usage(), message)


def _parser(asked: str = "") -> argparse.ArgumentParser:
    """Knows every command by name, but only the options of the one that is asked: they take longest."""
    parser = _Parser(
        prog="compassdesk",
        description="Offline editorial calendar that warns when a plan mostly broadcasts."
        " Without a command the window opens, on FILE when it is given; tables and calendars are shown as imports.",
        epilog="compassdesk [FILE …] opens the window; compassdesk --self-test proves that it works on this machine.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"compassdesk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for name, (about, add_options) in COMMANDS.items():
        command = commands.add_parser(name, help=about, allow_abbrev=False, add_help=name == asked)
        if name == asked:
            add_options(command)
            command.add_argument("--lang", choices=LANGUAGES, help="language of the answer (default: the system's)")
            if name != "new":
                command.add_argument(
                    "--passphrase-file", metavar="FILE", help="its first line opens protected client files"
                )
    return parser


def _check_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("plans", nargs="+", metavar="PLAN", help="a client file or a .plan.json file")
    command.add_argument("--week", metavar="2027-W12", help="the ISO week to judge (default: the one of --now)")
    command.add_argument("--weeks", type=int, metavar="N", help="judge N weeks that end with that week")
    command.add_argument(
        "--now", metavar="2027-02-26T12:00", help="wall-clock time of the client (default: this moment)"
    )
    command.add_argument("--format", choices=("text", "json"), default="text")
    command.set_defaults(run=_lazily("check"))


def _import_options(command: argparse.ArgumentParser) -> None:
    from compassdesk.formats import known

    *some, last = known.read_endings()
    command.add_argument("sources", nargs="+", metavar="SOURCE", help=f"{', '.join(some)} or {last}")
    command.add_argument("--into", metavar="CLIENTFILE", help="made when it does not exist")
    command.add_argument(
        "--dates", choices=("day-first", "month-first"), default="", help="what comes first in dates such as 03/01/2027"
    )
    command.add_argument("--zone", metavar="ZONE", help="of times in a table that name none (default: the client's)")
    command.add_argument(
        "--layout", choices=("table", "grid"), default="", help="how a sheet is read that is laid out as a calendar"
    )
    command.add_argument(
        "--lines",
        choices=("read", "apart", "together"),
        default="",
        help="what becomes of several lines in a cell of a calendar",
    )
    command.add_argument(
        "--colours",
        choices=("labels", "ignore"),
        default="",
        help="what becomes of a workbook's colours and of what is struck through",
    )
    command.add_argument("--mapping", metavar="NAME|FILE", help='JSON: {"columns": {"Heading": "field"}}')
    command.add_argument("--channel", metavar="NAME", help="of the events of a calendar that name none")
    command.add_argument("--petal", choices=PETALS, help="of the events of a calendar that name none")
    command.add_argument(
        "--password-file", metavar="FILE", help="its first line opens workbooks that are protected with a password"
    )
    command.add_argument(
        "--post", action="append", default=[], metavar="ROW=POST", help="which post a row of a scheduling tool is"
    )
    command.add_argument("--bring-back", action="store_true", help="take what was deleted here as well")
    command.add_argument("--dry-run", action="store_true", help="only report; the client file is not touched")
    command.add_argument("--replace-client", action="store_true", help="take over a plan's client profile too")
    command.add_argument("--format", choices=("text", "json"), default="text")
    command.set_defaults(run=_lazily("imports"))


def _going_out(name: str, module: str) -> Callable[[argparse.ArgumentParser], None]:
    """The options of a command by which something goes out; they stand in a file of their own."""

    def options(command: argparse.ArgumentParser) -> None:
        from compassdesk.commands import going_out_options

        getattr(going_out_options, f"{name}_options")(command)
        command.set_defaults(run=_lazily(module))

    return options


def _new_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="CLIENTFILE")
    command.add_argument("--name", required=True)
    command.add_argument("--profile", choices=PROFILES, default="default")
    command.add_argument("--stage", choices=STAGES, default="walk")
    command.add_argument("--sector", choices=SECTORS, default="other")
    command.add_argument("--timezone", metavar="Europe/Amsterdam", help="default: this computer's")
    command.add_argument("--country", metavar="NL", help="two letters, for public holidays (default: this computer's)")
    command.set_defaults(run=_lazily("files", "run_new"))


def _backup_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="*", metavar="CLIENTFILE")
    command.add_argument("--to", metavar="FOLDER", help="default: the app's own backups")
    command.set_defaults(run=_lazily("backups", "run_backup"))


def _restore_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="CLIENTFILE", help="default: list every client that has backups")
    command.add_argument(
        "--from", dest="source", metavar="BACKUP", help="its number in the list, or its path (with --to: the latest)"
    )
    command.add_argument("--to", metavar="NEWFILE", help="write a new file; CLIENTFILE may be damaged or gone")
    command.add_argument(
        "--content", action="store_true", help="what you went back to is right: backups, which pause until then, go on"
    )
    command.add_argument("--format", choices=("text", "json"), default="text", help="of the list")
    command.add_argument(
        "--backup-passphrase-file", metavar="FILE", help="its first line opens a backup that has an earlier passphrase"
    )
    command.set_defaults(run=_lazily("backups", "run_restore"))


def _doctor_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="CLIENTFILE")
    command.add_argument("--dry-run", action="store_true", help="only say what is wrong and what would be done")
    command.add_argument(
        "--rescue", metavar="NEWFILE", help="make a new file of what can be read; CLIENTFILE is not changed"
    )
    command.set_defaults(run=_lazily("files", "run_doctor"))


def _protect_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="CLIENTFILE")
    command.add_argument(
        "--new-passphrase-file", metavar="FILE", help="give a protected file another passphrase: the first line of FILE"
    )
    command.add_argument(
        "--old-backups",
        choices=("encrypt", "remove", "keep"),
        help="what becomes of older backups that anybody can read (default: they are named and kept)",
    )
    command.set_defaults(run=_lazily("protection", "run_protect"))


def _unprotect_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="CLIENTFILE")
    command.set_defaults(run=_lazily("protection", "run_unprotect"))


def _lazily(module: str, function: str = "run") -> Callable[[], Callable[[argparse.Namespace], int]]:
    """A command's function, imported only when that command runs."""

    def find() -> Callable[[argparse.Namespace], int]:
        from importlib import import_module

        found: Callable[[argparse.Namespace], int] = getattr(import_module(f"compassdesk.commands.{module}"), function)
        return found

    return find


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("run the checks on a week of one or more plans", _check_options),
    "import": ("take plan files, calendars and tables into a client file", _import_options),
    "export": ("write a calendar, a table, pages or the complete plan", _going_out("export", "exports")),
    "report": (
        "tell what a week, a month or a campaign came to, as a file to forward",
        _going_out("report", "report_files"),
    ),
    "review": (
        "make a page on which somebody without the app agrees or remarks, and take in the answer",
        _going_out("review", "review_files"),
    ),
    "share": ("give a colleague a copy of a client, to work on and merge", _going_out("share", "share_files")),
    "merge": (
        "bring a copy of a client together with it, field by field",
        _going_out("merge", "merging_copies"),
    ),
    "new": ("make a client file", _new_options),
    "backup": ("make a checked copy of client files (default: the recent ones)", _backup_options),
    "restore": ("list the backups of a client file, and go back to one", _restore_options),
    "doctor": ("verify a client file and mend what can be, after a backup", _doctor_options),
    "protect": ("encrypt a client file with a passphrase, or change the passphrase", _protect_options),
    "unprotect": ("take the passphrase off a client file", _unprotect_options),
}
"""What each does, and the options that it adds to its parser."""
