"""What lies beside the document in a client file: what is wrong there is found and mended, and stops nothing else."""

import json
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.replicas import LAST_CLOCK
from compassdesk.services import backups, doctor, forgetting, patches, plans
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import earlier_texts, stamps
from replica_model import joined, rows_of
from stamped_state import state_of

NOW = datetime(2027, 3, 1, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
NOTES = ("stamps", "copy")


def retitle(file: ClientFile, key: str, **values: str) -> None:
    (item,) = file.read(plans.items_by_id, (key,))
    file.perform("Edit", patches.apply, Patch(items=(replace(item, **values),)))


@pytest.fixture
def stamped(opened: ClientFile) -> ClientFile:
    """A file with stamps, a tombstone and an earlier text."""
    retitle(opened, "i1", title="Newer pump")
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="n", channels=("li",)),)))
    opened.perform("Delete", patches.apply, Patch(removed=(("items", "idea"),)))
    return opened


def hurt(file: ClientFile, *statements: str) -> Path:
    """The file after somebody wrote into it past the app."""
    file.close()
    with closing(sqlite3.connect(file.path)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return file.path


def codes(path: Path) -> list[str]:
    troubles = doctor.look(path, ZONE)
    assert all(trouble.mendable for trouble in troubles)
    return [trouble.code for trouble in troubles]


STRANGE: list[tuple[str, list[str]]] = [
    ("INSERT INTO stamps VALUES ('items', 'i1', 'mood', 5, 'a')", ["stamps"]),
    ("INSERT INTO stamps VALUES ('items', 'gone', 'title', 5, 'a')", ["stamps"]),
    ("INSERT INTO stamps VALUES ('things', 'i1', 'title', 5, 'a')", ["stamps"]),
    ("INSERT INTO stamps VALUES ('items', 'i1', 'placements/li', 5, 'a')", ["stamps"]),
    ("UPDATE stamps SET clock = -4", ["stamps"]),
    (f"UPDATE stamps SET clock = {2**63 - 1}", ["stamps"]),
    ("UPDATE stamps SET replica = ''", ["stamps"]),
    ("UPDATE stamps SET replica = 'a b'", ["stamps"]),
    ("UPDATE stamps SET replica = CAST(x'ff00' AS TEXT)", ["stamps"]),
    ("UPDATE stamps SET id = CAST(x'ff' AS TEXT)", ["stamps"]),
    ("INSERT INTO tombstones (list, id, clock, replica) VALUES ('items', 'i1', 5, 'a')", ["stamps"]),
    ("INSERT INTO tombstones (list, id, clock, replica) VALUES ('things', 'x', 5, 'a')", ["stamps"]),
    ("UPDATE tombstones SET clock = 0", ["stamps"]),
    ("INSERT INTO seen VALUES ('a', -1, 'b', 3, '')", ["stamps"]),
    (f"INSERT INTO seen VALUES ('a', 1, 'b', {2**62 + 1}, '')", ["stamps"]),
    ("INSERT INTO seen VALUES ('', 1, '', 3, '')", ["stamps"]),
    ("DELETE FROM copy", ["copy"]),
    ("INSERT INTO copy VALUES (2, 'b', 'b', 'b', 3)", ["copy"]),
    ("UPDATE copy SET clock = -1", ["copy"]),
    (f"UPDATE copy SET clock = {2**63 - 1}", ["copy"]),
    ("UPDATE copy SET clock = 7", ["copy"]),
    ("UPDATE copy SET replica = 'no name'", ["copy"]),
    ("UPDATE copy SET client = ''", ["copy"]),
    ("UPDATE copy SET client = '../../etc'", ["copy"]),
    ("UPDATE copy SET client = CAST(x'ff' AS TEXT)", ["copy"]),
]


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize(("statement", "found"), STRANGE)
def test_strange_stamps_stop_nothing_and_are_mended(stamped: ClientFile, statement: str, found: list[str]) -> None:
    path = hurt(stamped, statement)
    assert codes(path) == found
    with closing(open_client(path)) as file:  # the app goes on
        assert file.read(plans.whole).items
        backups.standing(file)
        retitle(file, "i2", title="Changed all the same")
        file.perform("Delete", patches.apply, Patch(removed=(("items", "s1"),)))
    mended = doctor.mend(path, "Mend", ZONE, NOW)
    assert (mended.left, mended.aside) == ((), None)
    assert codes(path) == []
    with closing(open_client(path)) as file:
        state = file.read(state_of)
        there = {key for key, _ in rows_of(joined(state, state)).items()}
        assert {("items", item.id) for item in file.read(plans.whole).items} == {k for k in there if k[0] == "items"}
        retitle(file, "i2", title="And again")
        assert 0 < file.read(stamps.clock_of) <= LAST_CLOCK


def test_a_copy_never_counts_back_whatever_its_clock_was(stamped: ClientFile) -> None:
    """A dot that was given once is not given again: a strange clock makes the file a copy of its own."""
    path = hurt(stamped, f"UPDATE copy SET clock = {2**63 - 1}")
    with closing(open_client(path)) as file:
        before = file.read(lambda c: c.execute("SELECT clock, replica FROM stamps").fetchall())
        retitle(file, "i2", title="Changed")
        after = file.read(lambda c: c.execute("SELECT clock, replica FROM stamps WHERE id = 'i2'").fetchall())
        assert {replica for _, replica in before}.isdisjoint(replica for _, replica in after)
        assert min(clock for clock, _ in after) > max(clock for clock, _ in before)


def test_a_file_that_lost_its_identity_finds_its_backups_again(stamped: ClientFile) -> None:
    made = backups.back_up(stamped, "hand", NOW).backup
    path = hurt(stamped, "DELETE FROM copy")
    doctor.mend(path, "Mend", ZONE, NOW)
    with closing(open_client(path)) as file:
        assert made.path in [backup.path for backup in backups.listed(file)]


EARLIER: list[tuple[str, str]] = [
    ("UPDATE earlier_texts SET own_texts = 'none'", "default"),
    ('UPDATE earlier_texts SET own_texts = \'{"li": 3, "x": "Mine"}\'', "shortened"),
    ("UPDATE earlier_texts SET title = CAST(x'48c3' AS TEXT)", "respelled"),
    ("UPDATE earlier_texts SET saved_at = 'yesterday'", "set-aside"),
    ("UPDATE earlier_texts SET saved_at = '9999-12-31T00:00:00.000'", "set-aside"),
]


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(("statement", "done"), EARLIER)
def test_earlier_texts_that_make_no_sense_are_mended_or_set_aside(
    stamped: ClientFile, statement: str, done: str
) -> None:
    path = hurt(stamped, statement)
    (trouble,) = doctor.look(path, ZONE)
    assert (trouble.code, trouble.values["row"], trouble.values["done"]) == ("row", "earlier_texts", done)
    mended = doctor.mend(path, "Mend", ZONE, NOW)
    assert mended.left == ()
    assert (mended.aside is not None) == (done == "set-aside")
    if mended.aside is not None:
        assert json.loads(mended.aside.read_text("utf-8"))["earlier_texts"][0]["title"] == "New pump"
    with closing(open_client(path)) as file:
        kept = file.read(earlier_texts.of_item, "i1")
        assert [dict(text.own_texts) for text in kept] == ([{"x": "Mine"}] if done == "shortened" else [{}] * len(kept))


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("statement", [statement for statement, done in EARLIER if done != "respelled"])
def test_an_earlier_text_that_makes_no_sense_stops_neither_editing_nor_forgetting(
    stamped: ClientFile, statement: str
) -> None:
    path = hurt(stamped, statement)
    with closing(open_client(path)) as file:
        for number in range(3):
            retitle(file, "i1", title=f"Title {number}")
        assert file.read(plans.items_by_id, ("i1",))[0].title == "Title 2"
        file.perform("Forget", forgetting.forget, "marc", ("Marc",), NOW.replace(tzinfo=None))
        assert "Marc" not in {row.name for row in file.read(plans.whole).spokespersons}


def test_an_earlier_text_that_makes_no_sense_is_a_sentence(stamped: ClientFile) -> None:
    path = hurt(stamped, "UPDATE earlier_texts SET saved_at = 'yesterday'")
    with closing(open_client(path)) as file, pytest.raises(WorldError, match="bad-row") as trouble:
        file.read(earlier_texts.of_item, "i1")
    assert trouble.value.values["row"] == "earlier_texts"


def test_many_earlier_texts_are_thinned_around_what_makes_no_sense(stamped: ClientFile) -> None:
    chance = random.Random(1)
    moments = [f"20{chance.randrange(10, 26)}-0{chance.randrange(1, 10)}-11T10:00:00.{n:03}" for n in range(150)]
    path = hurt(
        stamped,
        "UPDATE earlier_texts SET saved_at = 'zzz'",
        *(f"INSERT INTO earlier_texts VALUES ('i1', '{moment}', 'Old', '', '{{}}')" for moment in moments),
    )
    with closing(open_client(path)) as file:
        retitle(file, "i1", title="Changed")
        kept = file.read(lambda c: c.execute("SELECT saved_at FROM earlier_texts WHERE item = 'i1'").fetchall())
    assert ("zzz",) in kept
    assert len(kept) <= earlier_texts.MOST + 1
