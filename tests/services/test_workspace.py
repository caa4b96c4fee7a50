"""The one door: each action is one committed change, announced with what it touched, and refused whole."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace

from builders import client, post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.committed_changes import Change
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import client_of, whole
from compassdesk.services.workspace import ClientFile


def changes_of(file: ClientFile) -> list[Change]:
    changes: list[Change] = []
    file.subscribe(changes.append)
    return changes


def test_what_was_performed_is_there_when_the_file_is_opened_again(opened: ClientFile) -> None:
    written = opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="", title="Kept"),)))
    opened.close()
    file = open_client(opened.path)
    assert {item.title for item in file.read(whole).items if item.id in written["items"]} == {"Kept"}
    file.close()


def test_listeners_hear_what_changed_after_it_is_committed(opened: ClientFile) -> None:
    heard: list[tuple[Change, int]] = []
    opened.subscribe(lambda change: heard.append((change, len(opened.read(whole).items))))
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="n"),)), merge_key="typing")
    (change, seen), *others = heard
    assert not others
    assert (change.label, change.kind, change.merge_key) == ("Add", "do", "typing")
    assert change.touched == {"items": {"n"}}
    assert seen == 5


def test_made_ready_it_notes_changes_and_its_file_stays_as_it_is(opened: ClientFile) -> None:
    before = opened.path.read_bytes()
    assert opened.make_ready()
    assert opened.path.read_bytes() == before
    assert opened.changed_elsewhere() is None

    def given_up(_transaction: object) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        opened.perform("Give up", given_up)
    assert not opened.make_ready()
    changes = changes_of(opened)
    opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    opened.replay(changes[0].step, "undo")
    assert opened.read(client_of).name == "Delta Pompen B.V."


def test_what_may_only_be_read_is_not_made_ready(opened: ClientFile) -> None:
    opened.close()
    with closing(open_client(opened.path, read_only=True)) as file:
        assert not file.make_ready()
        with pytest.raises(WorldError, match="opened-read-only"):
            file.perform("Rename", patches.apply, Patch(client=client(name="Other")))


def test_undo_and_redo_are_announced_as_what_they_are(opened: ClientFile) -> None:
    changes = changes_of(opened)
    opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    back = opened.replay(changes[0].step, "undo")
    assert opened.read(client_of).name == "Delta Pompen B.V."
    opened.replay(back, "redo")
    assert opened.read(client_of).name == "Other"
    assert [(change.kind, dict(change.touched)) for change in changes] == [
        (kind, {"client": {"1"}}) for kind in ("do", "undo", "redo")
    ]


def test_nothing_is_announced_when_nothing_changed(opened: ClientFile) -> None:
    changes = changes_of(opened)
    plan = opened.read(whole)
    everything = Patch(client=plan.client, channels=plan.channels, spokespersons=plan.spokespersons, items=plan.items)
    assert opened.perform("Again", patches.apply, everything)["items"]
    assert opened.perform("Answer", lambda transaction: 42) == 42
    assert changes == []


def test_an_unsubscribed_listener_hears_nothing(opened: ClientFile) -> None:
    heard: list[Change] = []
    unsubscribe = opened.subscribe(heard.append)
    unsubscribe()
    unsubscribe()
    opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    assert heard == []


def test_an_action_that_fails_changes_nothing_and_says_why(opened: ClientFile) -> None:
    before, changes = opened.read(whole), changes_of(opened)

    def half(transaction: object) -> None:
        patches.apply(transaction, Patch(client=client(name="Half")))  # type: ignore[arg-type]  # SQLAlchemy's connection
        raise InputError("no-such-thing", wanted=1)

    with pytest.raises(InputError) as caught:
        opened.perform("Half", half)
    assert (caught.value.code, caught.value.values) == ("no-such-thing", {"wanted": 1})
    assert opened.read(whole) == before
    assert changes == []
    opened.perform("Whole", patches.apply, Patch(client=client(name="Whole")))
    assert len(changes) == 1


def test_ddl_in_a_failed_action_is_taken_back_too(opened: ClientFile) -> None:
    def make_table(transaction: object) -> None:
        transaction.exec_driver_sql("CREATE TABLE passing (x)")  # type: ignore[attr-defined]  # SQLAlchemy's connection
        raise KeyError("x")

    with pytest.raises(KeyError):
        opened.perform("Make", make_table)
    assert opened.read(lambda connection: connection.execute("PRAGMA table_info(passing)").fetchall()) == []


def test_readers_refuse_to_write(opened: ClientFile) -> None:
    with pytest.raises(WorldError, match="read-only-file"):
        opened.read(lambda connection: connection.execute("UPDATE client SET name = 'x'"))
    with pytest.raises(WorldError, match="read-only-file"), opened.reader() as connection:
        connection.execute("UPDATE client SET name = 'x'")
    assert len(opened.read(whole).items) == 4


def test_a_worker_reads_through_a_connection_of_its_own(opened: ClientFile) -> None:
    def count() -> int:
        with opened.reader() as connection:
            return len(whole(connection).items)

    with ThreadPoolExecutor(1) as workers:
        assert workers.submit(count).result() == 4


def test_a_question_of_a_worker_sees_one_moment_and_no_commit_waits_for_it(
    opened: ClientFile, rounds: Callable[[int, int], int]
) -> None:
    """A commit interrupts it, and it is asked anew: its answer is the plan before a change or behind it, never both."""
    many = tuple(post("send", None, id=f"n{number}", title="before", body="word") for number in range(400))
    opened.perform("Many", patches.apply, Patch(client=client(name="before"), items=many))
    stop = Event()
    seen: list[set[str]] = []

    def look() -> None:
        while not stop.is_set():
            with opened.reader() as connection:
                plan = whole(connection)
            seen.append({plan.client.name, *(item.title for item in plan.items if item.id.startswith("n"))})

    names = [f"round {number}" for number in range(rounds(4, 20))]
    with ThreadPoolExecutor(2) as workers:
        looking = [workers.submit(look) for _ in range(2)]
        try:
            for name in names:
                renamed = tuple(replace(item, title=name) for item in many)
                opened.perform("Round", patches.apply, Patch(client=client(name=name), items=renamed))
        finally:
            stop.set()
        for one in looking:
            one.result()
    assert seen
    assert [names_seen for names_seen in seen if len(names_seen) != 1] == []


def test_warming_up_in_a_worker_while_the_first_change_is_made(opened: ClientFile) -> None:
    with ThreadPoolExecutor(2) as workers:
        warming = [workers.submit(opened.warm_up) for _ in range(2)]
        opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
        for one in warming:
            one.result()
    assert opened.read(client_of).name == "Other"


WARMED_UP = """
import sys
from pathlib import Path

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.services.opening import open_client

file = open_client(Path(sys.argv[1]))
assert "sqlalchemy" not in sys.modules
file.warm_up()

from compassdesk.services import patches
from compassdesk.storage import statements

made = (statements.put, statements.change, statements.remove, statements.owned, statements.there)
loaded, words = set(sys.modules), [one.cache_info().currsize for one in made]
named = {"channels": (sys.argv[2],), "spokesperson": sys.argv[3]}
file.perform("Add", patches.apply, Patch(items=(Item(id="one", kind="post", petal="send", title="One", **named),)))
assert sorted(set(sys.modules) - loaded) == []
assert [one.cache_info().currsize for one in made] == words
"""


def test_the_first_change_loads_nothing_and_puts_nothing_into_words(opened: ClientFile) -> None:
    plan = opened.read(whole)
    opened.close()
    run = [sys.executable, "-c", WARMED_UP, str(opened.path), plan.channels[0].id, plan.spokespersons[0].id]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_snapshot_is_a_whole_client_file(opened: ClientFile, tmp_path: Path) -> None:
    opened.perform("Rename", patches.apply, Patch(client=client(name="Just now")))
    target = opened.snapshot(tmp_path / "copy.compass")
    with pytest.raises(InputError, match="file-exists"):
        opened.snapshot(target)
    copy = open_client(target)
    assert copy.read(whole) == opened.read(whole)
    copy.close()


def test_a_file_opened_read_only_refuses_changes(opened: ClientFile) -> None:
    file = open_client(opened.path, read_only=True)
    with pytest.raises(WorldError, match="opened-read-only"):
        file.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    assert file.read(client_of) == client()
    file.close()


def test_a_name_with_signs_that_mean_something_in_addresses(tmp_path: Path) -> None:
    path = tmp_path / "50% off? #1 é & more.compass"
    create_client(path, client()).close()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_the_pragmas_of_the_writer(opened: ClientFile) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
    }
    found = opened.perform(
        "Look", lambda transaction: {name: transaction.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    )
    assert found == wanted
    assert opened.read(lambda connection: connection.execute("PRAGMA trusted_schema").fetchone()) == (0,)


READ_ONLY_MODULES = """
import sys
from datetime import date
from pathlib import Path
from compassdesk.domain.week import Week
from compassdesk.services import plans, search
from compassdesk.services.opening import open_client
file = open_client(Path(sys.argv[1]))
assert file.read(plans.whole).items and file.read(search.find, "pump")
assert file.read(plans.window, date(2027, 3, 1), date(2027, 3, 31)).items
file.close()
heavy = {"sqlalchemy", "dateutil", "holidays", "icalendar", "regex", "platformdirs"}
print(sorted(heavy & sys.modules.keys()))
"""


def test_opening_and_reading_needs_no_heavy_module(opened: ClientFile) -> None:
    opened.close()
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY_MODULES, str(opened.path)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "[]\n", done.stderr


def test_another_program_that_uses_sqlite_cannot_write_into_an_open_file(opened: ClientFile) -> None:
    with closing(sqlite3.connect(opened.path, timeout=0)) as other:
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("UPDATE client SET name = 'theirs'")
            opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    assert opened.read(client_of).name == "Other"


def test_another_program_that_reads_for_long_keeps_a_change_out_but_not_the_next(opened: ClientFile) -> None:
    opened.perform("Begin", lambda transaction: transaction.exec_driver_sql("PRAGMA busy_timeout = 1"))
    with closing(sqlite3.connect(opened.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM items").fetchone()
        with pytest.raises(WorldError, match="file-busy"):
            opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
        assert opened.read(client_of) == client()
    opened.perform("Rename", patches.apply, Patch(client=client(name="Other")))
    assert opened.read(client_of).name == "Other"
