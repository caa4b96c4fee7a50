"""A client file that counts: every item has the same number for a title, so that a torn or lost change shows at once.

The more items there are, the more pages a change touches: round `n` has `n % WIDEST` extra items.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client, Item
from compassdesk.services import doctor, patches
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile

WIDEST = 30
_KEPT = 6


def made(path: Path) -> None:
    """A client file at round 0."""
    items = tuple(Item(f"kept-{place}", "post", "send", "0", body="text " * 40) for place in range(_KEPT))
    create_client(path, Client(name="Count"), Patch(items=items)).close()


def step(file: ClientFile, number: int) -> None:
    """Bring the file to round `number` in one committed change."""
    kept = [item for item in file.read(whole).items if item.id.startswith("kept-")]
    extra = [item.id for item in file.read(whole).items if not item.id.startswith("kept-")]
    wanted = {f"extra-{place}" for place in range(number % WIDEST)}
    rows = tuple(replace(item, title=str(number)) for item in kept) + tuple(
        Item(key, "post", "send", str(number), body=f"{number} " * 200) for key in sorted(wanted)
    )
    gone = tuple(("items", key) for key in extra if key not in wanted)
    file.perform("Count", patches.apply, Patch(items=rows, removed=gone))


def reached(path: Path) -> int:
    """The round the file is at; AssertionError when it is torn, damaged or half of two rounds."""
    with closing(open_client(path)) as file:
        return file.read(round_in)


def round_in(connection: sqlite3.Connection) -> int:
    """The round that a file or a backup is at; AssertionError as for `reached`."""
    items = whole(connection).items
    numbers = {item.title for item in items}
    assert len(numbers) == 1, f"half of several rounds: {sorted(numbers)}"
    number = int(numbers.pop())
    assert len(items) == _KEPT + number % WIDEST, f"round {number} has {len(items)} items"
    assert doctor.examine(connection, "UTC") == ()
    return number
