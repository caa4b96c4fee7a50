"""Three copies edited apart, over random histories: they agree in the end, and no edit is lost without a word."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.replicas import ORIGIN, Key, ReplicaEntry, Takeover, ticked
from replica_model import State, edited, joined, removed, rows_of, seen_before, values_of

ROWS, FIELDS, COPIES = ("i1", "i2"), ("title", "body"), ("a", "b", "c")
FIRST = State(
    {
        ("items", row, name): frozenset((ReplicaEntry(True if name == "" else f"first {name}", ORIGIN),))
        for row in ROWS
        for name in ("", *FIELDS)
    },
    {},
)


@dataclass
class World:
    """Some copies of one plan, each on a computer with a clock of its own, and every edit that was ever made."""

    copies: dict[str, State] = field(default_factory=lambda: dict.fromkeys(COPIES, FIRST))
    edits: list[tuple[Key, ReplicaEntry]] = field(default_factory=list)
    before: dict[tuple[str, Key], list[Hashable]] = field(default_factory=dict)

    def dot(self, copy: str, now: int) -> tuple[int, str]:
        return ticked(max(self.copies[copy].seen.values(), default=0), now), copy

    def edit(self, copy: str, key: Key, value: Hashable, now: int) -> None:
        if key[:2] not in rows_of(self.copies[copy]):
            return
        self.before.setdefault((copy, key), []).extend(values_of(self.copies[copy], key)[:1])
        self.copies[copy] = edited(self.copies[copy], {key: value}, self.dot(copy, now))
        self._note(copy, key)

    def remove(self, copy: str, row: str, now: int) -> None:
        if ("items", row) in rows_of(self.copies[copy]):
            self.copies[copy] = removed(self.copies[copy], "items", row, self.dot(copy, now))
            self._note(copy, ("items", row, ""))

    def bring_back(self, copy: str, row: str, now: int) -> None:
        """Undo of a removal: the row is made anew, every field of it."""
        if ("items", row) not in rows_of(self.copies[copy]):
            values = {("items", row, name): name == "" or "brought back" for name in ("", *FIELDS)}
            self.copies[copy] = edited(self.copies[copy], values, self.dot(copy, now))
            for key in values:
                self._note(copy, key)

    def undo(self, copy: str, key: Key, now: int) -> None:
        """Undo is an edit like any other: it writes what was there before."""
        if earlier := self.before.get((copy, key)):
            self.edit(copy, key, earlier[-1], now)

    def merge(self, into: str, other: str) -> None:
        self.copies[into] = joined(self.copies[into], self.copies[other])

    def _note(self, copy: str, key: Key) -> None:
        (entry,) = self.copies[copy].entries[key]
        self.edits.append((key, entry))


keys = st.builds(lambda row, name: ("items", row, name), st.sampled_from(ROWS), st.sampled_from(FIELDS))
copies = st.sampled_from(COPIES)
skewed = st.integers(-7_200_000, 7_200_000).map(lambda skew: 1_800_000_000_000 + skew)
acts = st.one_of(
    st.tuples(st.just(World.edit), copies, keys, st.text("xyz", max_size=2), skewed),
    st.tuples(st.just(World.remove), copies, st.sampled_from(ROWS), skewed),
    st.tuples(st.just(World.bring_back), copies, st.sampled_from(ROWS), skewed),
    st.tuples(st.just(World.undo), copies, keys, skewed),
    st.tuples(st.just(World.merge), copies, copies),
)
histories = st.lists(acts, max_size=14)


def lived(history: list[tuple[Callable[..., None], ...]]) -> World:
    world = World()
    for act, *arguments in history:
        act(world, *arguments)
    return world


def together(states: tuple[State, ...]) -> State:
    first, *others = states
    for other in others:
        first = joined(first, other)
    return first


@given(histories)
def test_joining_is_commutative_associative_and_idempotent(history) -> None:
    a, b, c = lived(history).copies.values()
    assert joined(a, b) == joined(b, a)
    assert joined(joined(a, b), c) == joined(a, joined(b, c))
    assert joined(a, a) == a
    assert joined(joined(a, b), b) == joined(a, b)


@given(histories, st.lists(st.tuples(copies, copies), max_size=8))
def test_whatever_the_order_of_merging_all_copies_come_to_the_same(history, merges) -> None:
    world = lived(history)
    ends = [together(order) for order in permutations(world.copies.values())]
    assert all(end == ends[0] for end in ends)
    for into, other in merges:
        world.merge(into, other)
    for _ in range(2):
        for into, other in permutations(COPIES, 2):
            world.merge(into, other)
    assert all(copy == ends[0] for copy in world.copies.values())


@given(histories)
def test_no_edit_is_lost_without_a_later_one_that_had_seen_it(history) -> None:
    world = lived(history)
    end = together(tuple(world.copies.values()))
    there = rows_of(end)
    for key, entry in world.edits:
        if entry in end.entries.get(key, ()):
            assert entry.value in values_of(end, key)
            if entry.value is not False and key[:2] not in there:
                assert any(later.value is False and later.knows(entry) for later in end.entries[(*key[:2], "")])
        else:
            assert any(
                later.knows(entry) and (at == key or (at == (*key[:2], "") and later.value is False))
                for at, later in world.edits
            )


@given(histories)
def test_a_row_that_is_there_has_every_field_and_a_removal_that_saw_everything_holds(history) -> None:
    end = together(tuple(lived(history).copies.values()))
    there = rows_of(end)
    for row in ROWS:
        removals = [entry for entry in end.entries[("items", row, "")] if entry.value is False]
        if ("items", row) in there:
            assert there["items", row] == bool(removals)
            assert all(values_of(end, ("items", row, name)) for name in FIELDS)
        else:
            assert removals


@given(histories, keys, copies, skewed)
def test_a_choice_takes_the_place_of_everything_the_chooser_saw(history, key, copy, now) -> None:
    world = lived(history)
    states = tuple(world.copies.values())
    world.copies[copy] = together(states)
    if key[:2] not in rows_of(world.copies[copy]):
        return
    world.edit(copy, key, "chosen", now)
    for state in (*states, together(states)):
        assert values_of(joined(state, world.copies[copy]), key) == ("chosen",)
        assert values_of(joined(world.copies[copy], state), key) == ("chosen",)


@given(st.lists(st.tuples(keys, st.text("xyz", max_size=2), skewed), max_size=8))
def test_what_one_copy_alone_edits_comes_out_exactly(edits) -> None:
    world, last = World(), {}
    for key, value, now in edits:
        world.edit("a", key, value, now)
        last[key] = value
    end = joined(world.copies["b"], world.copies["a"])
    assert end == joined(world.copies["a"], world.copies["b"]) == world.copies["a"]
    for (_, row, name), value in last.items():
        assert values_of(end, ("items", row, name)) == (value,)
    assert rows_of(end) == {("items", row): False for row in ROWS}


def test_both_values_of_a_conflict_stay_the_latest_first() -> None:
    world, title = World(), ("items", "i1", "title")
    world.edit("a", title, "from a", 2_000)
    world.edit("b", title, "from b", 3_000)
    world.edit("c", title, "from a", 4_000)
    assert values_of(together(tuple(world.copies.values())), title) == ("from a", "from b")


def test_a_row_edited_apart_from_its_removal_stays_and_is_told() -> None:
    world = World()
    world.remove("a", "i1", 2_000)
    world.remove("a", "i2", 2_000)
    world.edit("b", ("items", "i1", "title"), "still worked on", 1_000)
    end = together(tuple(world.copies.values()))
    assert rows_of(end) == {("items", "i1"): True}
    assert values_of(end, ("items", "i1", "body")) == ("first body",)


def test_a_clock_set_back_does_not_put_an_edit_before_its_cause() -> None:
    clock = ticked(0, 1_800_000_000_000)
    later = ticked(clock, 1_800_000_000_000 - 7_200_000)
    assert later == clock + 1
    assert ticked(later, 1_800_000_000_001) > later
    assert ticked(clock, 1_800_000_000_000) == clock + 1


def test_what_an_edit_had_seen_follows_the_copies_it_came_from() -> None:
    log = (Takeover("b", 10, "a", 10), Takeover("c", 25, "b", 25))
    assert seen_before((8, "a"), log) == {"a": 7}
    assert seen_before((20, "b"), log) == {"b": 19, "a": 10}
    assert seen_before((30, "c"), log) == {"c": 29, "b": 25, "a": 10}
    assert seen_before(ORIGIN, log) == {}
