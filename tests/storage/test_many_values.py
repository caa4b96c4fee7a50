"""Rows become columns and rows again, however many there are."""

import pytest

from compassdesk.storage.many_values import rows_made, turned


@pytest.mark.parametrize("count", [0, 1, 1_999, 2_000, 2_001, 6_543])
def test_columns_hold_every_value_in_its_order(count: int) -> None:
    rows = [(number, str(number), None) for number in range(count)]
    columns = turned(rows)
    assert [tuple(column) for column in columns] == list(zip(*rows, strict=True))
    if count:
        assert rows_made(lambda *values: values, columns) == tuple(rows)


def test_rows_of_another_length_are_not_cut_off() -> None:
    with pytest.raises(ValueError, match="shorter"):
        turned([(1, 2)] * 2_500 + [(1,)])
