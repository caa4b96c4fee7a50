"""Every connection to a client file keeps the promises of the design, whoever opened it."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import connections, letters
from compassdesk.storage.readers import Readers
from compassdesk.storage.writing import Writing

PROMISED = {
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
}
WRITING = {**PROMISED, "journal_mode": "truncate", "cache_spill": 0}


def kept(promised: dict[str, Any], answer: Any) -> dict[str, Any]:
    return {name: answer(f"PRAGMA {name}") for name in promised}


@pytest.fixture
def path(opened: ClientFile) -> Path:
    opened.close()
    return opened.path


@pytest.mark.parametrize(
    ("opening", "promised"), [(connections.open_reader, PROMISED), (connections.open_bare, WRITING)]
)
def test_plain_connections(path: Path, opening: Any, promised: dict[str, Any]) -> None:
    with closing(opening(path)) as connection:
        assert kept(promised, lambda pragma: connection.execute(pragma).fetchone()[0]) == promised
        assert connection.execute("PRAGMA trusted_schema").fetchone()[0] == 0


def test_the_writer(path: Path) -> None:
    with closing(Writing(path, Readers())) as writing, writing.transaction():
        assert kept(WRITING, lambda pragma: writing.core().exec_driver_sql(pragma).scalar()) == WRITING


@pytest.mark.parametrize("opening", [connections.open_reader, connections.open_untouched])
def test_who_only_reads_cannot_write(path: Path, opening: Any) -> None:
    with closing(opening(path)) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM meta")


def test_questions_of_one_moment_see_nothing_of_a_commit_in_between(opened: ClientFile) -> None:
    """Another process cannot commit between them: it waits until they are answered."""
    question = "SELECT count(*) FROM items"

    def twice(connection: sqlite3.Connection) -> list[int]:
        first = connection.execute(question).fetchone()[0]
        with closing(sqlite3.connect(opened.path, timeout=0, isolation_level=None)) as other:
            letters.teach(other)
            other.execute("BEGIN IMMEDIATE")
            other.execute("DELETE FROM items")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("COMMIT")
            other.execute("ROLLBACK")
        return [first, connection.execute(question).fetchone()[0]]

    opened.close()
    with closing(open_client(opened.path, read_only=True)) as reading:
        assert reading.read(connections.at_one_moment, twice) == [4, 4]


def test_a_reader_begins_again_whatever_words_sqlite_has_for_its_interruption(
    path: Path, rounds: Callable[[int, int], int]
) -> None:
    """While it makes its table of tables it tells of an error like any other, and only calls that interrupted."""
    readers = Readers()
    asked, stop = Event(), Event()

    def tables(connection: sqlite3.Connection) -> int:
        asked.set()
        return connection.execute("SELECT count(*) FROM pragma_table_list WHERE name = 'items'").fetchone()[0]

    def look() -> None:
        try:
            while not stop.is_set():
                with closing(connections.open_reader(path)) as connection:
                    assert readers.fetch(connection, partial(tables, connection)) == 1
        finally:
            stop.set()
            asked.set()

    with ThreadPoolExecutor(1) as workers:
        looking = workers.submit(look)
        for _ in range(rounds(400, 4000)):
            asked.wait()
            asked.clear()
            with readers.standing_back():
                if stop.is_set():
                    break
        stop.set()
        looking.result()
