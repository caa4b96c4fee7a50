"""Expressions are found as whole words, without regard to capitals and accents, and not across sentences."""

import re
import tracemalloc

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compassdesk.exchange.petals.expressions import Expressions, Text, WordRange


def said(expression: str, text: str) -> list[str]:
    read = Text(text)
    return [read.said(place) for place in Expressions({"one": [expression]}).found(read).get("one", [])]


@pytest.mark.parametrize(
    ("expression", "text", "found"),
    [
        ("stem", "Stemmen mag, een stemhokje ook", []),
        ("stem", "Laat uw STEM horen", ["STEM"]),
        ("^stem", "De stem van het volk", []),
        ("^stem", "Morgen is het zover. Stem!", ["Stem"]),
        ("^stem", "🗳️ Stem op je favoriet", ["Stem"]),
        ("enquete", "Vul de enquête in", ["enquête"]),
        ("enquête", "ENQUETE", ["ENQUETE"]),
        ("laat ... weten", "Laat het ons vooral weten!", ["Laat het ons vooral weten"]),
        ("laat ... weten", "Laat het ons nu eens gauw allemaal weten", []),
        ("laat ... weten", "Hij laat los. Weten doet hij niets", []),
        ("solliciteer*", "Solliciteer, solliciteert, solliciteren", ["Solliciteer", "solliciteert"]),
        ("*ez nous", "Envoyez-nous vos photos, avec nous", ["Envoyez-nous"]),
        ("like + tag", "Like & tag iemand", ["Like & tag"]),
        ("tag", "Kijk op https://x.nl/tag en #tag of mail tag@x.nl", []),
        ("zoekt nog # mensen", "De leesclub zoekt nog 3 mensen", ["zoekt nog 3 mensen"]),
        ("zoekt nog # mensen", "De leesclub zoekt nog mensen", []),
        ("# nodig", "Nog 30 nodig, 2e hands nodig", ["30 nodig"]),
        ("kies maar", "Kies. Maar niet nu", []),
        ("gewinnspiel", "Das GEWINNSPIEL", ["GEWINNSPIEL"]),
        ("straße", "in der STRASSE", ["STRASSE"]),
    ],
)
def test_where_an_expression_stands(expression: str, text: str, found: list[str]) -> None:
    assert said(expression, text) == found


def test_of_expressions_with_the_same_first_word_each_is_found() -> None:
    lists = {"one": ["de stad", "de", "de ... markt", "de st*", "^de stad", "de #"], "other": ["de stad uit", "stad"]}
    found = Expressions(lists).found(Text("Op de stad uit, de grote markt en de 3"))
    assert {name: sorted(places) for name, places in found.items()} == {
        "one": [(1, 1), (1, 2), (1, 2), (1, 6), (4, 4), (4, 6), (8, 8), (8, 9)],
        "other": [(1, 3), (2, 2)],
    }


def test_a_text_without_end_takes_no_time() -> None:
    """A cell may hold anything: what is looked for is bounded, so no text makes it wait (the test's time limit)."""
    for nasty in ("a" * 200_000, "@" * 200_000, "a) " * 50_000, "? " * 100_000, "é" * 200_000, "“ " * 100_000):
        assert said("laat ... weten", nasty) == []


def test_a_number_in_each_row_makes_nothing_of_its_own() -> None:
    """Ten thousand rows with a number each held 260 MB once, and took seven times as long as without."""
    looked_for = Expressions({"one": [f"# things{number}" for number in range(200)]})
    tracemalloc.start()
    try:
        assert all(looked_for.found(Text(f"{number} things7")) == {"one": [(0, 1)]} for number in range(1_000))
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


@given(st.text(st.characters(exclude_characters="@#")))
def test_every_word_is_said_as_it_stands_in_the_text(source):
    assume("www." not in source and "http" not in source)
    text = Text(source)
    assert [text.said(WordRange(at, at)) for at in range(len(text))] == re.findall(r"[^\W_]+", source)
