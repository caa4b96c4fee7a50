"""Two texts side by side, word by word."""

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.word_differences import compared


def test_words_that_differ_are_marked_on_their_side() -> None:
    left, right = compared("The old pump is here.", "The new pump is really here.")
    assert left == (("The ", False), ("old", True), (" pump is here.", False))
    assert [text for text, own in right if own] == ["new", " really"]


def test_the_same_text_has_no_marks() -> None:
    assert compared("Hello, world", "Hello, world") == ((("Hello, world", False),),) * 2
    assert compared("", "") == ((), ())


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_are_the_texts_and_what_is_unmarked_is_the_same(left: str, right: str) -> None:
    one, other = compared(left, right)
    assert "".join(text for text, _ in one) == left
    assert "".join(text for text, _ in other) == right
    assert "".join(text for text, own in one if not own) == "".join(text for text, own in other if not own)


def test_a_very_long_text_is_compared_in_no_time() -> None:
    left = " ".join(f"word{number}" for number in range(100_000))
    right = " ".join(f"word{number * 7 % 99_991}" for number in range(100_000))
    began = process_time()
    one, _ = compared(left, right)
    assert process_time() - began < 5
    assert sum(own for _, own in one) == 1
