"""What services ask and change a file with, by name: they speak no SQL, and know no library of it."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import sqlalchemy

Reading: TypeAlias = sqlite3.Connection
"""A connection that questions are asked of."""
Transaction: TypeAlias = "sqlalchemy.Connection"
"""The running transaction of an action, which writes in it; SQLAlchemy is loaded by whoever makes one."""

T = TypeVar("T")


def ask(tx: Transaction, question: Callable[..., T], *args: Any) -> T:
    """The answer of `question(reading, *args)` about the state this transaction has reached."""
    return question(reading_in(tx), *args)


def reading_in(tx: Transaction) -> Reading:
    """The connection of the bare module that a transaction runs on, for damaged rows, which only that can take."""
    return cast("Reading", tx.connection.driver_connection)
