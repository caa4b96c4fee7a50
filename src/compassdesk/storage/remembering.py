"""What a connection to a client file remembers while it is open, whichever library of SQLite it comes from."""

import sqlite3

from compassdesk.storage.known_items import KnownBefore, KnownItems
from compassdesk.storage.raw import closed_here
from compassdesk.storage.readers import Readers


class Remembering:
    """What a connection for reading keeps; `known` holds items that were read before and are still as they were."""

    known: KnownItems | KnownBefore | None = None
    readers: Readers | None = None
    """What lets a commit of this process go first, for the connection of a worker."""

    place: tuple[int, int] | None = None
    """The device and the number of the open file, as long as it is open."""

    def close(self) -> None:
        super().close()  # type: ignore[misc]  # of the library's connection
        if self.place is not None:
            closed_here(self.place)
            self.place = None


class Connection(Remembering, sqlite3.Connection):
    """A connection of the bare module to a file that is not protected."""
