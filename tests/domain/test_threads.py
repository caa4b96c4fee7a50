"""A long text as the posts of a thread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.post_words import marked
from compassdesk.domain.text_length import graphemes, text_length
from compassdesk.domain.threads import MOST_SPLIT, SEPARATOR, THREADED, pieces, posts_of, spans, split
from compassdesk.system.networks import network_facts

LONG = (
    "Werkt u graag buiten en kunt u goed luisteren, ook naar bomen? We zoeken een boswachter voor 32 uur. 🌲 "
    "U kent dhr. De Vries misschien al van de rondleidingen in het park. Hij gaat met pensioen en zoekt wie het van "
    "hem overneemt. Wat u doet: u telt vogels, spreekt scholen toe en houdt de paden open. "
    "Solliciteren kan tot 28 maart: https://waterhoven.nl/vacatures"
)


def fits_on(network: str, limit: int | None = None):
    rule = network_facts()[network].rule
    return lambda part: text_length(part, rule, limit).fits


def test_a_long_text_ends_its_posts_at_sentences_and_numbers_them():
    at = LONG.index("Wat u doet")
    posts = posts_of(split(LONG, "x", fits_on("x")), "x")
    assert posts == (f"{LONG[: at - 1]} 1/2", f"{LONG[at:]} 2/2")


def test_an_emoji_stays_behind_its_sentence_and_a_shortened_word_ends_none():
    assert posts_of(split(LONG, "x", fits_on("x", 125)), "x")[0].endswith("32 uur. 🌲 1/5")


def test_a_paragraph_goes_before_a_sentence():
    text = f"{'Een zin. ' * 20}\n\n{'Nog een zin. ' * 20}"
    assert posts_of(split(text, "x", fits_on("x")), "x")[0] == f"{('Een zin. ' * 20).strip()} 1/2"


def test_a_text_that_fits_stays_and_so_does_one_that_was_split():
    assert split("Kort.", "x", fits_on("x")) == "Kort."
    once = split(LONG, "x", fits_on("x"))
    assert split(once, "x", fits_on("x")) == once


def test_a_separator_that_somebody_put_stays_where_it_is():
    written = split(f"Eerst dit.\n---\n{LONG}", "x", fits_on("x"))
    assert pieces(written)[0] == "Eerst dit."
    assert len(pieces(written)) == 3


def test_only_networks_with_threads_part_a_text():
    assert posts_of("a\n---\nb", "facebook") == ("a\n---\nb",)
    assert posts_of("a\r\n - - -\r\n----\r\nb\n\n---\n", "bluesky") == ("a\r\n - - - 1/2", "b 2/2")
    assert posts_of("a -- b", "x") == ("a -- b",)


def test_more_than_nine_posts_make_room_for_two_digits():
    posts = posts_of(split("Zoveel woorden als het er zijn. " * 100, "x", fits_on("x", 100)), "x")
    assert len(posts) > 9
    assert all(fits_on("x", 100)(post) for post in posts)
    assert posts[-1].endswith(f"{len(posts)}/{len(posts)}")


@pytest.mark.parametrize("text", ["", "---", "a" * (MOST_SPLIT + 1)])
def test_nothing_to_split_and_too_much_stay_as_they_are(text):
    assert split(text, "x", fits_on("x")) == text


def test_no_number_fits_into_a_limit_that_has_no_room_for_it():
    assert split("abcdef", "x", fits_on("x", 2)) == "abcdef"


PIECES = st.sampled_from(
    ["Een zin.", "Twee! ", "en", " ", "\n", "\n\n", "https://example.nl/a/b?c=d", "example.nl", "@iemand", "#Park",
     "👨‍👩‍👧‍👦", "🇳🇱", "👍🏽", "e\u0301", "中文。", "lang" * 9, "a.nl", "dr. ", "x"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(sorted(THREADED)), st.integers(40, 120))
def test_the_parts_are_all_of_the_text_each_fits_and_nothing_is_torn(text, network, limit):
    fits = fits_on(network, limit)
    parts = spans(text, network, fits)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(fits(text[start:end].strip()) for start, end in parts)
    cuts = {end for _, end in parts[:-1]}
    ends, at = {0}, 0
    for cluster in graphemes(text):
        at += len(cluster)
        ends.add(at)
    assert cuts <= ends
    torn = [mark for mark in marked(text, network) for cut in cuts if mark.start < cut < mark.end]
    assert all(mark.end - mark.start > limit // 3 for mark in torn), "only what is longer than a post"


@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(sorted(THREADED)), st.integers(40, 120))
def test_what_is_written_says_the_same_and_its_posts_fit_with_their_numbers(text, network, limit):
    fits = fits_on(network, limit)
    written = split(text, network, fits)
    said = "".join(line for line in written.split("\n") if line != SEPARATOR)
    assert "".join(said.split()) == "".join(text.split())
    posts = posts_of(written, network)
    assert all(fits(post) for post in posts)


def test_a_row_of_emoji_that_runs_into_a_word_is_looked_through_once():
    """Every way to part the row was tried: thirty emoji behind a point took a minute."""
    text = f"Kom langs!{'🎉' * 200}iedereen " + "is welkom " * 30
    assert "".join(split(text, "mastodon", lambda part: len(part) <= 500).split("\n---\n")).replace(" ", "") == (
        text.replace(" ", "")
    )
