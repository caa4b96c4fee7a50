"""Crawl, walk, run, fly: each point is met by what the plan holds, or ticked by hand where nothing proves it."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from msgspec.structs import replace

from builders import channel, client, day, moment, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.compass.stages import BY_HAND, POINTS, PointProof, StageStanding, after, standing, ticked
from compassdesk.domain.plan import Insight, Plan
from compassdesk.domain.vocabulary import STAGES
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
NOW = "2027-03-09T09:00"


def stands(made: Plan) -> StageStanding:
    return standing(engine.prepare(made, moment(NOW)), WEEK)


def evidence(point: str, made: Plan) -> PointProof:
    return next(one for one in stands(made).evidence.values() if one.point == point)


def test_an_empty_plan_meets_nothing_and_nobody_is_reproached() -> None:
    found = stands(plan(channels=(), spokespersons=()))
    assert [found.done(stage) for stage in STAGES] == [0, 0, 0, 0]
    assert found.scheduled == ()


def test_each_point_stands_in_one_stage_and_has_a_proof() -> None:
    points = [point for stage in STAGES for point in POINTS[stage]]
    assert len(points) == len(set(points))
    assert set(stands(plan()).evidence) == set(points)
    assert set(points) > BY_HAND


@pytest.mark.parametrize(
    ("values", "met"),
    [
        ({"legal_basis": "contract"}, True),
        ({"legal_basis": "none"}, False),
        ({"legal_basis": "consent", "withdrawn_on": day("2027-03-14")}, False),
        ({"legal_basis": "consent", "withdrawn_on": day("2027-03-15")}, True),
        ({"legal_basis": "consent", "basis_until": day("2027-03-13")}, False),
        ({"legal_basis": "consent", "basis_until": day("2027-03-14")}, True),
        ({"legal_basis": "self"}, False),
    ],
)
def test_consent_holds_for_everybody_who_is_there(values: dict[str, Any], met: bool) -> None:
    """A35, CD-18: who has left, an account and a former colleague are asked nothing."""
    people = (
        person("marc", **values), person("team", kind="role_account", is_person=False),
        person("gone", active_to=day("2027-01-01")),
    )  # fmt: skip
    found = evidence("consent", plan(spokespersons=people))
    assert (found.met, found.have, found.need) == (met, int(met), 1)
    assert found.rows == (() if met else ("marc",))


def test_answering_asks_for_both_listening_and_answers() -> None:
    listen, respond = slot("listen", "2027-03-08T09:00", id="l"), slot("respond", "2027-03-09T09:00", id="r")
    assert not evidence("answering", plan(listen)).met
    found = evidence("answering", plan(listen, respond))
    assert (found.met, found.have, found.items) == (True, 2, ("l", "r"))


@pytest.mark.parametrize(
    ("stage", "places", "met"),
    [
        ("crawl", 1, True),
        ("crawl", 2, False),
        ("walk", 3, True),
        ("walk", 4, False),
        ("run", 6, True),
        ("fly", 7, True),
    ],
)
def test_few_places_are_as_many_as_the_stage_carries(stage: str, places: int, met: bool) -> None:
    """CD-19: crawl 1, walk 3, run 6, fly without limit."""
    channels = tuple(channel(f"c{n}") for n in range(places))
    posts = [post("send", f"2027-03-08T{9 + n:02}:00", channels=(f"c{n}",)) for n in range(places)]
    found = evidence("few_places", plan(*posts, channels=channels, client=client(stage=stage)))
    assert (found.met, found.have) == (met, places)


@pytest.mark.parametrize(("others", "met", "have"), [((), True, 1), (("branding",), False, 2)])
def test_one_discipline_comes_first(others: tuple[str, ...], met: bool, have: int) -> None:
    """CD-20: walking carries one, with at least two items each."""
    names = ["service", "service", "hr", *(name for name in others for _ in range(2))]
    posts = [post("send", f"2027-03-08T{9 + n:02}:00", discipline=name) for n, name in enumerate(names)]
    found = evidence("one_discipline", plan(*posts))
    assert (found.met, found.have, len(found.items)) == (met, have, 2 * have)


def test_no_discipline_at_all_is_none_that_comes_first() -> None:
    assert not evidence("one_discipline", plan(post("send", "2027-03-08T09:00"))).met


@pytest.mark.parametrize(("briefed", "met"), [(None, False), ("2027-03-09", True), ("2027-03-10", False)])
def test_who_will_be_told_later_is_not_told_yet(briefed: str | None, met: bool) -> None:
    """A37, on Tuesday 9 March."""
    found = evidence("briefed", plan(client=client(briefed_on=day(briefed) if briefed else None)))
    assert found.met == met


def test_a_place_without_a_reason_is_named_unless_it_sleeps() -> None:
    channels = (channel("li", strategy_note="Colleagues"), channel("x", "x"), channel("old", status="dormant"))
    found = evidence("strategy", plan(channels=channels))
    assert (found.met, found.have, found.need, found.rows) == (False, 1, 2, ("x",))


def test_two_who_speak_alike_often_are_two_voices_and_one_is_not_enough() -> None:
    posts = [post("send", f"2027-03-08T{9 + n:02}:00", speaker=("lisa", "marc")[n % 2]) for n in range(4)]
    assert evidence("voices", plan(*posts)).have == Fraction(2)
    assert evidence("voices", plan(*posts)).met
    assert not evidence("voices", plan(*posts[::2])).met


@pytest.mark.parametrize(("minutes", "met"), [(30, True), (29, False)])
def test_listening_is_what_the_level_asks(minutes: int, met: bool) -> None:
    """CD-22: level 2 asks 30 minutes a week."""
    slots = [slot("listen", f"2027-{when}T09:00", minutes) for when in ("02-16", "02-23", "03-02", "03-09")]
    assert evidence("listening", plan(*slots)).met == met


def test_a_better_product_is_an_insight_for_it_with_an_outcome_that_is_not_of_tomorrow() -> None:
    insight = Insight(
        id="i", text="Too loud", discipline="products", outcome="Quieter pump", noted_on=day("2027-02-01")
    )
    found = evidence("products", plan(insights=(insight,)))
    assert (found.met, found.have, found.day) == (True, 1, date(2027, 2, 1))
    for other in (
        replace(insight, outcome=" "), replace(insight, discipline="service"),
        replace(insight, noted_on=day("2027-03-15")),
    ):  # fmt: skip
        assert not evidence("products", plan(insights=(other,))).met


def test_a_conversation_goes_on_when_each_week_has_answers() -> None:
    weeks = ("02-16", "02-23", "03-02", "03-09")
    slots = [slot("respond", f"2027-{when}T09:00", kept="yes") for when in weeks]
    assert (evidence("continuous", plan(*slots)).have, evidence("continuous", plan(*slots)).met) == (4, True)
    assert not evidence("continuous", plan(*slots[:1], *slots[2:])).met


def test_what_goes_out_before_the_ground_is_laid_is_told_until_it_is() -> None:
    """A35: scheduled posts while the points of crawling are unfinished."""
    made = plan(
        post("send", "2027-03-08T09:00", id="out", status="scheduled"),
        post("send", "2027-03-09T09:00", id="draft", status="draft"),
        slot("listen", "2027-03-08T13:00"),
        slot("respond", "2027-03-08T15:00"),
        spokespersons=(person("marc", legal_basis="contract"),),
    )
    assert stands(made).scheduled == ("out",)
    laid = replace(made, client=client(stage_points={"procedure": day("2027-02-01")}))
    assert stands(laid).is_done("crawl")
    assert stands(laid).scheduled == ()


def test_a_point_is_ticked_on_a_day_and_unticked_and_others_stay() -> None:
    before = client(stage_points={"later version": day("2027-01-01")})
    kept = ticked(before, "procedure", day("2027-03-09"))
    assert kept == {"later version": day("2027-01-01"), "procedure": day("2027-03-09")}
    assert ticked(replace(before, stage_points=kept), "procedure", None) == before.stage_points


def test_behind_the_last_stage_there_is_none() -> None:
    assert [after(stage) for stage in STAGES] == ["walk", "run", "fly", None]
