"""What an item becomes when it is moved, taken off the calendar or copied."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Item, ItemResult, Placement
from compassdesk.domain.reschedule import behind_gaps, duplicated, moved, on_channels, placed_at, resized, unscheduled
from plan_values import rows

NINE = datetime(2027, 3, 8, 9)
POST = Item(
    "p", "post", "send", "News", status="approved", starts_at=NINE, channels=("fb", "x"),
    placements=(Placement("x", "Short", datetime(2027, 3, 8, 12)),), approved_by="noor", approved_at=NINE,
    kept="yes", result=ItemResult(comments=3), series="weekly",
)  # fmt: skip


def test_times_of_channels_travel_along():
    later = moved(POST, timedelta(days=1, hours=1))
    assert later.starts_at == datetime(2027, 3, 9, 10)
    assert later.placements[0].starts_at == datetime(2027, 3, 9, 13)
    assert placed_at(POST, datetime(2027, 3, 1, 8, 0, 59)).placements[0].starts_at == datetime(2027, 3, 1, 11)


def test_the_last_day_travels_along_and_goes_with_the_date():
    fair = replace(POST, last_day=date(2027, 3, 10))
    assert moved(fair, timedelta(days=2)).last_day == date(2027, 3, 12)
    assert unscheduled(fair).last_day is None


def test_an_idea_without_a_time_gets_one():
    idea = Item("i", "post", "send", "Idea", status="idea")
    assert placed_at(idea, NINE).starts_at == NINE
    assert moved(idea, timedelta(days=1)) == idea


def test_past_the_end_of_time_is_refused():
    with pytest.raises(InputError) as caught:
        moved(POST, timedelta(days=3_000_000))
    assert caught.value.code == "no-such-day"


def test_in_the_tray_an_approved_post_is_a_draft_again():
    loose = unscheduled(POST)
    assert (loose.starts_at, loose.status, loose.approved_by, loose.approved_at) == (None, "draft", None, None)
    assert loose.placements == (Placement("x", "Short"),)
    assert unscheduled(Item("i", "post", "send", "Idea", status="idea", starts_at=NINE)).status == "idea"


def test_what_was_published_keeps_its_date():
    with pytest.raises(InputError) as caught:
        unscheduled(Item("p", "post", "send", "News", status="published", starts_at=NINE))
    assert caught.value.code == "published-has-a-date"


def test_a_length_is_a_minute_to_a_week():
    earlier = resized(POST, 45, datetime(2027, 3, 8, 8, 30))
    assert (earlier.minutes, earlier.starts_at) == (45, datetime(2027, 3, 8, 8, 30))
    assert earlier.placements[0].starts_at == datetime(2027, 3, 8, 11, 30)
    assert resized(POST, 45).starts_at == NINE
    for minutes in (0, -5, 10_081):
        with pytest.raises(InputError):
            resized(POST, minutes)


def test_a_copy_is_a_new_draft_with_nothing_of_what_happened():
    copy = duplicated(POST, delta=timedelta(days=7))
    assert (copy.id, copy.status, copy.kept, copy.result, copy.series) == ("", "draft", "unknown", None, None)
    assert copy.approved_by is None
    assert copy.starts_at == datetime(2027, 3, 15, 9)
    assert copy.channels == ("fb", "x")


def test_texts_and_times_leave_with_their_channel():
    assert on_channels(POST, ("x", "li", "x")).placements == POST.placements
    assert on_channels(POST, ("x", "li", "x")).channels == ("x", "li")
    assert on_channels(POST, ("fb",)).placements == ()


def test_a_copy_for_other_channels_leaves_the_texts_of_the_old_ones():
    copy = duplicated(POST, ("li", "li"))
    assert (copy.channels, copy.placements) == (("li",), ())
    assert duplicated(Item("s", "slot", "respond", "A", all_channels=True), ("li",)).all_channels is False


def test_what_comes_into_a_gap_of_the_clocks_lies_behind_it_and_what_stood_there_stays():
    night = datetime(2027, 3, 28, 2, 30)
    there, comes = replace(POST, id="there", starts_at=night), replace(POST, starts_at=night)
    undated = replace(POST, id="idea", starts_at=None)
    rows = behind_gaps((there, comes, undated), (there, POST), "Europe/Amsterdam")
    assert [row.starts_at for row in rows] == [night, datetime(2027, 3, 28, 3, 30), None]
    assert rows[1].placements[0].starts_at == datetime(2027, 3, 8, 13)
    assert behind_gaps((comes,), (POST,), "UTC") == (comes,)


PLANNED = frozenset((
    "kind", "petal", "title", "body", "starts_at", "last_day", "minutes", "channels", "all_channels", "spokesperson",
    "co_spokespersons", "petal_confirmed", "deadline", "approver", "approval_due", "campaign", "audience", "objective",
    "discipline", "partner_disciplines", "invitation", "response_channel", "media_type", "value_kind", "evidence",
    "c_tags", "players", "routes", "emotions", "profile_focus", "disclosure_label", "benefit", "ai_assisted",
    "triggered_by_insight", "format", "labels", "private_note", "link", "first_comment", "template",
    "role_account_reason", "cost_eur", "tone_check",
))  # fmt: skip
"""What a copy says as well. A new field of an item belongs here, or to what happened."""


@given(rows(Item))
def test_a_copy_says_what_was_planned_and_nothing_of_what_happened(item):
    copy = duplicated(item)
    said = {name: getattr(copy, name) for name in Item.__struct_fields__ if name not in PLANNED}
    assert {name: getattr(copy, name) for name in PLANNED} == {name: getattr(item, name) for name in PLANNED}
    assert said.pop("status") in {"idea", "draft"}
    assert all(one.published_at is None and one.url is None for one in said.pop("placements"))
    bare = replace(Item("", item.kind, item.petal, item.title), extra=said.pop("extra"))
    assert said == {name: getattr(bare, name) for name in said}
