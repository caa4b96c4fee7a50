"""What is rescued of a damaged protected file is protected too, and what might have changed is named."""

from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import doctor, patches, plans, protection
from compassdesk.services.opening import open_client
from compassdesk.services.rescue import rescue
from compassdesk.storage import deciphering, unlocked
from compassdesk.storage.connections import open_bare
from rescued import PASSPHRASE, ZONE, filled, locked_copy, plan_in, protected

_ = filled, protected  # fixtures


def test_a_whole_file_comes_through_whole_and_protected(protected: Path, tmp_path: Path) -> None:
    before, target = protected.read_bytes(), tmp_path / "new.compass"
    rescued = rescue(protected, target, ZONE)
    assert plan_in(target) == plan_in(protected)
    assert (rescued.damaged, rescued.lost, rescued.mends, rescued.doubtful) == ({}, {}, [], {})
    assert protected.read_bytes() == before
    protection.lock(protected)
    assert protection.is_locked(target)
    with pytest.raises(InputError, match="wrong-passphrase"):
        protection.unlock(target, "another")
    protection.unlock(target, PASSPHRASE)
    assert doctor.look(target, ZONE) == ()


def test_a_damaged_header_and_schema_are_put_right(protected: Path, tmp_path: Path) -> None:
    original, content = plan_in(protected), bytearray(protected.read_bytes())
    for place in (20, 25, 60, 200):
        content[place] ^= 0xFF
    broken = locked_copy(protected, content, "broken.compass")
    rescue(broken, tmp_path / "new.compass", ZONE)
    assert len(plan_in(tmp_path / "new.compass").items) == len(original.items)


def test_without_the_passphrase_nothing_is_rescued(protected: Path, tmp_path: Path) -> None:
    protection.lock(protected)
    with pytest.raises(WorldError, match="protected-file"):
        rescue(protected, tmp_path / "new.compass", ZONE)
    assert not (tmp_path / "new.compass").exists()


def test_a_damaged_mark_is_told_as_what_it_is(protected: Path, tmp_path: Path) -> None:
    protection.lock(protected)
    content = bytearray(protected.read_bytes())
    content[1] ^= 0x10
    protected.write_bytes(content)
    with pytest.raises(WorldError, match="key-lost"):
        rescue(protected, tmp_path / "new.compass", ZONE)


def test_what_cannot_be_kept_is_set_aside_inside_and_nothing_lies_open(
    protected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needle = "Needle-6d21f0"
    with closing(open_client(protected)) as file:
        row = file.read(plans.whole).items[0]
        file.perform("x", patches.apply, Patch(items=(replace(row, title=needle),)))
    with closing(open_bare(protected)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE items SET kind = 'shout' WHERE title = ?", (needle,))
        connection.execute("UPDATE waivers SET until = 'ever', reason = ?", (needle,))
    watched = tmp_path / "temp"
    watched.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(watched))
    seen: list[bytes] = []

    def look(_done: int, _all: int) -> None:
        lying = [file for folder in (tmp_path, watched) for file in folder.rglob("*") if file.is_file()]
        seen.extend(file.read_bytes() for file in lying)

    rescued = rescue(protected, tmp_path / "new.compass", ZONE, look)
    look(0, 0)
    assert rescued.aside is None
    assert rescued.aside_inside
    assert len(seen) > 5
    assert not any(needle.encode() in content for content in seen)
    assert needle in str(plan_in(tmp_path / "new.compass").extra["set-aside"])
    assert [path.name for path in tmp_path.iterdir() if path.suffix not in {".compass", ".compass-journal"}] == ["temp"]


def test_given_up_there_is_no_new_file(protected: Path, tmp_path: Path) -> None:
    def stop(_done: int, _all: int) -> None:
        raise InputError("given-up")

    with pytest.raises(InputError, match="given-up"):
        rescue(protected, tmp_path / "new.compass", ZONE, stop)
    assert [path.name for path in tmp_path.iterdir() if "new" in path.name] == []


def test_each_page_is_deciphered_as_sqlcipher_does_it_also_beyond_one_carrying_file(
    protected: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = unlocked.key_of(protected)
    assert key is not None
    content = protected.read_bytes()
    whole = deciphering.deciphered(content, key, lambda _done, _all: None)
    monkeypatch.setattr(deciphering, "CARRIED", 600)
    assert deciphering.deciphered(content, key, lambda _done, _all: None) == whole
    protection.unprotect(protected)
    plain = protected.read_bytes()
    assert b"Words of item 39." in whole.content
    assert whole.content.count(b"Words of item") == plain.count(b"Words of item")
