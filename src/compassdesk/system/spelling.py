"""Spelling with the dictionaries that this computer has, by way of the Enchant library; without one there is none."""

import logging
import os
from functools import cache
from threading import Lock
from typing import Any

_log = logging.getLogger(__name__)
MOST_SUGGESTED = 6
_loading = Lock()
_FOLDER = "ENCHANT_CONFIG_DIR"
"""Where Enchant would begin lists of its own for the user; a client's words are kept with the client."""


class Speller:
    """The dictionary of one language. Made by a worker: loading it takes as long as may be felt.

    Suggestions come from a dictionary of their own, so that they may be sought by a worker while words are looked up.
    """

    def __init__(self, language: str, dictionary: Any) -> None:
        self.language = language
        self._dictionary = dictionary
        self._known: dict[str, bool] = {}
        dictionary.check("a")  # the first word loads the rest

    def known(self, word: str) -> bool | None:
        """Whether a word that was looked up before is spelled well; None for one that was not."""
        return self._known.get(word)

    def look_up(self, word: str) -> bool:
        """Whether a word is spelled well: some microseconds."""
        if word not in self._known:
            self._known[word] = bool(self._dictionary.check(word.replace("’", "'")))
        return self._known[word]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may be meant; for a worker, for it takes long."""
        found = _suggesting(self.language)
        return tuple(found.suggest(word.replace("’", "'"))[:MOST_SUGGESTED]) if found is not None else ()


def speller(language: str) -> Speller | None:
    """The dictionary of a language ("nl", "en_GB"); None where this computer has none, or no Enchant.

    Several fields ask for it at once, each by a worker: it is loaded once.
    """
    with _loading:
        return _speller(language)


@cache
def _speller(language: str) -> Speller | None:
    dictionary = _dictionary(language)
    return Speller(language, dictionary) if dictionary is not None else None


@cache
def _suggesting(language: str) -> Any:
    return _dictionary(language)


def languages() -> tuple[str, ...]:
    """The languages of the dictionaries here ("nl", "en_GB"), in order; for a worker: folders are looked through."""
    broker = _broker()
    return tuple(sorted(broker.list_languages())) if broker is not None else ()


def _broker() -> Any:
    """What knows the dictionaries of the system; None without its library."""
    try:
        import enchant  # it looks for a library of the system, which may be missing
    except ImportError:
        return None
    broker = enchant.Broker()
    if _FOLDER not in os.environ:
        os.putenv(_FOLDER, f"{os.devnull}/none")  # of the library's environment, not of ours
    return broker


def _dictionary(language: str) -> Any:
    broker = _broker()
    if broker is None:
        return None
    import enchant  # which is here, as there is a broker

    try:
        named = [tag for tag in (language, language.partition("_")[0]) if broker.dict_exists(tag)]
        others = sorted(tag for tag in broker.list_languages() if tag.startswith(language[:2]))
        return broker.request_dict((named or others)[0]) if named or others else None
    except enchant.errors.Error as trouble:
        _log.warning("the dictionary is not read: %s", type(trouble))
        return None
