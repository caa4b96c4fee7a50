"""What is rescued of a damaged protected file is protected too, and what might have changed is named."""

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.services import doctor, patches, plans, protection
from compassdesk.services.opening import open_client
from compassdesk.services.rescue import Rescued, rescue
from compassdesk.storage import deciphering, unlocked
from compassdesk.storage.connections import open_bare
from compassdesk.storage.passphrases import PAGE
from services.test_rescue import ZONE, filled, plan_in, translating_errors

_ = filled  # a fixture
PASSPHRASE = "vier losse woorden"  # noqa: S105 - of a test
Spoil = Callable[[bytearray, random.Random], None]


@pytest.fixture
def protected(filled: Path) -> Path:
    protection.protect(filled, PASSPHRASE)
    return filled


def locked_copy(path: Path, content: bytes, name: str) -> Path:
    """A file of this content that was unlocked by its passphrase."""
    copy = path.with_name(name)
    copy.write_bytes(content)
    protection.unlock(copy, PASSPHRASE)
    return copy


def flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(16, len(content))] ^= 1 << chance.randrange(8)


def flip_several(content: bytearray, chance: random.Random) -> None:
    for _ in range(3):
        flip(content, chance)


def lose_a_sector(content: bytearray, chance: random.Random) -> None:
    begin = chance.randrange(1, len(content) // 512) * 512
    content[begin : begin + 512] = bytes(512)


def lose_a_page(content: bytearray, chance: random.Random) -> None:
    begin = chance.randrange(1, len(content) // PAGE) * PAGE
    content[begin : begin + PAGE] = chance.randbytes(PAGE)


def lose_the_end(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(PAGE, len(content)) :]


def made_up(plan: Plan, original: Plan, rescued: Rescued) -> list[tuple[str, str]]:
    """Rows that say something else than before, and nobody was told."""
    told = translating_errors(rescued) | {(table, key) for table, keys in rescued.doubtful.items() for key in keys}
    found = []
    for name in LISTS:
        before = {row_id(row): row for row in getattr(original, name)}
        changed = [row_id(row) for row in getattr(plan, name) if row != before.get(row_id(row))]
        found += [(name, key) for key in changed if (name, key) not in told]
    return found


def parts_doubtful(rescued: Rescued) -> bool:
    """Whether channels, speakers or labels, which lie in tables of their own, may lack something."""
    return any(table not in LISTS for table in (*rescued.damaged, *rescued.doubtful))


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


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 51))])
def test_a_flipped_bit_loses_nothing(
    protected: Path, tmp_path: Path, seed: int, rounds: Callable[[int, int], int]
) -> None:
    """Four in each round, which makes two hundred in all; a day two."""
    chance, whole, original = random.Random(seed), protected.read_bytes(), plan_in(protected)
    for number in range(rounds(2, 4)):
        content = bytearray(whole)
        flip(content, chance)
        broken, target = locked_copy(protected, content, f"broken-{number}.compass"), tmp_path / f"new-{number}.compass"
        rescued = rescue(broken, target, ZONE)
        assert broken.read_bytes() == content
        assert protection.is_protected(target)
        assert plan_in(target) == original
        assert (rescued.damaged, rescued.lost, rescued.mends, rescued.doubtful) == ({}, {}, [], {})


@pytest.mark.in_turns(2)
@pytest.mark.parametrize("spoil", [flip_several, lose_a_sector, lose_a_page, lose_the_end])
@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 13))])
def test_of_larger_damage_the_rest_is_rescued_and_what_may_have_changed_is_named(
    protected: Path, tmp_path: Path, spoil: Spoil, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciphering, "TRIED", 1)
    chance, original = random.Random(seed), plan_in(protected)
    content = bytearray(protected.read_bytes())
    spoil(content, chance)
    broken, target = locked_copy(protected, content, "broken.compass"), tmp_path / "new.compass"
    rescued = rescue(broken, target, ZONE)
    assert protection.is_protected(target)
    assert doctor.look(target, ZONE) == ()
    found = plan_in(target)
    assert parts_doubtful(rescued) or made_up(found, original, rescued) == []
    if spoil in {flip_several, lose_a_sector}:
        assert len(found.items) >= 150 or rescued.damaged or rescued.lost


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
