"""Questions of the bare module asked inside a transaction of SQLAlchemy, so that an action sees its own changes."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


def ask(tx: "Connection", question: Callable[..., T], *args: Any) -> T:
    """The answer of `question(connection, *args)` about the state this transaction has reached."""
    return question(cast("sqlite3.Connection", tx.connection.driver_connection), *args)
