"""Where "…more" comes, and how a link comes before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.preview_remarks import preview_remarks
from compassdesk.domain.text_folds import TextFold, fold_at, link_first
from compassdesk.domain.text_length import graphemes

SHORT = TextFold(letters=20)
FOREST = "Werkt u graag buiten? We zoeken een boswachter. Solliciteren kan tot 28 maart: waterhoven.nl/vacatures"


def test_a_text_is_folded_behind_the_last_word_that_fits():
    text = "Werkt u graag buiten en ver weg?"
    assert text[: fold_at(text, SHORT)] == "Werkt u graag buiten"
    assert text[: fold_at(text, TextFold(letters=19))] == "Werkt u graag"
    assert fold_at(text, TextFold()) == len(text)


def test_one_word_longer_than_all_that_is_seen_is_cut():
    assert fold_at("a" * 30, SHORT) == 20


def test_lines_fold_as_well_as_letters():
    assert fold_at("een\ntwee\ndrie\nvier", TextFold(lines=3)) == len("een\ntwee\ndrie")
    assert fold_at("een\ntwee\ndrie\n\n", TextFold(lines=3)) == len("een\ntwee\ndrie\n\n"), "no words are behind it"
    assert fold_at("abcde fghij klm", TextFold(lines=2, across=6)) == len("abcde fghij")


def test_an_emoji_is_one_letter_and_never_cut():
    family = "👨‍👩‍👧‍👦"
    assert fold_at(family * 30, SHORT) == 20 * len(family)


@given(st.text(st.sampled_from("ab \n😀é\u0301."), max_size=60), st.integers(1, 20), st.integers(1, 4))
def test_what_is_seen_is_a_beginning_that_is_within_the_fold(text, letters, lines):
    fold = TextFold(letters=letters, lines=lines, across=8)
    seen = text[: fold_at(text, fold)]
    assert text.startswith(seen)
    if seen != text:
        assert len(graphemes(seen)) <= letters
        assert seen.count("\n") < lines
        assert text[len(seen) :].strip(), "nothing is folded away but words"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Kijk op a.nl", "a.nl\nKijk op"),
        ("Lees verder: a.nl", "a.nl\nLees verder."),
        ("Lees verder 👉 a.nl\nTot dan!", "a.nl\nLees verder.\nTot dan!"),
        ("Kijk op a.nl, of bel ons.", "a.nl\nKijk op, of bel ons."),
        ("a.nl", "a.nl"),
        ("Op a.nl staat alles", "a.nl\nOp staat alles"),
    ],
)
def test_a_link_comes_first(text, first):
    start = text.index("a.nl")
    assert link_first(text, start, start + 4) == first


def test_a_link_behind_the_fold_is_told_and_moving_it_ends_that():
    fold = TextFold(letters=60)
    (remark,) = preview_remarks(FOREST, "linkedin", fold)
    assert remark.code == "link-behind-fold"
    moved = link_first(FOREST, remark.start, remark.end)
    assert moved.startswith("waterhoven.nl/vacatures\nWerkt u graag")
    assert moved.endswith("Solliciteren kan tot 28 maart.")
    assert preview_remarks(moved, "linkedin", fold) == ()


def test_a_link_in_sight_or_on_a_network_without_fold_is_not_told():
    assert preview_remarks(FOREST, "x", TextFold()) == ()
    assert preview_remarks(FOREST, "linkedin", TextFold(letters=200)) == ()
    assert preview_remarks("Zonder link", "instagram", TextFold(letters=3)) == ()


def test_where_no_link_can_be_followed_that_goes_first():
    assert [remark.code for remark in preview_remarks(FOREST, "instagram", TextFold(letters=20))] == ["dead-link"]


@given(st.lists(st.sampled_from(["Kom", "a.nl", ":", " ", "\n", "https://b.nl/c", "😀", ".", "👉"]), max_size=12))
def test_moving_a_link_loses_no_word(pieces):
    text = "".join(pieces)
    for remark in preview_remarks(text, "linkedin", TextFold(letters=4)):
        moved = link_first(text, remark.start, remark.end)
        assert moved.startswith(text[remark.start : remark.end])
        assert moved.count("Kom") == text.count("Kom")
        assert moved.count("😀") == text.count("😀")
