"""Which words of a text are looked up, and in which language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import client
from compassdesk.domain.spelled_words import language_of, looked_up


def words(text: str, own: frozenset[str] = frozenset()) -> list[str]:
    return [text[start:end] for start, end in looked_up(text, own)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Werkt u graag buiten?", ["Werkt", "graag", "buiten"]),
        ("zo’n auto's Noord-Holland", ["zo’n", "auto's", "Noord-Holland"]),
        ("Zie https://a.nl/bladkorven of a.nl/zon", ["Zie", "of"]),
        ("mail info@a.nl, @waterhoven #bladkorf {title}", ["mail"]),
        ("BTW en B2B, 3D en 2e", ["en", "en"]),
        ("e.d. plaatje.png", []),
        ("café in één", ["café", "in", "één"]),
    ],
)
def test_links_names_and_signs_are_left_out(text, wanted):
    assert [word for word in words(text) if word != "u"] == wanted


def test_a_clients_own_language_goes_before_that_of_its_country():
    assert language_of(client(country="BE"), "en") == "nl"
    assert language_of(client(country="BE", language="fr"), "nl") == "fr"
    assert language_of(client(country="NL", language="en-US"), "nl") == "en_US"
    assert language_of(client(country=""), "en") == "en_GB"


def test_the_clients_own_words_are_not_looked_up_however_they_are_written():
    assert words("Bladkorven en bladkorven", frozenset(("bladkorven",))) == ["en"]


@given(st.text(max_size=60))
def test_words_stand_apart_and_in_order(text):
    found = list(looked_up(text, frozenset()))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert found == sorted(found)


def test_the_language_is_that_of_the_country_or_else_the_one_that_is_spoken():
    assert language_of(client(country="BE"), "en") == "nl"
    assert language_of(client(country="US"), "nl") == "en_US"
    assert language_of(client(country=""), "en") == "en_GB"
    assert language_of(client(country="PT"), "nl") == "nl"
