"""Before a client file is looked at: what lies beside it and is not its own is put in order, unless somebody writes."""

import os
from contextlib import suppress
from pathlib import Path

from compassdesk.domain.errors import WorldError
from compassdesk.services.workspace import open_files
from compassdesk.storage.left_overs import lie_beside, make_ready_to_open
from compassdesk.storage.lock import Lock, holder
from compassdesk.storage.passing import clear_away, is_begun
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.whereabouts import place_of


def clear_begun(path: Path) -> None:
    """Before a file is looked at: take away what a crash left in the making for it, unless somebody is at it.

    It may say in plain text what the file itself says only to its passphrase.
    """
    path = Path(os.path.realpath(path))  # it is made beside the file itself
    if not path.is_file() or not is_begun(path):
        return
    with suppress(WorldError):
        lock = Lock(path)
        try:
            clear_away(path.parent, of=path)
        finally:
            lock.release()


def make_ready_to_look(path: Path) -> tuple[Path, ...]:
    """Before a file is looked at: leave beside it what is its own, unless somebody writes; gives where the rest is."""
    with translating_errors(path):
        clear_begun(path)
        nobody_writes = holder(path) is None and place_of(path) not in open_files
        return make_ready_to_open(path) if nobody_writes and path.is_file() and lie_beside(path) else ()
