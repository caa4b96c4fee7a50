"""Items read before: given again as long as nothing changed since the reader began, and never without bound."""

import pytest

from builders import post
from compassdesk.storage import known_items
from compassdesk.storage.known_items import KnownItems


def items(*keys: str):
    return {key: post("send", None, id=key) for key in keys}


def test_a_reader_gets_the_same_objects_until_one_of_them_changes() -> None:
    known, made = KnownItems(), items("a", "b")
    known.keep(made, known.generation)
    assert known.found(("a", "b", "c"), known.generation) == made
    assert known.found(("a",), known.generation)["a"] is made["a"]
    with known.changing(("a",)):
        assert known.found(("a", "b"), known.generation) == {}
        known.keep(made, known.generation)
    assert known.found(("a", "b"), known.generation).keys() == {"b"}


def test_a_reader_that_began_before_a_change_neither_takes_nor_leaves_items() -> None:
    known = KnownItems()
    began = known.generation
    known.keep(items("a"), began)
    with known.changing(("b",)):
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
