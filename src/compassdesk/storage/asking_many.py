"""The answer to a question of a client file that may be very long."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from compassdesk.domain.giving_up import go_on
from compassdesk.domain.letting_go import TOGETHER


def all_of(connection: sqlite3.Connection, question: str, parameters: Sequence[Any] = ()) -> list[Any]:
    """All rows of the answer, asked for some at a time, so that whoever reads can give up between them."""
    rows: list[Any] = []
    cursor = connection.execute(question, parameters)
    while piece := cursor.fetchmany(TOGETHER):
        go_on()
        rows += piece
    return rows
