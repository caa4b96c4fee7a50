"""Random plans in which everything happens at once: four crowded weeks around the spring change, by every profile.

They are made from one number, because drawing a thousand choices costs Hypothesis ten times what judging does; what
fails is made small by leaving items out.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from hypothesis import strategies as st
from msgspec.structs import replace

from builders import campaign, channel, client, day, person
from compassdesk.domain.plan import Audience, Insight, Item, Placement, Plan
from compassdesk.domain.vocabulary import PROFILES, STAGES
from compassdesk.domain.week import Week

WEEK = Week(2027, 12)
MONDAY = datetime(2027, 3, 1)
NOWS = (datetime(2027, 2, 26, 12), datetime(2027, 3, 24, 12), datetime(2027, 4, 2, 9))
OFFICE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))
EARLY = dict.fromkeys(("mon", "wed", "sun"), ("00:00", "24:00"))
CHANNELS = ("li", "x", "news", "blog", "old")
CLOSED = tuple(date(2027, 3, number) for number in (8, 9, 10, 11, 12))

PEOPLE = (
    person("marc", legal_basis="contract", capacity_minutes_week=9999),
    person("lisa", legal_basis="contract", capacity_minutes_week=9999),
    person("brand", kind="role_account", is_person=False),
    person("away", active_to=day("2027-02-01")),
)
ALONE = (
    PEOPLE[0],
    person("lisa", legal_basis="contract", capacity_minutes_week=9999, active_to=day("2027-02-01")),
    *PEOPLE[2:],
)
TWICE = (PEOPLE[0], person("lisa", name=" MARC", legal_basis="contract", capacity_minutes_week=9999), *PEOPLE[2:])
CAMPAIGNS = (
    campaign("prize", "2027-03-01", "2027-03-31", kind="giveaway", one_way_ok=True, exemption_reason="prize",
             exemption_until=day("2027-03-27")),
    campaign("fire", "2027-03-09", "2027-04-30", kind="crisis", one_way_ok=True, exemption_reason="fire",
             exemption_until=day("2027-04-30")),
    campaign("bare", "2027-03-01", "2027-04-30", kind="event", one_way_ok=True),
    campaign("quiet", "2027-01-20", "2027-04-30", kind="crisis"),
)  # fmt: skip
ONE_CRISIS = (*CAMPAIGNS[:-1], campaign("quiet", "2027-03-01", "2027-04-30", kind="crisis"))


def dense_plans(most: int = 26) -> st.SearchStrategy[Plan]:
    return st.integers(0, 2**48).map(lambda seed: dense_plan(Random(seed), most))


def smallest(made: Plan, is_wrong: Callable[[Plan], bool]) -> Plan:
    """The plan without the items that make no difference to what is wrong with it."""
    for item in made.items:
        less = replace(made, items=tuple(other for other in made.items if other.id != item.id))
        if is_wrong(less):
            made = less
    return made


def dense_plan(rnd: Random, most: int) -> Plan:
    near = rnd.choice((7, 28))
    style = rnd.choice((any_item, any_item, _posts_and_answers))
    items = tuple(style(rnd, f"i{number:02}", near) for number in range(rnd.randint(0, most)))
    news = channel("news", "newsletter", two_way=False, platform_type="newsletter")
    channels = (
        channel("li"),
        channel("x", "x", response_norm_hours=rnd.choice((None, None, 2, 100, 720))),
        rnd.choice((news, channel("news", "instagram", two_way=False))),
        channel("blog", "blog", platform_type="blog", response_norm_hours=rnd.choice((None, 0))),
        channel("old", rnd.choice(("facebook", "x")), status=rnd.choice(("active", "dormant", "closed"))),
    )
    return Plan(
        client(
            profile=rnd.choice(sorted(PROFILES)),
            stage=rnd.choice(sorted(STAGES)),
            listening_stage=rnd.randint(1, 5),
            objectives=rnd.choice(((), ("talking",), ("listening", "talking"))),
            norm_mode=rnd.choice((None, None, "service", "clock")),
            service_hours=rnd.choice(({}, OFFICE, EARLY)),
            closed_days=rnd.choice(((), (), CLOSED)),
            country=rnd.choice(("NL", "")),
            target_one_way=rnd.choice((None, None, None, 50, 90, 100)),
            count_drafts=rnd.choice((True, True, False)),
        ),
        channels=channels,
        spokespersons=rnd.choice((PEOPLE, PEOPLE, ALONE, TWICE)),
        audiences=(
            Audience("press", "Press", channels=("x",), expects_dialogue=rnd.choice((None, None, "low", "high"))),
        ),
        campaigns=rnd.choice((CAMPAIGNS, ONE_CRISIS)),
        insights=(
            Insight("n1", "A question"),
            *(Insight("n2", "Another", slot=item.id, discipline="hr") for item in items[:1] if item.kind == "slot"),
        ),
        items=items,
    )


def any_item(rnd: Random, key: str, near: int) -> Item:
    start = MONDAY + timedelta(
        days=rnd.randint(28 - near, 29),
        hours=rnd.randint(8, 17) if rnd.random() < 0.6 else rnd.randint(0, 23),
        minutes=15 * rnd.choice((0, 0, 1, 2, 3)),
    )
    petal = rnd.choice(("listen", "respond", "respond", "send", "send", "activate"))
    status = rnd.choice(("draft", "draft", "scheduled", "published", "idea", "on_hold"))
    speaker = rnd.choice(("marc", "marc", "lisa", "brand", None))
    places = tuple(rnd.sample(CHANNELS, rnd.randint(1, 2)) if rnd.random() < 0.3 else rnd.sample(("li", "x"), 1))
    if rnd.random() < 0.5:
        everywhere = rnd.random() < 0.5
        return Item(
            key, "slot", petal, "Something", status, starts_at=start, spokesperson=speaker,
            minutes=rnd.choice((14, 15, 16, 30, 45, 75, 300)),
            channels=() if everywhere else places, all_channels=everywhere,
            kept=rnd.choice(("unknown", "unknown", "yes", "no")), objective=rnd.choice((None, "listening")),
        )  # fmt: skip
    own = timedelta(hours=rnd.choice((-168, -30, -1, 1, 30, 168)))
    return Item(
        key, "post", petal, "Something", status, starts_at=start, spokesperson=speaker, channels=places,
        minutes=rnd.choice((None, 5, 20, 90, 400)), format=rnd.choice((None, "story", "video")),
        placements=(Placement(places[0], starts_at=start + own),) if rnd.random() < 0.2 else (),
        campaign=rnd.choice((None, None, None, "prize", "fire", "bare", "quiet")),
        response_channel=rnd.choice((None, None, None, None, "x", "news")),
        audience=rnd.choice((None, "press")),
        triggered_by_insight=rnd.choice((None, None, "n1")) if petal == "respond" else None,
        co_spokespersons=rnd.choice(((), (), ("lisa",))),
    )  # fmt: skip


def _posts_and_answers(rnd: Random, key: str, near: int) -> Item:
    """As people plan: posts at nine, moments to answer and listen in the afternoon."""
    day = MONDAY + timedelta(days=rnd.randint(28 - near, 27))
    places = rnd.choice((("li",), ("li",), ("x",), ("li", "x")))
    speaker = rnd.choice(("marc", "lisa"))
    if rnd.random() < 0.6:
        petal = rnd.choice(("send", "send", "send", "activate"))
        return Item(
            key, "post", petal, "A post", starts_at=day + timedelta(hours=9 + rnd.randint(0, 3)), minutes=20,
            channels=places, spokesperson=speaker,
        )  # fmt: skip
    petal = rnd.choice(("respond", "respond", "listen"))
    return Item(
        key, "slot", petal, "A moment", starts_at=day + timedelta(hours=13 + rnd.randint(0, 4)),
        minutes=rnd.choice((15, 30, 30, 60)), channels=places, spokesperson=speaker, objective="listening",
    )  # fmt: skip
