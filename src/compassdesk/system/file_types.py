"""Telling the desktop which files are ours: client files and share files then open with this app from its file manager.

Two small files in the user's own data folder, by the specifications of freedesktop.org (desktop entries, shared MIME
info); nothing of the system is changed. Elsewhere the app says that it cannot.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from compassdesk.domain.errors import world_error
from compassdesk.system.app_command import exec_line
from compassdesk.system.small_files import put

TYPES = {
    "application/x-compassdesk-client": ("*.compass", "CompassDesk client", "CompassDesk-klant"),
    "application/x-compassdesk-share": (
        "*.compass-share",
        "Copy of a CompassDesk client",
        "Kopie van een CompassDesk-klant",
    ),
}
"""Each with how its files are called, and what a file manager calls them, in English and in Dutch."""
_PATIENCE = 20.0


def is_possible() -> bool:
    """Whether this system has such folders."""
    return sys.platform.startswith("linux")


def entry_path() -> Path:
    """Where the entry of the app lies."""
    return _data() / "applications" / "compassdesk.desktop"


def types_path() -> Path:
    """Where it is said which files are which."""
    return _data() / "mime" / "packages" / "compassdesk.xml"


def is_known() -> bool:
    """Whether the desktop was told."""
    return entry_path().is_file() and types_path().is_file()


def follow(*, wanted: bool) -> None:
    """Tell it, or take that back; what is told already is written anew, for the app may have moved.

    A WorldError of `world_error` where that cannot be.
    """
    if not is_possible():
        return
    for path, content in ((types_path(), types()), (entry_path(), entry())):
        try:
            if not wanted:
                path.unlink(missing_ok=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise world_error(error, str(path)) from error
        if (trouble := put(path, content.encode())) is not None:
            raise trouble
    _gather("update-mime-database", types_path().parent.parent)
    _gather("update-desktop-database", entry_path().parent)


def entry() -> str:
    """The entry of the app."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=CompassDesk",
        "Comment=Plan a conversation",
        "Comment[nl]=Plan een gesprek",
        f"Exec={exec_line(files='%F')}",
        f"MimeType={''.join(f'{name};' for name in TYPES)}",
        "Categories=Office;Calendar;",
        "Terminal=false",
    )
    return "".join(f"{line}\n" for line in lines)


def types() -> str:
    """What the files are, by their endings: a client file may be any bytes, once it is protected."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    ]
    for name, (glob, english, dutch) in TYPES.items():
        lines += [
            f'  <mime-type type="{name}">',
            f"    <comment>{english}</comment>",
            f'    <comment xml:lang="nl">{dutch}</comment>',
            '    <generic-icon name="x-office-calendar"/>',
            f'    <glob pattern="{glob}" weight="80"/>',
            "  </mime-type>",
        ]
    return "".join(f"{line}\n" for line in (*lines, "</mime-info>"))


def _data() -> Path:
    said = os.environ.get("XDG_DATA_HOME", "")
    return Path(said) if Path(said).is_absolute() else Path.home() / ".local" / "share"


def _gather(program: str, folder: Path) -> None:
    """Let the desktop gather what such folders say; one that has no such program does it when it begins."""
    found = shutil.which(program)
    if found is None or not folder.is_dir():
        return
    try:
        subprocess.run([found, str(folder)], capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return
