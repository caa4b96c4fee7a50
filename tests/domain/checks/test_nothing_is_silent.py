"""What does not count is named, and what is moved is judged where it went (domain.md C7, decision 13)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.checks import engine
from compassdesk.domain.plan import CheckSetting, Item, Placement, Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.check_json import report_object
from plain.dense_plans import NOWS, WEEK, dense_plan

SEEDS = st.integers(0, 2**48)
KEPT_ON = ("CD-01", "CD-10", "CD-14", "CD-15", "CD-16", "CD-18")
"""What cannot be switched off."""


def said(made: Plan, week: Week = WEEK, now: datetime = NOWS[0]) -> Mapping[str, Any]:
    return report_object("", engine.judge_plan(made, week, now), lambda _: "")


def notices(made: Plan) -> Mapping[str, Any]:
    found: Mapping[str, Any] = said(made)["notices"]
    return found


def crowded(rnd: Random) -> Plan:
    """A plan with something in the judged week."""
    made = dense_plan(rnd, 26)
    assume(any(_is_in_week(item) and item.status != "cancelled" for item in made.items))
    return made


def _is_in_week(item: Item) -> bool:
    """Without a doubt: not within a day of its ends, and with no time of its own."""
    edges = timedelta(days=1)
    return (
        item.starts_at is not None and WEEK.start + edges <= item.starts_at < WEEK.end - edges and not item.placements
    )


@given(seed=SEEDS)
def test_what_is_put_on_hold_made_an_idea_or_undated_is_named(seed: int) -> None:
    rnd = Random(seed)
    before = crowded(rnd)
    hushed = rnd.choice([item for item in before.items if _is_in_week(item)])
    was = notices(before)

    for change, name in (
        ({"status": "on_hold"}, "on_hold"),
        ({"status": "idea"}, "ideas"),
        ({"status": "idea", "starts_at": None}, "undated"),
        ({"status": "draft", "starts_at": None}, "undated"),
    ):
        now = notices(_with(before, replace(hushed, **change)))
        already = name in ("on_hold", "ideas") and hushed.status == change["status"]
        assert now.get(name, 0) == was.get(name, 0) + (not already), name


@given(seed=SEEDS)
def test_drafts_that_are_not_counted_are_named(seed: int) -> None:
    made = crowded(Random(seed))
    drafts = [item for item in made.items if item.status == "draft"]
    clear = replace(made, items=tuple(item for item in made.items if item.status != "draft" or _is_in_week(item)))
    counted, not_counted = (
        replace(clear, client=replace(clear.client, count_drafts=counts)) for counts in (True, False)
    )

    assert "drafts" not in notices(counted)
    assert notices(not_counted).get("drafts", 0) == sum(_is_in_week(item) for item in drafts)


@given(seed=SEEDS, number=st.integers(1, 25))
def test_a_check_that_is_switched_off_is_named(seed: int, number: int) -> None:
    check = f"CD-{number:02}"
    made = replace(dense_plan(Random(seed), 26), check_settings=(CheckSetting(check, enabled=False),))
    off, ignored = (notices(made).get(name, []) for name in ("off", "ignored"))

    assert (check in ignored) == (check in KEPT_ON)
    assert (check in off) == (check not in KEPT_ON)
    if check in KEPT_ON:
        found = [row for row in said(made)["findings"] if row["check"] == check]
        plain = [row for row in said(replace(made, check_settings=()))["findings"] if row["check"] == check]
        assert found == plain


@given(seed=SEEDS, weeks=st.sampled_from((-3, -2, -1, 1)), with_time=st.booleans())
def test_what_is_moved_to_another_week_is_judged_there(seed: int, weeks: int, with_time: bool) -> None:
    """By its start, or by a time of its own on its channel, at most seven days away."""
    made = replace(dense_plan(Random(seed), 26), check_settings=())
    start = WEEK.start + timedelta(days=2, hours=9)
    post = Item("moved", "post", "send", "A post", "scheduled", starts_at=start, channels=("li",), spokesperson="marc")
    weeks = max(-1, weeks) if with_time else weeks
    away = start + timedelta(weeks=weeks)
    moved = replace(post, placements=(Placement("li", starts_at=away),)) if with_time else replace(post, starts_at=away)

    for week, changes in ((WEEK, 0), (WEEK.plus(weeks), 1)):
        before, after = (said(plan, week)["measures"]["petals"]["send"] for plan in (made, _with(made, moved)))
        assert after["items"] == before["items"] + changes
        assert after["minutes"] == before["minutes"] + 20 * changes


def _with(made: Plan, item: Item) -> Plan:
    return replace(made, items=(*(other for other in made.items if other.id != item.id), item))
