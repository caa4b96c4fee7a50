"""Random plans in which everything happens at once: four crowded weeks around the spring change, by every profile."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

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
    person("marc"),
    person("lisa"),
    person("brand", kind="role_account", is_person=False),
    person("away", active_to=day("2027-02-01")),
)
CAMPAIGNS = (
    campaign("prize", "2027-03-01", "2027-03-31", kind="giveaway", one_way_ok=True, exemption_reason="prize",
             exemption_until=day("2027-03-27")),
    campaign("fire", "2027-03-09", "2027-04-30", kind="crisis", one_way_ok=True, exemption_reason="fire",
             exemption_until=day("2027-04-30")),
    campaign("bare", "2027-03-01", "2027-04-30", kind="event", one_way_ok=True),
    campaign("quiet", "2027-03-01", "2027-04-30", kind="crisis"),
)  # fmt: skip


@st.composite
def dense_plans(draw: st.DrawFn, most: int = 24) -> Plan:
    many = draw(st.integers(0, most))
    near = draw(st.sampled_from((7, 28)))
    items = tuple(draw(_items(f"i{number:02}", near)) for number in range(many))
    news = channel("news", "newsletter", two_way=False, platform_type="newsletter")
    channels = (
        channel("li"),
        channel("x", "x", response_norm_hours=draw(st.sampled_from((None, None, 2, 100, 720)))),
        draw(st.sampled_from((news, channel("news", "instagram", two_way=False)))),
        channel("blog", "blog", platform_type="blog", response_norm_hours=draw(st.sampled_from((None, 0)))),
        channel("old", "facebook", status=draw(st.sampled_from(("active", "dormant", "closed")))),
    )
    return Plan(
        client(
            profile=draw(st.sampled_from(sorted(PROFILES))),
            stage=draw(st.sampled_from(sorted(STAGES))),
            listening_stage=draw(st.integers(1, 5)),
            objectives=draw(st.sampled_from(((), ("talking",), ("listening", "talking")))),
            norm_mode=draw(st.sampled_from((None, None, "service", "clock"))),
            service_hours=draw(st.sampled_from(({}, OFFICE, EARLY))),
            closed_days=draw(st.sampled_from(((), (), CLOSED))),
            country=draw(st.sampled_from(("NL", ""))),
            target_one_way=draw(st.sampled_from((None, None, None, 50, 90, 100))),
            count_drafts=draw(st.sampled_from((True, True, False))),
        ),
        channels=channels,
        spokespersons=draw(st.sampled_from((PEOPLE, (PEOPLE[0], PEOPLE[3])))),
        audiences=(
            Audience("press", "Press", channels=("x",), expects_dialogue=draw(st.sampled_from((None, "low", "high")))),
        ),
        campaigns=CAMPAIGNS,
        insights=(
            Insight("n1", "A question"),
            Insight("n2", "Another", slot=items[0].id if items and items[0].kind == "slot" else None, discipline="hr"),
        ),
        items=items,
    )


@st.composite
def _items(draw: st.DrawFn, key: str, near: int) -> Item:
    kind = draw(st.sampled_from(("post", "slot")))
    hour = draw(st.one_of(st.integers(8, 17), st.integers(0, 23)))
    start = MONDAY + timedelta(
        days=draw(st.integers(28 - near, 29)), hours=hour, minutes=15 * draw(st.sampled_from((0, 0, 1, 2, 3)))
    )
    petal = draw(st.sampled_from(("listen", "respond", "respond", "send", "send", "activate")))
    status = draw(st.sampled_from(("draft", "draft", "scheduled", "published", "idea", "on_hold")))
    speaker = draw(st.sampled_from(("marc", "marc", "lisa", "brand", None)))
    places = tuple(draw(st.lists(st.sampled_from(CHANNELS[:2] * 3 + CHANNELS), min_size=1, max_size=2, unique=True)))
    if kind == "slot":
        everywhere = draw(st.booleans())
        return Item(
            key, kind, petal, "Something", status, starts_at=start, spokesperson=speaker,
            minutes=draw(st.sampled_from((14, 15, 16, 30, 45, 75, 300))),
            channels=() if everywhere else places, all_channels=everywhere,
            kept=draw(st.sampled_from(("unknown", "unknown", "yes", "no"))),
            objective=draw(st.sampled_from((None, "listening"))),
        )  # fmt: skip
    own = timedelta(hours=draw(st.sampled_from((-168, -30, -1, 1, 30, 168))))
    moved = draw(st.sampled_from((False, False, True)))
    return Item(
        key, kind, petal, "Something", status, starts_at=start, spokesperson=speaker, channels=places,
        minutes=draw(st.sampled_from((None, 5, 20, 90, 400))),
        format=draw(st.sampled_from((None, "story", "video"))),
        placements=(Placement(places[0], starts_at=start + own),) if moved else (),
        campaign=draw(st.sampled_from((None, None, None, "prize", "fire", "bare", "quiet"))),
        response_channel=draw(st.sampled_from((None, None, None, "x", "news"))),
        audience=draw(st.sampled_from((None, "press"))),
        triggered_by_insight=draw(st.sampled_from((None, None, None, "n1", "n2"))) if petal == "respond" else None,
        co_spokespersons=draw(st.sampled_from(((), (), ("lisa",)))),
    )  # fmt: skip
