"""How networks count (channels.md section 1)."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.text_length import TextRule, graphemes, text_length

DATA = Path(__file__).parents[1] / "data"
X = TextRule(280, "weighted")
MASTODON = TextRule(500, "mastodon")
BLUESKY = TextRule(300, "bluesky", byte_limit=3000)
THREADS = TextRule(500, "threads", links=5)
INSTAGRAM = TextRule(2200, hashtags=5)
YOUTUBE = TextRule(5000, "bytes")

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇳🇱"
SKIN = "👍🏽"
ACCENT = "e\u0301"
CHINESE = "中文文本"
ARABIC = "مرحبا https://example.com/abc"
BARE = "zie example.nl nu"
MENTION = "@name@server.tld hoi"
LINK_24 = "https://example.nl/abcde"


@pytest.mark.parametrize(
    ("text", "x", "mastodon", "bluesky", "threads"),
    [
        ("", 0, 0, 0, 0),
        ("abc\nd", 5, 5, 5, 5),
        (FAMILY, 2, 1, 1, 25),
        (FLAG, 2, 1, 1, 8),
        (SKIN, 2, 1, 1, 8),
        ("❤️", 2, 1, 1, 6),
        ("©", 2, 1, 1, 1),
        (ACCENT, 1, 1, 1, 1),
        (CHINESE, 8, 4, 4, 4),
        (ARABIC, 29, 29, 29, 29),
        (BARE, 30, 17, 17, 17),
        (MENTION, 20, 9, 20, 20),
        (LINK_24, 23, 23, 24, 24),
        ("https://nl.example.org/a?b=c#d.", 24, 24, 31, 31),
        ("mail info@example.nl", 20, 20, 20, 20),
        ("o.a. dit, m.u.v. dat", 20, 20, 20, 20),
        ("“quote”…", 9, 8, 8, 8),
    ],
)
def test_each_network_counts_in_its_own_way(text, x, mastodon, bluesky, threads):
    counted = [text_length(text, rule).used for rule in (X, MASTODON, BLUESKY, THREADS)]
    assert counted == [x, mastodon, bluesky, threads]


@pytest.mark.parametrize(
    ("text", "x", "mastodon"),
    [
        ("https://a.nl,https://b.nl", 47, 47),
        ("Zie https://a.nl—tekst", 33, 33),
        ("https://a.nl😀", 25, 24),
        ("https://example.nl/page—text", 23 + 5, 23),
        ("https://example.nl/中文", 23 + 4, 23),
        ("https://example.nl/Русские_слова", 23, 23),
        ("https://example.nl/primer_(film).", 24, 24),
        ("https://example.nl/up_(album_(edited))", 23, 23),
        ("(https://example.nl/a)", 25, 25),
        ("https://example.nl:8080/?q=a&b=#", 23, 23),
        ("https://example.nl?q=a.", 24, 24),
        ("https://localhost/a", 19, 19),
        ("groups.ioのような", 31, 13),
        ("x@example.nl", 12, 12),
        ("#example.nl $example.nl _example.nl", 35, 35),
        ("zie example.nl's", 29, 16),
        ("café.nl", 23, 7),
        ("®️ ®︎ ™", 2 + 1 + 3 + 1 + 2, 5),
        ("😀\u200d", 3, 1),
    ],
)
def test_a_link_ends_where_the_network_ends_it(text, x, mastodon):
    assert [text_length(text, rule).used for rule in (X, MASTODON)] == [x, mastodon]


def test_no_text_is_tried_again_and_again():
    """Where the grammar went back over what it had read, the first of these would take hours."""
    for piece in ("a", "é-", "a.", "(", "((", "/", "?", "a.nl/(", "https://", "@a.nl/"):
        for rule in (X, MASTODON):
            assert text_length("https://example.nl/" + piece * 10_000, rule).used >= rule.link_length
    for piece in ("a.", "é.", "a_b.nl.", ")", "a.ыы."):
        for rule in (X, MASTODON, THREADS):
            assert text_length(piece * 4_000, rule).used >= 4_000
            assert text_length("https://" + piece * 4_000, rule).used >= 4_000


@pytest.mark.parametrize(
    ("text", "x", "mastodon"),
    [
        ("a.b.c.nl.d.e", 23 + 4, 12),
        ("https://my_page.nl x.nl", 19 + 23, 23),
        ("https://my_page.example.nl", 23, 23),
        ("éa.nl, b_c.nl", 1 + 23 + 2 + 6, 13),
    ],
)
def test_a_name_ends_at_its_last_ending_and_has_no_underscore_before_that(text, x, mastodon):
    assert [text_length(text, rule).used for rule in (X, MASTODON)] == [x, mastodon]


def test_the_count_explains_itself():
    assert text_length(f"{FLAG} {LINK_24} 中", X).notes == (
        ("link-counts", 23),
        ("emoji-counts", 2),
        ("wide-counts", 2),
    )
    assert text_length(MENTION, MASTODON).notes == (("mention-domain-free", 11),)
    assert text_length("https://example.nl/a/very/long/path/indeed", BLUESKY).notes == (("app-shortens-links", 26),)
    assert text_length(f"Hi {FAMILY}", THREADS).notes == (("emoji-bytes", 25),)


def test_the_limit_is_reached_exactly():
    assert text_length("a" * 280, X).fits
    over = text_length("a" * 281, X)
    assert not over.fits
    assert over.left == -1


def test_a_channel_may_have_its_own_limit():
    assert text_length("a" * 300, X, limit=25_000).left == 24_700


def test_bluesky_also_limits_bytes():
    heavy = text_length(FAMILY * 150, BLUESKY)
    assert (heavy.used, heavy.limit, heavy.unit, heavy.fits) == (3750, 3000, "bytes", False)


def test_youtube_counts_bytes():
    assert text_length("é", YOUTUBE).used == 2


def test_too_many_tags_or_links_do_not_fit():
    six = "#een #twee #drie #vier #vijf #zes"
    assert text_length(six, INSTAGRAM).notes == (("too-many-hashtags", 6),)
    assert not text_length(six, INSTAGRAM).fits
    assert text_length("#een #2027 C#7 a#b &#39;", INSTAGRAM).fits
    assert text_length("a.nl b.nl c.nl d.nl e.nl f.nl", THREADS).notes == (("too-many-links", 6),)


def test_without_a_limit_everything_fits():
    assert text_length("a" * 100_000, TextRule()).left is None


@given(st.text())
def test_any_text_is_counted_and_more_text_never_counts_less_in_bytes(text):
    for rule in (X, MASTODON, BLUESKY, THREADS, INSTAGRAM, YOUTUBE):
        assert (text_length(text, rule).used > 0) == bool(text)
    assert text_length(text + "a", YOUTUBE).used == text_length(text, YOUTUBE).used + 1


def test_x_counts_as_its_own_library_does():
    """Some thousand texts of links, signs, scripts and emoji, put together at random (tests/data/counters)."""
    rows = json.loads((DATA / "counters" / "x_lengths.json").read_text(encoding="utf-8"))
    assert [(text, text_length(text, X).used) for text, _ in rows] == [(text, length) for text, length in rows]


def test_every_network_counts_as_the_second_judge_does():
    """Some of the texts that `dev.py torture` has counted anew (tests/torture/test_counters.py)."""
    rows = json.loads((DATA / "counters" / "lengths.json").read_text(encoding="utf-8"))
    rules = (X, MASTODON, TextRule(300, "bluesky"), YOUTUBE, THREADS)
    assert [(text, [text_length(text, rule).used for rule in rules]) for text, *_ in rows] == [
        (text, lengths) for text, *lengths in rows
    ]


@pytest.mark.parametrize(
    ("text", "mastodon"),
    [
        ("@naam@server", 5),
        ("@naam@server.tld@naam", 21),
        ("@a.b-c@x.y!", 7),
        ("=@naam@server.tld", 17),
        ("@naïef@server.tld", 17),
        ("@naam@server.tld://", 19),
        ("gemini://example.nl/lang/pad ", 24),
        ("http://a\u200f.nl", 12),
    ],
)
def test_a_mention_on_mastodon_is_what_its_server_takes_for_one(text, mastodon):
    assert text_length(text, MASTODON).used == mastodon


@pytest.mark.parametrize(
    ("text", "x", "library"),
    [
        ("©", 2, 1),
        ("👨\u200d👩", 2, 5),
        ("🫱🏽\u200d🫲🏿", 2, 9),
    ],
)
def test_what_is_counted_otherwise_than_by_the_library_of_x(text, x, library):
    """Each an emoji to whoever sees it, and two by channels.md; the library's list of emoji is of 2019."""
    assert text_length(text, X).used == x != library


@pytest.mark.parametrize(
    ("text", "x"),
    [
        ("ñandu.nl", 24),
        ("a.nl/文e.nl", 48),
        ("-\u200fe.nl", 26),
        ("\u200d", 1),
        ("1\u20e3 3\ufe0f", 2 + 1 + 3),
        ("☺🏽", 4),
        ("😀a.nl🏽", 2 + 23 + 2),
        ("https://t.co/AbC1&z", 23 + 2),
        ("é\r\né", 3),
        ("https://日本.jp\u200d", 23 + 1),
    ],
)
def test_what_is_no_emoji_and_no_part_of_a_link_weighs_by_its_letters(text, x):
    assert text_length(text, X).used == x


@given(st.text(alphabet="🇳🇱🇧a\u0301\u200d\ufe0f👩\u0600\u0915\u094d\n", max_size=12))
def test_flags_in_a_row_are_those_of_the_standard(text):
    import regex

    assert graphemes(text) == (list(text) if text.isascii() else regex.findall(r"\X", text))


@pytest.mark.timeout(20)
def test_a_text_of_flags_is_counted_as_fast_as_any_other():
    assert text_length(FLAG * 100_000, MASTODON).used == 100_000


def test_more_hashtags_than_lead_somewhere_are_told_and_taken():
    threads = TextRule(500, "threads", topics=1)
    assert text_length("#kade", threads).notes == ()
    told = text_length("#kade #markt", threads)
    assert (told.notes, told.fits) == ((("only-topics", 1),), True)
