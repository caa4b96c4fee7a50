"""Who changed what when: stamped in whatever way rows are written, and read as a copy that can be joined."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from test_history import act, removals, rows_by_list, statements

from builders import channel, client, person, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Item, Placement, Plan
from compassdesk.exchange.plan import plan_json
from compassdesk.services import patches
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import items_by_id, whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import stamps
from compassdesk.storage.copy_notes import Exchange
from compassdesk.storage.history import History
from compassdesk.storage.readers import Readers
from compassdesk.storage.writing import Writing
from examples import fewer
from plan_values import plans
from replica_model import State, joined, rows_of, values_of
from stamped_state import state_of


def item(file: ClientFile, key: str) -> Item:
    return file.read(items_by_id, (key,))[0]


def edit(file: ClientFile, key: str, **values: object) -> None:
    file.perform("Edit", patches.apply, Patch(items=(replace(item(file, key), **values),)))


def stamped(file: ClientFile) -> dict[tuple[str, str, str], tuple[int, str]]:
    rows = file.read(lambda connection: connection.execute("SELECT list, id, field, clock, replica FROM stamps"))
    return {(row[0], row[1], row[2]): (row[3], row[4]) for row in rows}


def tombstones(file: ClientFile) -> set[tuple[str, str]]:
    return set(file.read(lambda connection: connection.execute("SELECT list, id FROM tombstones").fetchall()))


def copy_of(file: ClientFile) -> tuple[str, str, str, int]:
    found = file.read(lambda connection: connection.execute("SELECT client, replica, place, clock FROM copy"))
    return found.fetchone()


def state(file: ClientFile) -> State:
    return file.read(state_of)


def taken_apart(file: ClientFile) -> tuple[ClientFile, ClientFile]:
    """The file and a copy of it made by hand, both open."""
    file.close()
    other = file.path.with_name("copy.compass")
    shutil.copy(file.path, other)
    return open_client(file.path), open_client(other)


def test_a_field_is_stamped_when_it_is_changed_and_a_row_when_it_is_made(opened: ClientFile) -> None:
    assert stamped(opened) == {}
    edit(opened, "i1", title="Newer", body="Text")
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="n", channels=("li",)),)))
    _, replica, _, clock = copy_of(opened)
    found = stamped(opened)
    assert found.keys() == {("items", "i1", "title"), ("items", "i1", "body"), ("items", "n", "")}
    assert found["items", "i1", "title"] == found["items", "i1", "body"] < found["items", "n", ""] == (clock, replica)


def test_what_belongs_to_a_row_in_another_table_is_stamped_with_it(opened: ClientFile) -> None:
    edit(opened, "i1", channels=("x",), placements=(Placement("x", "Own"),), co_spokespersons=("lisa",))
    found = {name for _, _, name in stamped(opened)}
    assert {"placements/li/position", "placements/x/text", "item_speakers/lisa/position"} <= found
    assert "placements/x/starts_at" not in found
    assert values_of(state(opened), ("items", "i1", "placements/li/position")) == (None,)


def test_a_removal_leaves_a_tombstone_and_its_undo_makes_the_row_anew(opened: ClientFile) -> None:
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    edit(opened, "i1", title="Newer")
    opened.perform("Delete", patches.apply, Patch(removed=(("items", "i1"),)))
    assert tombstones(opened) == {("items", "i1")}
    assert stamped(opened) == {}
    opened.replay(steps[-1], "undo")
    assert tombstones(opened) == set()
    assert stamped(opened).keys() == {("items", "i1", "")}


def test_an_undo_is_an_edit_of_its_own(opened: ClientFile) -> None:
    steps = []
    opened.subscribe(lambda change: steps.append(change.step))
    edit(opened, "i1", title="Newer")
    before = stamped(opened)["items", "i1", "title"]
    opened.replay(steps[-1], "undo")
    assert stamped(opened)["items", "i1", "title"] > before


def test_what_is_not_committed_takes_no_tick(opened: ClientFile) -> None:
    edit(opened, "i1", title="Newer")
    before = copy_of(opened), stamped(opened)

    def fails(transaction: Any) -> None:
        patches.apply(transaction, Patch(removed=(("items", "i1"),)))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        opened.perform("Fail", fails)
    opened.perform("Nothing", lambda _transaction: None)
    assert (copy_of(opened), stamped(opened)) == before


@fewer(4)
@given(plans(), st.lists(rows_by_list | removals | statements, max_size=8))
def test_however_rows_are_written_the_copy_says_what_the_file_holds(plan: Plan, actions: list[Patch | str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "any.compass", client(), as_patch(plan))
        first = state(file)
        for action in actions:
            act(file, action)
        last = state(file)
        assert joined(first, last) == joined(last, first)
        assert rows_of(joined(first, last)) == rows_of(last)
        for key, (entry,) in last.entries.items():
            if key[:2] in rows_of(last):
                assert values_of(joined(first, last), key) == (entry.value,)
        file.close()


def test_a_copy_made_by_hand_is_a_replica_of_its_own_from_its_first_commit(opened: ClientFile) -> None:
    edit(opened, "i1", title="First")
    here, there = taken_apart(opened)
    original = copy_of(here)
    assert copy_of(there) == original
    edit(there, "i1", title="Changed in the copy")
    edit(here, "i2", title="Changed in the file")
    assert copy_of(here)[:3] == original[:3]
    assert copy_of(there)[0] == original[0]
    assert copy_of(there)[1] != original[1]
    assert state(there).seen[original[1]] == original[3]
    here.close()
    there.close()


def test_a_file_copied_before_its_first_commit_is_told_from_its_copy_as_well(opened: ClientFile) -> None:
    here, there = taken_apart(opened)
    edit(here, "i1", title="Here")
    edit(there, "i1", title="There")
    assert copy_of(here)[0] == copy_of(there)[0]
    assert copy_of(here)[1] != copy_of(there)[1]
    here.close()
    there.close()


def test_renaming_and_moving_a_file_makes_no_new_replica(opened: ClientFile, tmp_path: Path) -> None:
    edit(opened, "i1", title="First")
    before = copy_of(opened)
    opened.close()
    (tmp_path / "elsewhere").mkdir()
    moved = open_client(opened.path.rename(tmp_path / "elsewhere" / "renamed.compass"))
    edit(moved, "i1", title="Second")
    assert copy_of(moved)[:3] == before[:3]
    moved.close()


def test_two_client_files_join_to_the_same_both_ways(opened: ClientFile) -> None:
    edit(opened, "i1", title="Before the copy", channels=("li",))
    here, there = taken_apart(opened)
    edit(here, "i1", title="Here", spokesperson="lisa")
    edit(there, "i1", title="There", body="Only there")
    edit(here, "i2", status="scheduled")
    there.perform("Delete", patches.apply, Patch(removed=(("items", "i2"), ("items", "s1"))))
    there.perform("Add", patches.apply, Patch(items=(post("send", None, id="n"),), channels=(channel("ig"),)))
    here.perform("People", patches.apply, Patch(spokespersons=(person("nina"),)))
    one, other = state(here), state(there)
    both = joined(one, other)
    assert both == joined(other, one) == joined(both, one) == joined(both, other)
    assert values_of(both, ("items", "i1", "title")) == ("There", "Here")
    assert values_of(both, ("items", "i1", "body")) == ("Only there",)
    assert values_of(both, ("items", "i1", "spokesperson")) == ("lisa",)
    assert values_of(both, ("items", "i1", "placements/li/position")) == (0,)
    rows = rows_of(both)
    assert rows["items", "i2"]
    assert not rows["items", "n"]
    assert ("items", "s1") not in rows
    assert {("channels", "ig"), ("spokespersons", "nina")} <= rows.keys()
    here.close()
    there.close()


def test_three_files_copied_one_from_another_join_in_any_order(opened: ClientFile) -> None:
    first, second = taken_apart(opened)
    edit(second, "i1", title="Second")
    second.close()
    path = second.path.with_name("third.compass")
    shutil.copy(second.path, path)
    second, third = open_client(second.path), open_client(path)
    edit(third, "i1", title="Third, which had seen the second")
    edit(second, "i1", body="Second body")
    edit(first, "i2", title="First")
    a, b, c = state(first), state(second), state(third)
    assert joined(joined(a, b), c) == joined(a, joined(b, c)) == joined(joined(c, a), b)
    end = joined(joined(a, b), c)
    assert values_of(end, ("items", "i1", "title")) == ("Third, which had seen the second",)
    assert values_of(end, ("items", "i1", "body")) == ("Second body",)
    assert values_of(end, ("items", "i2", "title")) == ("First",)
    for file in (first, second, third):
        file.close()


def test_a_clock_set_back_by_hours_keeps_stamps_in_order(opened: ClientFile) -> None:
    opened.close()
    times = iter((1_800_000_000_000, 1_800_000_000_000 - 7_200_000, 1_800_000_000_001))
    found: list[tuple[int, str]] = []
    with closing(Writing(opened.path, Readers())) as writing:
        connection = writing.core()
        with writing.transaction():
            history = History(connection, _at(times), lambda *_: Exchange(frozenset()))
        for title in ("one", "two", "three"):
            with writing.transaction():
                connection.exec_driver_sql("UPDATE items SET title = ? WHERE id = 'i1'", (title,))
                history.take(connection)
                found.append(tuple(connection.exec_driver_sql("SELECT clock, replica FROM stamps").one()))
    assert found == sorted(found)
    assert len(set(found)) == 3


def _at(times: Any) -> Callable[[Any, stamps.Touched], None]:
    return lambda transaction, touched: stamps.stamp(transaction, touched, "somewhere", next(times))


def test_no_stamp_gets_into_a_plan_file(opened: ClientFile) -> None:
    edit(opened, "i1", title="Newer")
    _, replica, place, clock = copy_of(opened)
    text = plan_json.write(opened.read(whole)).decode()
    assert not any(secret in text for secret in (replica, place, str(clock)))


def test_a_file_that_has_lost_which_copy_it_is_goes_on_as_one_of_its_own(opened: ClientFile) -> None:
    opened.remember(lambda connection: connection.execute("DELETE FROM copy"))
    edit(opened, "i1", title="Newer")
    assert all(copy_of(opened))


def test_a_record_of_a_list_that_nobody_knows_has_no_stamps(opened: ClientFile) -> None:
    for statement in (
        "INSERT INTO records (list, id, content) VALUES ('later', 'one', '{}')",
        "UPDATE records SET content = '[]' WHERE list = 'later'",
        "DELETE FROM records WHERE list = 'later'",
    ):
        opened.perform("Change", lambda transaction, one=statement: transaction.exec_driver_sql(one) and None)
        assert "later" not in {name for name, _, _ in stamped(opened)} | {name for name, _ in tombstones(opened)}


def test_each_of_many_rows_gets_its_own_stamp(opened: ClientFile) -> None:
    items = tuple(post("send", None, id=f"n{number}") for number in range(234))
    opened.perform("Add", patches.apply, Patch(items=items))
    before = stamped(opened)
    changed = tuple(replace(one, minutes=5) for one in items[:-1])
    opened.perform("Change", patches.apply, Patch(items=changed))
    now = stamped(opened)
    assert now.keys() - before.keys() == {("items", one.id, "minutes") for one in changed}
    assert {now[key] for key in now.keys() - before.keys()} == {copy_of(opened)[3:] + copy_of(opened)[1:2]}
