"""What lasts several days stands once across them, for any rows of any plan."""

from datetime import date, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.plan import Campaign, Client, DayNote, Item, Plan
from compassdesk.domain.several_days import Spanning, parts_in, spanning

MONDAY = date(2027, 3, 8)
WEEK = [MONDAY + timedelta(days=at) for at in range(7)]


def test_campaigns_come_first_then_notes_then_items_and_what_lasts_a_day_is_none() -> None:
    plan = Plan(
        client=Client(name="Waterhoven"),
        campaigns=(Campaign(id="c", name="Dorpsplein", starts=MONDAY, ends=MONDAY),),
        day_notes=(
            DayNote(id="n1", first=MONDAY, text="Raad"),
            DayNote(id="n2", first=MONDAY, last=MONDAY + timedelta(days=2), text="Week van het plein"),
        ),
    )
    fair = Item(
        id="i", kind="post", petal="send", title="Beurs", status="draft", starts_at=datetime(2027, 3, 8, 9),
        last_day=date(2027, 3, 9),
    )  # fmt: skip
    assert [(one.kind, one.id) for one in spanning(plan, (fair,))] == [
        ("campaigns", "c"), ("day_notes", "n2"), ("items", "i"),
    ]  # fmt: skip


def test_a_bar_that_runs_on_says_so_at_both_ends() -> None:
    whole = Spanning("campaigns", "c", MONDAY - timedelta(days=3), MONDAY + timedelta(days=20), "Verkiezingen")
    before, here, after = (parts_in([day + timedelta(weeks=shift) for day in WEEK], [whole])[0] for shift in (-1, 0, 2))
    assert (before.start, before.end, before.begins, before.ends) == (4, 6, True, False)
    assert (here.start, here.end, here.begins, here.ends) == (0, 6, False, False)
    assert (after.start, after.end, after.begins, after.ends) == (0, 6, False, True)


bars = st.builds(
    lambda start, length, number: Spanning(
        "items", str(number), MONDAY + timedelta(days=start), MONDAY + timedelta(days=start + length), ""
    ),
    st.integers(-9, 9), st.integers(0, 15), st.integers(),
)  # fmt: skip


@given(st.lists(bars, max_size=12))
def test_no_bar_lies_over_another_and_none_in_sight_is_left_out(all_bars) -> None:
    found = parts_in(WEEK, all_bars)
    touching = [one for one in all_bars if one.first <= WEEK[-1] and one.last >= WEEK[0]]
    assert [one.of for one in found] == touching
    for one, other in combinations(found, 2):
        assert one.lane != other.lane or one.end < other.start or other.end < one.start
