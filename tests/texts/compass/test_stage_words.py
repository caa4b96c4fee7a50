"""Stages in words: what proves a point, what is missing, and what is said while the ground is not laid."""

from datetime import date
from fractions import Fraction

import pytest

from builders import channel, client, day, moment, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.compass.stages import POINTS, PointProof, StageStanding, standing
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import STAGES
from compassdesk.domain.week import Week
from compassdesk.texts.compass.stage_words import (
    limits_beside,
    point_lines,
    proof,
    stage_remark,
    stage_sentence,
    stage_spoken,
    stage_steps,
)
from compassdesk.texts.names import Names

WEEK = Week(2027, 10)
NAMES = Names(plan(spokespersons=(person("marc"), person("lisa")), channels=(channel("li", name="LinkedIn"),)))


def stands(made: Plan) -> StageStanding:
    return standing(engine.prepare(made, moment("2027-03-09T09:00")), WEEK)


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (PointProof("procedure", met=False), "not yet"),
        (PointProof("procedure", met=True, day=date(2027, 2, 22)), "since Mon 22 Feb 2027"),
        (PointProof("briefed", met=False), "nobody was told yet"),
        (PointProof("briefed", met=False, day=date(2027, 4, 1)), "planned for Thu 1 Apr 2027"),
        (PointProof("strategy", met=False, have=1, need=2, rows=("li",)), "missing: LinkedIn"),
        (PointProof("consent", met=False, have=0, need=2, rows=("lisa", "marc")), "missing: Lisa and Marc"),
        (PointProof("consent", met=True, have=2, need=2), "2 of 2"),
        (PointProof("few_places", met=True, have=7), "7, without a limit"),
        (PointProof("few_places", met=False, have=4, need=3), "4 of at most 3"),
        (PointProof("few_places", met=False, need=3), "no place is in use"),
        (PointProof("one_discipline", met=False, need=1), "no items with a discipline"),
        (PointProof("voices", met=True, have=Fraction(31, 10), need=2), "3.1 voices"),
        (PointProof("listening", met=True, have=Fraction(75, 2), need=30), "37.5 minutes a week, 30 asked"),
        (PointProof("cover", met=False, have=1, need=2), "1 of 2 in time"),
        (PointProof("cover", met=False, need=0), "nothing to go by yet"),
        (PointProof("answering", met=False, have=3), "3, but not of both"),
        (PointProof("products", met=True, have=1, day=date(2027, 2, 1)), "1, the latest on Mon 1 Feb 2027"),
        (PointProof("co_creation", met=False), "none yet"),
    ],
)
def test_what_proves_a_point_is_a_number_a_day_or_what_is_missing(evidence: PointProof, words: str) -> None:
    assert proof(evidence, NAMES) == words


def test_every_point_has_words_for_itself_and_its_proof() -> None:
    found = stands(plan())
    for stage in STAGES:
        lines = point_lines(found, stage, NAMES)
        assert len({line.title for line in lines}) == len(POINTS[stage])
        assert all(line.proof for line in lines)


def test_a_stage_that_is_done_names_the_next_one() -> None:
    posts = [post("send", f"2027-03-08T{9 + n:02}:00", channels=("li",), discipline="service") for n in range(2)]
    made = plan(*posts, channels=(channel("li", strategy_note="Colleagues"),))
    said, more = stage_sentence(stands(made))
    assert said == "You walk: 3 of 3 points are done."
    assert more.endswith("“Run” can be chosen next.")
    assert "next" not in stage_sentence(stands(plan()))[1]


def test_the_remark_counts_what_goes_out_and_names_what_is_missing() -> None:
    ready = post("send", "2027-03-08T09:00", status="scheduled")
    words = stage_remark(stands(plan(ready)), NAMES)
    assert words.startswith("1 post(s) of this week go out before what crawling asks is done: process: ")
    assert "procedure: " in words
    assert "consent: " in words
    assert stage_remark(stands(plan()), NAMES) == ""


def test_limits_stand_beside_today_and_one_that_is_passed_says_so() -> None:
    posts = [post("send", f"2027-03-{8 + n:02}T09:00", channels=("li", "x")) for n in range(5)]
    ledger = engine.prepare(plan(*posts, client=client(stage="crawl")), moment("2027-03-09T09:00"))
    report = engine.judge(ledger, WEEK)
    told = limits_beside(standing(ledger, WEEK), report.measures, ("p1",))
    assert [(one.today, one.limit, one.is_over) for one in told] == [
        ("100%", "at most 60%", True),
        ("2", "at most 1", True),
        ("0", "at most 1", False),
    ]
    flying = engine.prepare(plan(*posts, client=client(stage="fly")), moment("2027-03-09T09:00"))
    assert limits_beside(standing(flying, WEEK), report.measures, ())[1].limit == "no limit"


def test_all_of_it_is_said_to_who_cannot_see_it() -> None:
    made = plan(
        slot("listen", "2027-03-08T09:00"), client=client(stage="crawl", stage_points={"procedure": day("2027-02-22")})
    )
    found = stands(made)
    words = stage_spoken(stage_steps(found), point_lines(found, "crawl", NAMES), ())
    assert "1. Crawl, 2 of 4 points, where you are" in words
    assert "Procedure: it is agreed what happens when an answer is delicate: done, since Mon 22 Feb 2027" in words
    assert "Process: moments to listen and to answer are planned: not done, 1, but not of both" in words
