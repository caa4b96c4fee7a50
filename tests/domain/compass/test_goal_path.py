"""The path of POST: what each step lacks, what goes astray (A15), and the goals' shares as CD-23 counts them."""

from fractions import Fraction

import pytest
from msgspec.structs import replace

from builders import channel, client, moment, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.compass.goal_path import GoalPath, goal_path
from compassdesk.domain.plan import Audience, Plan
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
RESIDENTS = Audience(
    id="residents", name="Residents", needs="A quick answer", channels=("li",), expects_dialogue="medium"
)


def path_of(made: Plan) -> GoalPath:
    return goal_path(engine.prepare(made, moment("2027-03-09T09:00")), WEEK)


def test_an_empty_client_lacks_people_and_objectives_and_has_nothing_astray() -> None:
    path = path_of(plan(channels=()))
    assert (path.people_lack, path.objectives_lack, path.strategy_lacks, path.technology_lacks) == (1, 1, 0, 0)
    assert path.astray == ()
    assert not path.enough


def test_each_thing_that_is_not_said_of_an_audience_is_missing() -> None:
    half = replace(RESIDENTS, id="half", needs=" ", expects_dialogue=None)
    path = path_of(plan(audiences=(RESIDENTS, half)))
    assert [crowd.lacks for crowd in path.crowds] == [(), ("needs", "expects_dialogue")]
    assert path.people_lack == 2


def test_items_on_a_channel_that_no_audience_uses_are_listed_but_not_slots_on_all() -> None:
    """A15: 3 of 12 misplaced."""
    items = [post("send", "2027-03-08T09:00", id=f"in{n}", channels=("li",)) for n in range(9)]
    items += [post("send", "2027-03-09T09:00", id=f"out{n}", channels=("li", "x")) for n in range(3)]
    items += [slot("listen", "2027-03-09T13:00", id="all")]
    path = path_of(plan(*items, audiences=(RESIDENTS,)))
    assert (path.astray, path.placed) == (("out0", "out1", "out2"), 12)


def test_nothing_is_astray_while_nobody_said_where_audiences_are() -> None:
    nowhere = replace(RESIDENTS, channels=())
    assert path_of(plan(post("send", "2027-03-08T09:00", channels=("x",)), audiences=(nowhere,))).astray == ()


@pytest.mark.parametrize(("minutes", "share"), [(90, Fraction(3, 10)), (89, Fraction(89, 299))])
def test_a_goal_at_thirty_per_cent_gets_enough_and_one_below_it_does_not(minutes: int, share: Fraction) -> None:
    """CD-23: supporting with 90 of 300 minutes is ok, 89 is a note."""
    sends = [post("send", f"2027-03-08T{9 + n:02}:00", minutes=30, channels=("li",)) for n in range(7)]
    answers = slot("respond", "2027-03-09T09:00", minutes)
    made = plan(*sends, answers, client=client(objectives=("supporting",)))
    path = path_of(made)
    assert path.goals[0].share == share
    assert path.goals[0].items == (answers.id,)
    report = engine.judge(engine.prepare(made, moment("2027-03-09T09:00")), WEEK)
    judged = [found.part for found in report.findings if found.check == "CD-23" and found.part == "b:supporting"]
    assert bool(path.neglected) == bool(judged) == (share < Fraction(3, 10))


def test_with_fewer_than_eight_items_no_goal_is_called_neglected() -> None:
    path = path_of(plan(post("send", "2027-03-08T09:00"), client=client(objectives=("supporting",))))
    assert path.goals[0].share == 0
    assert path.neglected == ()


def test_a_goal_without_a_strategy_and_a_place_without_reason_or_audience_are_missing() -> None:
    made = plan(
        client=client(objectives=("supporting", "embracing"), strategies={"supporting": "Answer", "talking": "Old"}),
        channels=(channel("li", strategy_note="Colleagues"), channel("x", "x"), channel("old", status="closed")),
        audiences=(RESIDENTS,),
    )
    path = path_of(made)
    assert [goal.strategy for goal in path.goals] == ["Answer", ""]
    assert path.strategy_lacks == 1
    assert [(place.channel.id, place.has_reason, place.audiences) for place in path.places] == [
        ("li", True, ("residents",)),
        ("x", False, ()),
    ]
    assert path.technology_lacks == 2


def test_a_closed_channel_is_a_place_while_something_still_goes_out_there() -> None:
    closed = channel("old", status="closed")
    made = plan(post("send", "2027-03-08T09:00", id="late", channels=("old",)), channels=(closed,))
    assert [(place.channel.id, place.items) for place in path_of(made).places] == [("old", ("late",))]
