"""The dictionaries of this computer."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from compassdesk.system.spelling import speller

needs_dutch = pytest.mark.skipif(speller("nl") is None, reason="this computer has no Dutch dictionary")


@needs_dutch
def test_a_word_is_known_once_it_was_looked_up() -> None:
    dutch = speller("nl")
    assert dutch.known("vergunningaanvraagg") is None
    assert not dutch.look_up("vergunningaanvraagg")
    assert dutch.known("vergunningaanvraagg") is False
    assert dutch.look_up("zo’n")
    assert "boswachter" in dutch.suggestions("boswachtter")


@needs_dutch
def test_fields_that_ask_at_once_share_one_dictionary() -> None:
    with ThreadPoolExecutor(3) as pool:
        found = set(pool.map(speller, ["nl"] * 3))
    assert len(found) == 1


@needs_dutch
def test_nothing_is_put_into_the_users_folder() -> None:
    speller("nl").suggestions("boswachtter")
    assert not (Path.home() / ".config" / "enchant").exists()


def test_a_language_without_a_dictionary_has_no_speller() -> None:
    assert speller("xx_YY") is None
