"""What a record of an experiment means, and how long one has been open (A19)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import day, plan
from compassdesk.domain.experiments import (
    Experiment,
    days_open,
    experiment,
    experiments,
    open_too_long,
    record_of,
)
from compassdesk.domain.plan import Record

words = st.text(max_size=9).map(str.strip)
days = st.none() | st.dates(day("1950-01-01"), day("2100-01-01"))
keys = st.lists(st.text(min_size=1, max_size=3), max_size=3, unique=True).map(tuple)
KNOWN = {"item", "items", "hypothesis", "begun_on", "result", "closed_on"}


@given(
    st.builds(Experiment, st.just("e"), words.filter(bool), keys, days, words, days),
    st.dictionaries(st.text(min_size=1, max_size=4), st.integers(), max_size=3),
)
def test_an_experiment_comes_back_from_its_record_and_strange_words_stay(one: Experiment, others: dict) -> None:
    strange = {key: value for key, value in others.items() if key not in KNOWN}
    after = record_of(one, Record("e", {**strange, "hypothesis": "Old", "begun_on": "yesterday", "items": "i"}))
    assert experiment(after) == one
    assert {key: value for key, value in after.content.items() if key not in KNOWN} == strange


def test_the_item_of_earlier_versions_stays_where_it_was() -> None:
    record = Record("e", {"item": "a", "hypothesis": "H", "items": ["b", 3, "a"]})
    one = experiment(record)
    assert one.items == ("a", "b")
    assert record_of(one, record).content == {"hypothesis": "H", "item": "a", "items": ["b"]}
    assert record_of(one).content == {"hypothesis": "H", "items": ["a", "b"]}


@pytest.mark.parametrize("content", [{}, {"hypothesis": ""}, {"hypothesis": 4, "item": "a"}])
def test_a_record_without_a_hypothesis_is_none(content: dict) -> None:
    assert experiment(Record("e", content)) is None


def test_twenty_eight_days_are_not_long_and_twenty_nine_are() -> None:
    one = Experiment("e", "H", begun_on=day("2027-03-01"))
    assert days_open(one, day("2027-03-29")) == 28
    assert open_too_long((one,), day("2027-03-29")) == ()
    assert open_too_long((one,), day("2027-03-30")) == (one,)
    closed = Experiment("c", "H", begun_on=day("2027-01-01"), closed_on=day("2027-03-01"))
    undated = Experiment("u", "H")
    assert open_too_long((closed, undated), day("2027-09-01")) == ()
    assert (days_open(closed, day("2027-09-01")), days_open(undated, day("2027-09-01"))) == (59, None)


def test_open_ones_stand_first_the_longest_before() -> None:
    rows = (
        Record("a", {"hypothesis": "A", "closed_on": "2027-03-01"}),
        Record("b", {"hypothesis": "B", "begun_on": "2027-03-01"}),
        Record("c", {"hypothesis": "C", "begun_on": "2027-02-01"}),
        Record("d", {"hypothesis": "D", "closed_on": "2027-03-08"}),
        Record("e", {"hypothesis": "E"}),
        Record("f", {}),
    )
    assert [one.id for one in experiments(plan(experiments=rows))] == ["c", "b", "e", "d", "a"]
