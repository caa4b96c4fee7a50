"""What can be read of a damaged file comes into a new one, and nothing in it is made up."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.exchange import atomic
from compassdesk.services import doctor, patches, plans
from compassdesk.services.opening import open_client
from compassdesk.services.rescue import rescue
from compassdesk.storage import stamps
from replica_model import joined
from rescued import ZONE, filled, plan_in, told
from stamped_state import state_of

_ = filled  # a fixture


def test_a_whole_file_comes_through_whole(filled: Path, tmp_path: Path) -> None:
    before = filled.read_bytes()
    rescued = rescue(filled, tmp_path / "new.compass", ZONE)
    assert plan_in(tmp_path / "new.compass") == plan_in(filled)
    assert rescued.kept["items"] == 300
    assert (rescued.damaged, rescued.lost, rescued.mends, rescued.aside) == ({}, {}, [], None)
    assert filled.read_bytes() == before
    assert doctor.look(tmp_path / "new.compass", ZONE) == ()


def test_who_changed_what_when_comes_along_and_what_is_lost_is_not_removed(filled: Path, tmp_path: Path) -> None:
    file = open_client(filled)
    items = file.read(plans.whole).items
    file.perform("x", patches.apply, Patch(items=tuple(replace(item, title="New") for item in items[:40])))
    file.perform("x", patches.apply, Patch(removed=(("items", "i299"),)))
    before = file.read(state_of)
    client = file.read(stamps.client_of)
    file.close()
    rescue(filled, tmp_path / "whole.compass", ZONE)
    content = bytearray(filled.read_bytes())
    place = content.index(b"Words of item 150.") // 4096 * 4096
    content[place : place + 4096] = bytes(4096)
    filled.write_bytes(content)
    rescued = rescue(filled, tmp_path / "new.compass", ZONE)
    assert rescued.notes == 0
    for name in ("whole.compass", "new.compass"):
        file = open_client(tmp_path / name)
        found = file.read(state_of)
        assert file.read(stamps.client_of) == client, "so its backups are found"
        assert found.seen == before.seen
        lost = before.entries.keys() - found.entries.keys()
        assert {key: found.entries[key] for key in found.entries} == {
            key: held for key, held in before.entries.items() if key not in lost
        }
        assert bool(lost) == (name == "new.compass")
        assert joined(found, before).entries == before.entries, "another copy brings back what is lost"
        file.perform("x", patches.apply, Patch(items=(replace(items[0], title="Later"),)))
        assert set(file.read(state_of).seen) > set(before.seen), "it is a copy of its own"
        file.close()


def test_a_damaged_page_costs_its_rows_and_they_are_named(filled: Path, tmp_path: Path) -> None:
    content = bytearray(filled.read_bytes())
    place = content.index(b"Words of item 150.") // 4096 * 4096
    content[place : place + 4096] = bytes(4096)
    filled.write_bytes(content)
    with pytest.raises(PlanError, match="damaged-file"):
        plan_in(filled)
    rescued = rescue(filled, tmp_path / "new.compass", ZONE)
    found = {item.id for item in plan_in(tmp_path / "new.compass").items}
    assert 250 < len(found) < 300
    assert set(rescued.lost["items"]) == {f"i{number:03}" for number in range(300)} - found


def test_a_broken_schema_text_or_header_loses_nothing(filled: Path, tmp_path: Path) -> None:
    whole = filled.read_bytes()
    places = (whole.index(b"CREATE TABLE items") + 40, whole.index(b"CREATE TRIGGER series") + 3, 2, 17, 20, 70)
    for number, place in enumerate(places):
        content = bytearray(whole)
        content[place] ^= 0x41
        broken = tmp_path / f"broken-{number}.compass"
        broken.write_bytes(content)
        rescued = rescue(broken, tmp_path / f"new-{number}.compass", ZONE)
        assert rescued.kept["items"] == 300
        assert broken.read_bytes() == content


def test_foreign_rows_and_bad_values_are_told_and_set_aside(filled: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("UPDATE items SET petal = 'shout' WHERE id = 'i001'")
        connection.execute("UPDATE waivers SET until = 'ever'")
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON items BEGIN DELETE FROM items; END")
        connection.commit()
    rescued = rescue(filled, tmp_path / "new.compass", ZONE)
    assert told(rescued) == {("items", "i001", "petal"), ("waivers", "w1", "until")}
    assert rescued.aside is not None
    assert json.loads(rescued.aside.read_text("utf-8"))["waivers"][0]["reason"] == "Summer"
    assert len(plan_in(tmp_path / "new.compass").items) == 300


def test_what_cannot_be_set_aside_leaves_no_new_file_that_lacks_it(filled: Path, tmp_path: Path, monkeypatch) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE waivers SET until = 'ever'")
        connection.commit()

    def full(*_args: object, **_more: object) -> None:
        raise WorldError("disk-full", path="x")

    with monkeypatch.context() as refusing:
        refusing.setattr(atomic, "write_whole", full)
        with pytest.raises(WorldError, match="disk-full"):
            rescue(filled, tmp_path / "new.compass", ZONE)
    assert list(tmp_path.iterdir()) == [filled]
    assert rescue(filled, tmp_path / "new.compass", ZONE).aside is not None


def test_a_rescue_never_writes_over_a_file(filled: Path, tmp_path: Path) -> None:
    (tmp_path / "there.compass").write_text("mine")
    with pytest.raises(InputError, match="file-exists"):
        rescue(filled, tmp_path / "there.compass", ZONE)
    assert (tmp_path / "there.compass").read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(5000), b"not a database" * 1000])
def test_what_was_never_a_client_is_not_rescued(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.compass"
    path.write_bytes(content)
    with pytest.raises(WorldError, match="foreign-file"):
        rescue(path, tmp_path / "new.compass", ZONE)
    assert not (tmp_path / "new.compass").exists()
