"""Reply cover is served week by week: a slot that runs over the end of its week answers what begins in the next."""

from datetime import datetime
from typing import Any

import pytest

from builders import channel, client, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.week import Week

NEXT = Week(2027, 10)
"""It begins on Monday 8 March."""
NOW = datetime(2027, 3, 1, 9)


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        ("2027-03-08T00:15", 120, (1, 0)),
        ("2027-03-08T00:31", 120, (0, 1)),  # shares 14 minutes
        ("2027-03-08T00:15", 60, (0, 1)),  # in a week with few posts a slot within a week is late at worst
    ],
)
def test_a_slot_over_midnight_answers_what_is_posted_after_it(
    start: str, minutes: int, expected: tuple[int, int]
) -> None:
    measures = judged(
        slot("respond", "2027-03-07T22:45", minutes, channels=("x",)), post("send", start, id="p", channels=("x",))
    )

    assert (measures.cover_covered, measures.cover_late) == expected


def test_what_waits_over_the_end_of_the_week_is_answered_in_the_next_while_it_may() -> None:
    rows = [
        post("send", "2027-03-06T10:00", id="too early", channels=("x",)),
        post("send", "2027-03-06T15:00", id="late", channels=("x",)),
        post("send", "2027-03-07T18:00", id="waits", channels=("x",)),
        post("send", "2027-03-08T11:00", id="new", channels=("x",)),
    ]
    more = [
        post("send", f"2027-03-0{day}T0{hour}:30", channels=("news",)) for day in (3, 4, 5, 8, 9) for hour in (7, 8)
    ]

    measures = judged(*rows, *more, slot("respond", "2027-03-08T13:00", 20, channels=("x",)), week=NEXT.plus(-1))

    assert (measures.cover_covered, measures.cover_late) == (1, 1)


def judged(*items: Any, week: Week = NEXT) -> Any:
    made = plan(
        client(),
        channels=(channel("x", response_norm_hours=24), channel("news", two_way=False)),
        spokespersons=(person("marc", legal_basis="contract"),),
        items=items,
    )
    return engine.judge_plan(made, week, NOW).measures
