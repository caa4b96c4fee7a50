"""What can be read of a damaged file comes into a new one, and nothing in it is made up."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import channel, client, day, person, post
from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Insight, Placement, Plan, Record, Waiver
from compassdesk.domain.replicas import joined
from compassdesk.exchange import atomic
from compassdesk.services import doctor, patches, plans
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.rescue import Rescued, rescue
from compassdesk.storage import stamps

ZONE = "Europe/Amsterdam"
START = datetime(2027, 3, 1, 9)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A closed client file of a few hundred rows of every kind."""
    path = tmp_path / "filled.compass"
    items = tuple(
        post(
            "send", None, id=f"i{number:03}", title=f"Item {number}", body=f"Words of item {number}. " * (number % 40),
            channels=("li", "x"), speaker="marc", labels=(f"label {number % 7}",),
            placements=(Placement("x", text=f"Short {number}"),) if number % 3 == 0 else (),
        )
        for number in range(300)
    )  # fmt: skip
    patch = Patch(
        channels=(channel("li"), channel("x", "x", position=1)),
        spokespersons=(person("lisa"), person("marc")),
        items=items,
        insights=tuple(Insight(f"n{number}", f"Heard {number}", slot=f"i{number:03}") for number in range(40)),
        waivers=(Waiver("CD-01", day("2027-06-01"), "Summer", id="w1"),),
        series=(Record("r1", {"rule": "FREQ=WEEKLY"}),),
    )
    create_client(path, client(), patch).close()
    return path


def plan_in(path: Path) -> Plan:
    file = open_client(path, read_only=True)
    try:
        return file.read(plans.whole)
    finally:
        file.close()


def told(rescued: Rescued) -> set[tuple[str, str, str]]:
    return {(one.wrong["row"], one.wrong["id"], one.wrong["field"]) for one in rescued.mends}


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
    before = file.read(stamps.state_of)
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
        found = file.read(stamps.state_of)
        assert file.read(stamps.client_of) == client, "so its backups are found"
        assert found.seen == before.seen
        lost = before.entries.keys() - found.entries.keys()
        assert {key: found.entries[key] for key in found.entries} == {
            key: held for key, held in before.entries.items() if key not in lost
        }
        assert bool(lost) == (name == "new.compass")
        assert joined(found, before).entries == before.entries, "another copy brings back what is lost"
        file.perform("x", patches.apply, Patch(items=(replace(items[0], title="Later"),)))
        assert set(file.read(stamps.state_of).seen) > set(before.seen), "it is a copy of its own"
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


@pytest.mark.parametrize("seed", [0, 13, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(20, 61))])
def test_flipped_bits_and_cut_ends(
    filled: Path, tmp_path: Path, seed: int, count: Callable[[str, int], None], rounds: Callable[[int, int], int]
) -> None:
    """Each rescued row is a row of the original, or told, or the one row that the bit lies in.

    A bit that turns one letter of a text into another, or moves the end of a text, leaves no trace by which anything
    could notice it.
    """
    chance = random.Random(seed)
    whole = filled.read_bytes()
    original = {name: {row_id(row): row for row in getattr(plan_in(filled), name)} for name in LISTS}
    for number in range(rounds(4, 12)):
        content = bytearray(whole)
        if number % 4 == 3:
            del content[chance.randrange(4096, len(content)) :]
        else:
            content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
        broken, target = tmp_path / f"broken-{number}.compass", tmp_path / f"new-{number}.compass"
        broken.write_bytes(content)
        rescued = rescue(broken, target, ZONE)
        assert broken.read_bytes() == content
        assert doctor.look(target, ZONE) == ()
        count("flipped bits and cut ends rescued", 1)
        plan = plan_in(target)
        made_up = [
            row_id(row)
            for name in LISTS
            for row in getattr(plan, name)
            if row != original[name].get(row_id(row)) and (name, row_id(row)) not in translating_errors(rescued)
        ]
        assert rescued.damaged or rescued.mends or len(made_up) <= 1, made_up


def translating_errors(rescued: Rescued) -> set[tuple[str, str]]:
    return {(name, key) for name, key, _ in told(rescued)}
