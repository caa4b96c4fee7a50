"""What is looked at again when a plan changes while it is dragged about, and what is remembered."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from builders import channel, client, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.week import Week

NOW = datetime(2027, 2, 26, 12)
POST = post("send", "2027-03-01T09:00", id="p", channels=("li",), speaker="marc")
SLOT = slot("respond", "2027-03-01T13:00", id="s", speaker="marc")
PLAN = plan(POST, SLOT)


def test_only_the_changed_item_is_looked_at_again() -> None:
    first = engine.prepare(PLAN, NOW)
    moved = replace(SLOT, starts_at=datetime(2027, 3, 2, 13))

    again = engine.prepare(replace(PLAN, items=(POST, moved)), NOW, first)

    assert again.by_id["p"] is first.by_id["p"]
    assert again.by_id["s"].start == datetime(2027, 3, 2, 13)


def test_a_changed_norm_looks_at_everything_again() -> None:
    first = engine.prepare(PLAN, NOW)
    quick = replace(PLAN, channels=(channel("li", response_norm_hours=1), channel("x", "x")))

    again = engine.prepare(quick, NOW, first)

    assert again.by_id["p"].asks[0].deadline == first.by_id["p"].asks[0].deadline - 23 * 60


def test_time_that_passes_is_noticed_without_looking_at_items_again() -> None:
    first = engine.prepare(PLAN, NOW)

    later = engine.prepare(PLAN, NOW + timedelta(days=30), first)

    assert [entry.item.id for entry in first.entries] == ["p", "s"]
    assert [entry.item.id for entry in later.entries] == ["p"]
    assert [entry.item.id for entry in later.uncounted] == ["s"]


def test_all_channels_means_every_channel_now_and_later() -> None:
    more = replace(PLAN, channels=(*PLAN.channels, channel("new")))

    assert engine.prepare(PLAN, NOW).by_id["s"].channels == ("li", "x")
    assert engine.prepare(more, NOW, engine.prepare(PLAN, NOW)).by_id["s"].channels == ("li", "new", "x")


def test_items_stand_by_start_then_slots_before_posts_then_id() -> None:
    same = "2027-03-01T09:00"
    rows = (post("send", same, id="b"), post("send", same, id="a"), slot("listen", same, id="z"), POST)

    assert [entry.item.id for entry in engine.prepare(plan(*rows), NOW).entries] == ["z", "a", "b", "p"]


def test_what_has_no_time_yet_is_left_out() -> None:
    ledger = engine.prepare(plan(post("send", None, id="tray", status="idea"), POST), NOW)

    assert set(ledger.by_id) == {"p"}


def test_a_slot_that_runs_on_takes_time_from_the_next_week_too() -> None:
    watch, after = (slot("respond", start, 60, speaker="marc") for start in ("2027-03-07T23:00", "2027-03-08T00:30"))
    telecom = plan(watch, after, client=client(profile="telecom_24x7"))
    next_week = Week.of(datetime(2027, 3, 8))
    first = engine.prepare(telecom, NOW)
    alone = petal_shares(first, next_week, 1)["respond"].minutes

    longer = engine.prepare(replace(telecom, items=(replace(watch, minutes=120), after)), NOW, first)

    assert (alone, petal_shares(longer, next_week, 1)["respond"].minutes) == (60, 30)


def test_weeks_in_which_nothing_changed_are_taken_over_until_what_holds_for_all_changes() -> None:
    first = engine.prepare(PLAN, NOW)
    here, next_week = Week.of(POST.starts_at), Week.of(datetime(2027, 3, 8))
    added = slot("listen", "2027-03-08T10:00", id="t")
    engine.judge(first, next_week)

    again = engine.prepare(replace(PLAN, items=(POST, SLOT, added)), NOW, first)
    other_people = engine.prepare(replace(PLAN, spokespersons=()), NOW, first)

    assert again.counted_week(here) is first.counted_week(here)
    assert again.counted_week(next_week) is not first.counted_week(next_week)
    assert other_people.counted_week(here) is not first.counted_week(here)
