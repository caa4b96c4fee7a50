"""How the desktop starts this app, as it runs now: the value of `Exec` in a desktop entry."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from compassdesk.system.folders import HOME_VARIABLE

_QUOTED = str.maketrans({'"': r"\"", "`": r"\`", "$": r"\$", "\\": r"\\"})


def exec_line(variables: Mapping[str, str] | None = None, files: str = "") -> str:
    """The command with these variables and with the home of this app; `files` is a field code for what it opens."""
    said = dict(variables or {})
    if home := os.environ.get(HOME_VARIABLE, "").strip():
        said[HOME_VARIABLE] = str(Path(home).expanduser().absolute())
    begin = ["env", *(f"{name}={value}" for name, value in said.items())] if said else []
    return " ".join([*map(_quoted, [*begin, *_app()]), *([files] if files else [])])


def _app() -> list[str]:
    """The installed script beside this Python where there is one, for it stays where it is; else this Python."""
    beside = Path(sys.executable).with_name("compassdesk-window")
    found = str(beside) if beside.exists() else shutil.which("compassdesk-window")
    return [found] if found else [sys.executable, "-m", "compassdesk"]


def _quoted(argument: str) -> str:
    """An argument of Exec: in quotes, with what means something there escaped, and the backslashes once more."""
    inside = argument.translate(_QUOTED).replace("\\", "\\\\").replace("%", "%%")
    return f'"{inside}"'
