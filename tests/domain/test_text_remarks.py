"""Quiet remarks on a text, and the text without what they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import campaign, client, plan, post
from compassdesk.domain.hashtags import camel_cased
from compassdesk.domain.plain_language import emoji_row, longest_sentence, shouted
from compassdesk.domain.text_remarks import known_words, text_remarks

KNOWN = frozenset(("open", "dag", "dorps", "plein", "waterhoven", "boswachter"))


@pytest.mark.parametrize(
    ("tag", "better"),
    [
        ("#opendag", "#OpenDag"),
        ("#dorpsplein", "#DorpsPlein"),
        ("#opendorpsplein", "#OpenDorpsPlein"),
        ("#boswachter", None),
        ("#OpenDag", None),
        ("#opendeur", None),
        ("#open2027", None),
        ("#dag", None),
    ],
)
def test_a_hashtag_gets_a_capital_for_each_word_that_is_known(tag, better):
    assert camel_cased(tag, KNOWN) == better


@given(st.lists(st.sampled_from(sorted(KNOWN)), min_size=2, max_size=4))
def test_what_is_put_together_from_known_words_is_taken_apart_without_losing_a_letter(words):
    tag = "#" + "".join(words)
    better = camel_cased(tag, KNOWN)
    assert better is None or (better.casefold() == tag and better != tag)
    assert better is not None or not 7 <= len(tag) - 1 <= 24


def test_known_words_are_those_of_client_campaigns_and_item():
    held = plan(client=client(name="Gemeente Waterhoven", own_words=("Zonnewijzer",)),
                campaigns=(campaign("plein", "2027-03-01", "2027-03-31", name="Plein: denk mee"),))  # fmt: skip
    known = known_words(held, post("send", None, title="De open dag", body="Kom #opendag, allemaal!"))
    assert {"waterhoven", "zonnewijzer", "plein", "denk", "open", "dag", "kom", "allemaal"} <= known
    assert "#opendag" not in known


def codes(text: str, level: str = "usual") -> list[str]:
    return [remark.code for remark in text_remarks(text, KNOWN, level)]


def test_links_and_hashtags_are_told_whatever_the_level_and_mended():
    text = "#een #twee Kom op de #opendag: http://a.nl"
    assert codes(text, "off") == ["not-secure", "small-hashtag", "hashtags-first"]
    for _ in range(3):
        text = text_remarks(text, KNOWN, "off")[0].mended
    assert text == "Kom op de #OpenDag: https://a.nl\n\n#een #twee"
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "level", "told"),
    [
        ("woord " * 31, "usual", ["long-sentence"]),
        ("woord " * 31, "off", []),
        ("woord " * 30, "usual", []),
        ("woord " * 16, "b1", ["long-for-b1"]),
        ("Een zin. " * 30, "b1", []),
        ("Zie https://a.nl/een-heel-lang-adres " + "#een " * 40, "usual", []),
        ("KOMT ALLEN, GRATIS", "usual", ["capitals"]),
        ("De BTW en het WATERHOVEN-fonds", "usual", []),
        ("Feest 🎉🎈🎊 🥳", "usual", ["emoji-row"]),
        ("Feest 🎉 en 🎈 en 🎊 en 🥳", "usual", []),
        ("   ", "b1", []),
        ("a" * 6000, "b1", []),
    ],
)
def test_plain_language_is_told_by_looks_alone(text, level, told):
    assert codes(text, level) == told


def test_what_is_told_says_how_much_and_where():
    assert longest_sentence("Kort. Dit is een zin van acht woorden samen.") == (8, "Dit is een zin")
    assert shouted("GRATIS! Gratis, GRATIS en VANDAAG", frozenset(("vandaag",))) == ("GRATIS",)
    assert emoji_row("👨‍👩‍👧‍👦 👍🏽🇳🇱") == 3


@given(st.text(st.sampled_from("aA #@.:/\n😀é1"), max_size=60))
def test_a_mended_text_is_told_less_of_the_same(text):
    for remark in text_remarks(text, KNOWN, "b1"):
        if remark.mended is not None:
            assert remark.mended != text
            assert text_remarks(remark.mended, KNOWN, "b1") != text_remarks(text, KNOWN, "b1")


def test_a_field_that_was_not_filled_in_is_told():
    (told, *_) = text_remarks("Doe mee met {campagne}!", KNOWN, "usual")
    assert (told.code, told.about, told.mended) == ("unfilled", "{campagne}", None)
    assert text_remarks("Een {zin met haken} en { los.", KNOWN, "usual") == ()
