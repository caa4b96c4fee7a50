"""Calling a post by another name buys nothing (domain.md C3.6): with nothing behind it, the share never falls."""

from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.checks import engine
from compassdesk.domain.plan import Item, Plan
from plain.dense_plans import NOWS, WEEK, dense_plan

SEEDS = st.integers(0, 2**48)


@given(seed=SEEDS)
def test_posts_renamed_to_respond_or_listen_never_lower_the_share(seed: int) -> None:
    rnd = Random(seed)
    before = _without_other_ways(dense_plan(rnd, 26))
    after = replace(before, items=tuple(_renamed(before, item, rnd) for item in before.items))

    was = engine.judge_plan(before, WEEK, NOWS[0]).measures.one_way
    is_now = engine.judge_plan(after, WEEK, NOWS[0]).measures.one_way

    assert is_now.window_weeks == was.window_weeks
    assert (is_now.b or 0) >= (was.b or 0)


def _without_other_ways(made: Plan) -> Plan:
    """No campaign, from whose exemption a renamed post would drop out, and no stories, which are told together."""
    return replace(made, items=tuple(replace(item, campaign=None, format=None) for item in made.items))


def _renamed(made: Plan, item: Item, rnd: Random) -> Item:
    """Another name for a post that sends or calls; respond only where no slot of the week before could vouch for it."""
    if item.kind != "post" or item.petal not in {"send", "activate"} or not item.starts_at or rnd.random() < 0.3:
        return item
    first, last = item.starts_at - timedelta(days=15), item.starts_at + timedelta(days=8)
    is_answered = any(
        slot.kind == "slot" and slot.petal == "respond" and slot.starts_at and first < slot.starts_at < last
        for slot in made.items
    )
    return replace(
        item, petal="listen" if is_answered else rnd.choice(("listen", "respond")), triggered_by_insight=None
    )
