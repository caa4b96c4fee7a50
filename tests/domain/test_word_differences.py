"""Two texts side by side, word by word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.word_differences import compared, in_one


def test_words_that_differ_are_marked_on_their_side() -> None:
    left, right = compared("The old pump is here.", "The new pump is really here.")
    assert left == (("The ", False), ("old", True), (" pump is here.", False))
    assert [text for text, own in right if own] == ["new", " really"]


def test_the_same_text_has_no_marks() -> None:
    assert compared("Hello, world", "Hello, world") == ((("Hello, world", False),),) * 2
    assert compared("", "") == ((), ())


texts = st.one_of(st.text(max_size=80), st.text(st.sampled_from("ab _.\n"), max_size=40))


@given(texts, texts)
def test_the_pieces_are_the_texts_and_what_is_unmarked_is_the_same(left: str, right: str) -> None:
    one, other = compared(left, right)
    assert "".join(text for text, _ in one) == left
    assert "".join(text for text, _ in other) == right
    assert "".join(text for text, own in one if not own) == "".join(text for text, own in other if not own)


@given(texts, texts)
def test_in_one_text_both_can_be_read(left: str, right: str) -> None:
    told = in_one(left, right)
    assert "".join(words for words, kind in told if kind != "new") == left
    assert "".join(words for words, kind in told if kind != "gone") == right
    assert all(words for words, _ in told)


@pytest.mark.timeout(20)
def test_a_very_long_text_is_compared_in_no_time() -> None:
    left = " ".join(f"word{number}" for number in range(100_000))
    right = " ".join(f"word{number * 7 % 99_991}" for number in range(100_000))
    one, _ = compared(left, right)
    assert sum(own for _, own in one) == 1


@given(texts, texts)
def test_words_are_marked_whole(left: str, right: str) -> None:
    for pieces in compared(left, right):
        for (before, _), (behind, _) in pairwise(pieces):
            ends, begins = before[-1], behind[0]
            assert not (ends.isspace() and begins.isspace())
            assert not (is_letter(ends) and is_letter(begins))


def is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def test_a_text_without_blanks_is_cut_where_it_differs() -> None:
    left, right = compared("é" * 300_000, f"{'é' * 150_000}x{'é' * 150_000}")
    assert left == (("é" * 300_000, False),)
    assert right == (("é" * 150_000, False), ("x", True), ("é" * 150_000, False))


def test_a_small_change_in_a_long_text_is_found_in_it() -> None:
    long = "een woord " * 50_000
    left, right = compared(f"{long}hier{long}", f"{long}daar{long}")
    assert [text for text, own in left if own] == ["hiereen"]
    assert [text for text, own in right if own] == ["daareen"]
