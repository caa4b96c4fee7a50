"""The scheduling tools that are known: a file each, ours and those in the user's config folder, which come first."""

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from compassdesk.domain.errors import InputError
from compassdesk.exchange.schedulers.tool_profile import ToolProfile, profile
from compassdesk.system.folders import config_folder
from compassdesk.system.log_words import OurWord
from compassdesk.system.resources import resource_path

_LARGEST = 200_000
"""Bytes of a user's own file; there is no reason for a longer one."""
_log = logging.getLogger(__name__)


def own_folder() -> Path:
    """Where a user's own tools lie."""
    return config_folder() / "schedulers"


@cache
def scheduler_profiles(own: Path | None = None) -> Mapping[str, ToolProfile]:
    """The tools by what the command line calls them, in the order of their names.

    A file of the user's that makes no sense is left out, and said in the log: ours of the same name stays then.
    """
    shipped = {path.stem: profile(path.read_text(encoding="utf-8"), path.stem) for path in _files(_ours())}
    found = {**shipped, **_own(own or own_folder())}
    return dict(sorted(found.items(), key=lambda one: (not one[1].sure, one[1].name.casefold())))


def _ours() -> Path:
    return resource_path("data/schedulers")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if path.is_file())


def _own(folder: Path) -> dict[str, ToolProfile]:
    found = {}
    try:
        files = _files(folder)
    except OSError as trouble:
        _log.warning("the scheduling tools in the config folder are not read: %s", type(trouble))
        return {}
    for path in files:
        try:
            if path.stat().st_size > _LARGEST:
                raise InputError("scheduler-profile", file=path.stem, reason="too large")
            key = path.stem.casefold()  # as the command line reads it
            found[key] = profile(path.read_text(encoding="utf-8"), key)
        except (OSError, UnicodeDecodeError, InputError) as trouble:
            _log.warning("a scheduling tool of the user's own is not read: %s", OurWord(type(trouble).__name__))
    return found
