"""A long answer of a client file comes whole, in its order, unless whoever asked gives up."""

import sqlite3

import pytest

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.letting_go import TOGETHER
from compassdesk.storage.asking_many import all_of

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) SELECT i FROM n"


@pytest.mark.parametrize("count", [1, TOGETHER, TOGETHER + 1, 2 * TOGETHER + 9])
def test_all_rows_come_in_their_order(count: int) -> None:
    connection = sqlite3.connect(":memory:")
    assert all_of(connection, NUMBERS, (count,)) == [(number,) for number in range(count)]
    connection.close()


def test_who_gives_up_gets_no_further_rows() -> None:
    connection, asked = sqlite3.connect(":memory:"), []
    connection.create_function("told", 1, lambda number: asked.append(number) or number)

    def is_given_up() -> bool:
        return len(asked) > 2 * TOGETHER

    with given_up_when(is_given_up), pytest.raises(InputError, match="given-up"):
        all_of(connection, f"SELECT told(i) FROM ({NUMBERS})", (10 * TOGETHER,))
    assert len(asked) <= 3 * TOGETHER + 1
    connection.close()
