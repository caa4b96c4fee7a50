"""Whether a cell that comes back still says what it said, however a spreadsheet spells it."""

import pytest

from builders import plan, post
from compassdesk.exchange.tables.own_cells import says_the_same
from own_workbooks import again


@pytest.mark.parametrize(
    ("was", "cell"),
    [
        ("0012", "12"),
        ("1E5", "100000"),
        ("1E5", "1E+05"),
        ("1.000,00", "1000"),
        ("1,000.00", "1000"),
        ("1.50", "1,5"),
        ("+31", "31"),
        ("10:30", "10:30:00"),
        ("09:05", "9:05"),
        ("a\tb", "ab"),
        ("a\tb", "a b"),
        ("'s Avonds", "s Avonds"),
    ],
)
def test_the_same_in_the_words_of_a_spreadsheet(was: str, cell: str) -> None:
    assert says_the_same(cell, was)


@pytest.mark.parametrize(
    ("was", "cell"),
    [
        ("0012", "13"),
        ("12", "0012"),
        ("1.000,00", "100000"),
        ("12 pumps", "12"),
        ("10:30", "10:30:30"),
        ("10:30", "11:30:00"),
        ("ab", "a b"),
        ("12.5.27", "12527"),
        ("", "0"),
        ("-", "0"),
    ],
)
def test_what_somebody_typed_is_a_change(was: str, cell: str) -> None:
    assert not says_the_same(cell, was)


def test_an_id_that_became_a_number_is_found_again_where_only_one_is_meant() -> None:
    whole = plan(
        *(post("send", "2027-03-02T09:00", id=key, title=f"Post {key}") for key in ("0012", "3E5", "7", "007"))
    )
    table = (
        '"Date","Time","Item kind","Petal","Status","Title","CompassDesk id"\r\n'
        '"2027-03-02","09:00","Post","Send","Draft","Post 0012","12"\r\n'
        '"2027-03-02","09:00","Post","Send","Draft","Other","300000"\r\n'
        '"2027-03-02","09:00","Post","Send","Draft","Which?","7.0"\r\n'
    )
    found = again(table.encode(), whole, name="a.csv")
    assert [(row.items[0].id, row.result) for row in found.rows[:2]] == [("0012", "unchanged"), ("3E5", "changed")]
    assert found.rows[2].result == "taken"
    assert found.rows[2].items[0].id not in {item.id for item in whole.items}
