"""What is sorted some at a time is in the order of `sorted`, and those that are equal stay as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain import sorting
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.letting_go import TOGETHER
from compassdesk.domain.sorting import sorted_in_pieces


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=2))))
def test_the_order_is_that_of_sorted(rows: list[tuple[int, str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sorting, "TOGETHER", 4)
        assert sorted_in_pieces(iter(rows), lambda row: row[0]) == sorted(rows, key=lambda row: row[0])


def test_it_can_be_given_up() -> None:
    with given_up_when(lambda: True), pytest.raises(InputError, match="given-up"):
        sorted_in_pieces(range(2 * TOGETHER), lambda row: -row)
