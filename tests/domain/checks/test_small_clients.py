"""Small clients do not drown (domain.md C4): healthy plans show next to nothing, unhealthy ones always."""

import random
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from builders import channel, client, person
from compassdesk.domain.checks import engine
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week

WEEKS = [Week(2027, number) for number in (9, 10, 11, 12)]
NOW = datetime(2027, 2, 26, 12)
PLANS = 40
HEALTHY = [(3, 1, 30), (5, 2, 30), (10, 5, 30), (20, 10, 60)]


def simulated(rnd: random.Random, profile: str, posts: int, slots: int, minutes: int, sends: float) -> Plan:
    """Four weeks of posts on working days, respond slots on posting days, and one short moment of listening."""
    items: list[Item] = []
    for week in WEEKS:
        times = sorted(week.start + timedelta(days=rnd.randrange(5), hours=rnd.randrange(8, 12)) for _ in range(posts))
        days = sorted({time.date() for time in times})
        for time in times:
            petal = "send" if rnd.random() < sends else "activate"
            items.append(made("post", petal, time, 20))
        rnd.shuffle(days)
        for number in range(slots):
            day = days[number % len(days)]
            start = datetime.combine(day, datetime.min.time()) + timedelta(hours=13 + 2 * (number // len(days)))
            items.append(made("slot", "respond", start, minutes))
        items.append(made("slot", "listen", week.start + timedelta(days=rnd.randrange(5), hours=7), 15))
    rows = tuple(item_with_id(item, number) for number, item in enumerate(items))
    return Plan(
        client(profile=profile, listening_stage=1),
        channels=(channel("li", strategy_note="engineers"),),
        spokespersons=(person("marc"),),
        items=rows,
    )


def made(kind: str, petal: str, start: datetime, minutes: int) -> Item:
    return Item("", kind, petal, "", starts_at=start, minutes=minutes, channels=("li",), spokesperson="marc")


def item_with_id(item: Item, number: int) -> Item:
    return replace(item, id=f"i{number:03}")


def raised(plan: Plan) -> tuple[set[str], int]:
    """The checks that warn in the last week, and how many findings it shows."""
    report = engine.judge_plan(plan, WEEKS[-1], NOW)
    return {finding.check for finding in report.findings if finding.severity != "note"}, len(report.shown())


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("profile", ["default", "freelance_light"])
@pytest.mark.parametrize(("posts", "slots", "minutes"), HEALTHY)
def test_a_healthy_plan_hardly_ever_shows_anything(profile: str, posts: int, slots: int, minutes: int) -> None:
    rnd = random.Random(f"{posts} {profile}")
    seen = [raised(simulated(rnd, profile, posts, slots, minutes, 0.6)) for _ in range(PLANS)]

    assert not any("CD-01" in warned for warned, _ in seen)
    assert sum(shown for _, shown in seen) <= 1, "0 % in the table, rounded"


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("profile", ["default", "freelance_light"])
@pytest.mark.parametrize("posts", [3, 5, 10])
def test_a_plan_without_a_conversation_always_shows_it(profile: str, posts: int) -> None:
    rnd = random.Random(f"{posts} {profile}")
    seen = [raised(simulated(rnd, profile, posts, 0, 0, 0.9)) for _ in range(PLANS)]

    assert all("CD-01" in warned and shown for warned, shown in seen)
