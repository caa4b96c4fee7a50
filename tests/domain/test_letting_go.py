"""What a worker made very many of stays until its work has ended, whatever came of it, and goes piece by piece."""

import weakref

import pytest
from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.letting_go import TOGETHER, let_go_later, long_lists, pieces, some_at_a_time


class Row:
    """Something of which it can be told when it has gone."""


def rows(count: int) -> tuple[list[Row], "weakref.WeakSet[Row]"]:
    made = [Row() for _ in range(count)]
    return made, weakref.WeakSet(made)


@pytest.mark.parametrize("count", [0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 7])
def test_pieces_are_the_rows_in_their_order_and_each_goes_before_the_next(count: int) -> None:
    made, alive = rows(count)
    numbers = {id(row): at for at, row in enumerate(made)}
    seen: list[int] = []
    for piece in pieces(made):
        seen += [numbers[id(row)] for row in piece]
        assert len(alive) == count - len(seen) + len(piece)
        del piece
    assert seen == list(range(count))
    assert not made


def test_rows_stay_until_the_work_ends_and_go_then() -> None:
    with some_at_a_time():
        made, alive = rows(2 * TOGETHER)
        assert let_go_later(made) is made
        del made
        assert len(alive) == 2 * TOGETHER
    assert not alive


def test_of_rows_that_hold_much_fewer_go_together() -> None:
    made, alive = rows(7)
    assert [len(piece) for piece in pieces(made, 3)] == [3, 3, 1]
    with some_at_a_time():
        made, alive = rows(7)
        few, gone = rows(3)
        let_go_later(made, 3)
        let_go_later(few, 3)
        del made, few
        assert (len(alive), len(gone)) == (7, 0), "what goes in one piece goes at once"
    assert not alive


def test_rows_go_after_an_error_too_and_those_of_somebody_else_stay() -> None:
    made, alive = rows(2 * TOGETHER)
    kept = made[:3]

    def work() -> None:
        with some_at_a_time():
            let_go_later(tuple(made))
            made.clear()
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        work()
    assert set(alive) == set(kept)


def test_nothing_is_held_where_nobody_lets_go_of_it() -> None:
    made, alive = rows(2 * TOGETHER)
    let_go_later(made)
    del made
    assert not alive


def test_long_lists_are_found_wherever_a_value_holds_them() -> None:
    class Value(Struct):
        rows: tuple[int, ...]
        by_name: dict[str, int]
        inside: "Value | None" = None

    many = tuple(range(TOGETHER + 1))
    short = Value((1, 2), {"a": 1})
    assert list(long_lists((short, [short], None, "text" * TOGETHER))) == []
    named = {str(number): number for number in many}
    assert list(long_lists(replace(short, inside=Value(many, named)))) == [many, list(named), list(named.values())]
