"""Bits flip and ends are lost: of a damaged file each row that is rescued is as it was, or it is told."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from compassdesk.domain.patch import LISTS, row_id
from compassdesk.domain.plan import Plan
from compassdesk.services import doctor, protection
from compassdesk.services.rescue import Rescued, rescue
from compassdesk.storage import deciphering
from compassdesk.storage.passphrases import PAGE
from rescued import ZONE, filled, locked_copy, plan_in, protected, translating_errors

_ = filled, protected  # fixtures
Spoil = Callable[[bytearray, random.Random], None]


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
