"""Items read before: given again as long as nothing changed since the reader began, and never without bound."""

from contextlib import closing
from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import post
from compassdesk.domain.patch import Patch, Rows, based_on
from compassdesk.domain.plan import Item
from compassdesk.services import patches, plans
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import known_items
from compassdesk.storage.asking import Transaction
from compassdesk.storage.history import Step
from compassdesk.storage.known_items import KnownItems


def items(*keys: str):
    return {key: post("send", None, id=key) for key in keys}


def test_a_reader_gets_the_same_objects_until_one_of_them_changes() -> None:
    known, made = KnownItems(), items("a", "b")
    known.keep(made, known.generation)
    assert known.found(("a", "b", "c"), known.generation) == made
    assert known.found(("a",), known.generation)["a"] is made["a"]
    with known.changing(("a",), {}):
        assert known.found(("a", "b"), known.generation) == {}
        known.keep(made, known.generation)
    assert known.found(("a", "b"), known.generation).keys() == {"b"}


def test_a_reader_that_began_before_a_change_neither_takes_nor_leaves_items() -> None:
    known = KnownItems()
    began = known.generation
    known.keep(items("a"), began)
    with known.changing(("b",), {}):
        pass
    known.keep(items("b"), began)
    assert known.found(("a",), began) == {}
    assert known.found(("a", "b"), known.generation).keys() == {"a"}


def test_beyond_the_bound_older_items_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_items, "AT_MOST", 3)
    known = KnownItems()
    known.keep(items("a", "b"), 0)
    known.keep(items("c"), 0)
    assert known.found("abcd", 0).keys() == {"a", "b", "c"}
    known.keep(items("d"), 0)
    assert known.found("abcd", 0).keys() == {"d"}
    known.keep(items("w", "x", "y", "z"), 0)
    assert known.found("dwxyz", 0) == {}


def test_what_was_written_is_known_once_it_is_committed_and_not_when_that_fails() -> None:
    known, before, after = KnownItems(), items("a", "b"), items("a")
    known.keep(before, known.generation)
    with known.changing(("a",), after):
        assert known.found(("a",), known.generation) == {}
    assert known.found(("a",), known.generation)["a"] is after["a"]
    with pytest.raises(ZeroDivisionError), known.changing(("a", "b"), items("a", "b")):
        raise ZeroDivisionError
    assert known.found(("a", "b"), known.generation) == {}


def moved(file: ClientFile, *keys: str) -> tuple[Item, ...]:
    there = file.read(plans.items_by_id, keys)
    return tuple(replace(item, starts_at=datetime(2027, 3, 9, 11, 30)) for item in there)


def test_an_hour_that_comes_twice_is_known_as_reading_gives_it(opened: ClientFile) -> None:
    (there,) = opened.read(plans.items_by_id, ("i1",))
    item = replace(there, starts_at=datetime(2027, 10, 31, 2, 30, fold=1))
    opened.perform("Move", patches.apply, Patch(items=(item,), base=Rows(items=(there,))))
    (found,) = opened.read(plans.items_by_id, ("i1",))
    assert found.starts_at is not None
    assert found.starts_at.fold == 0


def test_an_item_that_was_moved_is_not_read_again(opened: ClientFile) -> None:
    (item,) = moved(opened, "i1")
    opened.perform("Move", patches.apply, based_on(Patch(items=(item,)), opened.read(plans.whole)))
    (found,) = opened.read(plans.items_by_id, ("i1",))
    assert found is item


def test_an_item_to_which_more_was_done_is_read_again(opened: ClientFile) -> None:
    before = opened.read(plans.whole)
    (item,) = moved(opened, "i1")

    def moved_and_more(transaction: Transaction) -> None:
        patches.apply(transaction, based_on(Patch(items=(item,)), before))
        patches.apply(transaction, Patch(removed=(("channels", item.channels[0]),)))

    opened.perform("Move", moved_and_more)
    (found,) = opened.read(plans.items_by_id, ("i1",))
    assert item.channels[0] not in found.channels


def test_only_what_differs_is_noted_for_undo(opened: ClientFile) -> None:
    steps: list[Step] = []
    opened.subscribe(lambda change: steps.append(change.step))
    (item,) = moved(opened, "i1")
    opened.perform("Move", patches.apply, based_on(Patch(items=(item,)), opened.read(plans.whole)))
    ((sql, (values,)),) = steps[0].statements
    assert "starts_at" in sql
    assert len(values) == 2, "what it said, and which row"


def test_what_a_given_up_change_wrote_is_not_known(opened: ClientFile) -> None:
    (there,) = opened.read(plans.items_by_id, ("i1",))
    (item,) = moved(opened, "i1")

    def given_up(transaction: Transaction) -> None:
        patches.apply(transaction, based_on(Patch(items=(item,)), Rows(items=(there,))))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        opened.perform("Move", given_up)
    opened.perform("Other", patches.apply, Patch(removed=(("items", "i2"),)))
    (found,) = opened.read(plans.items_by_id, ("i1",))
    assert found.starts_at == there.starts_at


def test_of_many_items_each_is_written_in_what_differs_in_it(opened: ClientFile) -> None:
    new = tuple(post("send", None, id=f"n{number}", extra={"a": 1, "b": 2}) for number in range(6))
    opened.perform("Add", patches.apply, Patch(items=new))
    there = opened.read(plans.items_by_id, [item.id for item in new])
    when = datetime(2027, 3, 9, 11, 30)
    changed = (
        replace(there[0], starts_at=when),
        replace(there[1], starts_at=when),
        replace(there[2], starts_at=when, title="More"),
        replace(there[3], starts_at=when, extra={"b": 2, "a": 1}),
        replace(there[4], title="Other"),
        there[5],
    )
    steps: list[Step] = []
    opened.subscribe(lambda change: steps.append(change.step))
    opened.perform("Change", patches.apply, Patch(items=changed, base=Rows(items=there)))
    opened.close()
    with closing(open_client(opened.path)) as anew:
        found = {item.id: item for item in anew.read(plans.whole).items}
    assert [found[item.id] for item in changed] == list(changed)
    assert list(found["n3"].extra) == ["b", "a"]
    assert sum(len(rows) for sql, rows in steps[0].statements if "starts_at" in sql) == 4
    assert "n5" not in steps[0].touched["items"]
