"""What the path of POST comes to in a sentence, and that it is said whole to who cannot see it."""

import pytest

from builders import channel, client, moment, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.compass.goal_path import goal_path
from compassdesk.domain.plan import Audience, Plan
from compassdesk.domain.week import Week
from compassdesk.texts.compass.goals_words import astray_words, sentence, spoken, steps
from compassdesk.texts.names import Names

WEEK = Week(2027, 10)
RESIDENTS = Audience(id="r", name="Residents", needs="A quick answer", channels=("li",), technographics={"reply": 25})


def told(made: Plan, ready: int = 0) -> tuple[str, str]:
    return sentence(goal_path(engine.prepare(made, moment("2027-03-09T09:00")), WEEK), ready)


def test_an_empty_path_says_where_it_begins() -> None:
    said, more = told(plan())
    assert said == "It begins with people: for whom is this, and what do they need?"
    assert more.startswith("Fill the path from the top")


def test_items_that_are_ready_before_people_are_named_are_told_first() -> None:
    assert told(plan(), ready=3)[0] == "Technology came before people: 3 item(s) are ready to go out."


def test_with_too_few_items_nothing_is_said_of_shares() -> None:
    made = plan(post("send", "2027-03-08T09:00"), client=client(objectives=("supporting",)), audiences=(RESIDENTS,))
    assert told(made)[0] == "1 item(s) in four weeks: too few to say what serves a goal."


def test_the_goal_that_gets_most_comes_first_and_a_neglected_one_behind_it() -> None:
    slots = [slot("respond", f"2027-03-08T{9 + n:02}:00", 60) for n in range(8)]
    made = plan(*slots, client=client(objectives=("embracing", "supporting")), audiences=(RESIDENTS,))
    said, more = told(made)
    assert said == "“Supporting” gets 100% of the minutes."
    assert more == "0 item(s) in four weeks serve “Embracing”."


def test_a_single_goal_that_gets_too_little_says_what_would_do_it_justice() -> None:
    slots = [slot("respond", f"2027-03-08T{9 + n:02}:00", 60) for n in range(8)]
    made = plan(*slots, client=client(objectives=("listening",)), audiences=(RESIDENTS,))
    assert told(made) == ("“Listening” gets 0% of the minutes.", "30% would do it justice.")


def test_the_path_is_spoken_with_its_numbers_and_what_is_missing() -> None:
    slots = [slot("respond", f"2027-03-08T{9 + n:02}:00", 60) for n in range(8)]
    made = plan(*slots, client=client(objectives=("supporting",)), audiences=(RESIDENTS,), channels=(channel("li"),))
    path, names = goal_path(engine.prepare(made, moment("2027-03-09T09:00")), WEEK), Names(made)
    assert [step.missing for step in steps(path, names)] == [1, 0, 1, 1]
    words = spoken(path, names)
    assert "People (1 missing): Residents: A quick answer." in words
    assert "Supporting: 100% of the minutes, 30% would do it justice." in words
    assert "Supporting: not written down yet." in words
    assert "No reason yet: LI." in words


@pytest.mark.usefixtures("dutch")
def test_one_item_astray_is_told_of_one() -> None:
    week = (post("send", "2027-03-08T09:00", channels=("li",)), post("send", "2027-03-08T10:00", channels=("x",)))
    path = goal_path(engine.prepare(plan(*week, audiences=(RESIDENTS,)), moment("2027-03-09T09:00")), WEEK)
    assert astray_words(path) == "1 van de 2 items staat op een kanaal waar geen doelgroep zit"


def test_what_is_empty_lacks_nothing_and_is_not_done() -> None:
    def done(made: Plan) -> list[bool]:
        path = goal_path(engine.prepare(made, moment("2027-03-09T09:00")), WEEK)
        return [step.is_done for step in steps(path, Names(made))]

    assert done(plan(channels=())) == [False, False, False, False]
    whole = plan(
        client=client(objectives=("supporting",), strategies={"supporting": "Answer"}),
        channels=(channel("li", strategy_note="Colleagues"),),
        audiences=(Audience(id="r", name="R", needs="An answer", channels=("li",), expects_dialogue="low"),),
    )
    assert done(whole) == [True, True, True, True]
