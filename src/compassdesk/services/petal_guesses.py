"""Guessing petals with the words that come with the app, and those the user added."""

from functools import cache

from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.system.petal_words import petal_words


@cache
def words() -> PetalWords:
    """The word lists, made ready once."""
    return PetalWords(petal_words())
