"""Beginning with the computer: an entry of the XDG autostart folder, on desktops that have one.

(specifications.freedesktop.org/autostart-spec.) Elsewhere the app says that it cannot.
"""

import os
import sys
from pathlib import Path

from compassdesk.domain.errors import world_error
from compassdesk.system.app_command import exec_line
from compassdesk.system.in_background import VARIABLE
from compassdesk.system.small_files import put

FILE_NAME = "compassdesk.desktop"


def is_possible() -> bool:
    """Whether this system has such a folder."""
    return sys.platform.startswith("linux")


def entry_path() -> Path:
    """Where the entry lies."""
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(config) if Path(config).is_absolute() else Path.home() / ".config") / "autostart" / FILE_NAME


def follow(*, wanted: bool) -> None:
    """Write the entry or remove it; nothing where it is as wanted, or not possible.

    A WorldError of `world_error` where that cannot be.
    """
    if not is_possible():
        return
    path = entry_path()
    try:
        if not wanted:
            path.unlink(missing_ok=True)
            return
        content = entry().encode()
        if path.exists() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, str(path)) from error
    if (trouble := put(path, content)) is not None:
        raise trouble


def entry() -> str:
    """What the entry says: this app, as it runs now, without its window."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=CompassDesk",
        f"Exec={exec_line({VARIABLE: '1'})}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "".join(f"{line}\n" for line in lines)
