"""What no plan may break: conversation never looks worse, slicing gains nothing, order and memory do not matter."""

from datetime import datetime, timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import person, plan
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.counting import shares
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week

WEEK = Week(2027, 12)
NOW = datetime(2027, 3, 15, 12)
SPEAKERS = ("marc", "lisa", None)
PETALS = ("listen", "respond", "send", "activate")


@st.composite
def items(draw: st.DrawFn, key: str = "i", kinds: tuple[str, ...] = ("post", "slot")) -> Item:
    """Something in the judged week (with the spring change) or the week before."""
    kind = draw(st.sampled_from(kinds))
    minutes = draw(st.sampled_from((10, 15, 20, 45, 60, 90, 150)))
    everywhere = kind == "slot" and draw(st.booleans())
    return Item(
        id=key,
        kind=kind,
        petal=draw(st.sampled_from(PETALS)),
        title="Something",
        status=draw(st.sampled_from(("draft", "scheduled", "published", "idea"))),
        starts_at=datetime(2027, 3, 15) + timedelta(minutes=15 * draw(st.integers(0, 14 * 96 - 1))),
        minutes=minutes,
        channels=() if everywhere else draw(st.sampled_from((("li",), ("x",), ("li", "x")))),
        all_channels=everywhere,
        spokesperson=draw(st.sampled_from(SPEAKERS)),
        kept=draw(st.sampled_from(("unknown", "yes", "no"))) if kind == "slot" else "unknown",
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    many = draw(st.integers(0, 14))
    return plan_of([draw(items(f"i{number:02}")) for number in range(many)])


def plan_of(rows: list[Item]) -> Plan:
    return plan(*rows, spokespersons=(person("marc"), person("lisa")))


def both_shares(of: Plan) -> tuple[Fraction, Fraction]:
    found = shares(engine.prepare(of, NOW), WEEK)
    return Fraction(found.ow, found.n or 1), Fraction(found.m_ow, found.m or 1)


def overlap(one: Item, other: Item) -> bool:
    assert one.starts_at
    assert other.starts_at
    hour = timedelta(hours=1)  # the clock change moves ends by an hour
    return (
        one.starts_at < other.starts_at + timedelta(minutes=other.minutes or 0) + hour
        and other.starts_at < one.starts_at + timedelta(minutes=one.minutes or 0) + hour
    )


@given(before=plans(), extra=items("new", ("slot",)), petal=st.sampled_from(("listen", "respond")))
def test_an_extra_two_way_slot_at_a_free_time_never_raises_the_share(before: Plan, extra: Item, petal: str) -> None:
    extra = replace(extra, petal=petal, status="draft", kept="unknown")
    theirs = [item for item in before.items if item.kind == "slot" and item.spokesperson == extra.spokesperson]
    assume(not any(overlap(item, extra) for item in theirs))

    was, now = both_shares(before), both_shares(replace(before, items=(*before.items, extra)))

    assert now[0] <= was[0]
    assert now[1] <= was[1]


@given(
    sends=st.integers(1, 12),
    cuts=st.lists(st.integers(1, 88), max_size=4, unique=True),
    minutes=st.integers(15, 89),
    petal=st.sampled_from(("listen", "respond")),
)
def test_slicing_a_slot_gains_nothing(sends: int, cuts: list[int], minutes: int, petal: str) -> None:
    posts = [
        Item(f"p{n}", "post", "send", "Post", starts_at=WEEK.start + timedelta(hours=9 + n), channels=("li",))
        for n in range(sends)
    ]
    start = WEEK.start + timedelta(hours=12)
    whole = Item("s", "slot", petal, "Slot", starts_at=start, minutes=minutes, all_channels=True, spokesperson="marc")
    edges = [0, *sorted(cut for cut in cuts if cut < minutes), minutes]
    slices = [
        replace(whole, id=f"s{n}", starts_at=start + timedelta(minutes=edges[n]), minutes=edges[n + 1] - edges[n])
        for n in range(len(edges) - 1)
    ]

    was, now = both_shares(plan_of([*posts, whole])), both_shares(plan_of([*posts, *slices]))

    assert now[0] >= was[0]
    assert now[1] >= was[1]


@given(made=plans(), order=st.randoms(use_true_random=False))
def test_the_order_of_the_items_changes_nothing(made: Plan, order: object) -> None:
    shuffled = list(made.items)
    order.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random

    assert engine.judge_plan(made, WEEK, NOW) == engine.judge_plan(replace(made, items=tuple(shuffled)), WEEK, NOW)


@given(made=plans(), changed=items("i00"), added=items("new"), later=st.integers(0, 20))
def test_preparing_from_memory_gives_what_preparing_afresh_gives(
    made: Plan, changed: Item, added: Item, later: int
) -> None:
    first = engine.prepare(made, NOW)
    rest = tuple(item for item in made.items if item.id != "i00")
    now = NOW + timedelta(days=later)

    again = engine.prepare(replace(made, items=(changed, *rest, added)), now, first)

    assert engine.judge(again, WEEK) == engine.judge_plan(again.plan, WEEK, now)


@given(made=plans())
def test_the_parts_agree_with_the_whole(made: Plan) -> None:
    report = engine.judge_plan(made, WEEK, NOW)
    measures, found = report.measures, shares(engine.prepare(made, NOW), WEEK)

    assert sum(share.items for share in measures.petals.values()) == found.n
    assert sum(share.minutes for share in measures.petals.values()) == found.m
    assert 0 <= measures.cover_covered <= measures.cover_required
    assert 0 <= measures.balance_j <= 1
    assert found.ow <= found.n
    assert found.m_ow <= found.m
    assert not {finding.check for finding in report.findings if finding.check in {"CD-01", "CD-03", "CD-04"}} & set(
        report.not_enough_data
    )
