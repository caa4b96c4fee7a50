"""A campaign that is moved with its items, and what stays."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from compassdesk.domain.campaign_moving import along, moved_campaign
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Campaign, Item, Placement

NOW = datetime(2027, 3, 9, 10)
SPRING = Campaign("c", "Spring", date(2027, 3, 8), date(2027, 3, 20), closes_on=date(2027, 3, 18))
POST = Item(
    "p", "post", "send", "News", status="approved", starts_at=datetime(2027, 3, 10, 9), channels=("fb", "x"),
    campaign="c",
    placements=(Placement("x", starts_at=datetime(2027, 3, 10, 12)),), deadline=datetime(2027, 3, 9, 17),
)  # fmt: skip
SLOT = Item("s", "slot", "respond", "Answer", starts_at=datetime(2027, 3, 10, 13), minutes=60, campaign="c")


def test_posts_and_slots_go_along_with_times_of_their_own_and_their_deadlines():
    patch = moved_campaign(SPRING, 7, along((POST, SLOT), NOW).going)
    (campaign,) = patch.campaigns
    assert (campaign.starts, campaign.ends, campaign.closes_on) == (
        date(2027, 3, 15),
        date(2027, 3, 27),
        date(2027, 3, 25),
    )
    post, slot = patch.items
    assert (post.starts_at, post.deadline) == (datetime(2027, 3, 17, 9), datetime(2027, 3, 16, 17))
    assert post.placements[0].starts_at == datetime(2027, 3, 17, 12)
    assert slot.starts_at == datetime(2027, 3, 17, 13)
    assert post.status == "approved"
    assert patch.base.items == (POST, SLOT)


def test_what_is_published_past_or_without_a_date_stays_and_is_counted():
    published = replace(POST, id="out", status="published", starts_at=datetime(2027, 4, 1, 9))
    past = replace(SLOT, id="over", starts_at=NOW - timedelta(minutes=1))
    idea = replace(POST, id="idea", starts_at=None, status="idea")
    found = along((published, past, idea, POST), NOW)
    assert (found.going, found.published, found.past) == ((POST,), 1, 1)


def test_what_is_out_on_one_channel_stays_and_is_counted_as_published():
    out = replace(POST, placements=(Placement("x", published_at=datetime(2027, 3, 9, 9)),))
    found = along((out, SLOT), NOW)
    assert (found.going, found.published, found.past) == ((SLOT,), 1, 0)


def test_by_when_somebody_says_yes_keeps_its_distance():
    asked = replace(POST, deadline=None, approver="noor", approval_due=datetime(2027, 3, 9, 12))
    (moved,) = moved_campaign(SPRING, -7, (asked,)).items
    assert (moved.deadline, moved.approval_due) == (None, datetime(2027, 3, 2, 12))


def test_an_item_past_the_end_of_the_calendar_refuses_the_whole_move():
    far = replace(SLOT, starts_at=datetime(2100, 12, 30, 9))
    with pytest.raises(InputError):
        moved_campaign(SPRING, 7, (far,))
