"""Words are compared without capitals, accents and marks, in the same way whatever letters stand beside them."""

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_values import without_control

PLAIN = st.text(st.characters(max_codepoint=127))


def test_capitals_accents_and_marks_go():
    assert folded("  Één — IDEE, (nieuw)!") == "een idee nieuw"


@given(PLAIN)
def test_plain_letters_are_folded_alike_beside_others(text):
    assert folded(f"é {text}") == f"e {folded(text)}".strip()


@given(PLAIN)
def test_what_no_text_holds_goes_alike_beside_half_a_character(text):
    assert without_control(f"{text}\ud800") == without_control(text)
