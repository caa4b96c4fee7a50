"""Three computers with clocks apart edit one client through a folder whose files come late, in any order and in parts.

In the end all have the same plan, and every value that nobody had seen when they put another in its place is there:
shown, or waiting for a choice.
"""

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builders import plan, post
from compassdesk.domain.joining.conflicts import conflict
from compassdesk.domain.patch import as_patch
from compassdesk.exchange.together import shared_folder
from compassdesk.services import working_together
from compassdesk.services.opening import create_client
from computers_together import Computer, carry, known, seen_elsewhere

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


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))])
def test_all_end_equal_and_nothing_is_lost(
    seed: int, tmp_path: Path, rounds: Callable[[int, int], int], count: Callable[[str, int], None]
) -> None:
    hand, seen, edits = random.Random(seed), Seen(), rounds(40, 1_000)
    with ExitStack() as stack:
        three = [stack.enter_context(closing(one)) for one in computers(tmp_path, hand)]
        folders = [seen_elsewhere(one, tmp_path / f"seen by {one.name}") for one in three]
        for step in range(3 * edits):
            one = hand.choice(three)
            seen.edit(one, hand.choice(ITEMS), hand.choice(FIELDS), f"{one.name} {step}")
            if hand.random() < 0.2:
                hand.choice(three).send()
            if hand.random() < 0.2:
                carry(hand, folders)
            if hand.random() < 0.2:
                hand.choice(three).receive()
        for _ in range(3):
            for one in three:
                one.send()
            carry(hand, folders, whole=True)
            assert [one.receive() for one in three] == [0, 0, 0]
        first, *others = (known(one) for one in three)
        assert all(other == first for other in others)
        for one in three:
            assert seen.missed(one) == {}
    count("edits of three through a folder with late and partial files, none lost, all equal", 3 * edits)


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
