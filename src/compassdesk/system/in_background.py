"""The app without its window: that it is there, and asking it to come into sight.

Whoever starts the app while it goes on in the background means that one: two would fight over the client's file. It
holds a lock of the system on a small file, which goes with it however it ends; what it is asked lies in a file beside.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from compassdesk.domain.errors import PlanError
from compassdesk.system.folders import data_folder, made
from compassdesk.system.one_at_a_time import hold
from compassdesk.system.small_files import put

VARIABLE = "COMPASSDESK_IN_BACKGROUND"
"""In the environment of an app that begins without its window."""


def begins_hidden() -> bool:
    """Whether this app is to begin without its window."""
    return os.environ.get(VARIABLE, "") == "1"


def folder() -> Path:
    """The folder to watch for what is asked."""
    return data_folder() / "background"


class InBackground:
    """Held by the app as long as it may be without a window. `is_held` is False where another app has it."""

    def __init__(self) -> None:
        self._descriptor: int | None = None
        with suppress(PlanError, OSError):
            made(folder())
            self._descriptor = hold(folder() / "here")
        self.is_held = self._descriptor is not None
        if self.is_held:
            self.asked()  # what was asked of one that is gone

    def asked(self) -> tuple[Path, ...] | None:
        """The files that the window was asked for with; None when it was not asked for."""
        try:
            paths = json.loads(_asking().read_text(encoding="utf-8"))
            _asking().unlink()
        except (OSError, ValueError):
            return None
        return tuple(Path(path) for path in paths if isinstance(path, str)) if isinstance(paths, list) else ()

    def close(self) -> None:
        """Be there no longer."""
        if self._descriptor is not None:
            os.close(self._descriptor)
        self._descriptor, self.is_held = None, False


def handed_over(arguments: Sequence[str]) -> bool:
    """Whether an app in the background was asked to show its window, with these files; else one is to begin."""
    if not (folder() / "here").exists():
        return False
    try:
        descriptor = hold(folder() / "here")
    except OSError:
        return False
    if descriptor is not None:  # nobody is there
        os.close(descriptor)
        return False
    if begins_hidden():
        return True
    spelled = json.dumps([str(Path(argument).absolute()) for argument in arguments])
    return put(_asking(), spelled.encode()) is None


def _asking() -> Path:
    return folder() / "asked.json"
