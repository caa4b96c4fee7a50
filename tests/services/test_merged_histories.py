"""Three people edit copies of one client, merge, choose and undo in any order: all end equal, and nothing is lost."""

import json
import shutil
from collections import Counter
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from builders import plan, post, slot
from compassdesk.domain.joining.choosing import preferring
from compassdesk.domain.joining.conflicts import conflict
from compassdesk.domain.joining.joined_values import is_settled_unasked
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Item
from compassdesk.services import copies_merged, plans
from compassdesk.services.copies_merged import Other
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from replica_model import State, joined, rows_of, values_of
from stamped_state import state_of

COPIES = st.integers(0, 2)
ITEMS = st.sampled_from(("visit", "tips", "webcare"))


class Histories(RuleBasedStateMachine):
    """What `tests/domain/test_replicas.py` does to values, done to files."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        made = plan(
            post("send", "2027-03-09T10:00", id="visit", title="Visit", channels=("li",), speaker="marc"),
            post("send", "2027-03-10T10:00", id="tips", title="Tips", channels=("li", "x"), speaker="marc"),
            slot("respond", "2027-03-11T10:00", id="webcare", title="Webcare"),
        )
        first = Path(self.folder.name) / "0.compass"
        create_client(first, made.client, as_patch(made)).close()
        for number in (1, 2):
            shutil.copy(first, first.with_name(f"{number}.compass"))
        self.files = [open_client(first.with_name(f"{number}.compass")) for number in range(3)]
        self.steps: list[list[Any]] = [[], [], []]
        self.values = count()
        for file, steps in zip(self.files, self.steps, strict=True):
            file.subscribe(lambda change, steps=steps: steps.append(change.step) if change.kind == "do" else None)

    def teardown(self) -> None:
        for file in self.files:
            file.close()
        self.folder.cleanup()

    def _item(self, at: int, key: str) -> Item | None:
        return next(iter(self.files[at].read(plans.items_by_id, [key])), None)

    def _edit(self, at: int, key: str, **values: Any) -> None:
        if (row := self._item(at, key)) is not None:
            self.files[at].perform("Edit", write, Patch(items=(replace(row, **values),)))

    @rule(at=COPIES, key=ITEMS, field=st.sampled_from(("title", "body")))
    def edit(self, at: int, key: str, field: str) -> None:
        self._edit(at, key, **{field: f"{at} says {next(self.values)}"})

    @rule(at=COPIES, key=ITEMS, channels=st.sampled_from(((), ("li",), ("x", "li"), ("li", "x"))))
    def put_on(self, at: int, key: str, channels: tuple[str, ...]) -> None:
        there = {one.id for one in self.files[at].read(plans.rows_of, "channels")}
        channels = tuple(one for one in channels if one in there)
        if (row := self._item(at, key)) is not None:
            self._edit(at, key, channels=channels, all_channels=not channels and row.kind == "slot")

    @rule(at=COPIES, key=ITEMS, start=st.sampled_from((None, "2027-03-12T09:00")))
    def plan_it(self, at: int, key: str, start: str | None) -> None:
        from builders import moment

        self._edit(at, key, starts_at=moment(start) if start else None, status="scheduled" if start else "draft")

    @rule(at=COPIES, key=ITEMS)
    def remove(self, at: int, key: str) -> None:
        if self._item(at, key) is not None:
            self.files[at].perform("Remove", write, Patch(removed=(("items", key),)))

    @rule(at=COPIES, key=st.sampled_from(("li", "x")))
    def remove_channel(self, at: int, key: str) -> None:
        if any(one.id == key for one in self.files[at].read(plans.rows_of, "channels")):
            self.files[at].perform("Remove", write, Patch(removed=(("channels", key),)))

    @rule(at=COPIES)
    def undo(self, at: int) -> None:
        if self.steps[at]:
            self.files[at].replay(self.steps[at].pop(), "undo")

    @rule(into=COPIES, other=COPIES, side=st.sampled_from((None, "here", "there")))
    def merge(self, into: int, other: int, side: Any) -> None:
        source = Other(self.files[other].read(copies_merged.copy_in))
        chosen = preferring(self.files[into].read(copies_merged.look, source.copy), side) if side else {}
        self.files[into].perform("Merge", copies_merged.merge, source, chosen)

    @rule(at=COPIES, side=st.sampled_from(("here", "there")))
    def choose(self, at: int, side: Any) -> None:
        waiting = [one for record in self.files[at].read(plans.rows_of, "conflicts") if (one := conflict(record))]
        if waiting:
            one = waiting[0]
            self.files[at].perform("Choose", copies_merged.choose, {one.key: one.value})

    @invariant()
    def files_are_whole(self) -> None:
        for file in self.files:
            file.read(plans.whole)

    @rule()
    def all_merge_and_end_equal(self) -> None:
        """A row that comes back may lack what its remover had seen, until whoever still has that merges once more."""
        states = [file.read(state_of) for file in self.files]
        wanted = joined(joined(*states[:2]), states[2])
        self._merge_until_nothing_changes()
        first, *others = (file.read(plans.whole) for file in self.files)
        assert others == [first, first]
        there = {row.id: row for row in first.items}
        waiting = [found for record in first.conflicts if (found := conflict(record))]
        stands = {key for name, key in rows_of(wanted) if name == "items"}
        assert there.keys() <= stands
        assert all(_stands_by_what_nobody_chooses(wanted, key) for key in stands - there.keys())
        came_back = {one.key[1] for one in waiting if one.key[2] == ""}
        for key, row in there.items():
            for field in ("title", "body"):
                at = ("items", key, field)
                shown, *others_said = values_of(wanted, at)
                waits = {json.loads(one.value) for one in waiting if one.key == at}
                said = Counter(entry.value for entry in {*chain(*(state.entries.get(at, ()) for state in states))})
                if key in came_back:  # of what its remover had seen it has what was there first
                    assert {getattr(row, field), *waits} <= said.keys()
                elif said.most_common(1)[0][1] > 1:  # one edit stands for all of that value, so that may wait or not
                    assert getattr(row, field) == shown
                    assert {value for value in others_said if said[value] == 1} <= waits <= said.keys()
                else:
                    assert (getattr(row, field), waits) == (shown, {*others_said})

    def _merge_until_nothing_changes(self) -> None:
        for _ in range(4):
            before = [file.read(plans.whole) for file in self.files]
            for into, other in ((0, 1), (0, 2), (1, 0), (2, 0)):
                self.merge(into, other, None)
            if [file.read(plans.whole) for file in self.files] == before:
                break
        else:
            raise AssertionError("the files go on changing each other")


def _stands_by_what_nobody_chooses(state: State, key: str) -> bool:
    """Whether a row that somebody removed is there for places in an order alone, which are joined unasked."""
    held = {at: entries for at, entries in state.entries.items() if at[:2] == ("items", key)}
    rest = {at: entries for at, entries in held.items() if not is_settled_unasked(at[2])}
    return ("items", key) not in rows_of(State(rest, state.seen))


Histories.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
test_all_end_equal = Histories.TestCase
