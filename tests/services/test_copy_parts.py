"""A part of a file joins with what others tell as the whole of it does, and tells the same news."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from builders import campaign, plan, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.joining.joining import join
from compassdesk.domain.joining.parts import changed_since, seen_at
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.exchange.together import shared_folder
from compassdesk.services import copies_merged, copy_parts, plans, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client
from compassdesk.storage import copy_notes
from computers_together import Computer


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Computer]]:
    made = plan(
        *(post("send", "2027-03-09T10:00", id=f"i{at}", title="Visit", channels=("li",)) for at in range(8)),
        slot("respond", "2027-03-11T10:00", id="webcare", title="Webcare"),
        campaigns=(campaign("trees", "2027-03-08", "2027-03-20"), campaign("bees", "2027-03-08", "2027-03-20")),
    )
    path = tmp_path / "Noor.compass"
    with closing(create_client(path, made.client, as_patch(made))) as file:
        folder, secret = shared_folder.make(tmp_path / "together", *file.read(working_together.identity))
    for name in ("Sanne", "Tarik"):
        shutil.copy(path, tmp_path / f"{name}.compass")
    computers = [Computer(tmp_path / f"{name}.compass", folder, secret, name) for name in ("Noor", "Sanne", "Tarik")]
    yield computers
    for one in computers:
        one.close()


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 12))])
def test_a_part_of_a_file_is_enough(three: list[Computer], seed: int) -> None:
    hand, compared = random.Random(seed), 0
    for step in range(120):
        one = hand.choice(three)
        with suppress(InputError):  # what it names was removed meanwhile
            change(hand, one, step)
        if hand.random() < 0.4:
            hold_news(one)
            one.send()
        if hand.random() < 0.4:
            compared += received(hand.choice(three))
    assert compared > 5


def change(hand: random.Random, one: Computer, step: int) -> None:
    here = one.whole()
    items, campaigns = [row.id for row in here.items], [row.id for row in here.campaigns]
    key = hand.choice(items)
    (item,) = one.file.read(plans.items_by_id, [key])
    attached = Record(f"a{hand.randrange(4)}", {"item": key, "name": f"{step}.jpg"})
    patch: Patch | None = hand.choice(
        [
            Patch(items=(replace(item, **{hand.choice(("title", "body")): f"{one.name} {step}"}),)),
            Patch(items=(replace(item, campaign=hand.choice((None, *campaigns))),)),
            Patch(attachments=(attached,)),
            Patch(removed=(("items", key),)) if len(items) > 3 else None,
            Patch(removed=(("attachments", attached.id),)),
            Patch(removed=(("campaigns", hand.choice(campaigns)),)) if campaigns else None,
            Patch(campaigns=(replace(hand.choice(here.campaigns), winner_item=key),)) if campaigns else None,
            Patch(items=(post("send", "2027-03-12T10:00", id=f"new {step}", title="New", channels=("li",)),)),
        ]
    )
    if patch is not None:
        one.file.perform("Change", write, patch)


def received(one: Computer) -> int:
    """Bring in all that is there; how often it was compared with what the whole file says."""
    for number in range(100):
        found = one.file.read(working_together.arrival, one.folder, one.secret)
        if found.other is None:
            return number
        wanted = join(one.file.read(copies_merged.copy_in), found.other.copy)
        assert replace(found.joined, only_here=()) == replace(wanted, only_here=())
        one.file.perform("", copies_merged.write_looked_at, found.joined, found.other, found.at, came=True)
    raise AssertionError("it never ends")


def hold_news(one: Computer) -> None:
    """What is told of a file is what is told of all of it, whenever it was looked at last."""
    replica, clock, takeovers = one.file.read(copy_notes.standing_in)
    here: Any = one.file.read(copies_merged.copy_in)
    for since in (0, clock // 2, *(file.until for file in shared_folder.change_files(one.folder)[-3:])):
        seen = seen_at(replica, since, takeovers)
        assert one.file.read(copy_parts.news, seen) == changed_since(here, seen)
