"""Undo by triggers: whatever was done to the rows, the steps bring back the very same database, and forth again."""

import sqlite3
import tempfile
from contextlib import closing
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import client, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import LISTS, Patch, Rows, as_patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.services import patches
from compassdesk.services.committed_changes import Change
from compassdesk.services.opening import create_client
from compassdesk.services.plans import items_by_id, whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.connections import open_reader
from compassdesk.storage.history import Step, joined
from examples import fewer
from plan_values import keys_of, plans, row_of

rows_by_list = st.sampled_from(LISTS).flatmap(
    lambda name: st.lists(row_of(name), min_size=1, max_size=3).map(lambda rows: Patch(**{name: tuple(rows)}))
)
removals = st.sampled_from(LISTS).flatmap(
    lambda name: st.sampled_from(keys_of(name)).map(lambda key: Patch(removed=((name, key),)))
)
Fields = tuple[Item, frozenset[str]]
fields_of_items = st.tuples(row_of("items"), st.frozensets(st.sampled_from(Item.__struct_fields__[1:]), max_size=6))
statements = st.sampled_from(
    (
        "UPDATE items SET title = title || 'x', campaign = NULL",
        "UPDATE items SET title = 'same', labels = '[]'",
        "UPDATE placements SET position = coalesce(position, 0) + 1",
        "DELETE FROM items",
        "DELETE FROM channels",
        "INSERT OR REPLACE INTO channels SELECT * FROM channels",
        "INSERT OR REPLACE INTO meta VALUES ('extra', '{}')",
        "UPDATE client SET name = 'Other'",
        "DELETE FROM records WHERE list = 'series'",
    )
)


BESIDE_THE_DOCUMENT = ("finding_lives", "judged_by", "copy", "stamps", "tombstones", "seen", "earlier_texts")


def dump(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    """All rows of the tables that undo covers; the full-text index is checked against them on the way."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'"
    ).fetchall()
    names = {name for (name,) in tables} - set(BESIDE_THE_DOCUMENT)
    return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def whole_anew(file: ClientFile) -> Plan:
    """The plan through a connection that knows no items from before."""
    with closing(open_reader(file.path)) as connection:
        return whole(connection)


def check_index(transaction: Any) -> None:
    transaction.exec_driver_sql("INSERT INTO items_text (items_text, rank) VALUES ('integrity-check', 1)")


def act(file: ClientFile, action: Patch | str | Fields) -> None:
    """Do it, or be refused: a patch may name a row that an earlier one removed."""
    try:
        if isinstance(action, tuple):
            item, fields = action
            there = file.read(items_by_id, (item.id,))
            changed = tuple(replace(one, **{name: getattr(item, name) for name in fields}) for one in there)
            file.perform("Change", patches.apply, Patch(items=changed, base=Rows(items=there)))
        elif isinstance(action, Patch):
            file.perform("Change", patches.apply, action)
        else:
            file.perform("Change", lambda transaction: transaction.exec_driver_sql(action))
    except InputError as error:
        if error.code != "dangling-reference":
            raise


@fewer(4)
@given(plans(), st.lists(rows_by_list | removals | statements | fields_of_items, max_size=12))
def test_undoing_everything_gives_the_same_database_and_redoing_too(
    plan: Plan, actions: list[Patch | str | Fields]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "any.compass", client(), as_patch(plan))
        done: list[Step] = []
        states = [file.read(dump)]

        def listen(change: Change) -> None:
            assert repr(file.read(whole)) == repr(whole_anew(file))
            if change.kind == "do":
                done.append(change.step)
                states.append(file.read(dump))

        file.subscribe(listen)
        for action in actions:
            act(file, action)
        undone = []
        for step, before in zip(reversed(done), reversed(states[:-1]), strict=True):
            undone.append(file.replay(step, "undo"))
            assert file.read(dump) == before
        for step, after in zip(reversed(undone), states[1:], strict=True):
            file.replay(step, "redo")
            assert file.read(dump) == after
        file.perform("Look", check_index)
        file.close()


@fewer(4)
@given(plans(), st.lists(rows_by_list | removals | statements | fields_of_items, min_size=2, max_size=12))
def test_joined_steps_are_taken_back_and_done_again_as_one(plan: Plan, actions: list[Patch | str | Fields]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "any.compass", client(), as_patch(plan))
        done, before = steps_of(file), file.read(dump)
        for action in actions:
            act(file, action)
        after = file.read(dump)
        if done:
            forth = file.replay(reduce(joined, tuple(done)), "undo")
            assert file.read(dump) == before
            file.replay(forth, "redo")
            assert file.read(dump) == after
        file.perform("Look", check_index)
        file.close()


def steps_of(file: ClientFile) -> list[Step]:
    steps: list[Step] = []
    file.subscribe(lambda change: steps.append(change.step))
    return steps


def test_insert_or_replace_is_noted_as_a_removal_too(opened: ClientFile) -> None:
    steps, before = steps_of(opened), opened.read(dump)
    opened.perform(
        "Replace",
        lambda transaction: transaction.exec_driver_sql(
            "INSERT OR REPLACE INTO channels (id, name, network, handle, url, platform_type, two_way, media_type, "
            "strategy_note, status, colour, position, extra) "
            "VALUES ('li', 'Other', 'linkedin', '', '', 'blog', 1, 'owned', '', 'active', '', 0, '{}')"
        ),
    )
    assert opened.read(dump) != before
    opened.replay(steps[0], "undo")
    assert opened.read(dump) == before


def test_a_removed_channel_comes_back_with_its_placements(opened: ClientFile) -> None:
    steps, before = steps_of(opened), opened.read(whole)
    opened.perform("Remove", patches.apply, Patch(removed=(("channels", "li"), ("spokespersons", "marc"))))
    assert {item.id: item.channels for item in opened.read(whole).items}["i2"] == ()
    assert steps[0].touched == {
        "channels": {"li"},
        "spokespersons": {"marc"},
        "items": {"i1", "i2", "s1"},
    }
    opened.replay(steps[0], "undo")
    assert opened.read(whole) == before


def test_text_with_a_zero_byte_is_brought_back_whole(opened: ClientFile) -> None:
    steps = steps_of(opened)
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="z", title="a\0b"),)))
    opened.perform("Remove", patches.apply, Patch(removed=(("items", "z"),)))
    opened.replay(steps[1], "undo")
    assert {item.title for item in opened.read(whole).items if item.id == "z"} == {"a\0b"}


def test_rows_changed_twice_in_one_step_go_back_to_what_they_said_first(opened: ClientFile) -> None:
    steps, before = steps_of(opened), opened.read(dump)
    some, more = (
        "UPDATE items SET minutes = 45 WHERE id = ?",
        "UPDATE items SET minutes = 50, status = 'idea' WHERE id = ?",
    )

    def twice(transaction: Any) -> None:
        for statement, key in ((some, "i1"), (more, "i2"), (more, "i1"), (some, "i2")):
            transaction.exec_driver_sql(statement, (key,))

    opened.perform("Twice", twice)
    after = opened.read(dump)
    forth = opened.replay(steps[0], "undo")
    assert opened.read(dump) == before
    opened.replay(forth, "redo")
    assert opened.read(dump) == after


@pytest.mark.parametrize("apart", [True, False])
def test_kinds_of_changes_that_come_by_turns_go_back_in_their_order(opened: ClientFile, *, apart: bool) -> None:
    steps, before = steps_of(opened), opened.read(dump)
    made = "INSERT INTO meta (key, value) VALUES ('k', 'K')"
    named = "UPDATE meta SET value = value || '!' WHERE key = 'k'"
    gone = "DELETE FROM meta WHERE key = 'k'"
    acts = (made, named, named, gone) if apart else (made, named, gone, made, named, named)

    def by_turns(transaction: Any) -> None:
        for statement in acts:
            transaction.exec_driver_sql(statement)
            transaction.exec_driver_sql("UPDATE items SET minutes = coalesce(minutes, 0) + 5 WHERE id = 'i1'")

    opened.perform("By turns", by_turns)
    after = opened.read(dump)
    forth = opened.replay(steps[0], "undo")
    assert opened.read(dump) == before
    opened.replay(forth, "redo")
    assert opened.read(dump) == after


def test_two_steps_joined_are_taken_back_together(opened: ClientFile) -> None:
    steps, before = steps_of(opened), opened.read(dump)
    for title in ("N", "Ne", "New"):
        opened.perform("Type", patches.apply, Patch(items=(post("send", None, id="idea", title=title),)))
    typed = joined(joined(steps[0], steps[1]), steps[2])
    assert typed.touched == {"items": {"idea"}}
    assert typed.statements == steps[0].statements, "what was saved on the way is neither kept nor taken back"
    assert typed.size == steps[0].size > 0
    forth = opened.replay(typed, "undo")
    assert opened.read(dump) == before
    opened.replay(forth, "redo")
    assert {item.title for item in opened.read(whole).items if item.id == "idea"} == {"New"}
