"""What a network colours within a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.post_words import link_spans, marked, mention_spans
from compassdesk.domain.vocabulary import NETWORKS

TEXT = "Kom naar #OpenDag van @waterhoven: https://waterhoven.nl/open?x=1#nu of mail info@waterhoven.nl"


def words(text: str, network: str) -> list[tuple[str, str]]:
    return [(mark.kind, text[mark.start : mark.end]) for mark in marked(text, network)]


def test_links_hashtags_and_mentions_are_coloured():
    assert words(TEXT, "x") == [
        ("hashtag", "#OpenDag"),
        ("mention", "@waterhoven"),
        ("link", "https://waterhoven.nl/open?x=1#nu"),
    ]


def test_a_link_that_cannot_be_followed_is_not_coloured():
    assert [kind for kind, _ in words(TEXT, "instagram")] == ["hashtag", "mention"]
    assert link_spans("zie example.nl", "instagram"), "it is a link all the same, of which is told that it is dead"


@pytest.mark.parametrize(
    ("network", "text", "mentions"),
    [
        ("x", "@naam_van_15_let @naam.", ["@naam_van_15_let", "@naam"]),
        ("x", "@naam_van_16_lett", []),
        ("mastodon", "@naam@server.tld en @naam.", ["@naam@server.tld", "@naam"]),
        ("bluesky", "@naam.bsky.social maar niet @naam", ["@naam.bsky.social"]),
        ("instagram", "@naam.van.mij.", ["@naam.van.mij"]),
        ("facebook", "mail a@b.nl", []),
    ],
)
def test_a_mention_is_what_the_network_makes_one(network, text, mentions):
    assert [text[start:end] for start, end in mention_spans(text, network)] == mentions


PIECES = st.sampled_from(
    ["#a", "@b", "@b@c.nl", "https://a.nl/@x#y", "a.nl", " ", ".", "é", "👩‍👩‍👧", "\n", "#", "＃z", "1"]
)


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(NETWORKS))
def test_marks_stand_apart_and_in_order(text, network):
    found = marked(text, network)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_on_threads_only_the_first_hashtag_leads_somewhere():
    text = "#kade en #markt @naam"
    assert [text[mark.start : mark.end] for mark in marked(text, "threads", 1)] == ["#kade", "@naam"]
    assert [text[mark.start : mark.end] for mark in marked(text, "x")] == ["#kade", "#markt", "@naam"]
