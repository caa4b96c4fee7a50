"""Said channel by channel that a post is out: partly, whole, and back."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import post
from compassdesk.domain.pasting import texts_to_paste
from compassdesk.domain.plan import Placement
from compassdesk.domain.publishing import is_address, is_out, is_partly_out, not_out, nowhere_out, said_out, still_to_go

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
