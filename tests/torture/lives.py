"""What a life that is going to be killed does in its rounds, and what is there behind each of them.

`changes` alone; `backing_up` makes a backup behind each; `going_back` goes back to the first backup in every other
round, in the steps of `compassdesk restore`.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from compassdesk.services import backups
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.backups import opened
from torture import counting

_NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


class Life(Struct, frozen=True):
    """`round(file, number)` does the round, behind which the file is at the round of counting `after(number)`."""

    round: Callable[[ClientFile, int], None]
    after: Callable[[int], int]


def begin(path: Path) -> None:
    """Make the backup that `going_back` goes back to."""
    with closing(open_client(path)) as file:
        backups.back_up(file, "hand", _NOW)


def _backed_up(file: ClientFile, number: int) -> None:
    counting.step(file, number)
    backups.back_up(file, "automatic", _NOW)


def _gone_back(file: ClientFile, number: int) -> None:
    if number % 2:
        counting.step(file, number)
        return
    first = backups.listed(file)[0]
    then = backups.compare(file, first.path).then
    made = backups.back_up(file, "restore", _NOW)
    file.perform("Go back", backups.go_back, then)
    backups.pause(file, made.backup)


LIVES = {
    "changes": Life(counting.step, lambda number: number),
    "backing_up": Life(_backed_up, lambda number: number),
    "going_back": Life(_gone_back, lambda number: number if number % 2 else 0),
}


def whole_backups(path: Path) -> int:
    """How many backups the file has that were not looked at before; AssertionError unless each of them is whole.

    All but the first are let go of then.
    """
    found = backups.known_at(path).own
    for backup in found:
        with opened(backup.path) as connection:
            assert len(connection.execute("SELECT 1 FROM items").fetchall()) == backup.items
            counting.round_in(connection)
    for backup in found[1:]:
        backup.path.unlink()
    return len(found) - 1
