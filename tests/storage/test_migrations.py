"""Released steps are frozen, a file of each released version opens, and a step is whole or absent."""

import gzip
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.errors import WorldError
from compassdesk.domain.week import Week
from compassdesk.services import search
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import deleted_here, whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import client_file, earlier_texts, later_columns, schema
from compassdesk.storage.connections import copying
from compassdesk.storage.finding_lives import known
from compassdesk.storage.migrations import STEPS

STORED = Path(__file__).parents[1] / "data" / "client-files"


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_released_steps_are_as_they_were_released(version: int) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection, STEPS[:version])
        assert schema.version_of(connection) == version
        assert schema.FINGERPRINTS[version - 1 : version] == (schema.fingerprint(connection),), (
            "a new step adds this one to FINGERPRINTS in storage/schema.py; a released step must not change"
        )


@pytest.mark.parametrize("stored", sorted(STORED.glob("v*.compass.gz")), ids=lambda path: path.name)
def test_a_filled_file_of_each_version_opens(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / stored.stem
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    file = open_client(path)
    plan, lives = file.read(whole), file.read(known, Week(2027, 9))
    file.close()
    assert plan.client.name == "Delta Pompen B.V."
    assert {item.title for item in plan.items} >= {"New pump", "Answer comments"}
    assert plan.attachments[0].content["item"] == "i1"
    assert plan.extra == {"made_with": "version 1"}
    assert [(str(life.week), life.check, life.weeks_open) for life in lives] == [("2027-W09", "CD-01", 2)]


def test_a_filled_file_of_each_version_is_kept() -> None:
    kept = {path.name for path in STORED.iterdir()}
    wanted = {f"v{version}.compass.gz" for version in range(1, schema.VERSION + 1)}
    assert kept == wanted, "a filled file of the last version, as CONTRIBUTING.md says under A migration"


def test_a_file_of_version_2_keeps_its_stamps_and_earlier_texts(tmp_path: Path) -> None:
    path = tmp_path / "v2.compass"
    path.write_bytes(gzip.decompress((STORED / "v2.compass.gz").read_bytes()))
    with closing(open_client(path)) as file:
        assert [text.body for text in file.read(earlier_texts.of_item, "i1")] == ["Élan vital"]
    assert rows_of(path, "SELECT list, id, field FROM stamps") == [("items", "i1", "body")]
    assert rows_of(path, "SELECT list, id FROM tombstones") == [("day_notes", "gone")]


def test_a_file_of_version_5_knows_what_its_deleted_rows_said(tmp_path: Path) -> None:
    path = tmp_path / "v5.compass"
    path.write_bytes(gzip.decompress((STORED / "v5.compass.gz").read_bytes()))
    with closing(open_client(path)) as file:
        [row] = [row for row in file.read(deleted_here) if row.id == "gone-row"]
    assert row.said is not None
    assert (row.list, row.said.title) == ("items", "11111111")


@pytest.mark.parametrize("version", range(1, 5))
def test_what_was_deleted_in_an_older_file_is_known_by_its_id_alone(version: int, tmp_path: Path) -> None:
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress((STORED / f"v{version}.compass.gz").read_bytes()))
    with closing(open_client(path, read_only=True)) as file:
        assert [row.said for row in file.read(deleted_here) if row.said is not None] == []


def test_a_file_of_version_6_keeps_its_letters_and_an_older_one_gets_them(tmp_path: Path) -> None:
    for version, typed, found in ((6, "isla", ["i6"]), (6, "京タ", ["i6"]), (4, "ump", ["i1"]), (1, "nswer", ["s1"])):
        path = tmp_path / f"v{version}.compass"
        path.write_bytes(gzip.decompress((STORED / f"v{version}.compass.gz").read_bytes()))
        with closing(open_client(path)) as file:
            assert [hit.item for hit in file.read(search.find, typed)] == found


def test_a_file_of_version_7_says_what_became_of_an_item_on_each_channel(tmp_path: Path) -> None:
    path = tmp_path / "v7.compass"
    path.write_bytes(gzip.decompress((STORED / "v7.compass.gz").read_bytes()))
    with closing(open_client(path)) as file:
        plan = file.read(whole)
    items = {item.id: item for item in plan.items}
    out = items["i1"].placements[0]
    assert (out.url, items["i1"].approval_asked, items["s1"].minutes_spent) == ("https://example.org/1", "mail", 25)
    assert (plan.client.own_words, plan.reminders[0].content["item"]) == (("Waterhoven",), "i1")
    assert rows_of(path, "SELECT size FROM attachment_contents") == [(15,)]


def test_a_file_of_version_8_says_the_language_of_its_texts(tmp_path: Path) -> None:
    for version, language in ((8, "fy"), (7, None)):
        path = tmp_path / f"v{version}.compass"
        path.write_bytes(gzip.decompress((STORED / f"v{version}.compass.gz").read_bytes()))
        with closing(open_client(path)) as file:
            assert file.read(whole).client.language == language


def test_a_file_of_version_9_says_how_goals_are_reached_and_what_was_ticked(tmp_path: Path) -> None:
    path = tmp_path / "v9.compass"
    path.write_bytes(gzip.decompress((STORED / "v9.compass.gz").read_bytes()))
    with closing(open_client(path)) as file:
        client = file.read(whole).client
    assert client.strategies == {"supporting": "Answer within a day"}
    assert client.stage_points == {"procedure": date(2027, 2, 1)}


def test_a_file_of_version_10_says_what_was_heard_in_a_slot(tmp_path: Path) -> None:
    path = tmp_path / "v10.compass"
    path.write_bytes(gzip.decompress((STORED / "v10.compass.gz").read_bytes()))
    with closing(open_client(path)) as file:
        plan = file.read(whole)
    assert (plan.client.competitors, plan.client.alert_rule) == (("Sigma", "Omega"), "Mail to the team")
    assert plan.client.listening_tool_costs == {"own notifications": "free"}
    slot = next(item for item in plan.items if item.petal == "listen")
    assert (slot.risk_seen, slot.share_of_voice_pct, slot.competitor_shares) == (False, 35, {"Sigma": 40, "Omega": 0})


def test_a_file_of_version_11_says_what_may_be_spent(tmp_path: Path) -> None:
    for version, year, campaign in ((11, 7500, 420.5), (10, None, None)):
        path = tmp_path / f"v{version}.compass"
        path.write_bytes(gzip.decompress((STORED / f"v{version}.compass.gz").read_bytes()))
        with closing(open_client(path)) as file:
            plan = file.read(whole)
        assert (plan.client.budget_eur_year, plan.campaigns[0].budget_eur) == (year, campaign)


def test_beginnings_of_words_are_found_in_an_older_file_that_is_not_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress((STORED / "v1.compass.gz").read_bytes()))
    with closing(open_client(path, read_only=True)) as file:
        assert [hit.item for hit in file.read(search.find, "comm answ")] == ["s1"]
        assert file.read(search.find, "zzz") == []


NEXT = (*STEPS, ("ALTER TABLE items ADD COLUMN weather TEXT", "UPDATE items SET weather = 'sun'"))
LATER = (
    *STEPS,
    ("ALTER TABLE items ADD COLUMN weather TEXT NOT NULL DEFAULT 'sun'", "ALTER TABLE client ADD COLUMN mood TEXT"),
)
BROKEN = (*STEPS, ("UPDATE items SET title = 'gone'", "INSERT INTO nowhere VALUES (1)"))


def rows_of(path: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def version_at(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return schema.version_of(connection)


def test_an_older_file_is_kept_before_its_first_step(opened: ClientFile) -> None:
    opened.close()
    kept = []
    for _ in range(2):
        client_file.bring_up_to_date(opened.path, lambda older: kept.append(schema.version_of(older)), NEXT)
        assert kept == [schema.VERSION]
        assert version_at(opened.path) == len(NEXT)
        assert rows_of(opened.path, "SELECT DISTINCT weather FROM items") == [("sun",)]


def test_without_its_backup_a_file_is_not_brought_up_to_date(opened: ClientFile) -> None:
    opened.close()

    def refuse(_older: sqlite3.Connection) -> None:
        raise WorldError("disk-full")

    with pytest.raises(WorldError):
        client_file.bring_up_to_date(opened.path, refuse, NEXT)
    assert version_at(opened.path) == schema.VERSION


def test_a_step_that_fails_changes_nothing(opened: ClientFile) -> None:
    opened.close()
    with pytest.raises(sqlite3.OperationalError):
        client_file.bring_up_to_date(opened.path, lambda _older: None, BROKEN)
    assert version_at(opened.path) == schema.VERSION
    assert rows_of(opened.path, "SELECT count(*) FROM items WHERE title = 'gone'") == [(0,)]


def test_a_new_file_runs_the_same_steps(client_path: Path) -> None:
    create_client(client_path, client()).close()
    with closing(sqlite3.connect(client_path)) as connection:
        assert schema.fingerprint(connection) == schema.FINGERPRINTS[-1]


def test_a_file_of_version_1_is_read_without_being_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress((STORED / "v1.compass.gz").read_bytes()))
    before = path.read_bytes()
    with closing(open_client(path, read_only=True)) as file:
        assert {item.title for item in file.read(whole).items} >= {"New pump", "Answer comments"}
        assert not file.try_to_write()
        with file.reader() as connection:
            assert whole(connection) == file.read(whole)
        copy = file.snapshot(tmp_path / "copy.compass")
    assert version_at(copy) == 1
    assert path.read_bytes() == before
    assert {entry.name for entry in tmp_path.iterdir()} == {"old.compass", "copy.compass"}


def test_a_file_without_later_columns_is_read_with_their_defaults(opened: ClientFile, tmp_path: Path) -> None:
    with opened.reader() as connection:
        before = whole(connection)
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.isolation_level = None
        stored = connection.execute("SELECT number, id, title FROM items ORDER BY number").fetchall()
        later_columns.lay_over(connection, LATER)
        assert whole(connection) == before
        with copying(connection):
            connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.compass"),))
        assert connection.execute('SELECT DISTINCT "weather" FROM items').fetchall() == [("sun",)]
        assert connection.execute('SELECT "mood" FROM client').fetchall() == [(None,)]
        assert connection.execute("SELECT rowid, id, title FROM items ORDER BY rowid").fetchall() == stored
    for path in (opened.path, tmp_path / "copy.compass"):
        with closing(sqlite3.connect(path)) as connection:
            assert schema.fingerprint(connection) == schema.FINGERPRINTS[-1]
