"""Many values of a column at once are stored and read as each of them alone is."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from compassdesk.storage import values
from compassdesk.storage.columns import Column, column_for

WHEN = column_for("items", "starts_at", datetime)
MOMENTS = [datetime(1900, 1, 1) + timedelta(days=137 * number, minutes=61 * number) for number in range(800)]
ODD_MOMENTS = (
    datetime(2027, 3, 1, 9, tzinfo=UTC),
    datetime(2027, 3, 1, 9, tzinfo=timezone(timedelta(hours=2))),
    datetime(2027, 3, 1, 9, 0, 30),
    datetime(2027, 3, 1, 9, 0, 30, 5),
    datetime(2027, 10, 31, 2, 30, fold=1),
    datetime(3, 1, 1),
    None,
)
ODD_TEXTS = (
    "2027-02-29T09:00", "2027-03-01T24:00", "2027-03-01 09:00", "2027-03-01T0900", "2027-03-01T09:00\n2027-03-01T10:00",
    "2027-03-01\n09:00", "٢٠٢٧-03-01T09:00", "1899-12-31T23:59", "2201-01-01T00:00", "", "2027-03-01T09:00 ",
)  # fmt: skip


def alone(column: Column, moment: datetime | None) -> str | None:
    assert column.encode is not None
    return None if moment is None else str(column.encode(moment))


@pytest.mark.parametrize("odd", ODD_MOMENTS, ids=str)
def test_moments_are_stored_as_each_alone(odd: datetime | None) -> None:
    for given in (MOMENTS, [*MOMENTS[:9], odd], [odd]):
        assert WHEN.store_all(given) == [alone(WHEN, moment) for moment in given]


def test_moments_are_read_as_each_alone() -> None:
    stored = WHEN.store_all(MOMENTS)
    assert WHEN.read_all(stored) == {None: None, **dict(zip(stored, MOMENTS, strict=True))}
    assert [type(moment) for moment in WHEN.read_all(stored[:1]).values()][1:] == [datetime]


@pytest.mark.parametrize("odd", ODD_TEXTS)
def test_a_text_that_is_no_moment_is_none_among_many_either(odd: str) -> None:
    with pytest.raises(values.Unfit):
        WHEN.read(odd)
    for given in ([*WHEN.store_all(MOMENTS[:9]), odd], [odd]):
        with pytest.raises(values.Unfit):
            WHEN.read_all(given)
