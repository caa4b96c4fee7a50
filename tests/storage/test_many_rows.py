"""Many rows by one statement: the file holds what it would hold if each had been written by one of its own."""

import random
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import pytest
from test_history import dump

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, plans
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import many_rows, statements
from compassdesk.storage.connections import open_trusting
from compassdesk.storage.tables import TABLES

COUNTS = (1, 9, 10, 49, 50, 137)
ODD = ("a\0b", "", "ﬁ", "'; --", "9", "1e3", "null", "é" * 300)
META = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


@pytest.fixture
def two_files(opened: ClientFile) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """A file of 160 items, and a copy of it."""
    items = tuple(post("send", None, id=f"n{number}", title=f"Item {number}") for number in range(160))
    opened.perform("Add", patches.apply, Patch(items=items))
    opened.close()
    shutil.copy(opened.path, opened.path.with_name("other.compass"))
    paths = (opened.path, opened.path.with_name("other.compass"))
    with closing(open_trusting(paths[0])) as one, closing(open_trusting(paths[1])) as other:
        yield one, other


def rows_of(count: int, seed: int) -> dict[str, list[tuple[Any, ...]]]:
    """Rows for statements of each shape that the storage writes with; some are about a row that came before."""
    chance = random.Random(seed)
    keys = [f"n{number}" for number in chance.sample(range(160), min(count, 160))]
    twice = [*keys[: count // 2], *keys[: count - count // 2]]
    change = statements.change(TABLES["items"], "title", "minutes", "cost_eur")
    values = [(chance.choice(ODD), chance.choice((None, 15, 2**40)), chance.choice((None, 3, 0.1 + 0.2))) for _ in keys]
    return {
        META: [(f"k{chance.randrange(count)}", chance.choice(ODD)) for _ in range(count)],
        "INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?)": [("items", key, "title", 7, "r") for key in twice],
        change: [(*value, key) for value, key in zip(values, keys, strict=True)],
        f"{change} ": [(*value, key) for value, key in zip(values, twice, strict=True)],
        'UPDATE items SET "title" = ? WHERE "number" = ?': [(chance.choice(ODD), chance.randrange(200)) for _ in keys],
        "DELETE FROM stamps WHERE list = ? AND id = ?": [("items", key) for key in keys[::2]],
        statements.remove(TABLES["items"]): [(key,) for key in keys[::3]],
    }


@pytest.mark.parametrize("count", COUNTS)
def test_it_is_as_if_each_were_written_by_itself(two_files: Sequence[sqlite3.Connection], count: int) -> None:
    one, other = two_files
    for sql, rows in rows_of(count, seed=count).items():
        many_rows.execute(one, sql.strip(), rows)
        for row in rows:
            other.execute(sql, row)
        assert everything(one) == everything(other), sql
    one.execute("INSERT INTO items_text (items_text, rank) VALUES ('integrity-check', 1)")


def everything(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    stamps = connection.execute("SELECT * FROM stamps ORDER BY list, id, field").fetchall()
    return {**dump(connection), "stamps": stamps}


def test_many_rows_take_few_statements(two_files: Sequence[sqlite3.Connection]) -> None:
    one, _ = two_files
    rows = rows_of(137, seed=1)
    for sql in (
        META,
        statements.change(TABLES["items"], "title", "minutes", "cost_eur"),
        statements.remove(TABLES["items"]),
    ):
        ran: list[str] = []
        one.set_trace_callback(ran.append)
        many_rows.execute(one, sql, rows[sql])
        one.set_trace_callback(None)
        told = {words for words in ran if words.startswith(sql[:16])}  # with each trigger it is told again
        assert 0 < len(told) < len(rows[sql]) // 2, sql


def test_ids_that_change_places_are_written_one_by_one(two_files: Sequence[sqlite3.Connection]) -> None:
    one, _ = two_files
    numbers = [number for (number,) in one.execute("SELECT number FROM items ORDER BY number DESC LIMIT 20")]
    ids = [f"new{place}" for place in range(20)]
    many_rows.execute(one, 'UPDATE items SET "id" = ? WHERE "number" = ?', list(zip(ids, numbers, strict=True)))
    handed_on = [(f"new{place - 1}" if place else "last", number) for place, number in enumerate(numbers)]
    many_rows.execute(one, 'UPDATE items SET "id" = ? WHERE "number" = ?', handed_on)
    assert one.execute("SELECT id FROM items ORDER BY number DESC LIMIT 1").fetchone() == ("last",)


def test_deleted_items_come_back_with_all_that_went_with_them(opened: ClientFile) -> None:
    items = tuple(post("send", None, id=f"n{number}", channels=("li", "x")) for number in range(70))
    opened.perform("Add", patches.apply, Patch(items=items))
    steps, before = [], opened.read(dump)
    opened.subscribe(lambda change: steps.append(change.step))
    opened.perform("Delete", patches.apply, Patch(removed=tuple(("items", item.id) for item in items[::-1])))
    forth = opened.replay(steps[0], "undo")
    assert opened.read(dump) == before
    opened.replay(forth, "redo")
    assert not any(item.id.startswith("n") for item in opened.read(plans.whole).items)
    opened.replay(steps[-1], "undo")
    assert opened.read(dump) == before
    assert len(steps[0].statements) <= 3, "not one for each item and its channels"
