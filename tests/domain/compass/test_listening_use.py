"""How much is listened by the check's own numbers, what levels ask, and what comes of what is heard."""

from datetime import timedelta
from fractions import Fraction

import pytest

from builders import client, day, moment, plan, post, slot
from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.compass.listening_points import asked
from compassdesk.domain.compass.listening_use import ListeningUse, listening_use
from compassdesk.domain.plan import CheckSetting, Insight, Item
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
NOW = moment("2027-03-12T18:00")


def at(weeks_ago: int, minutes: int, **values: object) -> Item:
    start = moment("2027-03-08T09:00") - timedelta(weeks=weeks_ago)
    return slot("listen", start.isoformat(), minutes, **{"kept": "yes", **values})


def used(
    *items: Item, led_to: dict[str, tuple[str, ...]] | None = None, weeks: int = 4, **values: object
) -> ListeningUse:
    return listening_use(prepare(plan(*items, **values), NOW), WEEK, weeks, led_to or {})


@pytest.mark.parametrize(("minutes", "lacks"), [(30, 0), (29, 1)])
def test_the_minutes_are_those_that_the_check_counts(minutes: int, lacks: int) -> None:
    use = used(*(at(ago, minutes) for ago in range(4)))
    assert (use.minutes, use.step.minutes, use.step.lacks) == (minutes, 30, lacks)
    found = [one for one in judge(prepare(plan(*(at(ago, minutes) for ago in range(4))), NOW), WEEK).findings
             if one.check == "CD-22"]  # fmt: skip
    assert bool(found) == bool(lacks)


def test_closed_weeks_are_left_out_of_the_mean() -> None:
    closed = tuple(day("2027-02-22") + timedelta(days=one) for one in (*range(5), *range(7, 12)))
    use = used(at(3, 30), at(0, 30), client=client(closed_days=closed))
    assert use.minutes == 30, "two weeks open, two closed (C9.21)"


def test_one_week_alone_says_nothing() -> None:
    assert used(at(0, 60)).minutes is None


def test_the_ladder_asks_more_at_each_level() -> None:
    use = used(*(at(ago, 45) for ago in range(4)))
    assert [(step.minutes, step.lacks) for step in use.steps] == [(0, 0), (30, 0), (60, 15), (90, 45), (120, 75)]


def test_a_limit_of_the_clients_own_holds_at_every_level() -> None:
    own = CheckSetting("CD-22", thresholds={"target_minutes": 45})
    use = used(*(at(ago, 45) for ago in range(4)), check_settings=(own,))
    assert [step.minutes for step in use.steps] == [45] * 5


def test_each_level_asks_for_one_thing_more() -> None:
    assert [len(asked(level)) for level in range(1, 6)] == [1, 2, 3, 4, 5]


def test_points_count_the_blocks_that_have_begun() -> None:
    ahead = slot("listen", "2027-03-13T09:00", id="ahead", risk_seen=True)
    use = used(
        at(1, 30, id="yes", risk_seen=True, share_of_voice_pct=0),
        at(0, 30, id="no", risk_seen=False),
        at(2, 30, id="unsaid"),
        ahead,
        client=client(listening_stage=3),
    )
    told = {one.point: (set(one.answered), set(one.missing)) for one in use.points}
    assert told["risk"] == ({"yes", "no"}, {"unsaid"}), "no is an answer"
    assert told["voice"] == ({"yes"}, {"no", "unsaid"}), "nothing at all is a share, too"
    assert told["alert"] == (set(), {"yes", "no", "unsaid"})
    assert set(told) == {"alert", "risk", "voice"}


def test_insights_stand_newest_first_with_the_items_they_led_to() -> None:
    rows = (
        Insight("old", "Old", noted_on=day("2026-11-02"), discipline="hr"),
        Insight("new", "New", noted_on=day("2027-03-10")),
        Insight("heard", "Heard", slot="s", discipline="service"),
        Insight("never", "Never dated"),
    )
    use = used(at(1, 30, id="s"), insights=rows, led_to={"heard": ("p",)})
    assert [row.insight.id for row in use.insights] == ["new", "heard", "old", "never"]
    assert [row.insight.id for row in use.recent] == ["new", "heard"], "of its slot where nobody wrote the day"
    assert use.insights[1].became == ("p",)


def test_the_share_of_voice_stands_in_the_order_of_time() -> None:
    use = used(
        at(0, 30, id="b", share_of_voice_pct=35, competitor_shares={"Sigma": 40}),
        at(9, 30, id="a", share_of_voice_pct=20),
        at(13, 30, id="before", share_of_voice_pct=1),
        at(1, 30, id="unsaid"),
        post("send", "2027-03-08T10:00"),
    )
    assert [(point.slot, point.own) for point in use.voice] == [("a", 20), ("b", 35)]
    assert use.voice[1].others == {"Sigma": 40}


def test_slots_without_a_goal_are_counted() -> None:
    use = used(at(0, 30), at(1, 30, objective="listening"))
    assert use.aimless == 1
    assert use.minutes == Fraction(30)
