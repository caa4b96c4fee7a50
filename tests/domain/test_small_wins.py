"""What a record of a small win means, and what it can be made of."""

import pytest

from builders import day, plan, post, slot
from compassdesk.domain.experiments import Experiment
from compassdesk.domain.plan import Record
from compassdesk.domain.small_wins import (
    SmallWin,
    of_experiment,
    of_item,
    record_of,
    small_win,
    small_wins,
    small_wins_between,
)


def test_a_small_win_comes_back_from_its_record_and_the_rest_of_it_stays() -> None:
    said = {"what": " From 9 to 3 hours ", "date": "2027-03-05", "proof": "count", "told_to": "board", "mood": "good"}
    record = Record("w", said)
    one = small_win(record)
    assert one == SmallWin("w", "From 9 to 3 hours", day("2027-03-05"), "count", "board")
    assert record_of(one, record) == Record("w", {**said, "what": "From 9 to 3 hours"})


@pytest.mark.parametrize("content", [{}, {"what": " "}, {"what": 3, "date": "2027-03-05"}])
def test_a_record_that_does_not_say_what_was_won_is_none(content: dict) -> None:
    assert small_win(Record("w", content)) is None


def test_values_that_make_no_sense_are_as_if_not_said() -> None:
    said = {"what": "Calm", "date": "soon", "proof": 3, "told_to": ["a"], "item": 4}
    assert small_win(Record("w", said)) == SmallWin("w", "Calm")


def test_the_latest_stand_first_and_those_without_a_day_last() -> None:
    rows = (Record("a", {"what": "A"}), Record("b", {"what": "B", "date": "2027-03-01"}),
            Record("c", {"what": "C", "date": "2027-03-08"}), Record("d", {}))  # fmt: skip
    held = plan(small_wins=rows)
    assert [one.id for one in small_wins(held)] == ["c", "b", "a"]
    assert [one.id for one in small_wins_between(held, day("2027-03-01"), day("2027-03-07"))] == ["b"]


def test_a_win_is_made_of_what_was_heard_of_results_or_of_an_experiment() -> None:
    today = day("2027-03-09")
    block = slot("respond", "2027-03-08T09:00", id="s", kept_note="They thank\nus")
    assert of_item(block, today, "") == SmallWin("", "They thank us", today, item="s")
    told = post("send", "2027-03-08T09:00", id="p", title="Open day")
    assert of_item(told, today, "12 comments") == SmallWin("", "Open day", today, "12 comments", item="p")
    tried = Experiment("e", "Questions at the top get answers", ("p", "q"), result="Twice as many")
    assert of_experiment(tried, today) == SmallWin(
        "", "Twice as many", today, "Questions at the top get answers", item="p"
    )
