"""Three computers with clocks apart edit one client through a folder whose files come late, in any order and in parts.

In the end all have the same plan, and every value that nobody had seen when they put another in its place is there:
shown, or waiting for a choice. One of them is away for a third of the time; pictures are attached and items removed,
the program that syncs makes conflicted copies, and old change files are put into one.
"""

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256 as hash_of
from pathlib import Path

import pytest

from builders import plan, post
from compassdesk.domain.joining.conflicts import conflict
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.exchange.together import shared_folder
from compassdesk.services import attachments, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client
from computers_together import Computer, SyncProgram, known, seen_elsewhere

ITEMS = tuple(f"i{at}" for at in range(6))
FIELDS = ("title", "body", "private_note")
APART = (timedelta(), timedelta(days=900), timedelta(hours=-20))


class Seen:
    """Which values of a field somebody had before them when they put another in their place."""

    def __init__(self) -> None:
        self.put: dict[tuple[str, str], set[str]] = {}
        self.replaced: dict[tuple[str, str], set[str]] = {}

    def edit(self, one: Computer, item: str, field: str, value: str) -> None:
        self.replaced.setdefault((item, field), set()).update(values(one, item, field))
        self.put.setdefault((item, field), set()).add(value)
        one.edit(item, **{field: value})

    def missed(self, one: Computer) -> dict[tuple[str, str], set[str]]:
        """What should be there and is not."""
        return {
            key: lost
            for key, put in self.put.items()
            if (lost := put - self.replaced.get(key, set()) - values(one, *key))
        }


def values(one: Computer, item: str, field: str) -> set[str]:
    """What a field says, and what waits in it."""
    found = one.item(item)
    assert found is not None
    waiting = {
        told.value.decode()[1:-1]
        for record in one.whole().conflicts
        if (told := conflict(record)) is not None and told.key == ("items", item, field)
    }
    return {getattr(found, field)} | waiting


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 6))])
def test_all_end_equal_and_nothing_is_lost(
    seed: int, tmp_path: Path, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    hand, seen, edits = random.Random(seed), Seen(), rounds(40, 1_000)
    with ExitStack() as stack:
        three = [stack.enter_context(closing(one)) for one in computers(tmp_path, hand)]
        program = SyncProgram(hand, [seen_elsewhere(one, tmp_path / f"seen by {one.name}") for one in three])
        put_into_one = 0
        for step in range(3 * edits):
            for_weeks = three[seed % 3] if edits <= step < 2 * edits else None  # works, and meets nobody
            act(hand, seen, hand.choice(three), step)
            if hand.random() < 0.2 and (one := hand.choice(three)) is not for_weeks:
                put_into_one += sent(one)
            if hand.random() < 0.2:
                program.carry(away=for_weeks.folder.path if for_weeks is not None else None)
            if hand.random() < 0.2 and (one := hand.choice(three)) is not for_weeks:
                one.receive()
            if hand.random() < 0.01:
                hand.choice(three).reopen()
        for _ in range(3):
            for one in three:
                put_into_one += sent(one)
            program.carry(whole=True)
            assert [one.receive() for one in three] == [0, 0, 0]
        first, *others = (known(one) for one in three)
        assert all(other == first for other in others)
        for one in three:
            assert seen.missed(one) == {}
            assert one.file.read(attachments.missing) == frozenset()
            own = [file for file in shared_folder.change_files(one.folder) if file.replica == one.replica()]
            assert len(own) <= working_together.MOST_FILES
            assert [path.name for path in one.folder.path.rglob(".*")] == []
    assert put_into_one or edits < 500
    count("edits of three through a folder with late and partial files, none lost, all equal", 3 * edits)
    count("of their files put into one", put_into_one)


def act(hand: random.Random, seen: Seen, one: Computer, step: int) -> None:
    """Mostly an edit that must not be lost; also a picture, an item that comes or goes, something dropped."""
    chance, key = hand.random(), f"r{hand.randrange(4)}"
    if chance < 0.9:
        seen.edit(one, hand.choice(ITEMS), hand.choice(FIELDS), f"{one.name} {step}")
    elif chance < 0.93:
        content = f"what the picture {step} shows".encode()
        sha256 = hash_of(content).hexdigest()
        record = Record(f"a{hand.randrange(5)}", {"item": hand.choice(ITEMS), "name": "a.png", "sha256": sha256})
        one.file.perform("Attach", attachments.add, Patch(attachments=(record,)), {sha256: content})
    elif one.item(key) is None:
        one.file.perform("New", write, Patch(items=(post("send", "2027-03-09T10:00", id=key, title=f"New {step}"),)))
    elif chance < 0.96:
        one.edit(key, title=f"{one.name} {step}")
    else:
        one.file.perform("Remove", write, Patch(removed=(("items", key),)))


def sent(one: Computer) -> int:
    """Send what is new; how many of one's own files went for it. Those of others lie as they lay."""
    before = lying(one)
    one.send()
    after, own = lying(one), one.replica()
    assert {name: told for name, told in before.items() if after.get(name) != told and not name.startswith(own)} == {}
    return len(before.keys() - after.keys())


def lying(one: Computer) -> dict[str, tuple[int, int]]:
    found = ((path.name, path.stat()) for path in one.folder.path.rglob("*") if path.is_file())
    return {name: (stat.st_size, stat.st_mtime_ns) for name, stat in found}


def computers(folder: Path, hand: random.Random) -> list[Computer]:
    """Copies of one client, whose computers have clocks that are years and hours apart."""
    made = plan(
        *(post("send", "2027-03-09T10:00", id=key, title=key, channels=("li",), speaker="marc") for key in ITEMS)
    )
    first = folder / "Noor.compass"
    file = create_client(first, made.client, as_patch(made))
    passphrase = hand.choice(("", "a long passphrase"))
    shared, secret = shared_folder.make(folder / "together", *file.read(working_together.identity), passphrase)
    file.close()
    for name in ("Sanne", "Tarik"):
        shutil.copy(first, folder / f"{name}.compass")
    result = []
    for name, apart in zip(("Noor", "Sanne", "Tarik"), APART, strict=True):
        one = Computer(folder / f"{name}.compass", shared, secret, name)
        one.file.remember(working_together.become_a_copy, one.file.path, datetime.now(UTC) + apart)
        result.append(one)
    return result
