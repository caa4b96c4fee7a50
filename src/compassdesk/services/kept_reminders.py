"""What was told of reminders and put off, kept on this computer: one small file for each client, of dates and ids.

It goes by the client's identity, so that a copy of its file tells nothing a second time here, and by no plan: looking
makes no commit, and whoever may only read a client is reminded too. On another computer somebody else is.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from compassdesk.domain.errors import PlanError
from compassdesk.domain.told_reminders import Memory
from compassdesk.services.kept_choices import keep, place_of
from compassdesk.system.folders import data_folder
from compassdesk.system.one_at_a_time import one_at_a_time

T = TypeVar("T")


def remembered(client: str) -> Memory:
    """What was told of a client, by its identity; of a new one, or where nothing can be read, nothing was."""
    try:
        return msgspec.json.decode(_place(client).read_bytes(), type=Memory)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Memory()


def change(client: str, known: Memory | None, changed: Callable[[Memory], tuple[Memory, T]]) -> tuple[T, Memory, bool]:
    """Apply one change to what is remembered now, which another window may have written, while nobody else does.

    `known` holds instead of what the file says, where that could not be written before. Gives what `changed` gives
    beside the memory, the memory, and whether that is kept: a disk that takes nothing loses no reminder.
    """
    path = _place(client)
    try:
        with one_at_a_time(path):
            before = known if known is not None else remembered(client)
            after, found = changed(before)
            if after != before or known is not None:
                keep(path, msgspec.json.encode(after))
            return found, after, True
    except PlanError:
        after, found = changed(known if known is not None else remembered(client))
        return found, after, False


def _place(client: str) -> Path:
    return place_of(data_folder() / "reminders", "told", [client])
