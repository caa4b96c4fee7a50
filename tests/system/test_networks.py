"""The networks' data are whole, quiet, and can be corrected by the user."""

import colorsys
from datetime import date

import pytest

from compassdesk.domain.text_length import text_length
from compassdesk.domain.vocabulary import NETWORKS
from compassdesk.system.networks import network_facts


@pytest.fixture
def own(tmp_path):
    return tmp_path / "networks.toml"


def test_every_network_has_a_mark_of_its_own(own):
    facts = network_facts(own)
    assert set(facts) == set(NETWORKS)
    marks = [row.mark for row in facts.values()]
    assert len(set(marks)) == len(marks)
    assert all(1 <= len(mark) <= 3 for mark in marks)


def test_limits_say_when_and_where_they_were_read(own):
    for row in network_facts(own).values():
        assert (row.rule.limit is None) == (row.checked_on is None) == (row.source == "")


def test_colours_are_quiet_and_readable_on_white(own):
    for row in network_facts(own).values():
        red, green, blue = (int(row.colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        _, light, saturation = colorsys.rgb_to_hls(red, green, blue)
        assert saturation < 0.36
        assert light < 0.45


@pytest.mark.parametrize(
    ("network", "limit"),
    [("x", 280), ("mastodon", 500), ("bluesky", 300), ("threads", 500), ("instagram", 2200), ("facebook", 63206),
     ("linkedin", 3000), ("youtube", 5000), ("pinterest", 500), ("telegram", 4096), ("event", None)],
)  # fmt: skip
def test_limits_are_those_of_the_networks(own, network, limit):
    assert network_facts(own)[network].rule.limit == limit


def test_the_rules_count_as_the_networks_do(own):
    facts = network_facts(own)
    assert text_length("example.nl", facts["x"].rule).used == 23
    assert text_length("é", facts["youtube"].rule).used == 2
    assert not text_length("#a #b #c #d #e #f", facts["instagram"].rule).fits


def test_a_user_may_correct_a_number_and_nonsense_is_left_out(own, caplog):
    own.write_text(
        '[mastodon]\nlimit = 5000\nchecked_on = 2027-01-02\nway = "by hand"\n[x]\nlimit = -3\n'
        '[facebook]\nlimit = false\ncolour = 3\nweight = "heavy"\n',
        encoding="utf-8",
    )
    facts = network_facts(own)
    assert (facts["mastodon"].rule.limit, facts["mastodon"].rule.way) == (5000, "mastodon")
    assert facts["mastodon"].checked_on == date(2027, 1, 2)
    assert facts["x"].rule.limit == 280
    assert facts["facebook"].rule.limit is None
    assert "weight of facebook" in caplog.text


def test_a_broken_file_of_the_user_is_not_read(own, caplog):
    own.write_text("[x\n", encoding="utf-8")
    assert network_facts(own)["x"].rule.limit == 280
    assert "not read" in caplog.text


@pytest.mark.parametrize(
    ("network", "limit", "others"),
    [
        ("x", 280, {"alt": 1000}),
        ("mastodon", 500, {}),
        ("bluesky", 300, {"images": 4, "image_bytes": 2_000_000, "film_bytes": 300_000_000}),
        ("threads", 500, {"images": 20}),
        ("instagram", 2200, {"images": 10, "alt": 1000, "needs_one": True}),
        ("facebook", 63_206, {"images": 10}),
        ("linkedin", 3000, {"images": 9}),
        ("tiktok", 2200, {"images": 35, "shortest": 3, "longest": 600, "photo_caption": 4000}),
        ("youtube", 5000, {"films": 1}),
        ("pinterest", 500, {"images": 5, "alt": 500}),
        ("telegram", 4096, {"caption": 1024}),
        ("whatsapp", 4096, {"caption": 1024}),
        ("podcast", 4000, {}),
    ],
)
def test_the_limits_are_those_of_channels_md(own, network, limit, others):
    facts = network_facts(own)[network]
    assert facts.rule.limit == limit
    assert {name: getattr(facts.attachments, name) for name in others} == others


def test_what_else_channels_md_says_of_networks_is_there(own):
    facts = network_facts(own)
    assert (facts["bluesky"].rule.byte_limit, facts["x"].rule.link_length, facts["mastodon"].rule.link_length) == (
        3000,
        23,
        23,
    )
    assert (facts["threads"].rule.links, facts["threads"].rule.topics, facts["instagram"].rule.hashtags) == (5, 1, 5)
    assert (facts["instagram"].comment, facts["linkedin"].comment) == (2196, 1250)
    assert (facts["youtube"].title, facts["pinterest"].title, facts["podcast"].soft_limit) == (100, 100, 160)
    assert [one for one in facts if facts[one].rule.way == "bytes"] == ["youtube"]
