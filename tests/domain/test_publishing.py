"""Said channel by channel that a post is out: partly, whole, and back."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import post
from compassdesk.domain.holding import HELD_FROM, held
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Placement
from compassdesk.domain.publishing import (
    is_address,
    is_out,
    is_partly_out,
    not_out,
    nowhere_out,
    said_out,
    still_to_go,
)
from compassdesk.domain.reschedule import brought_to

AT = datetime(2027, 3, 9, 11, 32)
ITEM = post("send", "2027-03-09T11:00", id="p", channels=("fb", "x"), status="scheduled", body="Hello")


def test_it_is_partly_out_until_all_channels_are() -> None:
    assert not is_partly_out(ITEM)
    first = said_out(ITEM, ("fb",), AT, "https://facebook.com/1")
    assert is_partly_out(first)
    assert (first.status, still_to_go(first)) == ("scheduled", ("x",))
    assert first.placements == (Placement("fb", published_at=AT, url="https://facebook.com/1"),)
    whole = said_out(first, ("x",), AT)
    assert (whole.status, still_to_go(whole), is_partly_out(whole)) == ("published", (), False)


def test_a_link_that_was_noted_stays_until_it_is_said_otherwise() -> None:
    first = said_out(ITEM, ("fb",), AT, "https://facebook.com/1")
    assert said_out(first, ("fb",), AT).placements[0].url == "https://facebook.com/1"
    assert said_out(first, ("fb",), AT, "").placements[0].url is None


def test_what_is_not_out_after_all_leaves_nothing_particular_behind() -> None:
    whole = said_out(ITEM, ("fb", "x"), AT)
    back = not_out(whole, "fb")
    assert (back.status, still_to_go(back)) == ("scheduled", ("fb",))
    assert not_out(back, "x").placements == ()
    assert nowhere_out(whole).placements == ()


def test_what_was_published_as_a_whole_is_out_everywhere() -> None:
    whole = replace(ITEM, status="published")
    assert still_to_go(whole) == ()
    assert is_out(whole, "x")


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(("fb", "x"))), max_size=12))
def test_published_means_out_on_every_channel_whatever_was_said_before(steps) -> None:
    own = replace(ITEM, placements=(Placement("x", text="Hi", starts_at=AT),))
    item = own
    for out, channel in steps:
        item = said_out(item, (channel,), AT) if out else not_out(item, channel)
        assert (item.status == "published") == (not still_to_go(item))
        assert is_out(item, channel) == (out or item.status == "published")
    kept = {row.channel: (row.text, row.starts_at) for row in item.placements}
    assert kept["x"] == ("Hi", AT)


def test_on_the_other_channels_it_stays_out_also_where_only_the_whole_was_said_to_be() -> None:
    whole = replace(said_out(ITEM, ("fb",), AT), status="published")
    back = not_out(whole, "fb")
    assert (back.status, still_to_go(back)) == ("scheduled", ("fb",))
    assert back.placements == (Placement("x", published_at=ITEM.starts_at),)


def test_a_channel_that_is_added_to_what_is_published_is_not_out() -> None:
    more = brought_to(replace(ITEM, status="published"), ("fb", "x", "li"))
    assert (more.status, still_to_go(more), more.starts_at) == ("scheduled", ("li",), ITEM.starts_at)
    assert brought_to(said_out(more, ("li",), AT), ("x", "fb")).status == "published"


def test_taking_off_the_channel_that_was_left_makes_it_whole() -> None:
    assert brought_to(said_out(ITEM, ("fb",), AT), ("fb",)).status == "published"
    assert brought_to(replace(said_out(ITEM, ("fb",), AT), status="draft"), ("fb",)).status == "draft"
    assert brought_to(ITEM, ("fb",)).status == "scheduled"


def test_what_was_on_hold_and_is_out_is_held_no_longer() -> None:
    out = said_out(held(ITEM), ("fb", "x"), AT)
    assert (out.status, out.extra) == ("published", {})
    assert HELD_FROM in said_out(held(ITEM), ("fb",), AT).extra


CHANNELS = ("fb", "x", "li", "ig")
ACTS = st.one_of(
    st.tuples(st.sampled_from(("out", "back")), st.sampled_from(CHANNELS)),
    st.tuples(st.just("on"), st.lists(st.sampled_from(CHANNELS), min_size=1, unique=True)),
)


@given(st.booleans(), st.lists(ACTS, max_size=12))
def test_it_is_out_on_a_channel_only_where_somebody_said_so(published, acts) -> None:
    """And whatever becomes of its channels, it is published exactly when it is out on all that it is on."""
    item = replace(ITEM, status="published" if published else "scheduled")
    said = {"fb", "x"} if published else set()
    for act, where in acts:
        if act == "on":
            item, said = brought_to(item, where), said & set(where)
        elif where in item.channels:
            item = said_out(item, (where,), AT) if act == "out" else not_out(item, where)
            said = said | {where} if act == "out" else said - {where}
        assert {channel for channel in item.channels if is_out(item, channel)} == said
        assert (item.status == "published") == (said == set(item.channels))


def test_the_text_of_a_channel_goes_signed_and_as_the_posts_of_a_thread() -> None:
    own = replace(ITEM, placements=(Placement("x", text="One\n---\nTwo"),))
    assert texts_to_paste(own, "fb", "facebook", "^NB") == ("Hello ^NB",)
    assert texts_to_paste(own, "x", "x", "") == ("One 1/2", "Two 2/2")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("https://x.com/waterhoven/status/1", True),
        ("http://a.nl", True),
        ("x.com/1", False),
        ("https://x", False),
        ("https:// x.com", False),
        ("javascript://a.nl", False),
        ("https://[x", False),
        ("", False),
        ("https://a.nl/" + "a" * 3000, False),
    ],
)
def test_an_address_has_a_scheme_and_a_name(text: str, right: bool) -> None:
    assert is_address(text) is right
