"""Every connection to a client file keeps the promises of the design, whoever opened it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from compassdesk.services.workspace import ClientFile
from compassdesk.storage import connections

PROMISED = {
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
    "journal_mode": "wal",
}


def kept(answer: Any) -> dict[str, Any]:
    return {name: answer(f"PRAGMA {name}") for name in PROMISED}


@pytest.fixture
def path(opened: ClientFile) -> Path:
    opened.close()
    return opened.path


@pytest.mark.parametrize("opening", [connections.open_reader, connections.open_reader_of_now, connections.open_bare])
def test_plain_connections(path: Path, opening: Any) -> None:
    with closing(opening(path)) as connection:
        assert kept(lambda pragma: connection.execute(pragma).fetchone()[0]) == PROMISED
        assert connection.execute("PRAGMA trusted_schema").fetchone()[0] == 0


def test_the_writer(path: Path) -> None:
    with connections.open_writer(path) as connection, connection.begin():
        assert kept(lambda pragma: connection.exec_driver_sql(pragma).scalar()) == PROMISED


@pytest.mark.parametrize(
    "opening", [connections.open_reader, connections.open_reader_of_now, connections.open_untouched]
)
def test_who_only_reads_cannot_write(path: Path, opening: Any) -> None:
    with closing(opening(path)) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM meta")


def test_a_reader_of_now_sees_one_moment_whatever_is_committed(opened: ClientFile) -> None:
    with opened.reader() as connection:
        before = connection.execute("SELECT count(*) FROM items").fetchone()
        opened.perform("Delete", lambda tx: tx.exec_driver_sql("DELETE FROM items"))
        assert connection.execute("SELECT count(*) FROM items").fetchone() == before
