"""What a record says, value by value, whoever wrote it."""

from datetime import date, datetime, time

import pytest

from compassdesk.domain.plan import Record
from compassdesk.domain.record_values import (
    clock_in,
    day_in,
    key_in,
    listed_in,
    mapped_in,
    moment_in,
    number_in,
    rewritten,
    text_in,
    word_in,
)

ODD = (None, True, 3, 2.5, "", " ", "x", [], ["x"], {}, {"x": 1})
"""What JSON may have in the place of anything else."""


@pytest.mark.parametrize("said", ODD)
def test_whatever_makes_no_sense_is_not_said(said):
    assert [day_in(said), moment_in(said), clock_in(said), word_in(said, ("a", "b"))] == [None] * 4
    assert (text_in(said), key_in(said)) in {(None, None), (None, " "), ("x", "x")}
    assert number_in(said, 1, 5) in {None, 3}
    assert all(isinstance(one, str) for one in (*listed_in(said), *mapped_in(said)))


def test_what_makes_sense_is_read():
    assert (text_in(" Tip "), key_in(" a"), word_in("b", ("a", "b")), number_in(1, 1, 5)) == ("Tip", " a", "b", 1)
    assert (day_in("2027-03-09"), clock_in("09:30:20")) == (date(2027, 3, 9), time(9, 30))
    assert moment_in("2027-03-09T10:15:42") == datetime(2027, 3, 9, 10, 15)


@pytest.mark.parametrize("said", ["0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31", "2027-02-30"])
def test_a_day_that_no_file_may_say_is_none(said):
    assert day_in(said) is None
    assert moment_in(f"{said}T10:00") is None


def test_a_moment_with_a_zone_is_on_no_clock_of_ours():
    assert moment_in("2027-03-09T10:00+02:00") is None


def test_what_is_not_understood_stays_and_what_is_none_is_said_no_more():
    before = Record("k", {"name": "before", "channel": "gone", "mood": 3})
    assert rewritten("k", {"name": "now", "channel": None}, before) == Record("k", {"mood": 3, "name": "now"})
    assert rewritten("k", {"name": "now"}, None) == Record("k", {"name": "now"})
