"""What a record of a reminder means, and that nothing of it is lost."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import plan
from compassdesk.domain.free_reminders import FreeReminder, free_reminder, free_reminders, record_of
from compassdesk.domain.plan import Record

ids = st.none() | st.text(min_size=1, max_size=5)
moments = st.none() | st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
reminders = st.builds(
    FreeReminder,
    st.text(min_size=1, max_size=5),
    st.text(min_size=1, max_size=9).map(str.strip).filter(bool),
    moments, ids, ids, st.booleans(),
)  # fmt: skip
KNOWN = {"text", "at", "item", "person", "done"}


@given(reminders, st.dictionaries(st.text(min_size=1, max_size=4), st.integers(), max_size=3))
def test_a_reminder_comes_back_from_its_record_and_strange_words_stay(one: FreeReminder, others: dict) -> None:
    strange = {key: value for key, value in others.items() if key not in KNOWN}
    after = record_of(one, Record(one.id, {**strange, "text": "Old", "done": True, "at": "yesterday"}))
    assert free_reminder(after) == one
    assert {key: value for key, value in after.content.items() if key not in KNOWN} == strange


@pytest.mark.parametrize("content", [{}, {"text": " "}, {"text": 3, "at": "2027-03-09T10:00"}])
def test_a_record_without_words_is_none(content: dict) -> None:
    assert free_reminder(Record("r", content)) is None


@pytest.mark.parametrize("at", ["soon", 3, None, "2027-03-09T10:00+01:00", ["2027-03-09T10:00"]])
def test_a_moment_that_is_none_is_left_open(at: object) -> None:
    assert free_reminder(
        Record("r", {"text": "Tea", "at": at, "item": 4, "person": "", "done": "yes"})
    ) == FreeReminder("r", "Tea")


def test_they_are_listed_by_their_moments() -> None:
    rows = [Record("b", {"text": "b"}), Record("c", {"text": "c", "at": "2027-03-09T10:00"}), Record("a", {})]
    assert [one.id for one in free_reminders(plan(reminders=tuple(rows)))] == ["c", "b"]
