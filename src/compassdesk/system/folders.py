"""Where this computer keeps what belongs to the app. COMPASSDESK_HOME puts all of it in one folder (portable use).

What the app makes is for its user alone: folders 0700, files 0600. On Windows the user's own folders are private
already. A folder that was there before keeps its mode, unless it is one of the app's own.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from compassdesk.domain.errors import WorldError

HOME_VARIABLE = "COMPASSDESK_HOME"
_NAME = "CompassDesk"


def config_folder() -> Path:
    """Preferences and what the user overrides."""
    return _own_home("config") or _standard("config")


def data_folder() -> Path:
    """What the app keeps for itself: the backups, and which clients did not come up."""
    return _own_home("data") or _standard("data")


def log_folder() -> Path:
    return _own_home("log") or _standard("log")


def clients_folder() -> Path:
    """The folder offered for new client files: in the user's documents, where a person looks for her work."""
    return _own_home("clients") or _standard("documents") / _NAME


def made(folder: Path) -> Path:
    """The folder, made when it is not there, with each folder above it that is missing.

    What is made is its user's alone, and so is what lies in the app's own folders, also when it was there.
    WorldError("folder-not-made", path) when it cannot be made.
    """
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError
    except OSError as trouble:
        raise WorldError("folder-not-made", path=str(folder)) from trouble
    own = {config_folder(), data_folder(), log_folder()}
    for one in (folder, *folder.parents):
        if own & {one, *one.parents} and one.stat().st_mode & 0o077:
            with suppress(OSError):  # on a disk without modes it stays as it is
                one.chmod(0o700)
    return folder


def private(path: str, flags: int) -> int:
    """An opener for `open`: a file that is made is its user's alone."""
    return os.open(path, flags, 0o600)


def _own_home(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(home).expanduser().absolute() / name if home else None


@cache
def _standard(kind: str) -> Path:
    import platformdirs

    found: dict[str, Callable[[], Path]] = {
        "config": lambda: platformdirs.user_config_path(_NAME, appauthor=False, roaming=True),
        "data": lambda: platformdirs.user_data_path(_NAME, appauthor=False),
        "log": lambda: platformdirs.user_log_path(_NAME, appauthor=False),
        "documents": platformdirs.user_documents_path,
    }
    try:
        return found[kind]()
    except RuntimeError:  # a user without a home folder, such as a service: nothing is there, and nothing can be made
        return Path(os.devnull) / "no home folder" / _NAME
