"""Connections to a protected client file, through SQLCipher: loaded only when one is open.

It is a second library of SQLite in the process, so it never touches a file that the first one has open.
"""

from typing import cast

from sqlcipher3 import dbapi2

from compassdesk.storage.passphrases import Key
from compassdesk.storage.remembering import Connection, Remembering


class CipheredConnection(Remembering, dbapi2.Connection):  # type: ignore[misc]  # sqlcipher3 declares no types
    """A connection to a protected file; it answers as one of the bare module does."""


def connect(address: str, key: Key | None, *, one_thread: bool = True) -> Connection:
    """A connection with the key that was derived already; without a key, one to a file that is not protected."""
    connection = dbapi2.connect(
        address, uri=True, isolation_level=None, factory=CipheredConnection, check_same_thread=one_thread
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would speak on standard error
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.spelled()}"')
    return cast("Connection", connection)
