"""Through which folder this computer works on a client with others: one JSON file, by the replica of the client's file.

A file that is copied by hand becomes a replica of its own with its first change, and works together with nobody until
its user says so. What makes no sense is as if it were not there.
"""

import json
from pathlib import Path
from typing import Any

from msgspec import Struct

from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import config_folder, made
from compassdesk.system.small_files import put

FILE_NAME = "together.json"
_MOST_BYTES = 1_000_000
EXCHANGE = "folder-exchange"
"""The name of what exchanges, for who looks for it and need not load it."""


class TogetherPlace(Struct, frozen=True):
    """The folder, what tells it from others (`SharedFolder.id`), and who is at this computer."""

    folder: str
    id: str
    by: str = ""


def place_of(replica: str) -> TogetherPlace | None:
    """Where the file with this replica works together with others."""
    said = _all().get(replica)
    if not isinstance(said, dict) or not all(isinstance(said.get(name), str) for name in ("folder", "id")):
        return None
    by = said.get("by")
    return TogetherPlace(said["folder"], said["id"], by if isinstance(by, str) else "")


def are_there() -> bool:
    """Whether this computer works on any client with others."""
    return bool(_all())


def keep_place(replica: str, place: TogetherPlace | None) -> WorldError | None:
    """Remember it, or with None forget it; gives the trouble, if any."""
    said = {key: value for key, value in _all().items() if key != replica}
    if place is not None:
        said[replica] = {"folder": place.folder, "id": place.id, "by": place.by}
    try:
        folder = made(config_folder())
    except WorldError as trouble:
        return trouble
    return put(folder / FILE_NAME, (json.dumps(said, indent=1) + "\n").encode())


def _all() -> dict[str, Any]:
    path: Path = config_folder() / FILE_NAME
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
