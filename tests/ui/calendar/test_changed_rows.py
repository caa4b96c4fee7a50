"""The steps from one list to another make the other of the one, and leave alone whatever stays."""

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.ui.calendar.changed_rows import stretches

SOME = [[number] for number in range(12)]
"""Rows, of which each is one object."""
part = st.sets(st.sampled_from(range(12))).map(lambda places: [SOME[place] for place in sorted(places)])


@given(part, part)
def test_the_steps_make_the_one_list_of_the_other(before: list[list[int]], after: list[list[int]]) -> None:
    made = list(before)
    for one in reversed(stretches(before, after)):
        made[one.first : one.first + one.gone] = after[one.at : one.at + one.came]
    assert made == after


@given(part, part)
def test_what_is_in_both_is_in_no_step(before: list[list[int]], after: list[list[int]]) -> None:
    found = stretches(before, after)
    gone = [row for one in found for row in before[one.first : one.first + one.gone]]
    came = [row for one in found for row in after[one.at : one.at + one.came]]
    assert [row for row in gone if row in after] == [row for row in came if row in before] == []


def test_a_row_that_only_looks_the_same_is_another() -> None:
    assert stretches([SOME[0], [1]], [SOME[0], [1]]) == [(1, 1, 1, 1)]
    assert stretches(SOME, list(SOME)) == []
